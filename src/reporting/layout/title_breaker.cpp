#include "reporting/layout/title_breaker.h"

#include "reporting/template/title_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace reporting {
namespace {

constexpr double insideWord = 12;
constexpr double unknown = 6; // between two hanzi of which nothing is known: mostly inside a name
constexpr double beforeNameEnd = 8; // 云溪|街道
constexpr double wordEdge = 0.5; // beside a known word
constexpr double goodPlace = 0; // before a year, after 的 or a mark
constexpr double offBalance = 0.2; // × (ems off the even width)²
constexpr double hourglass = 8; // a line shorter than the one above and the one below
constexpr double rectangle = 1.5; // lines of one length
constexpr double extraLine = 5; // one line more than needed
constexpr double tooWide = 1000; // × points

bool isConjunction(char32_t character) { return character == U'和' || character == U'与' || character == U'及'; }

/// A single hanzi between known words belongs to one of them.
void keepSingles(const QList<Unit> &units, const QList<bool> &known, QList<double> &costs)
{
    const auto isHanzi = [&](qsizetype i) { return units.at(i).kind == CharacterClass::Ideograph; };
    for (qsizetype i = 1; i + 1 < units.size(); ++i) {
        if (known.at(i) || !isHanzi(i) || !known.at(i - 1) || !known.at(i + 1))
            continue;
        costs[i] = std::max(costs.at(i), beforeNameEnd);
        costs[i + 1] = std::max(costs.at(i + 1), unknown);
    }
}

/// Cost of ending a line before each unit.
QList<double> endCosts(const QList<Unit> &units)
{
    QString text;
    for (const Unit &unit : units)
        text += unit.character < 0x10000 ? QChar(char16_t(unit.character)) : QChar(u'〓'); // one place per unit

    QList<double> costs(units.size() + 1, unknown);
    QList<bool> known(units.size(), false);
    for (qsizetype at = 0; at < text.size();) {
        const TitleWord word = titleWordAt(QStringView(text).sliced(at));
        if (word.length == 0) {
            ++at;
            continue;
        }
        if (!word.endsName)
            costs[at] = std::min(costs[at], wordEdge);
        else if (at > 0 && units.at(at - 1).kind == CharacterClass::Ideograph)
            costs[at] = beforeNameEnd;
        costs[at + word.length] = wordEdge;
        for (qsizetype inside = at + 1; inside < at + word.length; ++inside)
            costs[inside] = insideWord;
        std::fill_n(known.begin() + at, word.length, true);
        at += word.length;
    }
    keepSingles(units, known, costs);
    for (int i = 1; i < units.size(); ++i) {
        const double rule = breakCost(units, i);
        const Unit &before = units.at(i - 1);
        const Unit &unit = units.at(i);
        if (rule > 0)
            costs[i] = rule + insideWord;
        else if (unit.character == U'的' || isConjunction(before.character))
            costs[i] = insideWord; // 的 ends a line, 和 begins one
        else if (before.character == U'的' || before.kind == CharacterClass::Pause
                 || before.kind == CharacterClass::Space || before.kind == CharacterClass::Closing
                 || unit.kind == CharacterClass::Opening || (isDigit(unit.character) && !isDigit(before.character)))
            costs[i] = goodPlace;
        else if (isConjunction(unit.character))
            costs[i] = wordEdge;
    }
    return costs;
}

struct Division
{
    QList<int> ends; // of each line
    double cost = std::numeric_limits<double>::infinity();
};

/// Ways to divide units [first, end) into lines, each with its cost. Few lines: all ways, so that the shape of the
/// whole counts (7.3.1: 梯形或菱形).
class Divider
{
public:
    Divider(const QList<Unit> &units, const QList<double> &costs, int first, int end, double width)
        : m_costs(costs)
        , m_first(first)
        , m_end(end)
        , m_width(width)
        , m_em(units.at(first).size)
    {
        for (int i = first; i < end; ++i)
            m_upTo.append(m_upTo.last() + units.at(i).width);
    }

    Division divide(int count)
    {
        m_count = count;
        m_best = Division();
        m_ends.clear();
        m_even = m_upTo.last() / count;
        extend(m_first, 0);
        return m_best;
    }

private:
    double widthOf(int first, int end) const { return m_upTo.at(end - m_first) - m_upTo.at(first - m_first); }

