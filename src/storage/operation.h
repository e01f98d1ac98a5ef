#pragma once
// A write unit: one transaction (BEGIN IMMEDIATE) and one entry of the change log that groups what it changed. Rolled
// back unless committed.

#include "storage/session.h"
#include "storage/transaction.h"

namespace storage {

class Operation
{
public:
    /// kind: a stable word (add, set, remove, restore, import, undo_import, settings); label: for people.
    Operation(Session &session, const QString &kind, const QString &label = {});

    qint64 id() const { return m_id; }
    Session &session() const { return m_session; }
    QDateTime at() const { return m_at; }
    void commit();

private:
    Transaction m_transaction;
    Session &m_session;
    QDateTime m_at;
    qint64 m_id = 0;
};

} // namespace storage
