#pragma once
// What an import wrote, and the way to take it back.

#include "importing/plan.h"

#include <QWidget>

class QLabel;

namespace desktop {

class Button;

class ResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget *parent = nullptr);
    void showImported(const importing::ImportPlan &plan);
    void showUndone(int removed, int reverted, const QStringList &kept);
    Button *undoButton() const { return m_undo; }
    QString sentence() const;

Q_SIGNALS:
    void undoWanted();
    void rejectsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    QLabel *m_counts;
    QLabel *m_kept;
    Button *m_undo;
    Button *m_rejects;
    bool m_undone = false;
};

} // namespace desktop
