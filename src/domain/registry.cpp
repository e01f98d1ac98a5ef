#include "domain/registry.h"

#include "domain/entities/aid_payment.h"
#include "domain/entities/archive_document.h"
#include "domain/entities/attachment.h"
#include "domain/entities/attendance.h"
#include "domain/entities/checklist_item.h"
#include "domain/entities/committee_post.h"
#include "domain/entities/congress_session.h"
#include "domain/entities/contract.h"
#include "domain/entities/dispute.h"
#include "domain/entities/dues_payment.h"
#include "domain/entities/event.h"
#include "domain/entities/facility.h"
#include "domain/entities/family_member.h"
#include "domain/entities/fund_entry.h"
#include "domain/entities/hardship_case.h"
#include "domain/entities/honour.h"
#include "domain/entities/import_batch.h"
#include "domain/entities/inspection.h"
#include "domain/entities/insurance_claim.h"
#include "domain/entities/insurance_enrolment.h"
#include "domain/entities/member.h"
#include "domain/entities/membership_change.h"
#include "domain/entities/office_operator.h"
#include "domain/entities/organization.h"
#include "domain/entities/pairing.h"
#include "domain/entities/plan.h"
#include "domain/entities/proposal.h"
#include "domain/entities/publication.h"
#include "domain/entities/reminder.h"
#include "domain/entities/report.h"
#include "domain/entities/report_template.h"
#include "domain/entities/saved_filter.h"
#include "domain/entities/service_record.h"
#include "domain/entities/target.h"
#include "domain/entities/visit.h"

namespace domain {

namespace {

// One a line, in the order people think of them.
// clang-format off
constexpr const Entity *entities[] = {
    &organization::entity,
    &committee_post::entity,
    &member::entity,
    &membership_change::entity,
    &dues_payment::entity,
    &fund_entry::entity,
    &hardship_case::entity,
    &family_member::entity,
    &aid_payment::entity,
    &visit::entity,
    &insurance_enrolment::entity,
    &insurance_claim::entity,
    &service_record::entity,
    &contract::entity,
    &dispute::entity,
    &inspection::entity,
    &congress_session::entity,
    &proposal::entity,
    &event::entity,
    &attendance::entity,
    &honour::entity,
    &publication::entity,
    &facility::entity,
    &pairing::entity,
    &checklist_item::entity,
    &archive_document::entity,
    &plan::entity,
    &target::entity,
    &report::entity,
    &reminder::entity,
    &saved_filter::entity,
    &attachment::entity,
    &import_batch::entity,
    &report_template::entity,
    &office_operator::entity,
};
// clang-format on

} // namespace

std::span<const Entity *const> allEntities() { return entities; }

const Entity *findEntity(QStringView key)
{
    for (const Entity *entity : entities)
        if (key == QLatin1StringView(entity->key))
            return entity;
    return nullptr;
}

std::vector<ChildTable> childrenOf(const Entity &target)
{
    std::vector<ChildTable> children;
    for (const Entity *entity : entities)
        for (const Field *field : entity->fields)
            if (field->options.target == &target && field->has(ChildTab))
                children.push_back({entity, field});
    return children;
}

} // namespace domain
