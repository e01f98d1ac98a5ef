#pragma once
// Recognises records that are there already, by the import keys of their entity.

#include "domain/record.h"
#include "storage/session.h"

#include <QHash>
#include <QSet>

namespace storage {

/// One key of a record: which one, and its texts.
struct RecordKey
{
    const domain::ImportKey *key = nullptr;
    QString text;

    /// The field that tells records apart most, for messages: the number or the name.
    const domain::Field *field() const;
    QString issueStem() const { return field()->issueStem(); }
};

/// The first import key whose fields all have values; nothing where the record cannot be recognised.
std::optional<RecordKey> keyOf(const domain::Record &record);

class ExistingRecords
{
public:
    /// Reads the keys of all records, those in the trash too, in one pass.
    ExistingRecords(Session &session, const domain::Entity &entity);

    struct Match
    {
        qint64 id = 0;
        bool inTrash = false;
    };
    std::optional<Match> find(const RecordKey &key) const;
    /// Whether there is no record to be found.
    bool isEmpty() const;

    /// Whether a living record has exactly these values; for records without a key.
    bool holdsWhole(const domain::Record &record);

private:
    Session &m_session;
    const domain::Entity &m_entity;
    QHash<const domain::ImportKey *, QHash<QString, Match>> m_keys;
    std::optional<QSet<QString>> m_wholes; // read when first asked for
};

/// Whether two records say the same. References are compared by their text: what it is linked to follows by itself.
bool sameValues(const domain::Record &a, const domain::Record &b);

} // namespace storage
