#pragma once
// The months, quarters … of a frequency as one row of cells: reached, short, running, still to come.

#include "figures/targets.h"

#include <QColor>
#include <QWidget>

class QPainter;

namespace desktop {

/// Colour of a part's cell; words stand beside it or in its tooltip.
QColor partColour(figures::PartState state);
/// “3月 2场”, with what is wrong.
QString partText(const figures::TargetPart &part, const QString &unit);

/// Small cells without words, for a row of a table.
void paintParts(QPainter &painter, const QRect &cell, const QList<figures::TargetPart> &parts);

/// Cells with their labels and numbers; a click tells which one.
class PartStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PartStrip(QWidget *parent = nullptr);
    void show(const QList<figures::TargetPart> &parts, const QString &unit);
    QSize sizeHint() const override;
    QRect cellOf(int index) const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override; // tooltips

private:
    int columns() const;
    int cellAt(const QPoint &point) const; // −1: none

    QList<figures::TargetPart> m_parts;
    QString m_unit;
};

} // namespace desktop
