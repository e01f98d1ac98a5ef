#include "desktop/ledger/page_picture.h"

#include "desktop/theme.h"

#include <QPainter>

namespace desktop {

namespace {
constexpr int margin = 16;
}

PagePicture::PagePicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PagePicture::setPage(const QImage &page)
{
    m_page = page;
    update();
}

void PagePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().desk);
    if (m_page.isNull())
        return;
    const QSize room = size() - QSize(2 * margin, 2 * margin);
    const QSize shown = m_page.size().scaled(room, Qt::KeepAspectRatio);
    const QRect paper(QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    const double density = devicePixelRatioF();
    QImage scaled = m_page.scaled(shown * density, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(density);
    painter.drawImage(paper.topLeft(), scaled);
    painter.setPen(tokens().line);
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
}

} // namespace desktop
