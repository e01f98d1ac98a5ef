#pragma once
// The change log: append-only, one entry per changed record (who, when, what, values before), grouped by operation. An
// insert needs no image; many inserts of one operation are one range of ids.

#include "storage/operation.h"
#include "storage/query.h"

#include <QJsonObject>

namespace storage {

enum class ChangeAction { Insert, Update, Archive, Restore, Erase };
/// insert, update, archive, restore, erase: as the log and the command line write it, and back.
QString changeActionWord(ChangeAction action);
ChangeAction changeAction(const QString &word);

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
    qint64 undoes = 0; // what the operation takes back; 0: none
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
/// What happened to one record, newest first, back to when it was entered: earlier versions gave the id of a record
/// that was taken out for good to another one, and what happened to that one is left out.
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
/// What later operations changed, moved or took out of what one operation had made or changed, in order; of rows that
/// are no records: of their whole table. Inserts of records are left out: no id is given twice.
QList<ChangeEntry> changesBehind(Session &session, qint64 operation);
/// What later operations changed in one ledger, in order.
QList<ChangeEntry> changesOfEntityAfter(Session &session, const QString &entity, qint64 operation);

} // namespace storage
