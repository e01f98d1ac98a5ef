#pragma once
// Links references to the records they name: exact text first, then the other spellings of a union's name, then its
// aliases. The text as given stays; only living records are linked to.

#include "domain/record.h"
#include "storage/session.h"

#include <QHash>

namespace storage {

/// Finds the records a reference field may mean, with one read of the target's names.
class ReferenceResolver
{
public:
    ReferenceResolver(Session &session, const domain::Field &reference);
    /// Id of the record the text means; 0 when there is none.
    qint64 resolve(const QString &text) const;
    /// All names that can be referred to, for suggestions.
    QStringList names() const { return m_ids.keys(); }

private:
    bool m_unionNames = false;
    QHash<QString, qint64> m_ids;
    QHash<QString, qint64> m_aliases; // 0 where two records go by the same one
};

/// Links what waits for records of `target`: references of other records whose text names one of them now.
void linkWaiting(Session &session, const domain::Entity &target);
/// The same for the texts that name one record, whose number has just become known.
void linkWaitingFor(Session &session, const domain::Record &record);
/// Takes off links to a record that goes away; the texts stay.
void unlink(Session &session, const domain::Entity &target, qint64 id);

} // namespace storage
