#include "app/saved_lists.h"

#include "app/record_list_model.h"
#include "app/records.h"
#include "domain/entities/saved_filter.h"
#include "domain/error.h"
#include "domain/value_text.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
namespace saved_filter = domain::saved_filter;
using Columns = QList<const domain::Field *>;

namespace {

QString keysOf(const Columns &columns)
{
    QStringList keys;
    for (const domain::Field *column : columns)
        keys << column->name();
    return keys.join(u'、');
}

Columns columnsOf(const domain::Entity &entity, const QString &keys)
{
    Columns columns;
    for (const QString &key : domain::choicesOf(keys))
        if (const domain::Field *field = entity.field(key); field != nullptr && !columns.contains(field))
            columns << field;
    return columns;
}

/// Per ledger and person: two people at one office may look at the same ledger differently.
QString columnsSetting(Office &office, const domain::Entity &entity)
{
    return columnsSettings + entity.name() + u'/' + office.session().operatorName;
}

domain::Record loaded(Records &records, qint64 id)
{
    if (const auto record = records.load(id))
        return *record;
    throw domain::Error(domain::ErrorCode::NotFound,
                        QCoreApplication::translate("SavedLists", "This list is not there any more."));
}

} // namespace

const domain::Entity &savedListEntity() { return saved_filter::entity; }

QList<SavedList> savedLists(Office &office, const domain::Entity &entity)
{
    Records records(office, saved_filter::entity);
    ListQuery query;
    query.filter.terms = {{saved_filter::entity_name.name(), domain::FilterOp::Equal, {entity.name()}, {}}};
    query.sort = &saved_filter::name;
    QList<SavedList> lists;
    for (const domain::Record &record : records.load(records.ids(query))) {
        const QString owner = record.get(saved_filter::owner);
        const bool shared = record.get(saved_filter::is_shared).value_or(owner.isEmpty()); // nobody's own: everybody's
        if (!shared && owner != office.session().operatorName)
            continue;
        const domain::ParsedFilter parsed = saved_filter::readFilter(entity, record.get(saved_filter::filter));
        if (!parsed.error.isEmpty())
            continue;
        lists << SavedList{record.id,
                           record.get(saved_filter::name),
                           parsed.filter,
                           columnsOf(entity, record.get(saved_filter::columns)),
                           entity.field(record.get(saved_filter::sort_field)),
                           record.get(saved_filter::is_descending).value_or(false),
                           shared};
    }
    return lists;
}

domain::Issues saveList(Office &office, const domain::Entity &entity, SavedList &list)
{
    Records records(office, saved_filter::entity);
    domain::Record record = list.id == 0 ? domain::Record(saved_filter::entity) : loaded(records, list.id);
    record.set(saved_filter::name, list.name.trimmed());
    record.set(saved_filter::entity_name, entity.name());
    record.set(saved_filter::filter, domain::filterText(list.filter));
    record.set(saved_filter::columns, keysOf(list.columns));
    record.set(saved_filter::sort_field, list.sort ? list.sort->name() : QString());
    record.set(saved_filter::is_descending, list.descending);
    record.set(saved_filter::is_shared, list.isShared);
    if (record.get(saved_filter::owner).isEmpty())
        record.set(saved_filter::owner, office.session().operatorName);
    const domain::Issues issues = records.save(record);
    list.id = record.id;
    return issues;
}

domain::Issues renameList(Office &office, qint64 list, const QString &name)
{
    Records records(office, saved_filter::entity);
    domain::Record record = loaded(records, list);
    record.set(saved_filter::name, name.trimmed());
    return records.save(record);
}

void removeList(Office &office, qint64 list) { Records(office, saved_filter::entity).archive({list}); }

void restoreList(Office &office, qint64 list) { Records(office, saved_filter::entity).restore({list}); }

void giveLists(storage::Operation &operation, const QString &from, const QString &to)
{
    storage::Repository repository(operation.session(), saved_filter::entity);
    ListQuery query;
    query.filter.terms = {{saved_filter::owner.name(), domain::FilterOp::Equal, {from}, {}}};
    std::vector<domain::Record> lists = repository.load(repository.ids(query));
    for (domain::Record &list : lists)
        list.set(saved_filter::owner, to);
    repository.update(operation, lists);
}

Columns keptColumns(Office &office, const domain::Entity &entity)
{
    const Columns kept = columnsOf(entity, storage::setting(office.session(), columnsSetting(office, entity)));
    return kept.isEmpty() ? defaultColumns(entity) : kept;
}

void keepColumns(Office &office, const domain::Entity &entity, const Columns &columns)
{
    if (columns == keptColumns(office, entity))
        return;
    storage::Operation operation(office.session(), u"settings"_s);
    storage::saveSetting(operation, columnsSetting(office, entity),
                         columns == defaultColumns(entity) ? QString() : keysOf(columns));
    operation.commit();
}

} // namespace app
