#include "storage/schema_check.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "storage/engine.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace storage {

QString columnType(const domain::Field &field)
{
    switch (field.kind) {
    case domain::Kind::Integer:
    case domain::Kind::Number:
    case domain::Kind::Percent:
    case domain::Kind::Money:
    case domain::Kind::Bool:
        return u"INTEGER"_s;
    default:
        return u"TEXT"_s;
    }
}

QStringList schemaFindings(Database &database)
{
    QStringList findings;
    const auto say = [](const char *text) { return QCoreApplication::translate("Database", text); };
    for (const domain::Entity *entity : domain::allEntities()) {
        QHash<QString, QString> columns;
        for (const engine::Column &column : engine::columnsOf(database, entity->name()))
            columns.insert(column.name, column.type);
        if (columns.isEmpty()) {
            findings << say(QT_TRANSLATE_NOOP("Database", "The table %1 is missing.")).arg(entity->name());
            continue;
        }
        QHash<QString, QString> expected{{u"id"_s, u"INTEGER"_s},
                                         {u"created_at"_s, u"TEXT"_s},
                                         {u"updated_at"_s, u"TEXT"_s},
                                         {u"revision"_s, u"INTEGER"_s},
                                         {u"archived_at"_s, u"TEXT"_s}};
        for (const domain::Field *field : entity->fields) {
            expected.insert(field->name(), columnType(*field));
            if (field->kind == domain::Kind::Reference)
                expected.insert(field->idColumn(), u"INTEGER"_s);
        }
        for (auto column = expected.cbegin(); column != expected.cend(); ++column)
            if (columns.value(column.key()) != column.value())
                findings << say(QT_TRANSLATE_NOOP("Database", "The table %1 has no column %2 of type %3."))
                                .arg(entity->name(), column.key(), column.value());
        for (auto column = columns.cbegin(); column != columns.cend(); ++column)
            if (!expected.contains(column.key()))
                findings << say(QT_TRANSLATE_NOOP("Database",
                                                  "The table %1 has a column %2 that the program does not know."))
                                .arg(entity->name(), column.key());
    }
    return findings;
}

void requireSchema(Database &database)
{
    const QStringList findings = schemaFindings(database);
    if (!findings.isEmpty())
        throw domain::Error(domain::ErrorCode::Storage,
                            QCoreApplication::translate("Database", "The database does not fit this program. %1")
                                .arg(findings.first()));
}

} // namespace storage
