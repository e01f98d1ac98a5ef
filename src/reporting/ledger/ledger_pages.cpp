#include "reporting/ledger/ledger_pages.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr double titleSize = 18; // 小二
constexpr double titlePitch = 26;
constexpr double textSize = 10.5; // 五号: subtitle and footer
constexpr double textPitch = 15.5;
constexpr double gap = 6; // between heading, table and footer
constexpr double pageNumberEm = 12; // room for 第 1000 页 共 1000 页
constexpr qsizetype fewestLines = 3; // of a row that is cut because no page holds it

} // namespace

LedgerPages::LedgerPages(const Ledger &ledger, FontBook &fonts, const domain::Progress &progress)
    : m_ledger(ledger)
    , m_fonts(fonts)
    , m_layout(
          layOut(ledger, fonts,
                 progress ? [&](qint64 done, qint64 total) { return progress(done, 2 * total); } : domain::Progress()))
    , m_rows(ledger, m_layout, fonts)
{
    const double width = m_layout.areaWidth();
    m_title = setCell(ledger.title(), width, FontStyle::Title, titleSize, Alignment::Centre, fonts);
    m_subtitle = setCell(ledger.subtitle(), width, FontStyle::Kai, textSize, Alignment::Left, fonts);
    m_runningTitle = setCell(ledger.title(), width, FontStyle::Kai, textSize, Alignment::Centre, fonts);
    m_prepared = setCell(ledger.preparedLine(), width - pageNumberEm * textSize, FontStyle::Body, textSize,
                         Alignment::Left, fonts);
    countLines(progress);
    for (qsizetype band = 0; band < m_layout.bands.size(); ++band)
        breakPages(band);
    m_lines.clear();
}

void LedgerPages::countLines(const domain::Progress &progress)
{
    const qsizetype rows = m_ledger.rows.size();
    m_lines.resize(m_layout.bands.size());
    for (QList<quint16> &lines : m_lines)
        lines.reserve(rows);
    for (qsizetype row = 0; row < rows; ++row) {
        if (progress && row % 256 == 0 && !progress(rows + row, 2 * rows))
            throw domain::Error(domain::ErrorCode::Cancelled,
                                QCoreApplication::translate("Reporting", "The ledger was stopped."));
        for (qsizetype band = 0; band < m_lines.size(); ++band)
            m_lines[band] << quint16(std::min<qsizetype>(m_rows.record(m_layout.bands.at(band), row).lines,
                                                         std::numeric_limits<quint16>::max()));
    }
}

double LedgerPages::bodyTop(bool firstPage) const
{
    if (!firstPage)
        return m_layout.top + textPitch * double(m_runningTitle.lines.size());
    return m_layout.top + titlePitch * double(m_title.lines.size()) + gap + textPitch * double(m_subtitle.lines.size());
}

double LedgerPages::bodyBottom() const
{
    return m_layout.paper.height() - m_layout.bottom - gap
        - textPitch * double(std::max<qsizetype>(1, m_prepared.lines.size()));
}

void LedgerPages::breakPages(qsizetype band)
{
    const LedgerBand &columns = m_layout.bands.at(band);
    const double header = m_rows.height(m_rows.header(columns).lines);
    Place next;
    while (true) {
        Page page{band, next, next, false};
        const double room = bodyBottom() - bodyTop(m_pages.isEmpty()) - header;
        fill(page, room);
        m_pages << page;
        next = page.end;
        if (page.totals)
            return;
    }
}

