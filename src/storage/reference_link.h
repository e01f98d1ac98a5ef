#pragma once
// Links references to the records they name: exact text first, then the other spellings of a union's name, then its
// aliases. The text as given stays; only living records are linked to.

#include "domain/record.h"
#include "storage/session.h"

#include <QHash>
#include <span>
#include <unordered_map>

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

/// Finds the records that the references of records name, where the caller has not done so. Each register is read once.
class ReferenceLinker
{
public:
    explicit ReferenceLinker(Session &session)
        : m_session(session)
    {
    }
    void link(domain::Record &record);
    /// The record the link points to, or the one its text names; 0 where there is none.
    qint64 target(const domain::Field &reference, const domain::Link &link);

private:
    Session &m_session;
    std::unordered_map<const domain::Field *, ReferenceResolver> m_resolvers;
};

/// A reference of some entity.
struct Pointer
{
    const domain::Entity *entity;
    const domain::Field *reference;
};
/// Every reference that points to records of the entity, its own ones too.
QList<Pointer> pointersTo(const domain::Entity &target);

/// Links what waits for records of `target`: references of other records whose text names one of them now.
void linkWaiting(Session &session, const domain::Entity &target);
/// The same for the texts that name one record, whose number has just become known.
void linkWaitingFor(Session &session, const domain::Record &record);
/// Takes off links to records that go away; the texts stay.
void unlink(Session &session, const domain::Entity &target, std::span<const qint64> ids);

} // namespace storage
