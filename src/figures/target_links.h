#pragma once
// The records that fulfil targets: those that refer to one (an event to its item of the plan), and those a target names
// itself (落实记录: “活动 HD2025-03、职代会 ZD02”; a number alone is looked for in every ledger).

#include "domain/record.h"
#include "figures/targets.h"

#include <QHash>

namespace figures {

class TargetLinks
{
public:
    /// Reads at once what refers to any target. today: what lies ahead has not taken place.
    TargetLinks(storage::Session &session, QDate today);
    QList<TargetLink> of(const domain::Record &target);
    /// What the target names, without the names of one record.
    QString namedWithout(const domain::Record &target, const domain::Entity &entity, qint64 id);

private:
    TargetLink linkTo(const domain::Record &record) const;
    TargetLink named(const QString &text);
    std::optional<domain::Record> find(const domain::Entity &entity, const QString &number);

    storage::Session &m_session;
    QDate m_today;
    QHash<qint64, QList<TargetLink>> m_referring;
};

} // namespace figures
