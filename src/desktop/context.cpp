#include "desktop/context.h"

#include "app/attempt.h"

namespace desktop {

bool guarded(const Context &context, QWidget *parent, const char *what, const std::function<void()> &work)
{
    const auto failure = app::attempt(what, work);
    if (failure && !failure->isCancelled())
        context.dialogs.showFailure(parent, failure->message);
    return !failure;
}

} // namespace desktop
