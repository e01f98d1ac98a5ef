#pragma once
// BEGIN IMMEDIATE … COMMIT; rolled back unless committed. Every write unit begins this way: a deferred transaction that
// reads first and writes later fails at once when somebody else wrote in between.

#include "storage/database.h"

namespace storage {

class Transaction
{
public:
    /// Throws Error{Busy} when somebody else is writing for too long, Error{FileLost} when the file is another one now.
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Throws Error{FileLost} when the file was replaced meanwhile: then the work is in the file that was there before.
    void commit();

private:
    void rollBack();

    Database &m_database;
    bool m_open = true;
};

} // namespace storage
