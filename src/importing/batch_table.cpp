#include "importing/batch_table.h"

#include "domain/entities/import_batch.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "importing/row_results.h"
#include "importing/sheet_rows.h"
#include "storage/import_rows.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace importing {

namespace import_batch = domain::import_batch;

namespace {

QJsonObject wordsJson(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto word = words.begin(); word != words.end(); ++word)
        object.insert(word.key(), word.value());
    return object;
}

QJsonObject decisionsJson(const ImportOptions &options)
{
    constexpr const char *policies[] = {"skip", "update", "fill"};
    QJsonObject rows;
    for (auto row = options.rows.begin(); row != options.rows.end(); ++row)
        rows.insert(row.key(),
                    row->what == RowDecision::New        ? u"new"_s
                        : row->what == RowDecision::Skip ? u"skip"_s
                                                         : u"update:%1"_s.arg(row->record));
    return {{u"on_duplicate"_s, QString::fromLatin1(policies[static_cast<size_t>(options.onDuplicate)])},
            {u"partial"_s, options.partial},
            {u"columns"_s, wordsJson(options.columns)},
            {u"codes"_s, wordsJson(options.codes)},
            {u"rows"_s, rows}};
}

} // namespace

qint64 writeBatch(storage::Operation &operation, const ImportPlan &plan, const std::vector<qint64> &written)
{
    storage::Session &session = operation.session();
    const QJsonObject mapping = plan.toJson().value(u"mapping"_s).toObject();
    domain::Record batch(import_batch::entity);
    batch.set(import_batch::file_name, shortName(plan.file));
    batch.set(import_batch::entity_name, plan.entity->name());
    batch.set(import_batch::import_date, domain::Date::of(session.clock.today()));
    batch.set(import_batch::operator_name, session.operatorName);
    batch.set(import_batch::row_count, static_cast<qint64>(plan.rows.size()));
    batch.set(import_batch::created_count, plan.created);
    batch.set(import_batch::updated_count, plan.updated);
    batch.set(import_batch::unchanged_count, plan.unchanged);
    batch.set(import_batch::rejected_count, plan.rejected);
    batch.set(import_batch::file_hash, QString::fromLatin1(plan.fileHash.toHex()));
    batch.set(import_batch::mapping, QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact)));
    batch.set(import_batch::decisions,
              QString::fromUtf8(QJsonDocument(decisionsJson(plan.options)).toJson(QJsonDocument::Compact)));
    batch.set(import_batch::operation_id, operation.id());
    storage::Repository(session, import_batch::entity).save(operation, batch);
    writeRows(operation, batch.id, plan, written);
    return batch.id;
}

namespace {

domain::Record batchRecord(storage::Session &session, qint64 batch)
{
    if (std::optional<domain::Record> found = storage::Repository(session, import_batch::entity).load(batch))
        return *found;
    throw domain::Error(domain::ErrorCode::NotFound,
                        QCoreApplication::translate("Import", "There is no import number %1.").arg(batch));
}

} // namespace

BatchOperation operationOf(storage::Session &session, qint64 batch)
{
    const domain::Record record = batchRecord(session, batch);
    const domain::Entity *entity = domain::findEntity(record.get(import_batch::entity_name));
    if (entity == nullptr)
        throw domain::Error(domain::ErrorCode::NotFound,
                            QCoreApplication::translate("Import", "There is no import number %1.").arg(batch),
                            u"ledger of the batch is not known"_s);
    return {entity, record.get(import_batch::file_name), record.get(import_batch::operation_id).value_or(0),
            record.get(import_batch::undone_by_operation).has_value()};
}

QList<BatchInfo> batches(storage::Session &session)
{
    const std::vector<domain::Record> records = storage::Repository(session, import_batch::entity).all();
    QList<BatchInfo> found;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        const auto number
            = [&](const domain::IntegerField &field) { return static_cast<int>(record->get(field).value_or(0)); };
        found << BatchInfo{record->id,
                           record->get(import_batch::entity_name),
                           record->get(import_batch::file_name),
                           record->get(import_batch::operator_name),
                           record->createdAt,
                           number(import_batch::row_count),
                           number(import_batch::created_count),
                           number(import_batch::updated_count),
                           number(import_batch::unchanged_count),
                           number(import_batch::rejected_count),
                           record->get(import_batch::undone_by_operation).has_value(),
                           record->get(import_batch::file_hash),
                           QJsonDocument::fromJson(record->get(import_batch::mapping).toUtf8()).object(),
                           QJsonDocument::fromJson(record->get(import_batch::decisions).toUtf8()).object(),
                           record->get(import_batch::operation_id).value_or(0)};
    }
    return found;
}

QList<BatchRow> batchRows(storage::Session &session, qint64 batch)
{
    batchRecord(session, batch);
    QList<BatchRow> rows;
    const QList<storage::ImportRows> written = storage::importRows(session, batch);
    for (const storage::ImportRows &run : written) {
        QList<QPair<QString, QString>> issues;
        const QJsonArray codes = QJsonDocument::fromJson(run.issues.toUtf8()).array();
        for (const QJsonValue &code : codes)
            issues << QPair(code[u"code"_s].toString(), code[u"field"_s].toString());
        for (qint64 row = run.row; row <= run.lastRow; ++row)
            rows << BatchRow{run.sheet, static_cast<int>(row), run.outcome,
                             run.record != 0 ? run.record + row - run.row : 0, issues};
    }
    return rows;
}

} // namespace importing
