#include "domain/registry.h"

#include "domain/entities/aid_payment.h"
#include "domain/entities/attachment.h"
#include "domain/entities/attendance.h"
#include "domain/entities/checklist_item.h"
#include "domain/entities/contract.h"
#include "domain/entities/dispute.h"
#include "domain/entities/dues_payment.h"
#include "domain/entities/event.h"
#include "domain/entities/facility.h"
#include "domain/entities/family_member.h"
#include "domain/entities/hardship_case.h"
#include "domain/entities/honour.h"
#include "domain/entities/import_batch.h"
#include "domain/entities/member.h"
#include "domain/entities/office_operator.h"
#include "domain/entities/organization.h"
#include "domain/entities/publication.h"
#include "domain/entities/reminder.h"
#include "domain/entities/report.h"
#include "domain/entities/saved_filter.h"
#include "domain/entities/target.h"

namespace domain {

namespace {

// One a line, in the order people think of them.
// clang-format off
constexpr const Entity *entities[] = {
    &organization::entity,
    &member::entity,
    &dues_payment::entity,
    &hardship_case::entity,
    &family_member::entity,
    &aid_payment::entity,
    &contract::entity,
    &dispute::entity,
    &event::entity,
    &attendance::entity,
    &honour::entity,
    &publication::entity,
    &facility::entity,
    &checklist_item::entity,
    &target::entity,
    &report::entity,
    &reminder::entity,
    &saved_filter::entity,
    &attachment::entity,
    &import_batch::entity,
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
