#include "app/plan_board.h"

#include "app/records.h"
#include "domain/entities/target.h"
#include "domain/value_text.h"
#include "figures/target_links.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using domain::Record;
namespace target = domain::target;

namespace {

Record loadTarget(Office &office, qint64 id)
{
    if (auto record = Records(office, target::entity).load(id); record && record->archivedAt.isNull())
        return *record;
    throw domain::Error(domain::ErrorCode::NotFound,
                        QCoreApplication::translate("PlanBoard", "The target is not there any more."));
}

PlanChange save(Office &office, Record &record)
{
    Records records(office, record.entity());
    PlanChange change{0, records.save(record)};
    if (const QList<ChangeEntry> history = records.history(record.id);
        !domain::hasErrors(change.issues) && !history.isEmpty())
        change.operation = history.first().operation;
    return change;
}

/// The field by which records of an entity name a target; null: it has none.
const domain::Field *targetReference(const domain::Entity &entity)
{
    const auto found = std::ranges::find_if(
        entity.fields, [](const domain::Field *field) { return field->options.target == &target::entity; });
    return found == entity.fields.end() ? nullptr : *found;
}

domain::Link linkIn(const Record &record, const domain::Field &field)
{
    const auto *link = std::get_if<domain::Link>(&record.value(field));
    return link ? *link : domain::Link();
}

/// “活动 HD2025-03”, or “活动 #12” where the record has no number of its own.
QString nameFor(const Record &record)
{
    const domain::Entity &entity = record.entity();
    const domain::Field *number = entity.options.reference;
    const QString text
        = number && number != entity.options.title ? domain::valueText(*number, record.value(*number)) : QString();
    static const QRegularExpression separator(u"[、，,；;\\s]"_s);
    const bool plain = !text.isEmpty() && !text.contains(separator);
    return entity.term() + u' ' + (plain ? text : u"#%1"_s.arg(record.id));
}

Record loadRecord(Office &office, const domain::Entity &entity, qint64 id)
{
    if (auto record = Records(office, entity).load(id))
        return *record;
    throw domain::Error(domain::ErrorCode::NotFound,
                        QCoreApplication::translate("PlanBoard", "The record is not there any more."));
}

} // namespace

PlanBoard planBoard(storage::Session &session, int year)
{
    PlanBoard board{
        year, session.clock.today(),
        figures::evaluateTargets(session, figures::Catalogue::load(session), year, domain::Period::ofYear(year))};
    std::ranges::stable_sort(board.targets, {}, &figures::TargetResult::state);
    return board;
}

PlanRun::PlanRun(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_job(office)
{
}

void PlanRun::compute(int year)
{
    if (m_job.isBusy()) {
        m_next = year;
        return;
    }
    m_next = 0;
    auto board = std::make_shared<PlanBoard>();
    m_job.start(
        tr("Computing the plan board"),
        [year, board](storage::Session &session, const domain::Progress &) { *board = planBoard(session, year); },
        [this, board](const std::optional<Failure> &failure) {
            if (m_next != 0) {
                compute(m_next);
            } else if (failure) {
                Q_EMIT failed(*failure);
            } else {
                m_board = std::move(*board);
                Q_EMIT computed();
            }
        });
}

PlanChange saveReason(Office &office, qint64 id, const QString &reason)
{
    Record record = loadTarget(office, id);
    record.set(target::status_reason, reason.trimmed());
    return save(office, record);
}

PlanChange moveTarget(Office &office, qint64 id, domain::Date to, const QString &reason)
{
    Record record = loadTarget(office, id);
    record.set(target::item_status, u"已调整"_s);
    record.set(target::moved_to, to);
    record.set(target::change_reason, reason.trimmed());
    return save(office, record);
}

PlanChange dropTarget(Office &office, qint64 id, const QString &reason)
{
    Record record = loadTarget(office, id);
    record.set(target::item_status, u"已取消"_s);
    record.set(target::change_reason, reason.trimmed());
    return save(office, record);
}

PlanChange finishTarget(Office &office, qint64 id, domain::Date day)
{
    Record record = loadTarget(office, id);
    record.set(target::item_status, u"已完成"_s);
    record.set(target::done_date, day);
    return save(office, record);
}

PlanChange reopenTarget(Office &office, qint64 id)
{
    Record record = loadTarget(office, id);
    record.set(target::item_status, QString());
    record.set(target::moved_to, domain::Date());
    record.set(target::change_reason, QString());
    record.set(target::done_date, domain::Date());
    return save(office, record);
}

PlanChange linkRecord(Office &office, qint64 id, const domain::Entity &entity, qint64 recordId)
{
    Record record = loadTarget(office, id);
    Record fulfilling = loadRecord(office, entity, recordId);
    const QString number = record.get(target::target_no);
    const domain::Field *reference = targetReference(entity);
    if (reference && !number.isEmpty() && linkIn(fulfilling, *reference).text.isEmpty()) {
        fulfilling.setValue(*reference, domain::Link{number, id});
        return save(office, fulfilling);
    }
    const QString named = record.get(target::fulfilled_by);
    record.set(target::fulfilled_by, (named.isEmpty() ? QString() : named + u'、') + nameFor(fulfilling));
    return save(office, record);
}

PlanChange unlinkRecord(Office &office, qint64 id, const domain::Entity &entity, qint64 recordId)
{
    Record record = loadTarget(office, id);
    Record fulfilling = loadRecord(office, entity, recordId);
    const domain::Field *reference = targetReference(entity);
    if (reference && linkIn(fulfilling, *reference).id == id) {
        fulfilling.setValue(*reference, {});
        return save(office, fulfilling);
    }
    record.set(target::fulfilled_by,
               figures::TargetLinks(office.session(), office.today()).namedWithout(record, entity, recordId));
    return save(office, record);
}

} // namespace app
