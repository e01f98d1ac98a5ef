#include "desktop/report/page_view.h"

#include "desktop/theme.h"
#include "reporting/drawing/page_painter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace desktop {

namespace {
constexpr double gap = 14;
constexpr double margin = 24;
constexpr double widestFit = 0.9;
constexpr double smallestZoom = 0.4, largestZoom = 2.5;
} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Pages"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT pageChanged(currentPage()); });
}

double PageView::scale() const { return m_zoom * 96.0 / 72.0; }

double PageView::pageTop(int page) const { return gap + page * (m_list.pageSize.height() * scale() + gap); }

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = m_list.pageSize * scale();
    const double x
        = std::round(qMax(margin, (viewport()->width() - size.width()) / 2)) - horizontalScrollBar()->value();
    return {QPointF(x, std::round(pageTop(page)) - verticalScrollBar()->value()), size};
}

void PageView::setDisplayList(reporting::DisplayList list)
{
    m_list = std::move(list);
    m_chosen = -1;
    if (m_fit)
        fitWidth();
    updateBars();
    viewport()->update();
    Q_EMIT pageChanged(currentPage());
}

void PageView::updateBars()
{
    const QSizeF size = m_list.pageSize * scale();
    const double height = pageCount() ? pageTop(pageCount()) : 0;
    verticalScrollBar()->setRange(0, qMax(0, static_cast<int>(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setRange(0, qMax(0, static_cast<int>(size.width() + 2 * margin) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PageView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    for (int page = pageCount() - 1; page > 0; --page) {
        if (pageTop(page) <= middle)
            return page;
    }
    return 0;
}

void PageView::goTo(int page, double y)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(
            static_cast<int>(pageTop(page) + y * scale() - (y > 0 ? viewport()->height() / 4.0 : gap)));
}

void PageView::setZoom(double zoom)
{
    const int page = currentPage();
    m_fit = false;
    m_zoom = qBound(smallestZoom, zoom, largestZoom);
    updateBars();
    goTo(page);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::fitWidth()
{
    m_fit = true;
    if (m_list.pageSize.isEmpty())
        return;
    const double width = m_list.pageSize.width() * 96.0 / 72.0;
    m_zoom = qBound(smallestZoom, (viewport()->width() - 2 * margin) / width, widestFit);
    updateBars();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit)
        fitWidth();
    updateBars();
}

QPoint PageView::viewportPoint(int page, QPointF point) const
{
    return (pageRect(page).topLeft() + point * scale()).toPoint();
}

const reporting::FigureArea *PageView::areaAt(QPoint point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.contains(point))
            return reporting::figureAt(m_list.pages[page], (QPointF(point) - rect.topLeft()) / scale());
    }
    return nullptr;
}

int PageView::blockAt(QPoint point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.contains(point))
            continue;
        const double y = (point.y() - rect.top()) / scale();
        int block = -1;
        for (const reporting::BlockPlace &place : m_list.blocks)
            if (place.page < page || (place.page == page && place.y <= y))
                block = place.block;
        return block;
    }
    return -1;
}

void PageView::choose(int figure, bool reveal)
{
    m_chosen = figure;
    viewport()->update();
    if (!reveal)
        return;
    for (int page = 0; page < pageCount(); ++page) {
        for (const reporting::FigureArea &area : m_list.pages[page].figures) {
            if (area.figure == figure) {
                const QRectF seen(viewport()->rect());
                const QPointF top = pageRect(page).topLeft() + area.rect.topLeft() * scale();
                if (!seen.adjusted(0, 40, 0, -80).contains(top))
                    goTo(page, area.rect.top());
                return;
            }
        }
    }
}

int PageView::nextFigure() const
{
    QList<int> order;
    for (const reporting::DisplayPage &page : m_list.pages) {
        for (const reporting::FigureArea &area : page.figures) {
            if (area.figure >= 0 && !order.contains(area.figure))
                order << area.figure;
        }
    }
    if (order.isEmpty())
        return -1;
    return order[(order.indexOf(m_chosen) + 1) % order.size()];
}

void PageView::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokens();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), t.desk);
    // The page stays white in the dark scheme, so its marks keep their light colours too.
    const reporting::FigureMarks marks{QColor(0x1D5C9F), QColor(0xDCE5F2), QColor(0x1D5C9F), QColor(0xFCF0DA),
                                       m_chosen};
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(rect, Qt::white);
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        reporting::paintFigureMarks(painter, m_list.pages[page], marks, scale());
        reporting::paintPage(painter, m_list, page, scale());
        painter.restore();
    }
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (const reporting::FigureArea *area = areaAt(event->position().toPoint())) {
        choose(area->figure);
        Q_EMIT figureChosen(area->figure);
    }
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int block = blockAt(event->position().toPoint()); block >= 0)
        Q_EMIT blockChosen(block);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(areaAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        break;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace desktop
