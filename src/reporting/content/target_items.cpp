#include "reporting/content/target_items.h"

#include "domain/filter.h"
#include "domain/value_text.h"
#include "figures/definition_parts.h"
#include "figures/target_words.h"
#include "reporting/content/ledger_items.h"
#include "storage/repository.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace reporting {

const QString targetList = u"目标"_s;

namespace {

using figures::TargetStatus;

/// 状态=未完成, 状态!=未完成, 状态 in (完成|超额完成): which states a filter lets through.
struct StateTerm
{
    QStringList states;
    bool excluded = false;
    bool admits(const QString &state) const { return states.contains(state) != excluded; }
};

/// Takes the terms about 状态 out of a filter.
QList<StateTerm> takeStateTerms(QString &filter)
{
    static const QRegularExpression term(u"(?:^|,)\\s*状态\\s*(=|!=|not in|in)\\s*\\(?([^,()]*)\\)?\\s*(?=,|$)"_s);
    QList<StateTerm> terms;
    for (auto match = term.match(filter); match.hasMatch(); match = term.match(filter)) {
        StateTerm found;
        for (const QString &state : match.captured(2).split(u'|'))
            found.states << state.trimmed();
        found.excluded = match.captured(1) == u"!="_s || match.captured(1) == u"not in"_s;
        terms << found;
        filter.remove(match.capturedStart(), match.capturedLength());
    }
    filter = filter.trimmed();
    if (filter.startsWith(u','))
        filter = filter.mid(1).trimmed();
    return terms;
}

TableCell textCell(const QString &text) { return {{Run{text, RunKind::Text, -1}}}; }

QList<TableCell> headerCells(const QStringList &titles)
{
    QList<TableCell> cells;
    for (const QString &title : titles)
        cells << textCell(title);
    return cells;
}

/// 3家; 不超过3家; of an increase 高于621人, the base of the year before.
QString targetWords(const figures::TargetResult &result)
{
    const bool increase = result.comparison == u"increase"_s;
    if (result.target.isEmpty())
        return increase ? u"比上年增加"_s : QString();
    return (increase ? u"高于"_s : result.comparison == u"<="_s ? u"不超过"_s : QString()) + result.target;
}

/// The day and the record a target without a number was done by; empty when it was not.
QString doneWords(const figures::TargetResult &result)
{
    QStringList words;
    for (const figures::TargetLink &link : result.links)
        if (link.counts)
            words << (link.date.isNull() ? link.text : link.date.inWords() + link.text);
    return words.join(u'、');
}

/// What was reached, as a figure of a sentence.
FigureAnswer actualOf(const figures::TargetResult &result, const figures::Catalogue &catalogue)
{
    FigureAnswer answer;
    const figures::NamedFigure *named = catalogue.find(result.figure);
    const bool asNamed = named != nullptr && figures::expressionText(named->definition) == result.expression;
    answer.known = true;
    answer.figure.name = asNamed ? named->name : result.expression;
    answer.figure.label = named != nullptr ? named->label : result.wording;
    answer.figure.expression = result.expression;
    answer.figure.value = result.actual;
    answer.figure.unit = result.unit;
    answer.figure.count = result.count;
    const auto exact = domain::scaledFromText(result.actual, domain::tenThousandths);
    answer.hasValue = exact.has_value();
    answer.scaled = exact.value_or(0);
    answer.scale = domain::tenThousandths;
    return answer;
}

} // namespace

