#pragma once
// How many statements run while it lives, in all threads; for tests and measurements of what a step costs.

#include <QStringList>

namespace storage {

class StatementCount
{
public:
    StatementCount();
    ~StatementCount();
    StatementCount(const StatementCount &) = delete;
    StatementCount &operator=(const StatementCount &) = delete;

    qsizetype count() const { return statements().size(); }
    QStringList statements() const; // as they were prepared, without the values
    void clear();

    /// One more was run. Called by Query alone; costs nothing while nobody counts.
    static void note(const QString &sql);

private:
    QStringList m_statements;
};

} // namespace storage
