#pragma once
// The pages of a document on a flat desk, as they will be printed; figures are underlined and can be clicked.

#include "reporting/drawing/display_list.h"

#include <QAbstractScrollArea>

namespace desktop {

class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setDisplayList(reporting::DisplayList list);
    const reporting::DisplayList &displayList() const { return m_list; }
    int pageCount() const { return static_cast<int>(m_list.pages.size()); }
    int currentPage() const;
    void goTo(int page, double y = 0); // y in points
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void fitWidth();
    /// Marks a figure; −1 none. `reveal` scrolls to it.
    void choose(int figure, bool reveal = false);
    int chosen() const { return m_chosen; }
    /// The figure after the chosen one in reading order; −1 when there is none.
    int nextFigure() const;
    /// Where a page or a place on it is in the viewport.
    QPoint viewportPoint(int page, QPointF point) const;

Q_SIGNALS:
    void figureChosen(int figure);
    void blockChosen(int block); // by a double click: index into Document::blocks
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double scale() const; // pixels per point
    QRectF pageRect(int page) const; // in viewport pixels
    double pageTop(int page) const; // in content pixels
    const reporting::FigureArea *areaAt(QPoint point) const;
    int blockAt(QPoint point) const; // -1: none
    void updateBars();

    reporting::DisplayList m_list;
    double m_zoom = 1.0;
    bool m_fit = true;
    int m_chosen = -1;
};

} // namespace desktop
