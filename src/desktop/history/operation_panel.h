#pragma once
// One operation opened: the sentence, who and when, the way back or why there is none, and every record it changed,
// field by field.

#include "app/office_history.h"

#include <QWidget>

class QLabel;

namespace desktop {

class Button;
class StateLabel;

class OperationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OperationPanel(QWidget *parent = nullptr);
    void show(const app::HistoryLine &line, const app::OperationDetails &details);
    void clear();
    qint64 operation() const { return m_operation; }
    Button *undoButton() const { return m_undo; }
    QString reasonText() const;
    QString changesText() const; // rich text

Q_SIGNALS:
    void undoWanted();
    void recordsWanted();
    void recordWanted(const domain::Entity &entity, qint64 id);

private:
    void follow(const QString &link);

    qint64 m_operation = 0;
    QWidget *m_inside;
    QLabel *m_sentence, *m_about, *m_reason, *m_changes;
    Button *m_undo, *m_records;
};

} // namespace desktop
