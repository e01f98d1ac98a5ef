#include "app/list_counts.h"

#include "app/records.h"
#include "domain/error.h"
#include "storage/measures.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

namespace {

storage::Selection selectionOf(const domain::Entity &entity, const CountedList &list)
{
    storage::Selection selection(entity, list.archived);
    selection.require(list.filter);
    if (list.incomplete)
        selection.requireOneEmpty(wantedFields(entity));
    return selection;
}

} // namespace

std::vector<qint64> countLists(storage::Session &session, const domain::Entity &entity, const QList<CountedList> &lists,
                               const domain::Progress &progress)
{
    storage::MeasureBatch batch;
    std::vector<size_t> places;
    for (const CountedList &list : lists)
        places.push_back(batch.ask(selectionOf(entity, list), {}));
    batch.run(session.database);
    std::vector<qint64> counts;
    for (const size_t place : places)
        counts.push_back(batch.answer(place).count);
    if (!progress(lists.size(), lists.size()))
        throw domain::Error(domain::ErrorCode::Cancelled,
                            QCoreApplication::translate("app::ListCounts", "Counting was stopped."));
    return counts;
}

std::vector<qint64> countAmong(storage::Session &session, const domain::Entity &entity, const QList<CountedList> &lists,
                               const std::vector<qint64> &ids)
{
    std::vector<storage::Selection> selections;
    for (const CountedList &list : lists) {
        selections.push_back(selectionOf(entity, list));
        selections.back().restrictTo(ids);
    }
    return storage::countEach(session.database, selections);
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
