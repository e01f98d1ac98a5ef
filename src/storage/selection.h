#pragma once
// Which rows of a ledger a measure counts: dates, a filter, never a row of the trash. Fields are named by paths, as in
// the filter language.

#include "storage/filter_sql.h"

namespace storage {

class Selection
{
public:
    explicit Selection(const domain::Entity &entity);

    /// The date a path leads to against a day; orEmpty: or there is none. Throws Error{Usage} for a path that is none.
    void requireDate(const QString &path, domain::FilterOp op, QDate day, bool orEmpty = false);
    void require(const domain::Filter &filter);

    // For the statements of this layer: all of it is SQL.

    /// The field a path leads to; joins what it needs.
    QString column(const QString &path);
    /// What a unit is called: of a reference the name of the record it is linked to, else the text as given.
    QString unitColumn(const QString &path);
    QString from() const; // " FROM member t LEFT JOIN …"
    const SqlCondition &dates() const { return m_dates; } // of living records
    const SqlCondition &filter() const { return m_filter; } // empty when there is none

private:
    JoinSet m_joins;
    SqlCondition m_dates;
    SqlCondition m_filter;
};

} // namespace storage
