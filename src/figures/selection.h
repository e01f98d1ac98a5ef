#pragma once
// The rows a single measure counts, as SQL: its filter, its date test, never a row of the trash.

#include "figures/definition.h"
#include "storage/filter_sql.h"
#include "storage/query.h"

namespace figures {

class Selection
{
public:
    /// `definition` is a leaf; basis and period are those in force for it.
    Selection(const Definition &definition, Basis basis, const domain::Period &period);

    /// SQL of the field a path leads to; joins what it needs.
    QString column(const QString &path);
    /// SQL of what a unit is called: of a reference the name of the record it is linked to, else the text as given.
    QString unitColumn(const QString &path);
    QString from() const; // " FROM member t LEFT JOIN …"
    const storage::SqlCondition &dates() const { return m_dates; } // of living records
    const storage::SqlCondition &filter() const { return m_filter; } // empty when there is none
    /// SELECT columns … WHERE dates AND filter tail.
    storage::Query query(storage::Database &database, const QString &columns, const QString &tail = {}) const;

private:
    void readFilter(const domain::Filter &filter, const domain::Period &period);
    void requireDates(const Definition &definition, Basis basis, const domain::Period &period);
    void requireDate(const storage::SqlCondition &condition);

    storage::JoinSet m_joins;
    storage::SqlCondition m_dates;
    storage::SqlCondition m_filter;
};

} // namespace figures
