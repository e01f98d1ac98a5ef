#pragma once
// Asks for the day and the reason when an item of the plan is done, moved or dropped.

#include "domain/date.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace desktop {

class Button;
class StateLabel;

class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    enum Kind { Done, Moved, Dropped };
    ChangeDialog(Kind kind, const QString &wording, QDate proposed, QWidget *parent = nullptr);
    domain::Date day() const; // null: none, or none that can be read
    QString reason() const;
    QLineEdit *dayEdit() const { return m_day; }
    QPlainTextEdit *reasonEdit() const { return m_reason; }
    Button *saveButton() const { return m_save; }

private:
    void check();

    Kind m_kind;
    QLineEdit *m_day;
    QPlainTextEdit *m_reason;
    StateLabel *m_state;
    Button *m_save;
};

} // namespace desktop
