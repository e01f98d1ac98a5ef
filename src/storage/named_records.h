#pragma once
// Which records texts mean: exact name or number first, then the other spellings of a union's name, then its aliases.
// Only living records are meant; of several the oldest. By keys, so that it costs the same in a register of any size.

#include "domain/record.h"
#include "storage/session.h"

#include <vector>

namespace storage {

/// A text that should name a record of the target.
struct Naming
{
    const domain::Entity *target;
    QString text;
};

/// Ids in the order asked, 0 where there is none. One statement for all of them, a second one where names are not
/// enough and aliases are looked through.
std::vector<qint64> recordsNamed(Session &session, const std::vector<Naming> &asked);
/// Every text that may mean the record.
QStringList textsNaming(const domain::Record &record);

/// Whether a record of the entity is called by a name, which is written in several ways; a number is not.
bool isCalledByName(const domain::Entity &target);
/// The aliases that stand in one text.
QStringList aliasesIn(const QString &text);

} // namespace storage
