#pragma once
// Sheet → plan → one transaction → a batch that can be undone as a whole.

#include "importing/import_plan.h"
#include "storage/session.h"

namespace importing {

/// Reads the file and works out the plan. Writes nothing. Throws Error with a sentence when the file is no spreadsheet,
/// has no recognisable header, holds no data rows, is locked or missing.
ImportPlan planImport(storage::Session &session, const domain::Entity &entity, const QString &file,
                      const ImportOptions &options = {}, const domain::Progress &progress = {});

/// Which entity a file's sheets hold, best first, by matching headers; for "open any sheet".
QList<const domain::Entity *> recogniseEntities(const QString &file);

/// Writes the plan in one transaction. Returns the id of the batch. Throws Error{Usage} when rows are rejected and the
/// options do not allow a partial import, Error{Outdated} when records it rests on were changed since; on any failure
/// or cancel the database is as before.
qint64 applyImport(storage::Session &session, ImportPlan &plan, const domain::Progress &progress = {});

struct BatchInfo
{
    qint64 id = 0;
    QString entity, file, operatorName;
    QDateTime at;
    int rows = 0, created = 0, updated = 0, unchanged = 0, rejected = 0;
    bool undone = false;
    QString fileHash; // SHA-256 in hexadecimal digits
    QJsonObject mapping; // 列名 → field key
    QJsonObject decisions; // on_duplicate, partial, codes, columns, rows
    qint64 operation = 0;
};
QList<BatchInfo> batches(storage::Session &session); // newest first

/// What became of one row of a batch.
struct BatchRow
{
    QString sheet;
    int row = 0;
    QString outcome; // create, update, unchanged, reject
    qint64 record = 0; // 0: none
    QList<QPair<QString, QString>> issues; // code and field key; what stood in the cells is not kept
};
/// In the order of the file. Throws Error{NotFound}.
QList<BatchRow> batchRows(storage::Session &session, qint64 batch);

struct UndoResult
{
    int removed = 0; // records the batch created
    int reverted = 0; // records the batch changed, back to their former values
    QStringList kept; // sentences: rows edited since, rows something depends on
};
/// Takes a batch back as a whole: created rows go, updated rows get their former values; rows edited since or depended
/// on are kept and listed. On any failure or cancel the database is as before.
UndoResult undoImport(storage::Session &session, qint64 batch, const domain::Progress &progress = {});

} // namespace importing
