#include "reporting/report_source.h"

#include "domain/error.h"
#include "figures/definition_parts.h"
#include "reporting/group_items.h"
#include "reporting/ledger_items.h"
#include "reporting/period_words.h"
#include "storage/office.h"

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

/// `年:目标` is the list of a neighbouring year.
std::pair<QString, int> listAndYears(const QString &name)
{
    if (name.startsWith(u"去年:"_s))
        return {name.mid(3).trimmed(), -1};
    if (name.startsWith(u"明年:"_s))
        return {name.mid(3).trimmed(), 1};
    return {name, 0};
}

domain::Period figurePeriod(const ReportRequest &request)
{
    domain::Period period = request.period;
    if (request.asOf && *request.asOf >= period.from && *request.asOf < period.to)
        period.to = *request.asOf;
    return period;
}

} // namespace

ReportSource::ReportSource(storage::Session &session, const ReportRequest &request)
    : m_session(session)
    , m_request(request)
    , m_catalogue(figures::Catalogue::load(session))
    , m_evaluator(session)
    , m_period(figurePeriod(request))
{
    collectFacts();
}

void ReportSource::collectFacts()
{
    const storage::OfficeProfile office = storage::officeProfile(m_session);
    const PeriodWords words = periodWords(m_request.period);
    const int year = m_request.period.to.year();
    const QDate day = m_request.asOf.value_or(m_session.clock.today());
    m_facts = {{u"年度"_s, QString::number(year)},
               {u"上年度"_s, QString::number(year - 1)},
               {u"下年度"_s, QString::number(year + 1)},
               {u"期间"_s, words.title},
               {u"本期"_s, words.span},
               {u"全年报告"_s, words.wholeYear ? u"是"_s : QString()},
               {u"上年同期"_s, words.lastYear},
               {u"期末"_s, dayAsEnd(m_period.to)},
               {u"上年末"_s, dayAsEnd(QDate(year - 1, 12, 31))},
               {u"成文日期"_s, domain::Date::of(day).inWords()},
               {u"单位全称"_s, office.fullName},
               {u"单位简称"_s, office.shortForm.isEmpty() ? office.fullName : office.shortForm},
               {u"落款单位"_s, office.signatureName.isEmpty() ? office.fullName : office.signatureName},
               {u"上级工会"_s, office.higherUnion},
               {u"党组织"_s, office.partyOrganisation},
               {u"工会主席"_s, office.chair},
               {u"单位层级"_s, office.level}};
}

FigureAnswer ReportSource::figure(const QString &nameOrExpression, int yearsBack)
{
    const std::pair key(nameOrExpression, yearsBack);
    if (const auto found = m_figures.constFind(key); found != m_figures.cend())
        return *found;
    return *m_figures.insert(key, computed(nameOrExpression, yearsBack));
}

FigureAnswer ReportSource::computed(const QString &nameOrExpression, int yearsBack)
{
    FigureAnswer answer;
    figures::NamedFigure named;
    try {
        named = figures::figureFor(m_catalogue, nameOrExpression);
    } catch (const domain::Error &error) {
        answer.error = error.message();
        return answer;
    }
    answer.known = true;
    answer.figure.name = named.name;
    answer.figure.label = named.label;
    answer.figure.unit = named.unit;
    // A figure of another period than the document's says so itself, so that whoever computes it again gets the same.
    if (const auto period = ownPeriod(named.definition, yearsBack)) {
        named.definition.period = period;
        answer.figure.name = figures::expressionText(named.definition);
        if (yearsBack > 0)
            answer.figure.label = u"上年"_s + named.label;
    }
    answer.figure.expression = figures::expressionText(named.definition);
    answer.figure.period = named.definition.period.value_or(m_period);
    if (yearsBack != 0 && named.definition.basis == figures::Basis::All)
        return answer; // without dates there is no earlier value
    const figures::NamedFigure *known = m_catalogue.find(nameOrExpression);
    const figures::FigureValue value
        = known ? this->value(*known, yearsBack) : m_evaluator.evaluate(named.definition, m_period);
    answer.hasValue = value.value.has_value();
    answer.scaled = value.value.value_or(0);
    answer.scale = value.scale;
    answer.figure.value = value.text();
    answer.figure.count = value.count;
    return answer;
}

std::optional<domain::Period> ReportSource::ownPeriod(const figures::Definition &definition, int yearsBack) const
{
    const domain::Period period = yearsEarlier(m_period, yearsBack);
    return period == m_request.period || definition.period ? std::nullopt : std::optional(period);
}

const figures::FigureValue &ReportSource::value(const figures::NamedFigure &figure, int yearsBack)
{
    const QList<figures::NamedFigure> &all = m_catalogue.all();
    std::vector<figures::FigureValue> &values = m_values[yearsBack];
    if (values.empty()) {
        std::vector<figures::Definition> definitions;
        for (const figures::NamedFigure &named : all) {
            definitions.push_back(named.definition);
            if (const auto period = ownPeriod(named.definition, yearsBack))
                definitions.back().period = period;
        }
        values = m_evaluator.evaluateAll(definitions, m_period);
    }
    return values[static_cast<size_t>(&figure - all.constData())];
}

std::optional<QString> ReportSource::text(const QString &name)
{
    if (const auto found = m_facts.constFind(name); found != m_facts.cend())
        return *found;
    return name.endsWith(u"目标数"_s) || name == u"目标总数"_s ? targets().countText(name) : std::nullopt;
}

QString ReportSource::yearText(const QString &name)
{
    return storage::yearText(m_session, m_request.kind, m_request.period.to.year(), name).trimmed();
}

const TargetItems &ReportSource::targets(int years)
{
    if (const auto found = m_targets.find(years); found != m_targets.end())
        return found->second;
    const int year = m_request.period.to.year() + years;
    const domain::Period period = years == 0 ? m_period : domain::Period::ofYear(year);
    return m_targets.try_emplace(years, m_session, m_catalogue, year, period).first->second;
}

std::optional<QList<LoopItem>> ReportSource::items(const QString &name, const QString &filter)
{
    const auto [list, years] = listAndYears(name);
    QString wanted = filter;
    wanted.replace(u"{year}"_s, QString::number(m_period.to.year()));
    wanted.replace(u"{from}"_s, m_period.from.toString(Qt::ISODate));
    wanted.replace(u"{to}"_s, m_period.to.toString(Qt::ISODate));
    if (const auto grouped = groupedList(list)) {
        const domain::Entity *ledger = years == 0 ? figures::ledgerByName(grouped->ledger) : nullptr;
        return ledger == nullptr ? std::nullopt : groupItems(m_session, *ledger, grouped->field, wanted, m_period);
    }
    if (list == targetList) {
        auto items = targets(years).items(wanted);
        if (!items)
            return items;
        for (LoopItem &item : *items) {
            FigureAnswer before = figure(item.texts.value(u"指标"_s), 1 - years);
            before.known = true; // a target without a figure has nothing to say of last year
            item.figures.insert(u"上年实际"_s, before);
        }
        return items;
    }
    const domain::Entity *ledger = years == 0 ? figures::ledgerByName(list) : nullptr;
    return ledger == nullptr ? std::nullopt : ledgerItems(m_session, *ledger, wanted);
}

std::optional<Table> ReportSource::table(const QString &name, Document &document)
{
    if (name == u"目标完成情况"_s)
        return targets().resultTable(document);
    if (name == u"目标任务"_s)
        return targets().taskTable();
    return std::nullopt;
}

} // namespace reporting
