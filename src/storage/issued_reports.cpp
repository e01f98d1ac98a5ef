#include "storage/issued_reports.h"

#include "domain/error.h"
#include "storage/issued_seal.h"
#include "storage/query.h"
#include "storage/row_ids.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

void saveFigures(Operation &operation, const IssuedReport &issued)
{
    Database &database = operation.session().database;
    Query figure(database, u"INSERT INTO issued_figure (report_id, position, figure) VALUES (?, ?, ?)"_s);
    Query rows(database, u"INSERT INTO issued_row (report_id, position, entity, ids) VALUES (?, ?, ?, ?)"_s);
    for (qsizetype i = 0; i < issued.figures.size(); ++i) {
        const IssuedFigure &one = issued.figures.at(i);
        figure.bindAll({issued.report, i, jsonText(one.figure)}).run();
        for (const IssuedRows &ledger : one.rows)
            rows.bindAll({issued.report, i, ledger.entity, packedIds(ledger.ids)}).run();
    }
}

void loadFigures(Session &session, IssuedReport &issued)
{
    Query figures(session.database, u"SELECT figure FROM issued_figure WHERE report_id = ? ORDER BY position"_s);
    figures.bind(issued.report);
    while (figures.next())
        issued.figures << IssuedFigure{jsonObject(figures.text(0)), {}};
    Query rows(session.database,
               u"SELECT position, entity, ids FROM issued_row WHERE report_id = ? ORDER BY position, entity"_s);
    rows.bind(issued.report);
    while (rows.next()) {
        const qint64 position = rows.integer(0);
        if (position < 0 || position >= issued.figures.size()) // of no figure: nothing the program wrote
            issued.figures << IssuedFigure();
        IssuedFigure &figure = issued.figures[std::clamp<qsizetype>(position, 0, issued.figures.size() - 1)];
        figure.rows << IssuedRows{rows.text(1), unpackedIds(rows.value(2).toByteArray())};
    }
}

std::optional<qint64> reportWhere(Session &session, const QString &column, const QString &value)
{
    Query query(session.database,
                u"SELECT report_id FROM issued_report WHERE %1 = ? ORDER BY report_id DESC LIMIT 1"_s.arg(column));
    query.bind(value);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

} // namespace

void saveIssuedReport(Operation &operation, const IssuedReport &issued)
{
    if (issuedReportWithIdentity(operation.session(), issued.identity))
        throw domain::Error(
            domain::ErrorCode::Conflict,
            QCoreApplication::translate("Storage",
                                        "This very document has been issued already. It stands in the ledger of "
                                        "documents, and its file can be saved again from there; issue it again only "
                                        "under another number."));
    operation.session().database.run(
        u"INSERT INTO issued_report (report_id, identity, file_hash, request, template, fonts, contents, "
        "last_operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {issued.report, issued.identity, issued.fileHash, jsonText(issued.request), issued.templateText,
         issued.fonts.join(u'\n'), issued.contents, issued.lastOperation});
    saveFigures(operation, issued);
    sealIssuedReport(operation, issued);
}

std::optional<IssuedReport> issuedReport(Session &session, qint64 report)
{
    IssuedReport issued;
    {
        Query query(session.database,
                    u"SELECT report_id, identity, file_hash, request, template, fonts, contents, "
                    "last_operation FROM issued_report WHERE report_id = ?"_s);
        query.bind(report);
        if (!query.next())
            return std::nullopt;
        issued.report = query.integer(0);
        issued.identity = query.text(1);
        issued.fileHash = query.text(2);
        issued.request = jsonObject(query.text(3));
        issued.templateText = query.text(4);
        issued.fonts = query.text(5).split(u'\n', Qt::SkipEmptyParts);
        issued.contents = query.text(6);
        issued.lastOperation = query.integer(7);
    }
    loadFigures(session, issued);
    return issued;
}

std::vector<qint64> issuedReports(Session &session)
{
    std::vector<qint64> ids;
    Query query(session.database,
                u"SELECT report_id FROM issued_report ORDER BY last_operation DESC, report_id DESC"_s);
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

std::optional<qint64> issuedReportWithFile(Session &session, const QString &fileHash)
{
    return reportWhere(session, u"file_hash"_s, fileHash);
}

std::optional<qint64> issuedReportWithIdentity(Session &session, const QString &identity)
{
    return reportWhere(session, u"identity"_s, identity);
}

QByteArray issuedFile(Session &session, const QString &fileHash)
{
    Query query(session.database, u"SELECT content FROM attachment_content WHERE sha256 = ?"_s);
    query.bind(fileHash);
    const QByteArray content = query.next() ? query.value(0).toByteArray() : QByteArray();
    if (QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) != fileHash)
        throw domain::Error(domain::ErrorCode::Storage,
                            QCoreApplication::translate("Storage",
                                                        "The file of this issued document is not in the database any "
                                                        "more, or is damaged. Take it from a backup."));
    return content;
}

qint64 lastOperation(Session &session)
{
    Query query(session.database, u"SELECT coalesce(max(id), 0) FROM operation"_s);
    return query.next() ? query.integer(0) : 0;
}

QHash<qint64, QList<ChangeEntry>> changesAfter(Session &session, const QString &entity, qint64 operation,
                                               const std::vector<qint64> &ids)
{
    QHash<qint64, QList<ChangeEntry>> changes;
    for (const ChangeEntry &entry : changesOfEntityAfter(session, entity, operation)) {
        const auto from = std::ranges::lower_bound(ids, entry.firstId);
        const auto to = std::ranges::upper_bound(ids, entry.lastId);
        for (auto id = from; id < to; ++id)
            changes[*id] << entry;
    }
    return changes;
}

} // namespace storage
