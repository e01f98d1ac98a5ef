#pragma once
// A small chart: bars of the months, a line, or bars of the values of a field with the year before beside them. One
// grey series; a click, or the arrow keys and Enter, open the rows behind a bar.

#include "app/start_board.h"

#include <QWidget>

namespace desktop {

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    void show(const app::Chart &chart);
    const app::Chart &chart() const { return m_chart; }
    QSize sizeHint() const override;
    /// Where a bar can be clicked.
    QRect barArea(int bar) const;

Q_SIGNALS:
    void chosen(const app::ChartBar &bar, const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintMonths(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintGroups(QPainter &painter) const;
    QString valueText(const app::ChartBar &bar) const;
    double valueOf(const figures::FigureValue &value) const;
    void point(int bar);

    app::Chart m_chart;
    int m_pointed = -1; // under the pointer, or chosen with the keys
};

} // namespace desktop
