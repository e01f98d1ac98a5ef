#pragma once
// BEGIN IMMEDIATE … COMMIT; rolled back unless committed. Every write unit begins this way: a deferred transaction that
// reads first and writes later fails at once when somebody else wrote in between.

#include "storage/database.h"

namespace storage {

class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace storage
