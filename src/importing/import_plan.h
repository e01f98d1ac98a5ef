#pragma once
// What an import is going to do, before anything is written: per row created / updated / unchanged / rejected, with
// every issue. The wizard and the command line show this same plan.

#include "domain/progress.h"
#include "domain/record.h"
#include "importing/rare.h"

#include <QJsonObject>
#include <QMap>

namespace importing {

enum class RowOutcome { Create, Update, Unchanged, Reject };
enum class OnDuplicate { Skip, Update, Fill };

struct RowIssue
{
    QString sheet;
    int row = 0; // the sheet's own 1-based row number
    QString column; // header text as the sheet prints it; empty when it concerns the row
    domain::Issue issue;
};

/// A record, or an earlier row of the file, that a new row probably is.
struct ProbableMatch
{
    std::optional<domain::Record> record; // the one that is there; nothing: another row
    QString sheet; // of that row
    int row = 0;
    QString reason; // a sentence
};

struct PlannedRow
{
    QString sheet;
    int row = 0;
    RowOutcome outcome = RowOutcome::Create;
    domain::Record record; // as it will be saved
    Rare<domain::Record> existing; // before, for updates
    QList<domain::Issue> issues;
    QStringList cells; // rows with a cell that is wrong: every cell as the sheet shows it, by column
    Rare<ProbableMatch> probable = {}; // new rows only
};

/// One column of a sheet and the field it goes to.
struct ColumnMatch
{
    int column = 0; // 0-based
    QString header; // as printed; of two header rows the lower one where it says enough, else both joined by " / "
    const domain::Field *field = nullptr; // null: not imported
    bool certain = true; // false: decided by the values, worth a look
    QString example; // the first value below the header
    QChar moneyUnit = {}; // 万 where the column counts in 万元; null for yuan
    bool remembered = false; // as decided in an earlier import
};

/// A header further down whose columns stand in another order.
struct MovedColumns
{
    int row = 0; // of that header, 1-based
    QList<int> places; // by column of the sheet's first header: where it stands below this one; -1: nowhere
};

struct SheetMatch
{
    int sheet = 0; // index in the file
    QString name;
    int headerRow = 0; // 1-based, the last header row
    int firstDataRow = 0; // 1-based
    QList<ColumnMatch> columns;
    QList<MovedColumns> moved; // by row

    /// Where a column of the header really stands in a row.
    int placeOf(int column, int row) const;
};

/// What the operator decided about one row that probably is there already.
struct RowDecision
{
    enum What { New, Skip, Update } what = New;
    qint64 record = 0; // Update: the record the row is about
};

struct ImportOptions
{
    QList<int> sheets; // 0-based; none: every sheet that holds rows of the entity
    QMap<QString, QString> columns; // 列名 → field key; an empty key leaves the column out
    QMap<QString, QString> codes; // "列名:1" → 男
    OnDuplicate onDuplicate = OnDuplicate::Update;
    QMap<QString, RowDecision> rows; // "12", or "sheet!12" where several sheets are read
    bool partial = false; // write the good rows although others are rejected
    bool useMemory = true; // what was decided about sheets like these holds again where nothing else is said
};

/// What was taken from earlier imports, as in ImportOptions.
struct RememberedWords
{
    QMap<QString, QString> columns, codes;

    bool isEmpty() const { return columns.isEmpty() && codes.isEmpty(); }
};

struct ImportPlan
{
    const domain::Entity *entity = nullptr;
    QString file;
    ImportOptions options; // with what was remembered
    RememberedWords remembered;
    QList<SheetMatch> sheets;
    std::vector<PlannedRow> rows;
    QList<RowIssue> issues; // in row order
    int created = 0, updated = 0, unchanged = 0, rejected = 0, duplicates = 0;
    int probableDuplicates = 0; // rows with a probable match, decided or not
    QByteArray fileHash; // SHA-256
    qint64 batch = 0; // 0 until it is applied
    qint64 basis = 0; // newest operation of the office when the planning began: the plan is true as of then

    bool canApply() const { return rejected == 0 || options.partial; }
    /// What the row's cell for a field says: as the sheet shows it where it is wrong, as it was read otherwise.
    QString given(const PlannedRow &row, const domain::Field &field) const;
    /// The contract of the command line: batch (null until applied), rows, created, updated, unchanged, rejected,
    /// duplicates, issues, mapping; beside it `probable_duplicates`, `ignored`, the columns that are not imported, and
    /// `remembered`, the columns and codes taken from earlier imports.
    QJsonObject toJson() const;
};

} // namespace importing
