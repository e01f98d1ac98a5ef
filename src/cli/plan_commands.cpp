// targets, plan-next

#include "app/next_plan.h"
#include "cli/commands.h"
#include "domain/value_text.h"
#include "figures/target_words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonValue number(const std::optional<figures::Exact> &value)
{
    return value ? QJsonValue(static_cast<double>(value->value) / static_cast<double>(value->scale)) : QJsonValue();
}

QJsonValue day(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject partJson(const figures::TargetPart &part)
{
    QJsonObject json{
        {u"label"_s, part.label}, {u"state"_s, figures::partStateKey(part.state)}, {u"value"_s, number(part.value)}};
    if (part.ledger) {
        json.insert(u"entity"_s, part.ledger->name());
        json.insert(u"id"_s, part.unit != 0 ? QJsonValue(part.unit) : QJsonValue());
    } else {
        json.insert(u"from"_s, day(part.period.from));
        json.insert(u"to"_s, day(part.period.to));
    }
    return json;
}

QJsonObject linkJson(const figures::TargetLink &link)
{
    return {{u"entity"_s, link.entity ? QJsonValue(link.entity->name()) : QJsonValue()},
            {u"id"_s, link.id != 0 ? QJsonValue(link.id) : QJsonValue()},
            {u"text"_s, link.text},
            {u"date"_s, link.date.isNull() ? QJsonValue() : QJsonValue(link.date.toIso())},
            {u"counts"_s, link.counts}};
}

QJsonObject targetJson(storage::Session &session, const figures::TargetResult &target)
{
    bool measured = false;
    const double actual = target.actual.toDouble(&measured);
    QJsonArray missing, parts, links;
    for (const figures::TargetPart &part : figures::missingParts(target))
        missing << partJson(part);
    for (const figures::TargetPart &part : target.parts)
        parts << partJson(part);
    for (const figures::TargetLink &link : target.links)
        links << linkJson(link);
    QJsonObject json{{u"id"_s, target.id},
                     {u"target_no"_s, target.number},
                     {u"wording"_s, target.wording},
                     {u"figure"_s, target.figure},
                     {u"expression"_s, target.expression},
                     {u"comparison"_s, target.comparison},
                     {u"target_value"_s, target.target},
                     {u"actual"_s, measured ? QJsonValue(actual) : QJsonValue()},
                     {u"count"_s, target.count},
                     {u"unit"_s, target.unit},
                     {u"status"_s, figures::statusWord(target.status)},
                     {u"completion"_s, figures::completionWord(target)},
                     {u"shape"_s, figures::shapeKey(target.shape)},
                     {u"state"_s, figures::stateKey(target.state)},
                     {u"state_word"_s, figures::stateWord(target)},
                     {u"so_far"_s, target.soFar},
                     {u"problem"_s, target.problem},
                     {u"gap"_s, figures::gapText(target)},
                     {u"missing"_s, missing},
                     {u"parts"_s, parts},
                     {u"next"_s, figures::nextStep(target, session.clock.today())},
                     {u"due"_s, day(target.due)},
                     {u"moved_from"_s, day(target.movedFrom)},
                     {u"from"_s, day(target.period.from)},
                     {u"to"_s, day(target.period.to)},
                     {u"baseline"_s, number(target.base)},
                     {u"reached"_s, target.reached < 0 ? QJsonValue() : QJsonValue(target.reached / 10.0)},
                     {u"work_area"_s, target.workArea},
                     {u"assigned_by"_s, target.assignedBy},
                     {u"responsible"_s, target.responsible},
                     {u"responsible_unit"_s, target.responsibleUnit},
                     {u"reason"_s, target.reason},
                     {u"wants_reason"_s, target.wantsReason()},
                     {u"change_reason"_s, target.changeReason},
                     {u"links"_s, links}};
    if (target.numerator) {
        json.insert(u"numerator"_s, number(target.numerator));
        json.insert(u"denominator"_s, number(target.denominator));
    }
    if (const figures::LedgerRows lacking = figures::lackingRows(session, target); lacking.entity) {
        QJsonArray rows;
        for (const qint64 id : lacking.rows)
            rows << id;
        json.insert(u"lacking"_s, QJsonObject{{u"entity"_s, lacking.entity->name()}, {u"rows"_s, rows}});
    }
    return json;
}

class Targets final : public Command
{
public:
    QString name() const override { return u"targets"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "each target of a year with actual and status: targets --year Y"));
    }
    void describe(QCommandLineParser &parser) const override { addPeriodOptions(parser); }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Period period = periodOption(parser, context);
        storage::Session &session = context.office().session();
        QJsonArray list;
        const auto results
            = figures::evaluateTargets(session, figures::Catalogue::load(session), period.from.year(), period);
        for (const figures::TargetResult &target : results) {
            if (context.json) {
                list << targetJson(session, target);
                continue;
            }
            const QString next = figures::nextStep(target, session.clock.today());
            context.out << target.number << u"  "_s << target.wording << u"  "_s
                        << (target.actual.isEmpty() ? u"—"_s : target.actual + target.unit) << u"  "_s
                        << figures::statusWord(target.status) << u"  "_s << figures::stateWord(target)
                        << (next.isEmpty() ? QString() : u"  "_s + next) << '\n';
        }
        if (context.json)
            context.print(list);
        return Done;
    }
};

QJsonObject recordJson(const domain::Record &record)
{
    QJsonObject json;
    for (const domain::Field *field : record.entity().fields)
        if (!domain::isEmpty(record.value(*field)))
            json.insert(field->name(), domain::valueJson(*field, record.value(*field)));
    return json;
}

class PlanNext final : public Command
{
public:
    QString name() const override { return u"plan-next"_s; }
    QString summary() const override
    {
        return helpText(
            QT_TRANSLATE_NOOP("Cli", "drafts next year's plan from this one: plan-next --year Y [--dry-run]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        addPeriodOptions(parser);
        parser.addOption({u"dry-run"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Show the draft and write nothing."))});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const int year = periodOption(parser, context).from.year();
        app::NextPlan draft = app::draftNextPlan(context.office().session(), year);
        QJsonArray targets;
        for (const app::NextTarget &next : draft.targets) {
            QJsonObject json = recordJson(next.target);
            json.insert(u"from_target"_s, next.from);
            json.insert(u"origin"_s, app::originKey(next.origin));
            json.insert(u"chosen"_s, next.chosen);
            json.insert(u"note"_s, next.note);
            targets << json;
        }
        const bool write = !parser.isSet(u"dry-run"_s);
        const app::NextPlanWritten written
            = write ? app::writeNextPlan(context.office(), draft) : app::NextPlanWritten();
        context.print(
            QJsonObject{{u"year"_s, draft.year},
                        {u"written"_s, written.operation != 0},
                        {u"operation"_s, written.operation != 0 ? QJsonValue(written.operation) : QJsonValue()},
                        {u"plan"_s, recordJson(draft.plan)},
                        {u"plan_added"_s, written.planAdded},
                        {u"plan_exists"_s, draft.plan.id != 0 && !written.planAdded},
                        {u"added"_s, written.targets},
                        {u"targets"_s, targets}});
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeTargets() { return std::make_unique<Targets>(); }
std::unique_ptr<Command> makePlanNext() { return std::make_unique<PlanNext>(); }

} // namespace cli
