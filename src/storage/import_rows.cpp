#include "storage/import_rows.h"

#include "storage/dialect.h"
#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

void writeImportRows(Operation &operation, qint64 batch, const QList<ImportRows> &rows)
{
    Query statement(operation.session().database,
                    u"INSERT INTO import_row (batch_id, sheet, row, last_row, outcome, record_id, issues) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (const ImportRows &one : rows)
        statement
            .bindAll({batch, one.sheet, one.row, one.lastRow, one.outcome,
                      one.record != 0 ? QVariant(one.record) : QVariant(QMetaType::fromType<qint64>()),
                      one.issues.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(one.issues)})
            .run();
}

QList<ImportRows> importRows(Session &session, qint64 batch)
{
    Query query(
        session.database,
        u"SELECT sheet, row, last_row, outcome, record_id, issues FROM import_row WHERE batch_id = ? ORDER BY "_s
            + dialect::orderOfWriting());
    query.bind(batch);
    QList<ImportRows> rows;
    while (query.next())
        rows << ImportRows{query.text(0), query.integer(1), query.integer(2),
                           query.text(3), query.integer(4), query.text(5)};
    return rows;
}

} // namespace storage
