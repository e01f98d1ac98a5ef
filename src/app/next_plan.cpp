#include "app/next_plan.h"

#include "domain/entities/plan.h"
#include "domain/entities/target.h"
#include "domain/error.h"
#include "domain/value_text.h"
#include "figures/target_words.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using domain::Record;
namespace plan = domain::plan;
namespace target = domain::target;

namespace {

QString chineseYear(int year)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    QString text;
    for (const QChar digit : QString::number(year))
        text += digits[digit.digitValue()];
    return text;
}

/// 2025年 → 2026年, 二〇二五年 → 二〇二六年; a number such as JH2025 too.
QString nextYearText(QString text, int year)
{
    static const QString number = u"(?<![0-9])%1(?![0-9])"_s;
    text.replace(QRegularExpression(number.arg(year)), QString::number(year + 1));
    return text.replace(chineseYear(year), chineseYear(year + 1));
}

domain::Date yearLater(const domain::Date &date)
{
    if (date.isNull())
        return date;
    return date.dayKnown() ? domain::Date::of(date.firstDay().addYears(1)) // 29 February becomes the 28th
                           : domain::Date::of(date.year() + 1, date.month());
}

std::vector<Record> ofYear(storage::Session &session, const domain::Entity &entity, int year)
{
    storage::Repository repository(session, entity);
    storage::ListQuery query;
    query.filter = domain::parseFilter(entity, u"year=%1"_s.arg(year)).filter;
    return repository.load(repository.ids(query));
}

/// Numbers of targets, given out anew: MB202601 → MB202701 …, P01 → P01-2027.
class Numbers
{
public:
    Numbers(storage::Session &session, int year)
        : m_year(year)
    {
        for (const Record &record : storage::Repository(session, target::entity).all(true))
            m_taken.insert(record.get(target::target_no));
    }
    QString next(const QString &number)
    {
        if (number.isEmpty())
            return number;
        static const QRegularExpression counted(u"^([^0-9]*)(20[0-9]{2})([0-9]+)$"_s);
        const auto match = counted.match(number);
        QString fresh;
        if (match.hasMatch() && match.captured(2).toInt() == m_year) {
            int &last = m_last[match.captured(1)];
            do
                fresh = match.captured(1) + QString::number(m_year + 1)
                    + QString::number(++last).rightJustified(match.captured(3).size(), u'0');
            while (m_taken.contains(fresh));
        } else {
            const QString renamed = nextYearText(number, m_year);
            const QString stem = renamed == number ? u"%1-%2"_s.arg(number).arg(m_year + 1) : renamed;
            fresh = stem;
            for (int i = 2; m_taken.contains(fresh); ++i)
                fresh = u"%1-%2"_s.arg(stem).arg(i);
        }
        m_taken.insert(fresh);
        return fresh;
    }

private:
    int m_year;
    QSet<QString> m_taken;
    QHash<QString, int> m_last;
};

Record nextPlanRecord(storage::Session &session, const std::vector<Record> &targets, int year)
{
    const std::vector<Record> plans = ofYear(session, plan::entity, year);
    std::optional<Record> model;
    for (const Record &record : targets)
        if (const qint64 id = record.get(target::plan_no).id; id != 0 && !model)
            model = storage::Repository(session, plan::entity).load(id);
    if (!model && !plans.empty())
        model = plans.front();
    const QString number = model ? nextYearText(model->get(plan::plan_no), year) : u"JH%1"_s.arg(year + 1);
    const std::vector<Record> there = ofYear(session, plan::entity, year + 1);
    const auto same
        = std::ranges::find_if(there, [&](const Record &record) { return record.get(plan::plan_no) == number; });
    if (same != there.end())
        return *same;
    if (!there.empty())
        return there.front();
    Record next(plan::entity);
    next.set(plan::plan_no,
             number == (model ? model->get(plan::plan_no) : QString()) ? u"%1-%2"_s.arg(number).arg(year + 1) : number);
    next.set(plan::year, year + 1);
    next.set(plan::plan_status, u"起草"_s);
    next.set(plan::title, u"%1年工作计划"_s.arg(year + 1));
    if (!model)
        return next;
    const QString title = nextYearText(model->get(plan::title), year);
    next.set(plan::title, title == model->get(plan::title) ? title + u"（%1年）"_s.arg(year + 1) : title);
    next.set(plan::org_name, model->get(plan::org_name));
    next.set(plan::plan_kind, model->get(plan::plan_kind));
    next.set(plan::period_from, yearLater(model->get(plan::period_from)));
    next.set(plan::period_to, yearLater(model->get(plan::period_to)));
    next.set(plan::responsible, model->get(plan::responsible));
    next.set(plan::sent_to, model->get(plan::sent_to));
    return next;
}

