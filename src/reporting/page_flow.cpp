#include "reporting/page_flow.h"

#include <cmath>

namespace reporting {
namespace {

constexpr double tolerance = 0.01;

class PageFlow
{
public:
    PageFlow(const QList<Strip> &strips, const LayoutProfile &profile, DisplayList &list)
        : m_strips(strips)
        , m_profile(profile)
        , m_list(list)
    {
    }

    void run()
    {
        int next = 0;
        do {
            while (!m_list.pages.isEmpty() && next < m_strips.size() && m_strips.at(next).blank)
                ++next; // no empty lines at the top of a page
            if (next == m_strips.size() && !m_list.pages.isEmpty())
                return;
            next = setPage(next);
        } while (next < m_strips.size());
    }

private:
    double topFor(const Strip &strip, double y) const
    {
        return strip.onGrid ? std::ceil(y / m_profile.linePitch - tolerance) * m_profile.linePitch : y;
    }

    double repeatedHeight(int first) const
    {
        double height = 0;
        if (first < m_strips.size()) {
            for (int i = m_strips.at(first).repeatFirst; i >= 0 && i < m_strips.at(first).repeatEnd; ++i)
                height += m_strips.at(i).height;
        }
        return height;
    }

    /// Index of the first strip that goes to the next page.
    int cut(int first) const
    {
        double y = repeatedHeight(first);
        int lastPlace = -1;
        for (int i = first; i < m_strips.size(); ++i) {
            const Strip &strip = m_strips.at(i);
            if (i > first && strip.forceBreak)
                return i;
            if (i > first && strip.breakBefore)
                lastPlace = i;
            const double bottom = topFor(strip, y) + strip.height;
            if (i > first && bottom > m_profile.gridHeight() + tolerance)
                return lastPlace > 0 ? lastPlace : i;
            y = bottom;
        }
        return int(m_strips.size());
    }

    int setPage(int first)
    {
        m_list.pages.append(DisplayPage());
        double y = 0;
        if (first < m_strips.size()) {
            for (int i = m_strips.at(first).repeatFirst; i >= 0 && i < m_strips.at(first).repeatEnd; ++i) {
                place(m_strips.at(i), y);
                y += m_strips.at(i).height;
            }
        }
        const int end = cut(first);
        for (int i = first; i < end; ++i) {
            const Strip &strip = m_strips.at(i);
            y = topFor(strip, y);
            note(strip, y);
            place(strip, y);
            y += strip.height;
        }
        return end;
    }

    void note(const Strip &strip, double y)
    {
        const int page = int(m_list.pages.size()) - 1;
        if (strip.startsBlock)
            m_list.blocks.append({strip.block, page, m_profile.top() + y});
        if (!strip.outline)
            return;
        OutlineEntry entry = *strip.outline;
        entry.page = page;
        entry.y = m_profile.top() + y;
        m_list.outline.append(entry);
    }

    void place(const Strip &strip, double y)
    {
        DisplayPage &page = m_list.pages.last();
        const QPointF origin(m_profile.left(), m_profile.top() + y);
        for (GlyphRun run : strip.runs) {
            for (QPointF &position : run.positions)
                position += origin;
            page.runs.append(run);
        }
        for (const Rule &rule : strip.rules)
            page.rules.append({rule.rect.translated(origin)});
        for (FigureArea area : strip.figures) {
            area.rect.translate(origin);
            area.baseline += origin.y();
            page.figures.append(area);
        }
    }

    const QList<Strip> &m_strips;
    const LayoutProfile &m_profile;
    DisplayList &m_list;
};

} // namespace

void flowIntoPages(const QList<Strip> &strips, const LayoutProfile &profile, DisplayList &list)
{
    PageFlow(strips, profile, list).run();
}

} // namespace reporting
