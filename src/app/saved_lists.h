#pragma once
// Lists a person keeps: the filter of a ledger with its columns and order under a name; and the columns a ledger's own
// list shows. Both lie in the office's database and go with it to another machine.

#include "app/office.h"
#include "domain/filter.h"
#include "domain/issue.h"

namespace app {

struct SavedList
{
    qint64 id = 0; // 0: not saved yet
    QString name;
    domain::Filter filter;
    QList<const domain::Field *> columns; // empty: the ledger's usual ones
    const domain::Field *sort = nullptr; // null: the ledger's usual order
    bool descending = false;
    bool isShared = true; // everybody of the office sees it; otherwise who made it
    bool operator==(const SavedList &) const = default;
};

/// The ledger of saved lists; what the store announces when they change.
const domain::Entity &savedListEntity();

/// Those of this person and those for everybody, by name. Lists that do not fit the ledger any more are left out.
QList<SavedList> savedLists(Office &office, const domain::Entity &entity);
/// Saves a new one (id 0) or what an existing one shows. With errors (a name that is taken) nothing is saved.
domain::Issues saveList(Office &office, const domain::Entity &entity, SavedList &list);
domain::Issues renameList(Office &office, qint64 list, const QString &name);
/// Into the trash. Throws.
void removeList(Office &office, qint64 list);
void restoreList(Office &office, qint64 list);

/// What lists one person keeps for himself belongs to another name from now on.
void giveLists(storage::Operation &operation, const QString &from, const QString &to);

/// Settings of columns are called so, then ledger/person.
inline const QString columnsSettings = QStringLiteral("columns/");
/// The columns this person's list of a ledger shows: those that were kept, otherwise the usual ones.
QList<const domain::Field *> keptColumns(Office &office, const domain::Entity &entity);
/// Empty: the usual ones again.
void keepColumns(Office &office, const domain::Entity &entity, const QList<const domain::Field *> &columns);

} // namespace app