NextOrigin originOf(const figures::TargetResult &result)
{
    if (result.state == figures::TargetState::Dropped)
        return NextOrigin::Dropped;
    if (result.state == figures::TargetState::Missed)
        return NextOrigin::Missed;
    return result.shape == figures::TargetShape::Dated ? NextOrigin::Shifted : NextOrigin::Repeated;
}

QString noteOf(NextOrigin origin, const figures::TargetResult &result)
{
    if (origin == NextOrigin::Dropped)
        return u"上年已取消"_s + (result.changeReason.isEmpty() ? QString() : u"："_s + result.changeReason);
    if (origin != NextOrigin::Missed)
        return {};
    QString note = u"上年未完成"_s;
    if (!result.actual.isEmpty() && !result.target.isEmpty())
        note += u"（目标%1，实际%2%3）"_s.arg(result.target, result.actual, result.unit);
    return note + (result.reason.isEmpty() ? u"，原因未填写"_s : u"："_s + result.reason);
}

/// As it would stand in next year's plan, without its number.
Record nextTargetRecord(const Record &now, const figures::TargetResult &result, int year)
{
    Record next(target::entity);
    const std::initializer_list<const domain::Field *> kept{
        &target::section,      &target::item_no,     &target::work_area,   &target::comparison,
        &target::target_value, &target::target_high, &target::unit,        &target::sub_period,
        &target::period_min,   &target::unit_filter, &target::responsible, &target::responsible_unit,
        &target::assigned_by};
    for (const domain::Field *field : kept)
        next.setValue(*field, now.value(*field));
    next.set(target::year, year + 1);
    next.set(target::wording, nextYearText(now.get(target::wording), year));
    next.set(target::due_month, nextYearText(now.get(target::due_month), year));
    next.set(target::figure, nextYearText(now.get(target::figure), year));
    next.set(target::figure_filter, nextYearText(now.get(target::figure_filter), year));
    next.set(target::period_from, yearLater(now.get(target::period_from)));
    next.set(target::period_to, yearLater(now.get(target::period_to)));
    next.set(target::due_date, yearLater(now.get(target::due_date)));
    if (const auto actual = result.actualValue) {
        next.set(target::baseline, actual->value * (domain::tenThousandths / actual->scale));
        next.set(target::baseline_date, domain::Date::of(result.period.to));
    }
    return next;
}

/// Next year's plan has it already: measured by the same figure on the same condition, or said with the same words.
const Record *twin(const std::vector<Record> &there, const Record &next)
{
    const auto found = std::ranges::find_if(there, [&](const Record &record) {
        if (record.get(target::wording) == next.get(target::wording))
            return true;
        return !next.get(target::figure).isEmpty() && record.get(target::figure) == next.get(target::figure)
            && record.get(target::figure_filter) == next.get(target::figure_filter)
            && record.get(target::sub_period) == next.get(target::sub_period);
    });
    return found == there.end() ? nullptr : &*found;
}

void join(QString &note, const QString &more) { note += note.isEmpty() ? more : u"；"_s + more; }

} // namespace

NextPlan::NextPlan()
    : plan(plan::entity)
{
}

NextPlan::NextPlan(int newYear, Record newPlan)
    : year(newYear)
    , plan(std::move(newPlan))
{
}

QString originKey(NextOrigin origin)
{
    switch (origin) {
    case NextOrigin::Missed:
        return u"missed"_s;
    case NextOrigin::Shifted:
        return u"shifted"_s;
    case NextOrigin::Dropped:
        return u"dropped"_s;
    case NextOrigin::Repeated:
        break;
    }
    return u"repeated"_s;
}

