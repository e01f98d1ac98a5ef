#include "app/list_counts.h"

#include "app/records.h"
#include "domain/error.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace app {

namespace {

qint64 countIncomplete(storage::Repository &repository, const domain::Entity &entity)
{
    std::set<qint64> lacking;
    for (const domain::Field *field : wantedFields(entity)) {
        storage::ListQuery query;
        query.filter.terms = {{field->name(), domain::FilterOp::IsEmpty, {}, {}}};
        const std::vector<qint64> ids = repository.ids(query);
        lacking.insert(ids.begin(), ids.end());
    }
    return static_cast<qint64>(lacking.size());
}

} // namespace

std::vector<qint64> countLists(storage::Session &session, const domain::Entity &entity, const QList<CountedList> &lists,
                               const domain::Progress &progress)
{
    storage::Repository repository(session, entity);
    std::vector<qint64> counts;
    for (const CountedList &list : lists) {
        counts.push_back(list.incomplete ? countIncomplete(repository, entity)
                                         : repository.count(list.filter, list.archived));
        if (!progress(static_cast<qint64>(counts.size()), lists.size()))
            throw domain::Error(domain::ErrorCode::Cancelled,
                                QCoreApplication::translate("app::ListCounts", "Counting was stopped."));
    }
    return counts;
}

bool canMoveInto(const CountedList &list, const domain::Entity &entity,
                 const std::vector<const domain::Field *> &changed)
{
    const auto isChanged
        = [&](const domain::Field *field) { return std::ranges::find(changed, field) != changed.end(); };
    const auto hangsOn = [&](const QString &path) {
        const std::optional<domain::ResolvedPath> found = domain::resolvePath(entity, path);
        return !found || isChanged(found->references.isEmpty() ? found->field : found->references.first());
    };
    if (list.archived)
        return false;
    if (list.incomplete && std::ranges::any_of(wantedFields(entity), isChanged))
        return true;
    if (!list.filter.words.isEmpty()
        && std::ranges::any_of(changed, [](const domain::Field *field) { return field->has(domain::Searchable); }))
        return true;
    return std::ranges::any_of(list.filter.terms, [&](const domain::FilterTerm &term) {
        return hangsOn(term.path) || (term.operand && hangsOn(term.operand->path));
    });
}

} // namespace app
