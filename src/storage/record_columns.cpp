#include "storage/record_columns.h"

#include "storage/filter_sql.h"
#include "storage/instant.h"

using namespace Qt::StringLiterals;

namespace storage {

using domain::Kind;

QString selectColumns(const domain::Entity &entity)
{
    QStringList columns{u"t.id"_s, u"t.revision"_s, u"t.created_at"_s, u"t.updated_at"_s, u"t.archived_at"_s};
    const QStringList written = writtenColumns(entity.fields);
    for (const QString &column : written)
        columns << u"t."_s + column;
    return columns.join(", "_L1);
}

domain::Record recordFromRow(const domain::Entity &entity, const Query &query)
{
    domain::Record record(entity);
    record.id = query.integer(0);
    record.revision = query.integer(1);
    record.createdAt = instantFromText(query.text(2));
    record.updatedAt = instantFromText(query.text(3));
    record.archivedAt = instantFromText(query.text(4));
    int column = 5;
    for (const domain::Field *field : entity.fields) {
        domain::Value value = valueFromStored(*field, query.value(column++));
        if (field->kind == Kind::Reference) {
            if (auto *link = std::get_if<domain::Link>(&value))
                link->id = query.integer(column);
            ++column;
        }
        record.setValue(*field, std::move(value));
    }
    return record;
}

QStringList writtenColumns(domain::FieldList fields)
{
    QStringList columns;
    for (const domain::Field *field : fields) {
        columns << field->name();
        if (field->kind == Kind::Reference)
            columns << field->idColumn();
    }
    return columns;
}

QVariantList writtenValues(const domain::Record &record, domain::FieldList fields)
{
    QVariantList values;
    for (const domain::Field *field : fields) {
        const domain::Value &value = record.value(*field);
        values << storedValue(value);
        if (field->kind == Kind::Reference) {
            const auto *link = std::get_if<domain::Link>(&value);
            values << (link != nullptr && link->id != 0 ? QVariant(link->id) : QVariant(QMetaType::fromType<qint64>()));
        }
    }
    return values;
}

} // namespace storage
