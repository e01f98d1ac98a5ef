#include "reporting/content/report_source.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "figures/definition_parts.h"
#include "reporting/content/figure_inset.h"
#include "reporting/content/group_items.h"
#include "reporting/content/ledger_inset.h"
#include "reporting/content/record_history.h"
#include "reporting/content/template_store.h"
#include "reporting/period_words.h"
#include "reporting/public_names.h"
#include "reporting/template/near_names.h"
#include "storage/office.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

/// `去年:目标` is the list of a neighbouring year; 全部:… is a list whatever record it stands within.
struct ListName
{
    QString list;
    int years = 0;
    bool whole = false;
};

ListName listName(const QString &name)
{
    if (name.startsWith(u"去年:"_s))
        return {name.mid(3).trimmed(), -1, false};
    if (name.startsWith(u"明年:"_s))
        return {name.mid(3).trimmed(), 1, false};
    if (name.startsWith(u"全部:"_s))
        return {name.mid(3).trimmed(), 0, true};
    return {name, 0, false};
}

/// A document that reports ends on its day. A plan is dated at the beginning of the year it speaks of as a whole.
domain::Period figurePeriod(const ReportRequest &request, const TemplateHead &head)
{
    domain::Period period = request.period;
    if (kindKey(head.kind) == u"annual-plan"_s || head.kind.contains(u"计划"_s))
        return period;
    if (request.asOf && *request.asOf >= period.from && *request.asOf < period.to)
        period.to = *request.asOf;
    return period;
}

} // namespace

ReportSource::ReportSource(storage::Session &session, const ReportRequest &request, const TemplateHead &head,
                           bool checking)
    : m_session(session)
    , m_request(request)
    , m_checking(checking)
    , m_use(head.isPublic        ? TextUse::Public
                : request.reveal ? TextUse::Revealed
                                 : TextUse::Masked)
    , m_period(figurePeriod(request, head))
    , m_answers(session, request.period, m_period, checking, request.stopped)
{
    collectFacts();
    if (head.ledger != nullptr)
        loadRecord(head);
}

void ReportSource::collectFacts()
{
    const storage::OfficeProfile office = storage::officeProfile(m_session);
    const PeriodWords words = periodWords(m_request.period, m_period);
    const int year = m_request.period.to.year();
    const QDate day = m_request.asOf.value_or(m_session.clock.today());
    m_facts = {{u"年度"_s, QString::number(year)},
               {u"上年度"_s, QString::number(year - 1)},
               {u"下年度"_s, QString::number(year + 1)},
               {u"期间"_s, words.title},
               {u"本期"_s, words.span},
               {u"全年报告"_s, words.wholeYear ? u"是"_s : QString()},
               {u"上年同期"_s, words.lastYear},
               {u"期初日期"_s, domain::Date::of(m_period.from).inWords()},
               {u"期末日期"_s, domain::Date::of(m_period.to).inWords()},
               {u"期末"_s, dayAsEnd(m_period.to)},
               {u"上年末"_s, dayAsEnd(QDate(year - 1, 12, 31))},
               {u"成文日期"_s, domain::Date::of(day).inWords()},
               {u"单位全称"_s, office.fullName},
               {u"单位简称"_s, office.shortForm.isEmpty() ? office.fullName : office.shortForm},
               {u"落款单位"_s, office.signatureName.isEmpty() ? office.fullName : office.signatureName},
               {u"上级工会"_s, office.higherUnion},
               {u"党组织"_s, office.partyOrganisation},
               {u"工会主席"_s, office.chair},
               {u"文号"_s, m_request.number},
               {u"签发人"_s, m_request.signedBy},
               {u"主送"_s, m_request.sentTo},
               {u"单位层级"_s, office.level}};
}

void ReportSource::loadRecord(const TemplateHead &head)
{
    m_root.emplace();
    m_root->scope.ledger = head.ledger;
    m_root->scope.record = m_request.record;
    m_root->texts = blankTexts(*head.ledger, m_use);
    if (m_checking)
        return;
    const auto record = storage::Repository(m_session, *head.ledger).load(m_request.record);
    if (!record)
        throw domain::Error(domain::ErrorCode::NotFound,
                            QCoreApplication::translate("Report", "%1 has no record %2.")
                                .arg(head.ledger->term())
                                .arg(m_request.record));
    *m_root = itemOf(*record, m_use);
}

