#include "desktop/widgets/small_widgets.h"

#include "desktop/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QWheelEvent>

namespace desktop {

using namespace Qt::StringLiterals;

Hairline::Hairline(Qt::Orientation orientation, int length, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
    } else {
        setFixedWidth(1);
        if (length > 0)
            setFixedHeight(length);
    }
}

void Hairline::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().border); }

FilledPage::FilledPage(const QColor &colour, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
{
}

void FilledPage::paintEvent(QPaintEvent *event) { QPainter(this).fillRect(event->rect(), m_colour); }

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QLabel(key, parent)
{
    setFont(uiFont(8));
    setColour(this, tokens().text2);
    setAlignment(Qt::AlignCenter);
    setFixedSize(fontMetrics().horizontalAdvance(key) + 10, 16);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().border);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QLabel::paintEvent(event);
}

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(uiFont(9));
}

void StateLabel::setState(Icon icon, const QString &text, const QColor &colour)
{
    m_icon = icon;
    m_text = text.simplified();
    m_colour = colour;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

void StateLabel::clear() { setState(Icon::Info, QString(), QColor()); }

QSize StateLabel::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 20) : QSize(20 + fontMetrics().horizontalAdvance(m_text) + 2, 20);
}

void StateLabel::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, m_icon, QRectF(0, (height() - 14) / 2.0, 14, 14), m_colour);
    painter.setPen(m_colour);
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 18);
    painter.drawText(rect().adjusted(18, 0, 0, 0), Qt::AlignVCenter, shown);
}

ComboBox::ComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setMaxVisibleItems(16);
}

void ComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, Icon::Down, QRectF(width() - 23, (height() - 16) / 2.0, 16, 16),
              isEnabled() ? tokens().text : tokens().disabled);
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

Meter::Meter(int height, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
{
    setFixedHeight(height);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Meter::setProgress(qint64 done, qint64 total)
{
    m_share = total > 0 ? qBound(0.0, static_cast<double>(done) / static_cast<double>(total), 1.0) : 0.0;
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().inactive);
    painter.drawRoundedRect(rect(), m_height / 2.0, m_height / 2.0);
    painter.setBrush(tokens().text);
    painter.drawRoundedRect(QRectF(0, 0, width() * m_share, height()), m_height / 2.0, m_height / 2.0);
}

ElidedLabel::ElidedLabel(double points, const QColor &colour, bool bold, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(uiFont(points, bold));
    setColour(this, colour);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    constexpr double smallest = 11;
    QFont shown = font();
    while (shown.pointSizeF() > smallest && QFontMetrics(shown).horizontalAdvance(text()) > contentsRect().width())
        shown.setPointSizeF(shown.pointSizeF() - 0.5);
    QPainter painter(this);
    painter.setFont(shown);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(shown).elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

QLabel *textLabel(const QString &text, double points, const QColor &colour, bool bold, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(uiFont(points, bold));
    setColour(label, colour);
    return label;
}

QLabel *wrappedLabel(double points, const QColor &colour, bool bold)
{
    QLabel *label = textLabel({}, points, colour, bold);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QScrollArea *scrolled(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void setColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    widget->setPalette(palette);
}

void setFill(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Window, colour);
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

QString statText(const QString &words, const QString &value)
{
    return u"<span style='color:%1'>%2</span> <span style='color:%3'>%4</span>"_s.arg(
        tokens().text2.name(), words.toHtmlEscaped(), tokens().text.name(), value.toHtmlEscaped());
}

} // namespace desktop