/// Takes as many rows as there is room for; the totals come after the last one, not alone on a page.
void LedgerPages::fill(Page &page, double room) const
{
    const QList<quint16> &lines = m_lines.at(page.band);
    const double wholePage = bodyBottom() - bodyTop(false) - m_rows.height(2);
    double used = 0;
    while (page.end.row < lines.size()) {
        const qsizetype left = lines.at(page.end.row) - page.end.line;
        const double height = m_rows.height(left);
        if (used + height <= room) {
            used += height;
            page.end = {page.end.row + 1, 0};
            continue;
        }
        const auto fitting = qsizetype((room - used - m_rows.height(0)) / (m_rows.height(1) - m_rows.height(0)));
        const bool begins = page.end.row == page.first.row && page.end.line == page.first.line;
        if (begins && left == 1) {
            page.end = {page.end.row + 1, 0}; // a heading that fills the page
            return;
        }
        if (begins || (height > wholePage && fitting >= fewestLines))
            page.end.line += std::clamp<qsizetype>(fitting, 1, left - 1);
        return;
    }
    const LedgerBand &band = m_layout.bands.at(page.band);
    const double totals = (lines.isEmpty() ? m_rows.height(1) : 0) + m_rows.height(m_rows.totals(band).lines);
    page.totals = used + totals <= room || page.end.row == page.first.row;
    if (!page.totals && page.end.row - page.first.row > 1)
        --page.end.row;
}

DisplayPage LedgerPages::page(int index) const
{
    const Page &place = m_pages.at(index);
    const LedgerBand &band = m_layout.bands.at(place.band);
    DisplayPage page;
    double y = drawHeading(page, index == 0);
    const SetRow header = m_rows.header(band);
    y = m_rows.draw(page, header, y, 0, header.lines);
    for (qsizetype row = place.first.row; row < m_ledger.rows.size(); ++row) {
        const bool cut = row == place.end.row;
        if (cut && place.end.line == 0)
            break;
        const qsizetype first = row == place.first.row ? place.first.line : 0;
        const SetRow record = m_rows.record(band, row);
        const qsizetype end = cut ? place.end.line : record.lines;
        if (end > first)
            y = m_rows.draw(page, record, y, first, end);
        if (cut)
            break;
    }
    if (place.totals) {
        if (m_ledger.rows.isEmpty())
            y = m_rows.draw(page, m_rows.none(band), y, 0, 1);
        const SetRow totals = m_rows.totals(band);
        m_rows.draw(page, totals, y, 0, totals.lines);
    }
    drawFooter(page, index);
    return page;
}

double LedgerPages::drawHeading(DisplayPage &page, bool firstPage) const
{
    const double left = m_layout.margin;
    const double width = m_layout.areaWidth();
    const double bottom = bodyTop(firstPage);
    const auto draw = [&](const SetCell &cell, double y, double pitch, double size) {
        const double height = pitch * double(cell.lines.size());
        drawCell(page, cell, 0, cell.lines.size(), {left, y, width, height}, pitch, size);
        return y + height;
    };
    if (!firstPage) {
        draw(m_runningTitle, m_layout.top - gap / 2, textPitch, textSize);
        return bottom;
    }
    const double y = draw(m_title, m_layout.top - gap, titlePitch, titleSize);
    draw(m_subtitle, y + gap, textPitch, textSize);
    return bottom;
}

void LedgerPages::drawFooter(DisplayPage &page, int index) const
{
    const double top = bodyBottom() + gap;
    const double width = m_layout.areaWidth();
    const auto lines = m_prepared.lines.size();
    drawCell(page, m_prepared, 0, lines,
             {m_layout.margin, top, width - pageNumberEm * textSize, textPitch * double(lines)}, textPitch, textSize);
    const SetCell number = setCell(u"第 %1 页 共 %2 页"_s.arg(index + 1).arg(count()), width, FontStyle::Body, textSize,
                                   Alignment::Right, m_fonts);
    drawCell(page, number, 0, number.lines.size(), {m_layout.margin, top, width, textPitch}, textPitch, textSize);
}

DisplayList LedgerPages::preview(int pages) const
{
    DisplayList list;
    list.pageSize = paper();
    for (int i = 0; i < std::min(pages, count()); ++i)
        list.pages << page(i);
    list.faces = m_fonts.faces();
    list.fonts = m_fonts.report();
    return list;
}

} // namespace reporting