FigureAnswer ReportSource::figure(const QString &nameOrExpression, int yearsBack, const Scope &scope)
{
    return m_answers.figure(nameOrExpression, yearsBack, scope.span);
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

std::optional<QString> ReportSource::completion(const QString &target)
{
    // What was missed or dropped is nothing to boast of here: it belongs under 存在的问题.
    static const QStringList said{u"超额完成"_s, u"圆满完成"_s, u"基本实现"_s};
    if (const auto words = targets().completion(target))
        return said.contains(*words) ? *words : QString();
    // A target is data: a template may speak of one that this year does not have.
    QString error;
    const bool numberLike = target.contains(QRegularExpression(u"[0-9]"_s));
    return numberLike || m_answers.find(target, error) ? std::optional(QString()) : std::nullopt;
}

std::optional<QString> ReportSource::pathText(const QString &name, const Scope &scope)
{
    const auto path = scope.ledger == nullptr ? std::nullopt : domain::resolvePath(*scope.ledger, name);
    if (!path || scope.record == 0)
        return path && m_checking ? std::optional(QString()) : std::nullopt;
    const PublicUse inPublic = m_use == TextUse::Public ? publicUse(*path->entity, *path->field) : PublicUse::Shown;
    if (inPublic == PublicUse::Never)
        return std::nullopt;
    auto at = storage::Repository(m_session, *scope.ledger).load(scope.record);
    for (const domain::Field *reference : path->references) {
        const auto *link = at ? std::get_if<domain::Link>(&at->value(*reference)) : nullptr;
        at = link != nullptr && link->id != 0
            ? storage::Repository(m_session, *reference->options.target).load(link->id)
            : std::nullopt;
    }
    if (!at)
        return QString();
    const QString text = valueInSentence(*path->field, at->value(*path->field), m_use);
    return inPublic == PublicUse::NameMasked ? publicNameOf(text) : text;
}

QStringList ReportSource::names() const
{
    QStringList names = m_facts.keys();
    for (const figures::NamedFigure &figure : m_answers.catalogue().all())
        names << figure.name;
    names += TargetItems::countNames() << targetList;
    for (const domain::Entity *entity : domain::allEntities())
        names << entity->term();
    return names;
}

QString ReportSource::forbidden(const QString &name) const
{
    if (m_use != TextUse::Public || m_facts.contains(name) || name.contains(u':') || name.startsWith(u'='))
        return {};
    const QString field = name.section(u'.', -1);
    bool shown = false;
    bool never = false;
    for (const domain::Entity *entity : domain::allEntities())
        if (const domain::Field *found = entity->fieldByTerm(field))
            (publicUse(*entity, *found) == PublicUse::Never ? never : shown) = true;
    if (!never || shown)
        return {}; // what may be shown of one ledger is left out of the items of the others
    return QCoreApplication::translate("Template", "“%1” must not stand in a public notice.").arg(name);
}

const TargetItems &ReportSource::targets(int years)
{
    if (const auto found = m_targets.find(years); found != m_targets.end())
        return found->second;
    const int year = m_request.period.to.year() + years;
    const domain::Period period = years == 0 ? m_period : domain::Period::ofYear(year);
    return m_targets.try_emplace(years, m_session, m_answers.catalogue(), year, period).first->second;
}

QString ReportSource::withPeriod(QString filter, const domain::Period &period) const
{
    filter.replace(u"{year}"_s, QString::number(period.to.year()));
    filter.replace(u"{from}"_s, period.from.toString(Qt::ISODate));
    filter.replace(u"{to}"_s, period.to.toString(Qt::ISODate));
    return filter;
}

Items ReportSource::items(const ItemQuery &query, const Scope &scope)
{
    ItemQuery wanted = query;
    wanted.filter = withPeriod(query.filter, scope.span.value_or(m_period));
    if (wanted.list.isEmpty())
        return spanItems(wanted, m_period);
    const ListName name = listName(wanted.list);
    if (name.list == targetList)
        return targetItems(wanted, name.years);
    if (name.list == historyList && m_root && name.years == 0)
        return historyItems();
    const domain::Entity *ledger = name.years == 0 ? figures::ledgerByName(name.list) : nullptr;
    return ledger == nullptr ? Items() : ledgerItems(*ledger, wanted, name.whole ? Scope() : scope);
}

Items ReportSource::targetItems(const ItemQuery &query, int years)
{
    Items items;
    items.known = true;
    auto found = targets(years).items(query.filter);
    if (!found) {
        items.error = QCoreApplication::translate("Template", "The filter “%1” is not understood.").arg(query.filter);
        return items;
    }
    for (LoopItem &item : *found) {
        FigureAnswer before = m_answers.figure(item.texts.value(u"指标"_s), 1 - years, std::nullopt);
        before.known = true; // a target without a figure has nothing to say of last year
        item.figures.insert(u"上年实际"_s, before);
    }
    if (!query.sort.isEmpty())
        std::ranges::stable_sort(*found, [&query](const LoopItem &a, const LoopItem &b) {
            const QString left = a.texts.value(query.sort);
            const QString right = b.texts.value(query.sort);
            return query.descending ? right < left : left < right;
        });
    items.items = query.limit > 0 ? found->first(std::min<qsizetype>(found->size(), query.limit)) : *found;
    if (m_checking) {
        LoopItem blank;
        blank.texts = blankTexts(figures::targetEntity(), m_use);
        for (const QString &name : TargetItems::ownTexts())
            blank.texts.insert(name, QString());
        FigureAnswer nothing;
        nothing.known = true;
        blank.figures = {{u"实际"_s, nothing}, {u"上年实际"_s, nothing}};
        items.items = {blank};
    }
    return items;
}

Items ReportSource::ledgerItems(const domain::Entity &ledger, const ItemQuery &query, const Scope &scope)
{
    const Selection selection = selectionOf(m_session, ledger, query, scope);
    Items items;
    items.known = true;
    items.error = selection.error;
    if (!items.error.isEmpty())
        return items;
    if (query.grouping != ItemQuery::Grouping::None)
        items = groupItems(m_session, selection, query, scope.span.value_or(m_period), m_use);
    else if (!m_checking)
        for (const domain::Record &record : recordsOf(m_session, selection))
            items.items << itemOf(record, m_use);
    if (!items.error.isEmpty())
        return items;
    if (m_checking)
        return sample(ledger, query, selection);
    countGroups(query, items);
    return items;
}

/// What a template may ask of an item, without values.
Items ReportSource::sample(const domain::Entity &ledger, const ItemQuery &query, const Selection &selection) const
{
    LoopItem member;
    member.texts = blankTexts(ledger, m_use);
    member.scope.ledger = &ledger;
    Items items;
    items.known = true;
    if (query.grouping == ItemQuery::Grouping::None) {
        member.scope.record = -1;
        items.items = {member};
        return items;
    }
    LoopItem group;
    group.texts = {{u"组"_s, QString()}, {u"月份"_s, QString()}, {u"月"_s, u"1"_s}};
    if (const domain::Field *field = ledger.fieldByTerm(query.groupField))
        group.texts.insert({{field->name(), QString()}, {field->term(), QString()}});
    FigureAnswer count;
    count.known = true;
    group.figures.insert(u"项数"_s, count);
    group.scope.ledger = &ledger;
    group.scope.filter = domain::filterText(selection.filter);
    member.scope.record = -1;
    group.members = {member};
    items.items = {group};
    return items;
}

void ReportSource::countGroups(const ItemQuery &query, Items &items)
{
    if (query.grouping == ItemQuery::Grouping::None)
        return;
    if (query.limit > 0)
        items.items = items.items.first(std::min<qsizetype>(items.items.size(), query.limit));
    for (LoopItem &group : items.items) {
        const QString filter = group.scope.filter.isEmpty() ? QString() : u", "_s + group.scope.filter;
        FigureAnswer count = m_answers.figure(u"count(%1%2) all"_s.arg(group.scope.ledger->name(), filter), 0, {});
        count.figure.label = group.texts.value(u"组"_s) + group.scope.ledger->term() + u"数"_s;
        count.figure.unit = group.scope.ledger->unit();
        group.figures.insert(u"项数"_s, count);
    }
}

Items ReportSource::historyItems()
{
    Items items;
    items.known = true;
    items.items = m_checking ? QList<LoopItem>{blankHistory()}
                             : recordHistory(m_session, *m_root->scope.ledger, m_root->scope.record);
    return items;
}

Inset ReportSource::inset(const InsetSpec &spec)
{
    using Kind = InsetSpec::Kind;
    Inset inset;
    if (spec.kind == Kind::Chart || spec.kind == Kind::Figures)
        return figureInset(figureGrid(m_session, m_answers, m_period, spec), spec, m_period);
    if (spec.kind == Kind::Months || spec.kind == Kind::Ledger)
        return recordInset(spec);
    if (m_checking)
        return inset;
    Document scratch;
    inset.table = spec.kind == Kind::TargetResults ? targets().resultTable(scratch) : targets().taskTable();
    inset.table.caption = spec.title;
    inset.table.landscape = spec.landscape;
    inset.figures = scratch.figures;
    inset.missing = scratch.missing;
    inset.empty = inset.table.rows.isEmpty();
    return inset;
}

Inset ReportSource::recordInset(const InsetSpec &spec)
{
    Inset inset;
    const bool months = spec.kind == InsetSpec::Kind::Months;
    ItemQuery query = spec.query;
    if (months && query.list.isEmpty())
        query.list = u"活动"_s;
    query.filter = withPeriod(query.filter, m_period);
    const ListName name = listName(query.list);
    const domain::Entity *ledger = name.years == 0 ? figures::ledgerByName(name.list) : nullptr;
    if (ledger == nullptr) {
        const QStringList near = nearNames(name.list, names() << u"目标完成情况"_s << u"目标任务"_s << u"月度安排"_s);
        inset.error = QCoreApplication::translate("Template", "There is no table “%1”.").arg(name.list);
        if (!near.isEmpty())
            inset.error += u' '
                + QCoreApplication::translate("Template", "Is it %1?").arg(u"“"_s + near.join(u"”, “"_s) + u"”"_s);
        return inset;
    }
    Selection selection = selectionOf(m_session, *ledger, query, m_root && !name.whole ? m_root->scope : Scope());
    if (!selection.error.isEmpty()) {
        inset.error = selection.error;
        return inset;
    }
    selection.none = selection.none || m_checking;
    return months ? monthInset(m_session, selection, spec, m_period, m_use)
                  : ledgerInset(m_session, selection, spec, m_answers, m_use);
}

} // namespace reporting
