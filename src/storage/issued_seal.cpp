#include "storage/issued_seal.h"

#include "domain/error.h"
#include "storage/log_check.h"
#include "storage/row_ids.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qsizetype identityDigits = 16;
constexpr QLatin1StringView ledger("issued_report"); // in the log

QString hexDigest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Each piece with its length, so that "ab" and "c" are not "a" and "bc".
void append(QByteArray &whole, const QByteArray &piece) { whole += QByteArray::number(piece.size()) + ':' + piece; }

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject digestsOf(const IssuedReport &issued)
{
    QByteArray figures, rows, fonts;
    for (const IssuedFigure &figure : issued.figures) {
        append(figures, compact(figure.figure));
        append(rows, QByteArray::number(figure.rows.size()));
        for (const IssuedRows &one : figure.rows) {
            append(rows, one.entity.toUtf8());
            append(rows, packedIds(one.ids));
        }
    }
    for (const QString &font : issued.fonts)
        append(fonts, font.toUtf8());
    return {{u"file"_s, issued.fileHash},
            {u"identity"_s, issued.identity},
            {u"request"_s, hexDigest(compact(issued.request))},
            {u"template"_s, hexDigest(issued.templateText.toUtf8())},
            {u"fonts"_s, hexDigest(fonts)},
            {u"contents"_s, hexDigest(issued.contents.toUtf8())},
            {u"figures"_s, hexDigest(figures)},
            {u"rows"_s, hexDigest(rows)}};
}

QString say(const char *text) { return QCoreApplication::translate("Issued", text); }

QString partName(const QString &part)
{
    static const QHash<QString, const char *> names{
        {u"file"_s, QT_TRANSLATE_NOOP("Issued", "the fingerprint of the file")},
        {u"identity"_s, QT_TRANSLATE_NOOP("Issued", "the number")},
        {u"request"_s, QT_TRANSLATE_NOOP("Issued", "kind, period and number")},
        {u"template"_s, QT_TRANSLATE_NOOP("Issued", "the template")},
        {u"fonts"_s, QT_TRANSLATE_NOOP("Issued", "the fonts")},
        {u"contents"_s, QT_TRANSLATE_NOOP("Issued", "the text")},
        {u"figures"_s, QT_TRANSLATE_NOOP("Issued", "the figures")},
        {u"rows"_s, QT_TRANSLATE_NOOP("Issued", "the rows behind the figures")},
    };
    const char *name = names.value(part);
    return name == nullptr ? part : say(name);
}

template <typename Fits> std::optional<SealedReport> newestThat(Session &session, const Fits &fits)
{
    const QList<SealedReport> all = sealedReports(session);
    const auto found = std::find_if(all.crbegin(), all.crend(), fits);
    return found == all.crend() ? std::nullopt : std::optional(*found);
}

} // namespace

QString documentIdentity(const QJsonObject &request, const QString &contents, const QList<IssuedFigure> &figures)
{
    QJsonArray list;
    for (const IssuedFigure &figure : figures)
        list << figure.figure;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(compact(request));
    hash.addData(contents.toUtf8());
    hash.addData(QJsonDocument(list).toJson(QJsonDocument::Compact));
    const QString digits = QString::fromLatin1(hash.result().toHex().first(identityDigits));
    const QString number = request.value(u"number"_s).toString();
    return number.isEmpty() ? digits : number + u' ' + digits;
}

void sealIssuedReport(Operation &operation, const IssuedReport &issued)
{
    logChange(operation, ledger, issued.report, issued.report, ChangeAction::Insert, digestsOf(issued));
}

QList<SealedReport> sealedReports(Session &session)
{
    QList<SealedReport> found;
    for (const ChangeEntry &entry : changesOfEntityAfter(session, ledger, 0))
        if (entry.action == ChangeAction::Insert)
            found << SealedReport{entry.firstId, entry.operation, entry.label, entry.before};
    return found;
}

std::optional<SealedReport> sealedReport(Session &session, qint64 report)
{
    return newestThat(session, [report](const SealedReport &sealed) { return sealed.report == report; });
}

std::optional<SealedReport> sealedReportWithFile(Session &session, const QString &fileHash)
{
    return newestThat(session, [&](const SealedReport &sealed) { return sealed.fileHash() == fileHash; });
}

std::optional<SealedReport> sealedReportWithIdentity(Session &session, const QString &identity)
{
    return newestThat(session, [&](const SealedReport &sealed) { return sealed.identity() == identity; });
}

QStringList changedParts(Session &session, const IssuedReport &issued)
{
    QStringList changed;
    const auto sealed = sealedReport(session, issued.report);
    if (sealed) {
        const QJsonObject now = digestsOf(issued);
        for (auto part = now.begin(); part != now.end(); ++part)
            if (part.value() != sealed->digests.value(part.key()))
                changed << partName(part.key());
        if (sealed->operation != issued.lastOperation)
            changed << say(QT_TRANSLATE_NOOP("Issued", "its place in the log"));
    } else if (isSealed(session.database, issued.lastOperation)) {
        changed << say(QT_TRANSLATE_NOOP("Issued", "its entry in the log"));
    } else if (issued.identity != documentIdentity(issued.request, issued.contents, issued.figures)) {
        changed << say(QT_TRANSLATE_NOOP("Issued", "the text, the figures or the number"));
    }
    try {
        issuedFile(session, issued.fileHash);
    } catch (const domain::Error &) {
        changed << say(QT_TRANSLATE_NOOP("Issued", "the file that is kept"));
    }
    return changed;
}

} // namespace storage
