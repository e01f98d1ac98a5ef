#include "desktop/frame/ledger_row.h"

#include "desktop/frame/navigation.h"
#include "desktop/theme.h"

#include <QLocale>
#include <QPainter>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 16;
constexpr int iconSide = 16;
constexpr int nameLeft = margin + iconSide + 6;
constexpr int gap = 12;
constexpr int cellWidths[] = {82, 62, 78}; // last written, in the year, records
constexpr qsizetype namesShown = 4;
} // namespace

LedgerRow::LedgerRow(const domain::Entity &entity, QWidget *parent)
    : QAbstractButton(parent)
    , m_entity(entity)
    // The first is the ledger's own name; some of the others say how real sheets are titled.
    , m_otherNames(entity.allTerms().mid(1, namesShown).join(u"、"_s))
{
    setText(domain::labelOf(entity));
    setToolTip(entity.allTerms().join(u"、"_s));
    setFocusPolicy(Qt::NoFocus); // the page's search box keeps the focus and leads with the arrow keys
    setMouseTracking(true);
}

void LedgerRow::setState(const app::LedgerState &state)
{
    m_state = state;
    setAccessibleDescription(QLocale().toString(state.records) + u' ' + m_entity.unit());
    update();
}

void LedgerRow::setNameWidth(int width)
{
    m_nameWidth = width;
    update();
}

void LedgerRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

QSize LedgerRow::sizeHint() const { return {480, rowHeight}; }

QRect LedgerRow::cell(int column, const QRect &row)
{
    int right = row.right() - margin;
    for (int i = 0; i < column; ++i)
        right -= cellWidths[i];
    return {right - cellWidths[column] + 1, row.top(), cellWidths[column], row.height()};
}

void LedgerRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QColor fill = m_current ? t.selected : underMouse() ? t.hover : t.base;
    painter.fillRect(rect(), fill);
    painter.fillRect(margin, height() - 1, width() - margin, 1, t.line);
    if (m_current)
        painter.fillRect(0, 0, 3, height() - 1, t.text);
    paintIcon(painter, areaIcon(m_entity.options.area), QRectF(margin, (height() - iconSide) / 2.0, iconSide, iconSide),
              t.text2);
    const QFont named = uiFont(10, m_current);
    painter.setFont(named);
    painter.setPen(t.text);
    painter.drawText(QRect(nameLeft, 0, m_nameWidth, height()), Qt::AlignVCenter,
                     QFontMetrics(named).elidedText(text(), Qt::ElideRight, m_nameWidth));

    const QFont small = uiFont(9);
    const QRect records = cell(2, rect());
    const QRect others(nameLeft + m_nameWidth + gap, 0, records.left() - gap - (nameLeft + m_nameWidth + gap),
                       height());
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(others, Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_otherNames, Qt::ElideRight, others.width()));

    const QLocale locale;
    const QString unit = u' ' + m_entity.unit();
    const int unitWidth = QFontMetrics(small).horizontalAdvance(unit);
    painter.drawText(records, Qt::AlignVCenter | Qt::AlignRight, unit);
    painter.drawText(cell(0, rect()), Qt::AlignVCenter | Qt::AlignRight,
                     m_state.lastWritten.isValid() ? m_state.lastWritten.toString(Qt::ISODate) : QString());
    painter.drawText(cell(1, rect()), Qt::AlignVCenter | Qt::AlignRight,
                     m_state.inPeriod < 0 ? u"—"_s : locale.toString(m_state.inPeriod));
    painter.setFont(uiFont(10));
    painter.setPen(m_state.records > 0 ? t.text : t.text2);
    painter.drawText(records.adjusted(0, 0, -unitWidth, 0), Qt::AlignVCenter | Qt::AlignRight,
                     locale.toString(m_state.records));
}

LedgerHeader::LedgerHeader(QWidget *parent)
    : QWidget(parent)
{
}

void LedgerHeader::setYear(int year)
{
    m_year = year;
    update();
}

void LedgerHeader::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
    painter.setFont(uiFont(9));
    painter.setPen(t.text2);
    painter.drawText(rect().adjusted(nameLeft, 0, 0, 0), Qt::AlignVCenter, tr("Ledger"));
    painter.drawText(LedgerRow::cell(2, rect()), Qt::AlignVCenter | Qt::AlignRight, tr("Records"));
    painter.drawText(LedgerRow::cell(1, rect()), Qt::AlignVCenter | Qt::AlignRight, tr("in %1").arg(m_year));
    painter.drawText(LedgerRow::cell(0, rect()), Qt::AlignVCenter | Qt::AlignRight, tr("Last entry"));
}

} // namespace desktop
