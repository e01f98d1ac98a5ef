#pragma once
// Who works here: asked once, shown in the status bar, changed whenever somebody else sits down.

#include "desktop/context.h"

#include <QDialog>

class QLineEdit;

namespace desktop {

class StateLabel;

class OperatorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OperatorDialog(const Context &context, QWidget *parent = nullptr);
    QLineEdit *edit() const { return m_name; }
    void accept() override;

private:
    Context m_context;
    QLineEdit *m_name;
    StateLabel *m_issue;
};

} // namespace desktop
