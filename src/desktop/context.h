#pragma once
// What every page works with. Owned by the program's main function, passed down, never global.

#include "app/office.h"
#include "desktop/dialogs.h"

#include <functional>

namespace desktop {

struct Context
{
    app::Office &office;
    Dialogs &dialogs;
};

/// Runs the work of a slot; a failure is told to the person. Returns whether it succeeded.
bool guarded(const Context &context, QWidget *parent, const char *what, const std::function<void()> &work);

} // namespace desktop
