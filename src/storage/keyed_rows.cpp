#include "storage/keyed_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr const char *settingKey[] = {"name"};
constexpr const char *settingValues[] = {"value"};
constexpr const char *yearTextKey[] = {"document", "year", "name"};
constexpr const char *ownWordingKey[] = {"template", "year", "line"};
constexpr const char *textValues[] = {"text"};

using Columns = std::span<const char *const>;

QStringList names(Columns columns)
{
    QStringList list;
    for (const char *column : columns)
        list << QString::fromLatin1(column);
    return list;
}

QString condition(const KeyedTable &table) { return names(table.key).join(" = ? AND "_L1) + u" = ?"_s; }

QVariant stored(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    return value.isString() ? QVariant(value.toString()) : QVariant(QMetaType::fromType<QString>());
}

QVariantList storedValues(const KeyedRow &row, Columns columns)
{
    QVariantList values;
    for (const QString &column : names(columns))
        values << stored(row.value(column));
    return values;
}

QJsonValue read(const Query &query, int column)
{
    const QVariant value = query.value(column);
    if (value.isNull())
        return QJsonValue::Null;
    return value.typeId() == QMetaType::LongLong ? QJsonValue(value.toLongLong()) : QJsonValue(value.toString());
}

void write(Database &database, const KeyedTable &table, const KeyedRow &row)
{
    QStringList assignments;
    for (const QString &column : names(table.values))
        assignments << u"%1 = excluded.%1"_s.arg(column);
    const QStringList columns = names(table.key) + names(table.values);
    database.run(u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s.arg(
                     QString::fromLatin1(table.name), columns.join(", "_L1),
                     QStringList(columns.size(), u"?"_s).join(", "_L1), names(table.key).join(", "_L1),
                     assignments.join(", "_L1)),
                 storedValues(row, table.key) + storedValues(row, table.values));
}

} // namespace

const KeyedTable settingTable{"setting", settingKey, settingValues};
const KeyedTable yearTextTable{"year_text", yearTextKey, textValues};
const KeyedTable ownWordingTable{"own_wording", ownWordingKey, textValues};

const KeyedTable *findKeyedTable(const QString &name)
{
    for (const KeyedTable *table : {&settingTable, &yearTextTable, &ownWordingTable})
        if (name == QLatin1StringView(table->name))
            return table;
    return nullptr;
}

KeyedRow keyOfRow(const KeyedTable &table, const KeyedRow &row)
{
    KeyedRow key;
    for (const QString &column : names(table.key))
        key.insert(column, row.value(column));
    return key;
}

bool isThere(const KeyedTable &table, const KeyedRow &row)
{
    return std::ranges::any_of(table.values,
                               [&](const char *column) { return row.contains(QLatin1StringView(column)); });
}

KeyedRow keyedRow(Session &session, const KeyedTable &table, const KeyedRow &key)
{
    KeyedRow row = keyOfRow(table, key);
    Query query(session.database,
                u"SELECT %1 FROM %2 WHERE %3"_s.arg(names(table.values).join(", "_L1), QString::fromLatin1(table.name),
                                                    condition(table)));
    query.bindAll(storedValues(key, table.key));
    if (query.next())
        for (size_t i = 0; i < table.values.size(); ++i)
            row.insert(QLatin1StringView(table.values[i]), read(query, static_cast<int>(i)));
    return row;
}

void saveKeyedRow(Operation &operation, const KeyedTable &table, const KeyedRow &row)
{
    Session &session = operation.session();
    const KeyedRow before = keyedRow(session, table, row);
    if (before == row)
        return;
    const bool wasThere = isThere(table, before);
    const bool stays = isThere(table, row);
    if (stays)
        write(session.database, table, row);
    else
        session.database.run(u"DELETE FROM %1 WHERE %2"_s.arg(QString::fromLatin1(table.name), condition(table)),
                             storedValues(row, table.key));
    logChange(operation, QString::fromLatin1(table.name), 0, 0,
              !wasThere   ? ChangeAction::Insert
                  : stays ? ChangeAction::Update
                          : ChangeAction::Erase,
              before);
}

} // namespace storage