TargetItems::TargetItems(storage::Session &session, const figures::Catalogue &catalogue, int year,
                         const domain::Period &period)
    : m_session(session)
    , m_underWay(period.to.month() < 12)
{
    const domain::Entity *ledger = figures::ledgerByName(targetList);
    for (const figures::TargetResult &result : figures::evaluateTargets(session, catalogue, year, period)) {
        Target target{result, {}, actualOf(result, catalogue)};
        if (const auto record = storage::Repository(session, *ledger).load(result.id))
            target.texts = recordTexts(*record);
        target.texts.insert({{u"编号"_s, result.number},
                             {u"原文"_s, result.wording},
                             {u"目标值"_s, targetWords(result)},
                             {u"单位"_s, result.unit},
                             {u"状态"_s, figures::statusWord(result.status)},
                             {u"完成表述"_s, figures::completionWord(result)},
                             {u"进展"_s, figures::stateWord(result)},
                             {u"缺口"_s, figures::gapText(result)},
                             {u"缺少期间"_s, figures::missingText(result)},
                             {u"下一步"_s, figures::nextStep(result, session.clock.today())},
                             {u"未完成原因"_s, result.reason},
                             {u"落实"_s, doneWords(result)},
                             {u"完成时限"_s,
                              target.texts.value(u"完成期限"_s).isEmpty() ? target.texts.value(u"完成月份"_s)
                                                                          : target.texts.value(u"完成期限"_s)},
                             {u"责任"_s,
                              target.texts.value(u"责任单位"_s).isEmpty() ? target.texts.value(u"责任人"_s)
                                                                          : target.texts.value(u"责任单位"_s)}});
        m_targets << target;
    }
}

std::optional<QList<LoopItem>> TargetItems::items(const QString &filter) const
{
    QString ofLedger = filter;
    const QList<StateTerm> states = takeStateTerms(ofLedger);
    const domain::Entity *ledger = figures::ledgerByName(targetList);
    const domain::ParsedFilter parsed = domain::parseFilter(*ledger, ofLedger);
    if (!parsed.error.isEmpty())
        return std::nullopt;
    storage::ListQuery query;
    query.filter = parsed.filter;
    const std::vector<qint64> ids = storage::Repository(m_session, *ledger).ids(query);
    const std::unordered_set<qint64> admitted(ids.begin(), ids.end());
    QList<LoopItem> items;
    for (const Target &target : m_targets) {
        const QString state = figures::statusWord(target.result.status);
        const bool wanted
            = std::all_of(states.begin(), states.end(), [&](const StateTerm &term) { return term.admits(state); });
        if (!wanted || !admitted.contains(target.result.id))
            continue;
        LoopItem item{target.texts, {}};
        item.figures.insert(u"实际"_s, target.actual); // without a measure it has no data, and its clause says nothing
        items << item;
    }
    return items;
}

QStringList TargetItems::countNames()
{
    return {u"目标总数"_s, u"完成目标数"_s, u"超额目标数"_s, u"未完成目标数"_s, u"基本实现目标数"_s, u"未量化目标数"_s};
}

QStringList TargetItems::ownTexts()
{
    return {u"编号"_s, u"原文"_s,     u"目标值"_s, u"单位"_s,       u"状态"_s, u"完成表述"_s, u"进展"_s,
            u"缺口"_s, u"缺少期间"_s, u"下一步"_s, u"未完成原因"_s, u"落实"_s, u"完成时限"_s, u"责任"_s};
}

std::optional<QString> TargetItems::countText(const QString &name) const
{
    static const QMap<QString, std::function<bool(const Target &)>> counts{
        {u"目标总数"_s, [](const Target &t) { return t.counted(); }},
        {u"完成目标数"_s,
         [](const Target &t) {
             return t.result.status == TargetStatus::Met || t.result.status == TargetStatus::Exceeded;
         }},
        {u"超额目标数"_s, [](const Target &t) { return t.result.status == TargetStatus::Exceeded; }},
        {u"未完成目标数"_s, [](const Target &t) { return t.result.status == TargetStatus::Missed; }},
        {u"基本实现目标数"_s, [](const Target &t) { return figures::isNearlyMet(t.result); }},
        {u"未量化目标数"_s, [](const Target &t) { return !t.counted(); }}};
    const auto counted = counts.constFind(name);
    if (counted == counts.cend())
        return std::nullopt;
    const auto count = std::count_if(m_targets.begin(), m_targets.end(), *counted);
    return count == 0 ? QString() : QString::number(count);
}

