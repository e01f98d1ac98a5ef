#include "reporting/drawing/line_breaker.h"

#include <algorithm>
#include <cmath>

namespace reporting {
namespace {

constexpr double comfortableStretch = 0.04; // em per gap that costs 1: about one character shared out over the line
constexpr double squeezeCost = 1.2; // of using all white there is
constexpr double squeezeShare = 0.5; // of a mark's white half that may go inside a line
constexpr double hangCost = 8.0;
constexpr double looseStretch = 0.4; // em per gap; looser lines are left ragged

/// One way to fill a line.
struct Attempt
{
    double natural = 0; // width without any change
    double squeezable = 0;
    double endBlank = 0; // white at the very end, free to go
    int gaps = 0;
    int end = 0; // without trailing spaces
};

double leftWhite(const Unit &unit) { return unit.leftBlank - unit.leftCut; }
double rightWhite(const Unit &unit) { return unit.rightBlank - unit.rightCut; }

bool isHangable(const Unit &unit)
{
    return (unit.character == U'，' || unit.character == U'。' || unit.character == U'、') && unit.rightBlank > 0;
}

class Breaker
{
public:
    Breaker(const QList<Unit> &units, const LineShape &shape)
        : m_units(units)
        , m_shape(shape)
    {
    }

    QList<BrokenLine> lines()
    {
        QList<BrokenLine> result;
        int first = 0;
        while (first < m_units.size()) {
            const double indent = result.isEmpty() ? m_shape.firstIndent : 0;
            result.append(nextLine(first, indent, result.isEmpty()));
            first = result.last().end;
            while (first < m_units.size() && m_units.at(first).kind == CharacterClass::Space
                   && !m_units.at(first - 1).lineEnd)
                ++first; // spaces vanish at a line end
        }
        return result;
    }

private:
    Attempt attempt(int first, int end, bool paragraphStart) const
    {
        Attempt result;
        while (end > first + 1 && m_units.at(end - 1).kind == CharacterClass::Space)
            --end;
        result.end = end;
        for (int i = first; i < end; ++i) {
            const Unit &unit = m_units.at(i);
            result.natural += unit.width;
            result.squeezable += (i > first ? leftWhite(unit) : 0) + (i + 1 < end ? rightWhite(unit) : 0);
            if (i > first && mayStretch(m_units, i))
                ++result.gaps;
        }
        result.squeezable *= squeezeShare;
        const Unit &start = m_units.at(first);
        if (!paragraphStart)
            result.natural -= leftWhite(start); // an opening mark stands flush at the left edge
        const Unit &last = m_units.at(end - 1);
        result.natural += last.rightCut; // the neighbour that took it is on the next line
        result.endBlank = last.rightBlank;
        return result;
    }

    double costOf(const Attempt &a, double room, bool lastLine) const
    {
        const double em = m_units.at(a.end - 1).size;
        const double slack = room - a.natural;
        if (slack >= -0.01) {
            if (lastLine)
                return 0;
            if (!m_shape.justify)
                return slack / em;
            const double gap = slack / std::max(a.gaps, 1) / em / comfortableStretch;
            return gap * gap;
        }
        const double over = -slack - a.endBlank;
        if (over <= 0.01)
            return 0;
        if (over <= a.squeezable) {
            const double share = over / a.squeezable;
            return squeezeCost * share * share;
        }
        if (m_shape.justify && isHangable(m_units.at(a.end - 1))
            && a.natural - m_units.at(a.end - 1).width <= room + 0.01)
            return hangCost;
        return forbidden;
    }

    int lastThatFits(int first, double room, bool paragraphStart) const
    {
        int end = first + 1;
        while (end < m_units.size() && attempt(first, end + 1, paragraphStart).natural <= room)
            ++end;
        return end;
    }

    BrokenLine nextLine(int first, double indent, bool paragraphStart) const
    {
        const double room = m_shape.width - indent;
        int best = -1;
        double bestCost = forbidden;
        double width = 0;
        for (int end = first + 1; end <= m_units.size(); ++end) {
            width += m_units.at(end - 1).width;
            const bool forced = end == m_units.size() || m_units.at(end - 1).lineEnd;
            const double penalty = end == m_units.size() ? 0 : breakCost(m_units, end);
            if (penalty < forbidden) {
                const double cost = penalty + costOf(attempt(first, end, paragraphStart), room, forced);
                if (cost < bestCost || (forced && cost < forbidden / 2 && cost < bestCost + 1)) {
                    best = end;
                    bestCost = cost;
                }
            }
            if (forced || width > room * 1.3)
                break;
        }
        if (best < 0)
            best = lastThatFits(first, room, paragraphStart);
        return place(first, best, indent, room, paragraphStart);
    }

    BrokenLine place(int first, int end, double indent, double room, bool paragraphStart) const
    {
        const bool lastLine = end == m_units.size() || m_units.at(end - 1).lineEnd;
        const Attempt a = attempt(first, end, paragraphStart);
        const double slack = room - a.natural;
        double stretch = 0;
        double squeeze = 0;
        if (slack < 0)
            squeeze = a.squeezable > 0 ? std::min(1.0, std::max(0.0, -slack - a.endBlank) / a.squeezable) * squeezeShare
                                       : 0;
        else if (m_shape.justify && !lastLine && a.gaps > 0 && slack / a.gaps < looseStretch * m_units.at(first).size)
            stretch = slack / a.gaps;
        if (-slack - a.endBlank > a.squeezable + 0.01)
            squeeze = 0; // the last mark hangs

        BrokenLine line{first, end, {}, 0};
        double x = indent;
        for (int i = first; i < end; ++i) {
            const Unit &unit = m_units.at(i);
            double left = unit.leftCut;
            if (i == first)
                left = paragraphStart ? unit.leftCut : unit.leftBlank;
            else
                left += leftWhite(unit) * squeeze;
            if (i > first && i < a.end && mayStretch(m_units, i))
                x += stretch;
            line.x.append(x - left);
            double advance = unit.width + unit.leftCut - left;
            if (i + 1 == a.end)
                advance += unit.rightCut;
            else
                advance -= rightWhite(unit) * squeeze;
            x += advance;
            if (i + 1 == a.end)
                line.width = x;
        }
        return line;
    }

    const QList<Unit> &m_units;
    const LineShape &m_shape;
};

} // namespace

QList<BrokenLine> breakLines(const QList<Unit> &units, const LineShape &shape) { return Breaker(units, shape).lines(); }

BrokenLine naturalLine(const QList<Unit> &units, int first, int end)
{
    BrokenLine line{first, end, {}, 0};
    for (int i = first; i < end; ++i) {
        line.x.append(line.width - units.at(i).leftCut);
        line.width += units.at(i).width;
    }
    return line;
}

} // namespace reporting