NextPlan draftNextPlan(storage::Session &session, int year)
{
    const auto results
        = figures::evaluateTargets(session, figures::Catalogue::load(session), year, domain::Period::ofYear(year));
    if (results.isEmpty())
        throw domain::Error(
            domain::ErrorCode::NotFound,
            QCoreApplication::translate("NextPlan", "%1 has no targets to draft a plan from.").arg(year));
    std::vector<qint64> ids;
    for (const figures::TargetResult &result : results)
        ids.push_back(result.id);
    const std::vector<Record> records = storage::Repository(session, target::entity).load(ids);
    const std::vector<Record> there = ofYear(session, target::entity, year + 1);
    NextPlan draft{year + 1, nextPlanRecord(session, records, year)};
    const domain::Link plan{draft.plan.get(plan::plan_no), draft.plan.id};
    for (size_t i = 0; i < records.size(); ++i) {
        const figures::TargetResult &result = results[static_cast<qsizetype>(i)];
        NextTarget next{result.id, originOf(result), nextTargetRecord(records[i], result, year), true, {}, result};
        next.note = noteOf(next.origin, result);
        next.target.set(target::plan_no, plan);
        if (next.origin == NextOrigin::Missed)
            next.target.set(target::remark, next.note);
        if (const Record *same = twin(there, next.target)) {
            next.chosen = false;
            join(next.note, u"%1年计划已有 %2"_s.arg(year + 1).arg(same->get(target::target_no)));
        }
        if (next.origin == NextOrigin::Dropped)
            next.chosen = false;
        draft.targets << next;
    }
    std::ranges::stable_sort(draft.targets, {}, [](const NextTarget &next) {
        return next.origin == NextOrigin::Missed ? 0 : next.origin == NextOrigin::Dropped ? 2 : 1;
    });
    Numbers numbers(session, year);
    int item = 0; // after those of the plan that is there
    for (const Record &record : there)
        item = qMax(item, record.get(target::item_no).toInt());
    for (NextTarget &next : draft.targets) {
        const auto from = std::ranges::find(records, next.from, &Record::id);
        next.target.set(target::target_no, numbers.next(from->get(target::target_no)));
        bool plain = false;
        from->get(target::item_no).toInt(&plain);
        ++item;
        if (plain)
            next.target.set(target::item_no, QString::number(item));
    }
    return draft;
}

NextPlanWritten writeNextPlan(Office &office, NextPlan &draft)
{
    NextPlanWritten written;
    std::vector<Record> chosen;
    for (const NextTarget &next : std::as_const(draft.targets))
        if (next.chosen)
            chosen.push_back(next.target);
    if (chosen.empty())
        return written;
    storage::Session &session = office.session();
    storage::Operation operation(session, u"add"_s, draft.plan.get(plan::title));
    storage::Repository targets(session, target::entity);
    for (Record &record : chosen) {
        storage::ListQuery query;
        const QString number = record.get(target::target_no);
        query.filter.terms = {{target::target_no.name(), domain::FilterOp::Equal, {number}, {}}};
        if (!number.isEmpty() && !targets.ids(query).empty())
            throw domain::Error(
                domain::ErrorCode::Conflict,
                QCoreApplication::translate("NextPlan", "The number %1 has been given to another target.").arg(number));
        domain::checkRecord(record, session.clock); // completes it; it comes from a record that was checked
    }
    written.planAdded = draft.plan.id == 0;
    if (written.planAdded) {
        domain::checkRecord(draft.plan, session.clock);
        storage::Repository(session, plan::entity).save(operation, draft.plan);
    }
    for (Record &record : chosen) {
        record.set(target::plan_no, domain::Link{draft.plan.get(plan::plan_no), draft.plan.id});
        targets.save(operation, record); // one entry each, so that they can be taken back
    }
    operation.commit();
    written.operation = operation.id();
    written.targets = static_cast<int>(chosen.size());
    office.store().announceAll();
    return written;
}

} // namespace app