    void extend(int from, double cost)
    {
        if (cost >= m_best.cost)
            return;
        const bool last = m_ends.size() == m_count - 1;
        for (int stop = last ? m_end : from + 1; stop <= m_end - (m_count - 1 - m_ends.size()); ++stop) {
            const double piece = widthOf(from, stop);
            const double off = (piece - m_even) / m_em;
            double here = cost + off * off * offBalance + (last ? 0 : m_costs.at(stop));
            if (piece > m_width)
                here += tooWide * (piece - m_width);
            m_ends.append(stop);
            if (!last) {
                extend(stop, here);
            } else if (here + shapeCost() < m_best.cost) {
                m_best = {m_ends, here + shapeCost()};
            }
            m_ends.removeLast();
            if (piece > m_width + m_em)
                break;
        }
    }

    double shapeCost() const
    {
        constexpr double alike = 0.5; // ems
        QList<double> widths;
        int from = m_first;
        for (int end : m_ends) {
            widths.append(widthOf(from, end) / m_em);
            from = end;
        }
        double cost = 0;
        for (qsizetype i = 1; i + 1 < widths.size(); ++i) {
            if (widths.at(i) < widths.at(i - 1) - alike && widths.at(i) < widths.at(i + 1) - alike)
                cost += hourglass;
        }
        const auto [low, high] = std::minmax_element(widths.begin(), widths.end());
        return widths.size() > 1 && *high - *low < alike ? cost + rectangle : cost;
    }

    const QList<double> &m_costs;
    int m_first;
    int m_end;
    double m_width;
    double m_em;
    QList<double> m_upTo{0};
    int m_count = 1;
    double m_even = 0;
    QList<int> m_ends;
    Division m_best;
};

/// Splits units [first, end) into count lines of even length; dynamic programming over the ends.
QList<BrokenLine> balanced(const QList<Unit> &units, const QList<double> &costs, int first, int end, int count,
                           double width)
{
    const int n = end - first;
    QList<double> upTo{0};
    for (int i = first; i < end; ++i)
        upTo.append(upTo.last() + units.at(i).width);
    const double even = upTo.last() / count;
    constexpr double never = std::numeric_limits<double>::infinity();
    QList<QList<double>> best(count + 1, QList<double>(n + 1, never));
    QList<QList<int>> from(count + 1, QList<int>(n + 1, 0));
    best[0][0] = 0;
    for (int line = 1; line <= count; ++line) {
        for (int stop = 1; stop <= n; ++stop) {
            for (int start = stop - 1; start >= 0; --start) {
                if (std::isinf(best[line - 1][start]))
                    continue;
                const double piece = upTo.at(stop) - upTo.at(start);
                const double off = (piece - even) / units.at(first).size;
                double cost = best[line - 1][start] + off * off * 0.2 + (stop < n ? costs.at(first + stop) : 0);
                if (piece > width)
                    cost += 1000 * (piece - width);
                if (cost < best[line][stop]) {
                    best[line][stop] = cost;
                    from[line][stop] = start;
                }
            }
        }
    }
    QList<BrokenLine> lines;
    for (int line = count, stop = n; line > 0; --line) {
        const int start = from[line][stop];
        lines.prepend(naturalLine(units, first + start, first + stop));
        stop = start;
    }
    return lines;
}

constexpr int mostForShape = 3;

/// One line more where that keeps words whole.
QList<BrokenLine> shaped(const QList<Unit> &units, const QList<double> &costs, int first, int end, int count,
                         double width)
{
    Divider divider(units, costs, first, end, width);
    Division best = divider.divide(count);
    if (count > 1 && count < end - first) {
        Division longer = divider.divide(count + 1);
        longer.cost += extraLine;
        if (longer.cost < best.cost)
            best = longer;
    }
    QList<BrokenLine> lines;
    for (int stop : std::as_const(best.ends)) {
        lines.append(naturalLine(units, first, stop));
        first = stop;
    }
    return lines;
}

} // namespace

QList<BrokenLine> breakTitle(const QList<Unit> &units, double width)
{
    QList<BrokenLine> lines;
    const QList<double> costs = endCosts(units);
    for (int first = 0; first < units.size();) {
        int end = first + 1;
        while (end < units.size() && !units.at(end - 1).lineEnd)
            ++end;
        const double natural = naturalLine(units, first, end).width;
        const int count = std::clamp(int(std::ceil(natural / width - 0.001)), 1, end - first);
        lines.append(count <= mostForShape ? shaped(units, costs, first, end, count, width)
                                           : balanced(units, costs, first, end, count, width));
        first = end;
    }
    return lines;
}

} // namespace reporting
