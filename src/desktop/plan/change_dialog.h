#pragma once
// Asks for the day and the reason when an item of the plan is done, moved or dropped.

#include "desktop/widgets/typed_dialog.h"
#include "domain/date.h"

class QLineEdit;
class QPlainTextEdit;

namespace desktop {

class Button;
class StateLabel;

class ChangeDialog : public TypedDialog
{
    Q_OBJECT

public:
    enum Kind { Done, Moved, Dropped };
    ChangeDialog(const Context &context, Kind kind, const QString &wording, QDate proposed, QWidget *parent = nullptr);
    domain::Date day() const; // null: none, or none that can be read
    QString reason() const;
    QLineEdit *dayEdit() const { return m_day; }
    QPlainTextEdit *reasonEdit() const { return m_reason; }
    Button *saveButton() const { return m_save; }
    void accept() override; // with a day and a reason where they are asked for

protected:
    int unsaved() const override;

private:
    void check();

    Kind m_kind;
    QString m_proposed;
    QLineEdit *m_day;
    QPlainTextEdit *m_reason;
    StateLabel *m_state;
    Button *m_save;
};

} // namespace desktop
