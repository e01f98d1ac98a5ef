#pragma once
// A dialog people type into: Esc, Cancel and the cross of the window ask before what was typed is dropped.

#include "desktop/context.h"

#include <QDialog>

namespace desktop {

class TypedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TypedDialog(const Context &context, QWidget *parent = nullptr);
    void reject() override;

protected:
    /// How much was typed that nobody saved; 0: nothing is lost.
    virtual int unsaved() const = 0;
    /// Whether accept() saves what was typed; otherwise the question is only whether it may be dropped.
    virtual bool isSavable() const { return true; }

    Context m_context;

private:
    bool mayDrop();
};

} // namespace desktop
