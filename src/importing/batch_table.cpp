#include "importing/batch_table.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "importing/sheet_rows.h"
#include "storage/instant.h"
#include "storage/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

constexpr const char *outcomeWords[] = {"create", "update", "unchanged", "reject"};

/// Codes and fields only: what stood in the cells may be personal.
QVariant issueCodes(const PlannedRow &row)
{
    if (row.issues.isEmpty())
        return QVariant(QMetaType::fromType<QString>());
    QJsonArray codes;
    for (const domain::Issue &issue : row.issues)
        codes.append(QJsonObject{{u"code"_s, issue.code},
                                 {u"field"_s, issue.field != nullptr ? issue.field->name() : QString()}});
    return QString::fromUtf8(QJsonDocument(codes).toJson(QJsonDocument::Compact));
}

} // namespace

qint64 writeBatch(storage::Operation &operation, const ImportPlan &plan, const std::vector<qint64> &written)
{
    storage::Session &session = operation.session();
    const QString mapping
        = QString::fromUtf8(QJsonDocument(plan.toJson().value(u"mapping"_s).toObject()).toJson(QJsonDocument::Compact));
    storage::Query batch(
        session.database,
        u"INSERT INTO import_batch (operation_id, entity, file, file_hash, at, operator, rows, created, updated, "
        "unchanged, rejected, mapping) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    batch.bindAll({operation.id(), plan.entity->name(), shortName(plan.file),
                   QString::fromLatin1(plan.fileHash.toHex()), storage::instantText(operation.at()),
                   session.operatorName, static_cast<qint64>(plan.rows.size()), plan.created, plan.updated,
                   plan.unchanged, plan.rejected, mapping});
    batch.next();
    const qint64 id = batch.integer(0);
    storage::Query statement(session.database,
                             u"INSERT INTO import_row (batch_id, sheet, row, outcome, entity, record_id, issues) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        const PlannedRow &row = plan.rows[i];
        const qint64 saved = written[i] != 0 ? written[i] : row.record.id;
        const QVariant record = saved != 0 ? QVariant(saved) : QVariant(QMetaType::fromType<qint64>());
        statement.bindAll({id, row.sheet, row.row, QString::fromLatin1(outcomeWords[static_cast<size_t>(row.outcome)]),
                           plan.entity->name(), record, issueCodes(row)});
        statement.run();
    }
    return id;
}

BatchOperation operationOf(storage::Session &session, qint64 batch)
{
    storage::Query query(
        session.database,
        u"SELECT entity, file, operation_id, undone_by_operation IS NOT NULL FROM import_batch WHERE id = ?"_s);
    query.bind(batch);
    const domain::Entity *entity = query.next() ? domain::findEntity(query.text(0)) : nullptr;
    if (entity == nullptr)
        throw domain::Error(domain::ErrorCode::NotFound,
                            QCoreApplication::translate("Import", "There is no import number %1.").arg(batch));
    return {entity, query.text(1), query.integer(2), query.integer(3) != 0};
}

void markUndone(storage::Operation &operation, qint64 batch)
{
    operation.session().database.run(u"UPDATE import_batch SET undone_by_operation = ? WHERE id = ?"_s,
                                     {operation.id(), batch});
}

QList<BatchInfo> batches(storage::Session &session)
{
    storage::Query query(session.database,
                         u"SELECT id, entity, file, operator, at, rows, created, updated, unchanged, rejected, "
                         "undone_by_operation IS NOT NULL FROM import_batch ORDER BY id DESC"_s);
    const auto number = [&](int column) { return static_cast<int>(query.integer(column)); };
    QList<BatchInfo> found;
    while (query.next())
        found << BatchInfo{query.integer(0),
                           query.text(1),
                           query.text(2),
                           query.text(3),
                           storage::instantFromText(query.text(4)),
                           number(5),
                           number(6),
                           number(7),
                           number(8),
                           number(9),
                           query.integer(10) != 0};
    return found;
}

} // namespace importing
