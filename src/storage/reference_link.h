#pragma once
// Links references to the records they name (named_records.h). The text as given stays; only living records are linked
// to.

#include "domain/record.h"
#include "storage/session.h"

#include <QHash>
#include <optional>
#include <span>
#include <unordered_map>

namespace storage {

/// Finds the records of one register that texts mean. Few texts are looked up by key; where many come, as in an import,
/// the register is read once. Every answer is remembered.
class ReferenceResolver
{
public:
    ReferenceResolver(Session &session, const domain::Entity &target)
        : m_session(session)
        , m_target(target)
    {
    }
    /// Id of the record the text means; 0 when there is none.
    qint64 resolve(const QString &text);
    /// The same without a look-up; nothing where that would be needed.
    std::optional<qint64> known(const QString &text) const;
    /// Whether few texts were asked for so far: several registers may then be asked together.
    bool isNew() const;
    /// An answer that somebody else has looked up.
    void remember(const QString &text, qint64 id);
    /// Whether no record can be referred to.
    bool isEmpty();
    /// All names that can be referred to, for suggestions. Reads the register.
    QStringList names();

private:
    void readRegister();
    qint64 inRegister(const QString &text) const;

    Session &m_session;
    const domain::Entity &m_target;
    QHash<QString, qint64> m_answers;
    qsizetype m_patience = 0; // look-ups until the register is read; 0: not asked yet
    bool m_read = false;
    QHash<QString, qint64> m_ids; // of the whole register
    QHash<QString, qint64> m_aliases; // 0 where two records go by the same one
};

/// Finds the records that the references of records name, where the caller has not done so.
class ReferenceLinker
{
public:
    explicit ReferenceLinker(Session &session)
        : m_session(&session)
    {
    }
    /// All references of a record, with two statements at most.
    void link(domain::Record &record);
    /// The record the link points to, or the one its text names; 0 where there is none.
    qint64 target(const domain::Field &reference, const domain::Link &link);

private:
    ReferenceResolver &resolverOf(const domain::Entity &target);

    Session *m_session;
    std::unordered_map<const domain::Entity *, ReferenceResolver> m_resolvers;
};

/// A link to a record that was renamed or matched anew must follow the text: it is taken off where the text has changed
/// and the link has not.
void forgetStaleLinks(domain::Record &record, const domain::Record &before);

/// A reference of some entity.
struct Pointer
{
    const domain::Entity *entity;
    const domain::Field *reference;
};
/// Every reference that points to records of the entity, its own ones too.
QList<Pointer> pointersTo(const domain::Entity &target);

/// Links what waits for records of `target`: references of other records whose text names one of them now. Whether
/// there were any.
bool linkWaiting(Session &session, const domain::Entity &target);
/// The same for the texts that may mean one record. One statement when nothing waits.
bool linkWaitingFor(Session &session, const domain::Record &record);
/// Takes off links to records that go away; the texts stay.
void unlink(Session &session, const domain::Entity &target, std::span<const qint64> ids);

} // namespace storage
