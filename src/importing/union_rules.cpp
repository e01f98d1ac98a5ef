#include "importing/union_rules.h"

#include "domain/entities/organization.h"
#include "storage/office.h"
#include "storage/repository.h"

using namespace Qt::StringLiterals;

namespace importing {

bool concernsUnions(const domain::Field &reference)
{
    return reference.has(domain::Strict) && reference.options.target == &domain::organization::entity;
}

QSet<qint64> recordsRefused(storage::Session &session, const domain::Field &reference)
{
    namespace organization = domain::organization;
    if (!concernsUnions(reference))
        return {};
    const QString status = organization::union_status.name();
    storage::ListQuery unfounded;
    unfounded.filter.terms
        = {{status, domain::FilterOp::NotEmpty, {}, {}}, {status, domain::FilterOp::NotEqual, {u"已组建"_s}, {}}};
    const std::vector<qint64> ids = storage::Repository(session, organization::entity).ids(unfounded);
    return {ids.begin(), ids.end()};
}

bool isRefused(storage::Session &session, const domain::Field &reference, qint64 id)
{
    namespace organization = domain::organization;
    if (!concernsUnions(reference))
        return false;
    const std::optional<domain::Record> found = storage::Repository(session, organization::entity).load(id);
    const QString status = found ? found->get(organization::union_status) : QString();
    return !status.isEmpty() && status != u"已组建"_s;
}

QString ownUnion(storage::Session &session) { return storage::officeProfile(session).fullName; }

} // namespace importing
