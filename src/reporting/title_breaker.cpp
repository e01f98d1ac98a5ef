#include "reporting/title_breaker.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr double insideWord = 12;
constexpr double unknown = 2; // between two hanzi of which nothing is known
constexpr double wordEdge = 0.5; // beside a known word
constexpr double goodPlace = 0; // before a year, after 的 or a mark

// Words that titles of unions' documents are made of; the longest that matches counts.
const QStringList &titleWords()
{
    static const QStringList words{
        u"总工会"_s,   u"工会委员会"_s, u"工会"_s, u"委员会"_s, u"联合会"_s,   u"办公室"_s,   u"有限责任公司"_s,
        u"有限公司"_s, u"股份"_s,       u"公司"_s, u"集团"_s,   u"街道"_s,     u"社区"_s,     u"乡镇"_s,
        u"基层"_s,     u"开发区"_s,     u"园区"_s, u"年度"_s,   u"半年"_s,     u"季度"_s,     u"工作"_s,
        u"总结"_s,     u"计划"_s,       u"要点"_s, u"安排"_s,   u"方案"_s,     u"意见"_s,     u"情况"_s,
        u"报告"_s,     u"通知"_s,       u"关于"_s, u"开展"_s,   u"加强"_s,     u"印发"_s,     u"进一步"_s,
        u"困难职工"_s, u"职工"_s,       u"会员"_s, u"帮扶"_s,   u"送温暖"_s,   u"集体合同"_s, u"劳动争议"_s,
        u"调解"_s,     u"维权"_s,       u"服务"_s, u"活动"_s,   u"代表大会"_s, u"统计"_s,     u"年报"_s};
    return words;
}

/// Cost of ending a line before each unit.
QList<double> endCosts(const QList<Unit> &units)
{
    QString text;
    for (const Unit &unit : units)
        text += unit.character < 0x10000 ? QChar(char16_t(unit.character)) : QChar(u'〓'); // one place per unit

    QList<double> costs(units.size() + 1, unknown);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 0;
        for (const QString &word : titleWords()) {
            if (word.size() > length && QStringView(text).sliced(at).startsWith(word))
                length = word.size();
        }
        if (length == 0) {
            ++at;
            continue;
        }
        costs[at] = std::min(costs[at], wordEdge);
        costs[at + length] = wordEdge;
        for (qsizetype inside = at + 1; inside < at + length; ++inside)
            costs[inside] = insideWord;
        at += length;
    }
    for (int i = 1; i < units.size(); ++i) {
        const double rule = breakCost(units, i);
        const Unit &before = units.at(i - 1);
        if (rule > 0)
            costs[i] = rule + insideWord;
        else if (before.character == U'的' || before.kind == CharacterClass::Pause
                 || before.kind == CharacterClass::Space
                 || (isDigit(units.at(i).character) && !isDigit(before.character)))
            costs[i] = goodPlace;
    }
    return costs;
}

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
        const int count = std::clamp(int(std::ceil(natural / width)), 1, end - first);
        lines.append(balanced(units, costs, first, end, count, width));
        first = end;
    }
    return lines;
}

} // namespace reporting
