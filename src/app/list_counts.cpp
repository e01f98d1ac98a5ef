#include "app/list_counts.h"

#include "app/records.h"
#include "domain/error.h"
#include "storage/measures.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

namespace {

std::vector<qint64> counted(storage::Session &session, const domain::Entity &entity, const QList<CountedList> &lists,
                            const std::vector<qint64> *among)
{
    storage::MeasureBatch batch;
    std::vector<size_t> places;
    for (const CountedList &list : lists) {
        storage::Selection selection(entity, list.archived);
        selection.require(list.filter);
        if (list.incomplete)
            selection.requireOneEmpty(wantedFields(entity));
        if (among != nullptr)
            selection.restrictTo(*among);
        places.push_back(batch.ask(std::move(selection), {}));
    }
    batch.run(session.database);
    std::vector<qint64> counts;
    for (const size_t place : places)
        counts.push_back(batch.answer(place).count);
    return counts;
}

} // namespace

std::vector<qint64> countLists(storage::Session &session, const domain::Entity &entity, const QList<CountedList> &lists,
                               const domain::Progress &progress)
{
    std::vector<qint64> counts = counted(session, entity, lists, nullptr);
    if (!progress(lists.size(), lists.size()))
        throw domain::Error(domain::ErrorCode::Cancelled,
                            QCoreApplication::translate("app::ListCounts", "Counting was stopped."));
    return counts;
}

std::vector<qint64> countAmong(storage::Session &session, const domain::Entity &entity, const QList<CountedList> &lists,
                               const std::vector<qint64> &ids)
{
    return counted(session, entity, lists, &ids);
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
