#include "desktop/icons.h"

#include "desktop/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace desktop {

namespace {

// Path language: M x y, L x y, C x1 y1 x2 y2 x y, Z; O cx cy r circle; R x y w h r rounded box; A cx cy r from sweep
// (degrees, counter-clockwise from 3 o'clock); D x y a dot.
const char *shapeOf(Icon icon)
{
    switch (icon) {
    case Icon::Menu:
        return "M 2.5 4 L 13.5 4 M 2.5 8 L 13.5 8 M 2.5 12 L 13.5 12";
    case Icon::Search:
        return "O 7 7 4.5 M 10.4 10.4 L 13.8 13.8";
    case Icon::Add:
        return "M 8 3 L 8 13 M 3 8 L 13 8";
    case Icon::Close:
        return "M 4 4 L 12 12 M 12 4 L 4 12";
    case Icon::Filter:
        return "M 2.5 3 L 13.5 3 L 9.5 8 L 9.5 12.5 L 6.5 13.8 L 6.5 8 Z";
    case Icon::Columns:
        return "R 2.2 3 11.6 10 1.2 M 6 3 L 6 13 M 10 3 L 10 13";
    case Icon::Import:
        return "M 8 2 L 8 9.5 M 5 6.8 L 8 9.8 L 11 6.8 M 2.5 10.5 L 2.5 13.5 L 13.5 13.5 L 13.5 10.5";
    case Icon::Export:
        return "M 8 10 L 8 2.2 M 5 5 L 8 2 L 11 5 M 2.5 10.5 L 2.5 13.5 L 13.5 13.5 L 13.5 10.5";
    case Icon::Panel:
        return "R 2 3 12 10 1.2 M 10 3 L 10 13";
    case Icon::Previous:
        return "M 9.8 4 L 5.8 8 L 9.8 12";
    case Icon::Next:
        return "M 6.2 4 L 10.2 8 L 6.2 12";
    case Icon::Down:
        return "M 4 6.2 L 8 10.2 L 12 6.2";
    case Icon::SortUp:
        return "M 8 13 L 8 3.2 M 4.6 6.6 L 8 3.2 L 11.4 6.6";
    case Icon::SortDown:
        return "M 8 3 L 8 12.8 M 4.6 9.4 L 8 12.8 L 11.4 9.4";
    case Icon::Print:
        return "M 4.5 6 L 4.5 2.5 L 11.5 2.5 L 11.5 6 M 4.5 11.5 L 2.5 11.5 L 2.5 6 L 13.5 6 L 13.5 11.5 L 11.5 11.5 "
               "M 4.5 9.5 L 11.5 9.5 L 11.5 13.5 L 4.5 13.5 Z";
    case Icon::More:
        return "D 3 8 D 8 8 D 13 8";
    case Icon::Eye:
        return "M 1.5 8 C 4 3 12 3 14.5 8 C 12 13 4 13 1.5 8 Z O 8 8 2";
    case Icon::Lock:
        return "R 3 7 10 6.5 1.2 M 5.2 7 L 5.2 5 C 5.2 1.3 10.8 1.3 10.8 5 L 10.8 7";
    case Icon::Calendar:
        return "R 2.5 3.5 11 10 1.2 M 2.5 6.8 L 13.5 6.8 M 5.2 2 L 5.2 4.8 M 10.8 2 L 10.8 4.8";
    case Icon::Pencil:
        return "M 3 13 L 3.6 10.2 L 10.8 3 L 13 5.2 L 5.8 12.4 Z M 9.2 4.6 L 11.4 6.8";
    case Icon::Equal:
        return "M 3 6 L 13 6 M 3 10 L 13 10";
    case Icon::Done:
        return "O 8 8 6 M 5.3 8.2 L 7.2 10.1 L 10.8 6.2";
    case Icon::Warning:
        return "M 8 2.4 L 14.2 13.2 L 1.8 13.2 Z M 8 6.4 L 8 9.4 D 8 11.4";
    case Icon::Error:
        return "O 8 8 6 M 5.8 5.8 L 10.2 10.2 M 10.2 5.8 L 5.8 10.2";
    case Icon::Info:
        return "O 8 8 6 M 8 7.4 L 8 11 D 8 5.2";
    case Icon::Clock:
        return "O 8 8 6 M 8 4.6 L 8 8.2 L 10.6 9.6";
    case Icon::Undo:
        return "M 5.6 2.6 L 2.8 5.4 L 5.6 8.2 M 2.8 5.4 L 9.5 5.4 C 14.8 5.4 14.8 12.6 9.5 12.6 L 6 12.6";
    case Icon::Refresh:
        return "A 8 8 5.2 50 280 M 13.4 3 L 13.4 6.2 L 10.2 6.2 M 13.2 6 L 11.4 4.1";
    case Icon::People:
        return "O 6 5.4 2.6 M 1.6 13.4 C 1.6 8.6 10.4 8.6 10.4 13.4 M 10.4 3 C 13.2 3.2 13.2 7.6 10.6 7.9 "
               "M 12 9.8 C 13.6 10.3 14.5 11.6 14.5 13.4";
    case Icon::Heart:
        return "M 8 13.4 C 2.6 9.8 1.8 7.4 1.9 5.9 C 2.1 2.6 6.4 1.8 8 4.8 C 9.6 1.8 13.9 2.6 14.1 5.9 "
               "C 14.2 7.4 13.4 9.8 8 13.4 Z";
    case Icon::Contract:
        return "R 3 2 10 12 1.2 M 5.6 5.5 L 10.4 5.5 M 5.6 8 L 10.4 8 M 5.6 10.5 L 8.4 10.5";
    case Icon::Building:
        return "M 1.8 13.5 L 14.2 13.5 M 3.4 13.5 L 3.4 3 L 9 3 L 9 13.5 M 9 6.5 L 12.8 6.5 L 12.8 13.5 "
               "M 5.4 5.8 L 7 5.8 M 5.4 8.4 L 7 8.4 M 5.4 11 L 7 11";
    case Icon::Speech:
        return "M 2.5 3 L 13.5 3 L 13.5 11 L 7.8 11 L 5.2 13.6 L 5.2 11 L 2.5 11 Z";
    case Icon::Flag:
        return "M 3.5 14 L 3.5 2.6 L 13 2.6 L 11 5.8 L 13 9 L 3.5 9";
    case Icon::Document:
        return "M 3.5 2 L 9.5 2 L 12.5 5 L 12.5 14 L 3.5 14 Z M 9.3 2.2 L 9.3 5.2 L 12.3 5.2";
    case Icon::Sheet:
        return "R 2.2 2.6 11.6 10.8 1.2 M 2.2 6.2 L 13.8 6.2 M 2.2 9.8 L 13.8 9.8 M 6.2 2.6 L 6.2 13.4";
    case Icon::Database:
        return "M 2.8 4 C 2.8 1.6 13.2 1.6 13.2 4 C 13.2 6.4 2.8 6.4 2.8 4 L 2.8 12 C 2.8 14.4 13.2 14.4 13.2 12 L "
               "13.2 4 "
               "M 2.8 8 C 2.8 10.4 13.2 10.4 13.2 8";
    case Icon::Person:
        return "O 8 5 2.8 M 2.8 13.8 C 2.8 8.6 13.2 8.6 13.2 13.8";
    case Icon::List:
        return "M 5.5 4 L 13.5 4 M 5.5 8 L 13.5 8 M 5.5 12 L 13.5 12 D 2.8 4 D 2.8 8 D 2.8 12";
    case Icon::Check:
        return "M 3 8.4 L 6.4 11.8 L 13 4.6";
    case Icon::Minus:
        return "M 3 8 L 13 8";
    case Icon::Trash:
        return "M 2.5 4 L 13.5 4 M 6 4 L 6 2.2 L 10 2.2 L 10 4 M 4 4 L 4.6 13.8 L 11.4 13.8 L 12 4 "
               "M 6.8 6.6 L 7 11.2 M 9.2 6.6 L 9 11.2";
    case Icon::Money:
        return "M 4 2.8 L 8 8 L 12 2.8 M 8 8 L 8 13.4 M 4.8 8.2 L 11.2 8.2 M 4.8 10.8 L 11.2 10.8";
    }
    return "";
}

struct Shape
{
    QPainterPath lines;
    QList<QPointF> dots;
};

Shape parse(const char *text)
{
    Shape shape;
    QPointF at;
    const QList<QByteArray> words = QByteArray(text).split(' ');
    qsizetype i = 0;
    const auto number = [&] { return words[i++].toDouble(); };
    const auto point = [&] {
        const double x = number();
        return QPointF(x, number());
    };
    while (i < words.size()) {
        const char command = words[i++].at(0);
        switch (command) {
        case 'M':
            shape.lines.moveTo(point());
            break;
        case 'L':
            shape.lines.lineTo(point());
            break;
        case 'C': {
            const QPointF a = point(), b = point();
            shape.lines.cubicTo(a, b, point());
            break;
        }
        case 'Z':
            shape.lines.closeSubpath();
            break;
        case 'O': {
            at = point();
            const double r = number();
            shape.lines.addEllipse(at, r, r);
            break;
        }
        case 'R': {
            at = point();
            const double w = number(), h = number(), r = number();
            shape.lines.addRoundedRect(QRectF(at, QSizeF(w, h)), r, r);
            break;
        }
        case 'A': {
            at = point();
            const double r = number(), from = number(), sweep = number();
            const QRectF box(at.x() - r, at.y() - r, 2 * r, 2 * r);
            shape.lines.arcMoveTo(box, from);
            shape.lines.arcTo(box, from, sweep);
            break;
        }
        case 'D':
            shape.dots << point();
            break;
        default:
            Q_ASSERT(false);
        }
    }
    return shape;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(Icon icon, const QColor &colour)
        : m_icon(icon)
        , m_colour(colour)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor normal = m_colour.isValid() ? m_colour : tokens().text;
        const double side = qMin(rect.width(), rect.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect).center());
        paintIcon(*painter, m_icon, box, mode == QIcon::Disabled ? tokens().disabled : normal);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    Icon m_icon;
    QColor m_colour;
};

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour)
{
    const Shape shape = parse(shapeOf(icon));
    const double scale = box.width() / 16.0;
    // Big pictures keep thin lines, small ones stay legible.
    const double weight = box.width() > 24 ? 0.75 : 1.35;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(scale, scale);
    painter.setPen(QPen(colour, weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape.lines);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &dot : shape.dots)
        painter.drawEllipse(dot, weight * 0.72, weight * 0.72);
    painter.restore();
}

QIcon icon(Icon which) { return icon(which, QColor()); }
QIcon icon(Icon which, const QColor &colour) { return QIcon(new LineIconEngine(which, colour)); }

} // namespace desktop
