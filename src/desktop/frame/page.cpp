#include "desktop/frame/page.h"

namespace desktop {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

} // namespace desktop
