#include "reporting/layout/page_flow.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace reporting {
namespace {

constexpr double tolerance = 0.01;
constexpr int turnedBy = -90; // the head of a turned page is at its left edge, on odd and even pages alike

/// From a page lying on its side, origin at the top left of its type area, onto the upright page.
DisplayPage turned(const DisplayPage &content, const LayoutProfile &profile)
{
    const double bottom = profile.top() + profile.areaHeightMm * pointsPerMm;
    const QTransform turn(0, -1, 1, 0, profile.left(), bottom);
    DisplayPage page = content;
    for (GlyphRun &run : page.runs) {
        for (QPointF &position : run.positions)
            position = turn.map(position);
        run.turn = turnedBy;
    }
    for (Rule &rule : page.rules)
        rule.rect = turn.mapRect(rule.rect);
    for (Shape &shape : page.shapes)
        shape.path = turn.map(shape.path);
    for (FigureArea &area : page.figures) {
        area.baseline = turn.map(QPointF(0, area.baseline)).x();
        area.rect = turn.mapRect(area.rect);
        area.turn = turnedBy;
    }
    return page;
}

class PageFlow
{
public:
    PageFlow(const QList<Strip> &strips, const LayoutProfile &profile, DisplayList &list)
        : m_strips(strips)
        , m_profile(profile)
        , m_list(list)
    {
    }

    FlowResult run()
    {
        int next = 0;
        do {
            while (!m_list.pages.isEmpty() && next < m_strips.size() && m_strips.at(next).blank)
                ++next; // no empty lines at the top of a page
            if (next == m_strips.size() && !m_list.pages.isEmpty())
                break;
            next = setPage(next);
        } while (next < m_strips.size());
        return m_result;
    }

private:
    double topFor(const Strip &strip, double y, double gridTop) const
    {
        if (!strip.onGrid)
            return y;
        const double lines = std::ceil((y - gridTop) / m_profile.linePitch - tolerance);
        return gridTop + std::max(0.0, lines) * m_profile.linePitch;
    }

    double pageHeight(const Strip &strip) const
    {
        return strip.turned ? m_profile.areaWidth() : m_profile.gridHeight();
    }

    QList<int> repeated(int first) const
    {
        QList<int> strips;
        for (int i = m_strips.at(first).repeatFirst; i >= 0 && i < m_strips.at(first).repeatEnd; ++i)
            strips.append(i);
        return strips;
    }

    /// Index of the first strip that goes to the next page.
    int cut(int first, double y) const
    {
        double gridTop = 0;
        int lastPlace = -1;
        for (int i = first; i < m_strips.size(); ++i) {
            const Strip &strip = m_strips.at(i);
            if (i > first && (strip.forceBreak || strip.turned != m_strips.at(first).turned))
                return i;
            if (i > first && strip.breakBefore)
                lastPlace = i;
            if (strip.restartsGrid)
                gridTop = y;
            const double bottom = topFor(strip, y, gridTop) + strip.height;
            if (i > first && bottom > pageHeight(strip) + tolerance)
                return lastPlace > 0 ? lastPlace : i;
            y = bottom;
        }
        return int(m_strips.size());
    }

    struct Placed
    {
        int strip;
        double top;
    };

    int setPage(int first)
    {
        m_list.pages.append(DisplayPage());
        if (first == m_strips.size())
            return first;
        QList<Placed> placed;
        double y = 0;
        for (int i : repeated(first)) {
            placed.append({i, y});
            y += m_strips.at(i).height;
        }
        const int end = cut(first, y);
        double gridTop = 0;
        for (int i = first; i < end; ++i) {
            const Strip &strip = m_strips.at(i);
            if (strip.restartsGrid)
                gridTop = y;
            y = topFor(strip, y, gridTop);
            note(strip, y);
            placed.append({i, y});
            y += strip.height;
            m_result.bodyOnFirstPage |= strip.bodyText && m_list.pages.size() == 1;
        }
        place(placed, first, end);
        m_result.lastPageUsed = m_strips.at(first).turned ? m_profile.gridHeight() : y;
        return end;
    }

    void place(const QList<Placed> &placed, int first, int end)
    {
        DisplayPage content;
        for (const Placed &one : placed)
            placeStrip(m_strips.at(one.strip), {0, one.top}, content);
        // Merged cells of this page's rows, and those that began on an earlier page.
        for (int i = earliestSpan(first); i < end; ++i)
            placeSpans(i, placed, content);
        for (const Placed &one : placed) {
            if (one.strip >= first)
                break;
            placeSpans(one.strip, placed, content); // the repeated head's
        }
        if (m_strips.at(first).turned)
            m_list.pages.last() = turned(content, m_profile);
        else
            placeContent(content, {m_profile.left(), m_profile.top()}, m_list.pages.last());
    }

    int earliestSpan(int first)
    {
        for (; m_spansSeen < first; ++m_spansSeen) {
            for (const SpannedCell &span : m_strips.at(m_spansSeen).spans) {
                m_openFirst = span.end > m_openEnd && m_spansSeen >= m_openEnd ? m_spansSeen : m_openFirst;
                m_openEnd = std::max(m_openEnd, span.end);
            }
        }
        return first < m_openEnd ? m_openFirst : first;
    }

    void placeSpans(int strip, const QList<Placed> &placed, DisplayPage &content) const
    {
        for (const SpannedCell &span : m_strips.at(strip).spans) {
            double top = -1;
            double bottom = -1;
            for (const Placed &one : placed) {
                if (one.strip < strip || one.strip >= span.end)
                    continue;
                top = top < 0 ? one.top : top;
                bottom = one.top + m_strips.at(one.strip).height;
            }
            if (top >= 0)
                placeSpan(span, top, bottom, content);
        }
    }

    static void placeSpan(const SpannedCell &span, double top, double bottom, DisplayPage &content)
    {
        DisplayPage text;
        text.runs = span.runs;
        text.figures = span.figures;
        placeContent(text, {0, top + (bottom - top - span.height) / 2}, content);
        for (const double y : {top, bottom})
            content.rules.append(
                {QRectF(span.left - span.rule / 2, y - span.rule / 2, span.width + span.rule, span.rule)});
    }

    void note(const Strip &strip, double y)
    {
        const int page = int(m_list.pages.size()) - 1;
        const double top = m_profile.top() + (strip.turned ? 0 : y);
        if (strip.startsBlock)
            m_list.blocks.append({strip.block, page, top});
        if (!strip.outline)
            return;
        OutlineEntry entry = *strip.outline;
        entry.page = page;
        entry.y = top;
        m_list.outline.append(entry);
    }

    const QList<Strip> &m_strips;
    const LayoutProfile &m_profile;
    DisplayList &m_list;
    FlowResult m_result;
    int m_spansSeen = 0;
    int m_openFirst = 0; // merged cells of strips from here on may reach up to m_openEnd
    int m_openEnd = 0;
};

} // namespace

FlowResult flowIntoPages(const QList<Strip> &strips, const LayoutProfile &profile, DisplayList &list)
{
    return PageFlow(strips, profile, list).run();
}

} // namespace reporting
