#include "storage/existing_records.h"

#include "domain/value_text.h"
#include "storage/filter_sql.h"
#include "storage/keys.h"
#include "storage/query.h"
#include "storage/repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Field;
using domain::Record;

namespace {

constexpr QChar separator(0x1f);

QString wholeText(const Record &record)
{
    QString text;
    for (const Field *field : record.entity().fields)
        text += domain::valueText(*field, record.value(*field)) + separator;
    return text;
}

} // namespace

const Field *RecordKey::field() const { return tellingField(*key); }

std::optional<RecordKey> keyOf(const Record &record)
{
    const domain::ImportKey *key = ownKey(record);
    if (key == nullptr)
        return std::nullopt;
    QString text;
    for (const Field *field : key->fields)
        text += domain::valueText(*field, record.value(*field)) + separator;
    return RecordKey{key, text};
}

ExistingRecords::ExistingRecords(Session &session, const domain::Entity &entity)
    : m_session(session)
    , m_entity(entity)
{
    for (const domain::ImportKey &key : entity.options.keys) {
        QStringList columns;
        for (const Field *field : key.fields)
            columns << field->name();
        Query query(
            session.database,
            u"SELECT id, archived_at IS NOT NULL, %1 FROM %2 ORDER BY archived_at IS NOT NULL DESC, id DESC"_s.arg(
                columns.join(", "_L1), entity.name()));
        QHash<QString, Match> &known = m_keys[&key];
        while (query.next()) {
            QString text;
            int column = 2;
            for (const Field *field : key.fields)
                text += domain::valueText(*field, valueFromStored(*field, query.value(column++))) + separator;
            known.insert(text, Match{query.integer(0), query.integer(1) != 0}); // the living and the oldest come last
        }
    }
}

bool ExistingRecords::isEmpty() const
{
    return std::ranges::all_of(m_keys, [](const QHash<QString, Match> &known) { return known.isEmpty(); });
}

std::optional<ExistingRecords::Match> ExistingRecords::find(const RecordKey &key) const
{
    const auto known = m_keys.constFind(key.key);
    if (known == m_keys.cend())
        return std::nullopt;
    const auto match = known->constFind(key.text);
    return match == known->cend() ? std::nullopt : std::optional(*match);
}

bool ExistingRecords::holdsWhole(const Record &record)
{
    if (!m_wholes) {
        m_wholes.emplace();
        const std::vector<Record> all = Repository(m_session, m_entity).all();
        for (const Record &existing : all)
            m_wholes->insert(wholeText(existing));
    }
    return m_wholes->contains(wholeText(record));
}

bool sameValues(const Record &a, const Record &b)
{
    const std::vector<const Field *> different = a.differences(b);
    return std::ranges::all_of(different, [&](const Field *field) {
        return field->kind == domain::Kind::Reference
            && domain::valueText(*field, a.value(*field)) == domain::valueText(*field, b.value(*field));
    });
}

} // namespace storage
