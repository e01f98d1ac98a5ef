#pragma once
// A write unit: one transaction (BEGIN IMMEDIATE) and one entry of the change log that groups what it changed. Rolled
// back unless committed. Each is sealed: a SHA-256 over itself, its entries in order, and the seal of the one before
// it, so that a log that was edited afterwards shows it (log_check.h). What is not a record but must be held too (an
// issued document) is sealed by an entry that carries its digest.

#include "storage/session.h"
#include "storage/transaction.h"
#include "storage/writer.h"

#include <QCryptographicHash>

namespace storage {

class Operation
{
public:
    /// Throws Error{Busy} that names who is writing, as far as that is known. kind: a stable word (add, set, remove,
    /// restore, import, undo_import, settings); label: for people.
    Operation(Session &session, const QString &kind, const QString &label = {});

    qint64 id() const { return m_id; }
    Session &session() const { return m_session; }
    QDateTime at() const { return m_at; }
    /// What people read about it, where that is known only at the end.
    void setLabel(const QString &label) { m_label = label; }
    /// It takes back another operation.
    void setUndoes(qint64 operation) { m_undoes = operation; }
    /// One more entry belongs to it: what the log keeps of it, in the order of the entries. Called by ChangeWriter
    /// alone.
    void addToSeal(const QByteArray &entry) { m_seal.addData(entry); }
    /// Records of other ledgers changed with it: they waited for one that came.
    void noteOthers() { m_others = true; }
    bool changedOthers() const { return m_others; }
    void commit();

private:
    Transaction m_transaction;
    std::optional<WriterSign> m_sign;
    Session &m_session;
    QDateTime m_at;
    QString m_kind, m_label;
    qint64 m_id = 0, m_undoes = 0;
    bool m_others = false;
    QString m_sealBefore;
    QCryptographicHash m_seal{QCryptographicHash::Sha256}; // of the entries
};

/// An operation as it lies in the log.
struct OperationRow
{
    qint64 id = 0;
    QString kind, label, operatorName, at;
    qint64 undoes = 0;
};
/// Hexadecimal digits. entries: SHA-256 of what addToSeal() was given.
QString sealOf(const QString &before, const OperationRow &row, const QByteArray &entries);

} // namespace storage
