#pragma once
// The editor of one field of a form: shows a value, reads back what was typed, tells what is wrong below it.

#include "domain/issue.h"
#include "domain/value_text.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace desktop {

struct Context;

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The right editor for the field's kind.
    static FieldEditor *create(const Context &context, const domain::Entity &entity, const domain::Field &field);

    const domain::Field &field() const { return m_field; }
    void setValue(const domain::Value &value);
    /// What stands there now; the very value that was set while nobody changed its text.
    domain::ParsedValue read() const;
    bool isEdited() const { return text() != m_shown; }
    /// Nothing: takes the mark away.
    void setIssue(const std::optional<domain::Issue> &issue);
    bool hasIssue() const { return m_issue.has_value(); }
    void setReadOnly(bool readOnly);
    /// What the label belongs to and the focus goes to.
    QWidget *input() const { return m_input; }
    virtual QString text() const = 0;
    virtual void type(const QString &text) = 0; // as a person would; for completing and tests

Q_SIGNALS:
    void edited();
    /// By Tab, a click elsewhere or Enter; a popup of its own or another window in front does not count.
    void left();

protected:
    FieldEditor(const domain::Entity &entity, const domain::Field &field);
    void place(QWidget *input); // in the constructor of the subclass
    virtual void show(const QString &text) = 0;
    virtual void applyReadOnly(bool readOnly);
    bool eventFilter(QObject *watched, QEvent *event) override;

    const domain::Entity &m_entity;

private:
    const domain::Field &m_field;
    QWidget *m_input = nullptr;
    QLabel *m_message;
    QVBoxLayout *m_layout;
    domain::Value m_value;
    QString m_shown;
    std::optional<domain::Issue> m_issue;
};

} // namespace desktop
