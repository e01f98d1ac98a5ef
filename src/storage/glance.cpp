#include "storage/glance.h"

#include "storage/filter_sql.h"
#include "storage/record_columns.h"

using namespace Qt::StringLiterals;

namespace storage {

std::vector<domain::Record> glance(Session &session, const domain::Entity &entity, domain::FieldList fields)
{
    const QStringList columns = QStringList{u"id"_s} + writtenColumns(fields);
    Query query(session.database,
                u"SELECT %1 FROM %2 WHERE archived_at IS NULL ORDER BY id"_s.arg(columns.join(", "_L1), entity.name()));
    std::vector<domain::Record> records;
    while (query.next()) {
        domain::Record &record = records.emplace_back(entity);
        record.id = query.integer(0);
        int column = 1;
        for (const domain::Field *field : fields) {
            domain::Value value = valueFromStored(*field, query.value(column++));
            if (field->kind == domain::Kind::Reference) {
                if (auto *link = std::get_if<domain::Link>(&value))
                    link->id = query.integer(column);
                ++column;
            }
            record.setValue(*field, std::move(value));
        }
    }
    return records;
}

} // namespace storage
