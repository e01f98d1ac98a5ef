#pragma once
// The change log: append-only, one entry per changed record (who, when, what, values before), grouped by operation. An
// insert needs no image; many inserts of one operation are one range of ids.

#include "storage/operation.h"
#include "storage/query.h"

#include <QJsonObject>

namespace storage {

enum class ChangeAction { Insert, Update, Archive, Restore, Erase };

struct ChangeEntry
{
    qint64 operation = 0;
    QString entity;
    qint64 firstId = 0;
    qint64 lastId = 0; // equal to firstId except for ranges of inserts
    ChangeAction action = ChangeAction::Insert;
    QJsonObject before; // canonical texts by field key; changed fields only for updates, all for erasures
    QString operatorName;
    QDateTime at;
    QString kind;
    QString label;
};

/// Writes entries of one operation, with one statement prepared for all of them.
class ChangeWriter
{
public:
    explicit ChangeWriter(Operation &operation);
    void write(const QString &entity, qint64 firstId, qint64 lastId, ChangeAction action,
               const QJsonObject &before = {});

private:
    Operation &m_operation;
    Query m_insert;
};

/// What the seal of an operation covers of an entry; before: its JSON text, empty for none.
QByteArray sealedEntry(const QString &entity, qint64 firstId, qint64 lastId, const QString &action,
                       const QString &before);

void logChange(Operation &operation, const QString &entity, qint64 firstId, qint64 lastId, ChangeAction action,
               const QJsonObject &before = {});
/// What happened to one record, newest first.
QList<ChangeEntry> historyOf(Session &session, const QString &entity, qint64 id);
/// What one operation changed, in order.
QList<ChangeEntry> changesOf(Session &session, qint64 operation);
/// Ledgers changed by operations after the one and before the other, and who was the last to change one.
struct LedgersChanged
{
    QStringList ledgers;
    QString operatorName;
    QDateTime at;
};
LedgersChanged ledgersChangedBetween(Session &session, qint64 after, qint64 before);
/// What later operations changed in one ledger, in order.
QList<ChangeEntry> changesOfEntityAfter(Session &session, const QString &entity, qint64 operation);

} // namespace storage
