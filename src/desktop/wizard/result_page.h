#pragma once
// What an import wrote, and the way to take it back.

#include "importing/import_plan.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace desktop {

class Button;
class StateLabel;

class ResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget *parent = nullptr);
    /// While the rows are written.
    void showWriting();
    void showImported(const importing::ImportPlan &plan);
    void showUndone(int removed, int reverted, const QStringList &kept);
    /// Where the rejected rows were written.
    void showReturned(const QString &sentence);
    Button *undoButton() const { return m_undo; }
    Button *batchButton() const { return m_batch; }
    QString sentence() const;
    QString kept() const; // what stays after taking back, and why

Q_SIGNALS:
    void undoWanted();
    void rejectsWanted();
    void batchWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    QLabel *m_counts;
    QLabel *m_hint;
    QLabel *m_keptTitle;
    QPlainTextEdit *m_kept;
    StateLabel *m_returned;
    Button *m_undo;
    Button *m_rejects;
    Button *m_batch;
    enum class Shows { Writing, Imported, Undone } m_shows = Shows::Imported;
};

} // namespace desktop
