#include "reporting/template/inset_spec.h"

#include "reporting/template/figure_format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Template", text); }

/// Text split at a mark outside brackets and quotes.
QStringList splitOutside(const QString &text, const QString &marks)
{
    QStringList parts{QString()};
    int depth = 0;
    bool quoted = false;
    for (const QChar c : text) {
        quoted = quoted != (c == u'"');
        if (!quoted && u"(（"_s.contains(c))
            ++depth;
        else if (!quoted && u")）"_s.contains(c))
            --depth;
        if (depth == 0 && !quoted && marks.contains(c))
            parts << QString();
        else
            parts.last() += c;
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

bool readOrder(const QString &text, ItemQuery &query)
{
    static const QRegularExpression order(u"^(\\S+?)(?:\\s+(升序|降序))?$"_s);
    const auto match = order.match(text.trimmed());
    query.sort = match.captured(1);
    query.descending = match.captured(2) == u"降序"_s;
    return match.hasMatch();
}

bool readLimit(const QString &text, ItemQuery &query)
{
    bool number = false;
    query.limit = text.trimmed().toInt(&number);
    return number && query.limit > 0;
}

/// 7-8, or 1-2、7-8.
bool readMerged(const QString &text, ItemQuery &query)
{
    static const QRegularExpression span(u"^([0-9]{1,2})\\s*[-—–至]\\s*([0-9]{1,2})$"_s);
    for (QString part : splitOutside(text, u"、，,"_s)) {
        const auto match = span.match(part.remove(u'月'));
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).toInt();
        if (first < 1 || last > 12 || first >= last)
            return false;
        query.merged << std::pair(first, last);
    }
    return !query.merged.isEmpty();
}

class InsetReader
{
public:
    ParsedInset read(const QString &text)
    {
        const bool chart = text.startsWith(u"图："_s);
        QStringList parts = splitOutside(text.mid(2), u"；;"_s);
        if (parts.isEmpty())
            return refused(chart ? say(QT_TRANSLATE_NOOP("Template", "It is not said what the chart shows."))
                                 : say(QT_TRANSLATE_NOOP("Template", "It is not said what the table shows.")));
        const QString subject = parts.takeFirst();
        chart ? readChart(subject) : readTable(subject);
        for (const QString &part : std::as_const(parts))
            if (m_result.error.isEmpty() && !readOption(part))
                refused(say(QT_TRANSLATE_NOOP("Template", "“%1” is not understood here; allowed are %2."))
                            .arg(part, allowed().join(u'、')));
        if (m_result.error.isEmpty())
            judge();
        return m_result;
    }

private:
    using Kind = InsetSpec::Kind;
    using Axis = InsetSpec::Axis;

    ParsedInset refused(const QString &error)
    {
        m_result.error = error;
        return m_result;
    }

    void readTable(const QString &subject)
    {
        InsetSpec &spec = m_result.spec;
        if (subject == u"目标完成情况"_s) {
            spec.kind = Kind::TargetResults;
        } else if (subject == u"目标任务"_s) {
            spec.kind = Kind::TargetTasks;
        } else if (subject.section(u' ', 0, 0) == u"月度安排"_s) {
            spec.kind = Kind::Months;
            readQuery(subject.mid(4).trimmed());
        } else if (subject.section(u' ', 0, 0) == u"指标"_s) {
            spec.kind = Kind::Figures;
            spec.figures = splitOutside(subject.mid(2), u",，、"_s);
        } else {
            readQuery(subject);
        }
    }

    void readQuery(const QString &text)
    {
        const ParsedQuery parsed = parseItemQuery(text);
        m_result.spec.query = parsed.query;
        m_result.error = parsed.error;
    }

    void readChart(const QString &subject)
    {
        static const QMap<QString, ChartKind> kinds{{u"柱"_s, ChartKind::Bar},
                                                    {u"线"_s, ChartKind::Line},
                                                    {u"堆积"_s, ChartKind::Stacked},
                                                    {u"占比"_s, ChartKind::Share}};
        const QString word = subject.section(u' ', 0, 0);
        if (!kinds.contains(word)) {
            refused(say(QT_TRANSLATE_NOOP("Template", "“%1” is no kind of chart: 柱, 线, 堆积, 占比.")).arg(word));
            return;
        }
        QString rest = subject.mid(word.size()).trimmed();
        if (rest.section(u' ', 0, 0) == u"指标"_s)
            rest = rest.mid(2);
        m_result.spec.kind = Kind::Chart;
        m_result.spec.chart = kinds.value(word);
        m_result.spec.figures = splitOutside(rest, u",，、"_s);
    }

    bool ofFigures() const { return m_result.spec.kind == Kind::Figures || m_result.spec.kind == Kind::Chart; }
    bool ofRecords() const { return m_result.spec.kind == Kind::Ledger || m_result.spec.kind == Kind::Months; }

    QStringList allowed() const
    {
        QStringList words{u"题：…"_s};
        if (m_result.spec.kind != Kind::Chart)
            words << u"横排"_s;
        if (ofRecords())
            words << u"列：…"_s << u"排序：…"_s << u"限：…"_s << u"合计"_s;
        if (m_result.spec.kind == Kind::Months)
            words << u"合并：7-8"_s;
        if (ofFigures())
            words << u"按月"_s << u"按季"_s << u"按单位"_s << u"按 字段"_s << u"近3年"_s << u"对比"_s << u"限：…"_s
                  << u"格式：…"_s;
        return words;
    }

    bool readOption(const QString &part)
    {
        InsetSpec &spec = m_result.spec;
        const qsizetype colon = part.indexOf(u'：');
        const QString word = colon < 0 ? part : part.left(colon).trimmed();
        const QString value = colon < 0 ? QString() : part.mid(colon + 1).trimmed();
        if (colon >= 0) {
            if (value.isEmpty())
                return false;
            if (word == u"题"_s) {
                spec.title = value;
                return true;
            }
            if (word == u"格式"_s && ofFigures()) {
                spec.format = value;
                return formattedFigure(0, 1, value).has_value();
            }
            if (word == u"限"_s && (ofRecords() || ofFigures()))
                return readLimit(value, spec.query);
            if (!ofRecords())
                return false;
            if (word == u"列"_s)
                spec.columns = splitOutside(value, u",，、"_s);
            return word == u"列"_s || (word == u"排序"_s && readOrder(value, spec.query))
                || (word == u"合并"_s && spec.kind == Kind::Months && readMerged(value, spec.query));
        }
        if (part == u"横排"_s && spec.kind != Kind::Chart)
            return spec.landscape = true;
        if (part == u"合计"_s && ofRecords())
            return spec.totals = true;
        return ofFigures() && (part == u"对比"_s ? (spec.compare = true) : readAxis(part));
    }

    bool readAxis(const QString &part)
    {
        static const QRegularExpression years(u"^近\\s*([0-9]+|[二三四五六七八九十])\\s*年$"_s);
        InsetSpec &spec = m_result.spec;
        if (const auto match = years.match(part); match.hasMatch()) {
            spec.axis = Axis::Year;
            const qsizetype chinese = u"一二三四五六七八九十"_s.indexOf(match.captured(1));
            spec.years = chinese >= 0 ? static_cast<int>(chinese) + 1 : match.captured(1).toInt();
            return spec.years >= 2 && spec.years <= 10;
        }
        if (!part.startsWith(u'按'))
            return false;
        spec.field = part.mid(1).trimmed();
        spec.axis = spec.field == u"月"_s ? Axis::Month : spec.field == u"季"_s ? Axis::Quarter : Axis::Field;
        return !spec.field.isEmpty();
    }

    void judge()
    {
        const InsetSpec &spec = m_result.spec;
        if (ofFigures() && spec.figures.isEmpty())
            refused(say(QT_TRANSLATE_NOOP("Template", "No figure is named: 指标 培训期数,受训人次.")));
        else if (spec.chart == ChartKind::Share && spec.kind == Kind::Chart && spec.figures.size() > 1
                 && spec.axis != Axis::Figures)
            refused(
                say(QT_TRANSLATE_NOOP("Template", "Shares are of one whole: one figure 按 …, or several without.")));
        else if (spec.compare && spec.axis != Axis::Figures)
            refused(say(QT_TRANSLATE_NOOP("Template", "对比 stands alone, without 按 … or 近…年.")));
    }

    ParsedInset m_result;
};

} // namespace

