#pragma once
// The one place where keys are held (design R8): the first import key of a record whose fields all have values is its
// own, and no two living records of a ledger have the same one. A partial unique index per key enforces it inside the
// writing transaction; form, import, merge and undo ask here.

#include "domain/error.h"
#include "domain/record.h"
#include "storage/engine.h"
#include "storage/session.h"

#include <map>

namespace storage {

/// Another living record that has the same values in the fields of a key, whether the key is its own or not; 0: none,
/// or the record lacks one of the values.
qint64 holderOf(Session &session, const domain::ImportKey &key, const domain::Record &record);

/// The same for many keys, with one statement; in their order.
std::vector<qint64> holdersOf(Session &session, const std::vector<const domain::ImportKey *> &keys,
                              const domain::Record &record);

/// The key by which the record is told from others; null when it has none.
const domain::ImportKey *ownKey(const domain::Record &record);
/// The field of a key that tells records apart most, for messages: the number or the name.
const domain::Field *tellingField(const domain::ImportKey &key);

/// Throws Error{Conflict} that names the other record when the record's own key is taken.
void requireFreeKey(Session &session, const domain::Record &record);
/// For a statement the engine has refused: the Error that names the other record, or the given one where it was not
/// about a key.
domain::Error keyConflict(Session &session, const domain::Record &record, const domain::Error &refused);

/// The indexes there should be, by name.
std::map<QString, engine::SchemaObject> keyIndexes();
/// Makes those that are missing. Where living records share a key from before it was held, its index cannot be made:
/// the records stay as they are, and a sentence names them.
QStringList ensureKeyIndexes(Database &database);
/// Ledgers for which an index is missing.
QStringList ledgersLackingKeys(Database &database);
/// Whether all keys of the ledger are held by the engine; otherwise requireFreeKey() has to be asked for each record.
bool keysAreHeld(Database &database, const domain::Entity &entity);
/// One sentence per set of living records of a ledger that share a key, the first few of each.
QStringList sharedKeys(Database &database, const domain::Entity &entity);

} // namespace storage
