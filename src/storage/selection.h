#pragma once
// Which rows of a ledger are counted: dates, a filter, of the living records or of the trash. Fields are named by
// paths, as in the filter language.

#include "storage/filter_sql.h"

#include <span>
#include <vector>

namespace storage {

class Selection
{
public:
    /// archived: the trash instead of the living records.
    explicit Selection(const domain::Entity &entity, bool archived = false);

    /// The date a path leads to against a day; orEmpty: or there is none. Throws Error{Usage} for a path that is none.
    void requireDate(const QString &path, domain::FilterOp op, QDate day, bool orEmpty = false);
    void require(const domain::Filter &filter);
    /// At least one of these fields has no value.
    void requireOneEmpty(const std::vector<const domain::Field *> &fields);
    /// Only some of these records.
    void restrictTo(std::span<const qint64> ids);

    // For the statements of this layer: all of it is SQL.

    /// The field a path leads to; joins what it needs.
    QString column(const QString &path);
    /// What a unit is called: of a reference the name of the record it is linked to, else the text as given.
    QString unitColumn(const QString &path);
    QString from() const; // " FROM member t LEFT JOIN …"
    const SqlCondition &dates() const { return m_dates; } // and all else that is no filter
    const SqlCondition &filter() const { return m_filter; } // empty when there is none

private:
    void add(const SqlCondition &condition);

    JoinSet m_joins;
    SqlCondition m_dates;
    SqlCondition m_filter;
};

} // namespace storage
