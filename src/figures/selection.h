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
    void require(const QString &condition) { m_where += QStringLiteral(" AND ") + condition; }
    /// SELECT columns … WHERE … tail.
    storage::Query query(storage::Database &database, const QString &columns, const QString &tail = {}) const;

private:
    void requireFilter(const domain::Filter &filter, const domain::Period &period);
    void requireDates(const Definition &definition, Basis basis, const domain::Period &period);
    void add(const storage::SqlCondition &condition);

    storage::JoinSet m_joins;
    QString m_where;
    QVariantList m_values;
};

} // namespace figures