std::optional<QString> TargetItems::completion(const QString &target) const
{
    for (const Target &known : m_targets)
        if (target == known.result.number || target == known.result.wording)
            return figures::completionWord(known.result);
    // Several targets may be measured by one figure: the one that fared worst speaks for them.
    std::optional<std::pair<figures::TargetState, QString>> worst;
    for (const Target &known : m_targets)
        if (target == known.result.figure && known.result.status != TargetStatus::Dropped)
            if (const auto state = std::pair{known.result.state, figures::completionWord(known.result)};
                !worst || state.first < worst->first)
                worst = state;
    return worst ? std::optional(worst->second) : std::nullopt;
}

/// Within the year nothing has been missed yet.
QString TargetItems::stateShown(TargetStatus status) const
{
    return status == TargetStatus::Missed && m_underWay ? u"尚待完成"_s : figures::statusWord(status);
}

Table TargetItems::resultTable(Document &document) const
{
    Table table;
    table.headerRows = {headerCells({u"序号"_s, u"目标"_s, u"目标值"_s, u"完成值"_s, u"完成情况"_s})};
    table.alignments = {Alignment::Centre, Alignment::Left, Alignment::Centre, Alignment::Centre, Alignment::Centre};
    table.widths = {9, 45, 15, 15, 16};
    for (const Target &target : m_targets) {
        if (!target.counted())
            continue;
        if (!target.measured()) {
            const QString done = target.texts.value(u"落实"_s);
            table.rows << QList<TableCell>{textCell(QString::number(table.rows.size() + 1)),
                                           textCell(target.result.wording), textCell(target.texts.value(u"完成时限"_s)),
                                           textCell(done.isEmpty() ? u"—"_s : done),
                                           textCell(stateShown(target.result.status))};
            continue;
        }
        const int index = static_cast<int>(document.figures.size());
        PrintedFigure figure = target.actual.figure;
        TableCell actual;
        if (target.result.status == TargetStatus::NoValue) {
            figure.label = target.result.wording;
            actual.runs = {Run{u"【待补】"_s, RunKind::Missing, index}};
            document.missing << target.result.wording;
        } else {
            figure.text = target.result.actual;
            actual.runs
                = {Run{target.result.actual, RunKind::Figure, index}, Run{target.result.unit, RunKind::Text, -1}};
        }
        document.figures << figure;
        table.rows << QList<TableCell>{textCell(QString::number(table.rows.size() + 1)),
                                       textCell(target.result.wording), textCell(target.texts.value(u"目标值"_s)),
                                       actual, textCell(stateShown(target.result.status))};
    }
    return table;
}

Table TargetItems::taskTable() const
{
    Table table;
    QStringList columns{u"目标值"_s, u"完成时限"_s, u"责任"_s, u"下达单位"_s};
    columns.removeIf([this](const QString &column) {
        return std::all_of(m_targets.begin(), m_targets.end(),
                           [&](const Target &t) { return t.texts.value(column).isEmpty(); });
    });
    table.headerRows = {headerCells(QStringList{u"序号"_s, u"目标任务"_s} + columns)};
    table.alignments = {Alignment::Centre, Alignment::Left};
    table.widths = {9, 36};
    for (const QString &column : std::as_const(columns)) {
        table.alignments << Alignment::Centre;
        table.widths << (column == u"下达单位"_s ? 27 : 14);
    }
    for (const Target &target : m_targets) {
        QList<TableCell> row{textCell(QString::number(table.rows.size() + 1)), textCell(target.result.wording)};
        for (const QString &column : std::as_const(columns))
            row << textCell(target.texts.value(column).isEmpty() ? u"—"_s : target.texts.value(column));
        table.rows << row;
    }
    return table;
}

} // namespace reporting
