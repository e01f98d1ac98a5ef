#include "desktop/widgets/typed_dialog.h"

namespace desktop {

TypedDialog::TypedDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
}

bool TypedDialog::mayDrop()
{
    const int count = unsaved();
    if (count == 0)
        return true;
    if (!isSavable())
        return m_context.dialogs.askDiscard(this, tr("What was typed here is not kept when the window closes."));
    switch (m_context.dialogs.askUnsaved(this, count)) {
    case Dialogs::Unsaved::Save:
        accept(); // closes where it can
        return false;
    case Dialogs::Unsaved::Discard:
        return true;
    case Dialogs::Unsaved::Stay:
        break;
    }
    return false;
}

// The cross of the window comes here too.
void TypedDialog::reject()
{
    if (mayDrop())
        QDialog::reject();
}

} // namespace desktop
