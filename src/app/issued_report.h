#pragma once
// Documents that were issued: whether a file is one of them, and what a document would say today.

#include "domain/record.h"
#include "reporting/document.h"
#include "storage/issued_reports.h"

namespace app {

enum class Verdict {
    Genuine, // an issued document of this database, unchanged
    Altered, // it says it is one of them, but its bytes are others
    Unknown, // not issued from this database
    RecordChanged, // it may be what was issued, but what the database keeps of it was changed afterwards
};

struct Verification
{
    Verdict verdict = Verdict::Unknown;
    QString identity; // as the file says; empty: nothing
    std::optional<domain::Record> report; // of the ledger of documents
    QString title; // of the document; empty: unknown
    QStringList changed; // what the database no longer keeps as it was issued, in words
};

/// Holds the file against what was kept when it was issued, and that against the log. Throws Error when the file cannot
/// be read.
Verification verifyFile(storage::Session &session, const QString &path);

/// What to tell the person who asked.
QString verdictSentence(const Verification &verification);

/// Writes the file of an issued document again, the very same bytes. Throws Error: NotFound when the document was not
/// issued by the program, Storage when its file is not kept any more, Unwritable.
void writeIssuedFile(storage::Session &session, qint64 report, const QString &path);

/// A sentence for each issued document of which the database no longer keeps what was issued.
QStringList issuedFindings(storage::Session &session);

/// The documents issued so far, newest first, and what a list shows of one: number, title, day, file.
std::vector<domain::Record> issuedDocuments(storage::Session &session);
QStringList issuedTexts(const domain::Record &report);

enum class RowDifference {
    Added, // counts now and did not then
    Removed, // counted then and does not now
    Changed, // counts both times, with other values
};

struct ChangedRow
{
    const domain::Entity *entity = nullptr;
    qint64 id = 0;
    RowDifference difference = RowDifference::Changed;
    QString title; // of a record that is gone: the one it had
    QStringList fields; // labels of what was changed since
};

struct FigureDifference
{
    reporting::PrintedFigure then;
    QString now; // plain decimal text; empty: no value
    QString error; // instead, when it cannot be computed any more
    QList<ChangedRow> rows;
};

/// The figures that would be printed otherwise today or rest on other records, with the rows that make the difference.
/// Throws Error{NotFound}
/// when the document was not issued by the program.
QList<FigureDifference> differencesToday(storage::Session &session, qint64 report);

} // namespace app