ParsedInset parseInset(const QString &text) { return InsetReader().read(text); }

ParsedQuery parseItemQuery(const QString &text)
{
    // The words stand in any order behind the filter; in quotes they are part of a value.
    ParsedQuery result;
    ItemQuery &query = result.query;
    QString rest = text.trimmed();
    static const QRegularExpression clause(u"\\s(排序|限|按|合并)\\s+([^\\s\"()]+(?:\\s+(?:升序|降序))?)$"_s);
    for (auto match = clause.match(rest); match.hasMatch() && result.error.isEmpty(); match = clause.match(rest)) {
        const QString word = match.captured(1);
        const QString value = match.captured(2);
        bool good = true;
        if (word == u"排序"_s)
            good = readOrder(value, query);
        else if (word == u"限"_s)
            good = readLimit(value, query);
        else if (word == u"合并"_s)
            good = readMerged(value, query);
        else
            query.groupField = value;
        if (!good)
            result.error
                = say(QT_TRANSLATE_NOOP("Template", "“%1” is not understood: 排序 字段 降序, 限 10, 合并 7-8."))
                      .arg(match.captured().trimmed());
        rest = rest.left(match.capturedStart()).trimmed();
    }
    // Written behind the list itself they stand before where.
    const qsizetype where = (u' ' + rest).indexOf(" where "_L1);
    query.list = (where < 0 ? rest : rest.left(where)).trimmed();
    query.filter = where < 0 ? QString() : rest.mid(where + 6).trimmed();
    if (const qsizetype each = query.list.indexOf(u" 各 "_s); each > 0) { // 走访慰问 各 节日: by group
        query.groupField = query.list.mid(each + 3).trimmed();
        query.list = query.list.left(each).trimmed();
        query.grouping = query.groupField == u"月份"_s ? ItemQuery::Grouping::Month
            : query.groupField == u"季度"_s            ? ItemQuery::Grouping::Quarter
                                                       : ItemQuery::Grouping::Field;
    }
    if (where > 0 && clause.match(query.list).hasMatch()) {
        ParsedQuery before = parseItemQuery(query.list);
        before.query.filter = query.filter;
        if (query.limit > 0)
            before.query.limit = query.limit;
        if (!query.sort.isEmpty()) {
            before.query.sort = query.sort;
            before.query.descending = query.descending;
        }
        if (!query.groupField.isEmpty())
            before.query.groupField = query.groupField;
        before.query.merged += query.merged;
        if (before.error.isEmpty())
            before.error = result.error;
        return before;
    }
    return result;
}

} // namespace reporting
