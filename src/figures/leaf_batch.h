#pragma once
// Computes many single measures with few statements: those over the same ledger and dates share one pass over its
// rows, each with its own filter inside its aggregate.

#include "figures/exact.h"
#include "figures/selection.h"

#include <QHash>

namespace figures {

/// What `value` of a measure over this field is divided by: 1, 100 (money), 10000 (number, percent).
qint64 scaleOf(const Definition &leaf);
/// The aggregate of a measure over a column ("" for count), of the rows a condition holds for ("": all of them). An
/// average is a sum, divided by its count afterwards.
QString valueSql(Measure measure, const QString &column, const QString &condition = {});
/// How many rows it is made of: those with a value, where rows without one do not count.
QString countSql(Measure measure, const QString &column, const QString &condition = {});
/// Distinct, min, max and avg leave out rows without a value.
bool needsValue(Measure measure);

struct LeafValue
{
    std::optional<Exact> value;
    qint64 count = 0; // rows behind it
};
/// From what valueSql and countSql gave.
LeafValue leafValue(const Definition &leaf, const std::optional<qint64> &value, qint64 count);

class LeafBatch
{
public:
    /// A measure under the basis and period in force for it; gives its place among the answers.
    size_t ask(const Definition &leaf, Basis basis, const domain::Period &period);
    void run(storage::Database &database);
    LeafValue answer(size_t place) const;

private:
    struct Column
    {
        Measure measure;
        bool counts; // countSql instead of valueSql
        QString field; // SQL
        storage::SqlCondition filter;
        std::optional<qint64> result;
    };
    struct Pass // one pass over the rows of a ledger within certain dates
    {
        QString from;
        storage::SqlCondition dates;
        std::vector<Column> columns;
        QHash<QString, size_t> places; // of columns, by what they say
    };
    struct Question
    {
        Definition leaf;
        size_t pass, value, count;
    };

    static size_t addColumn(Pass &pass, Column column);
    static void run(storage::Database &database, Pass &pass, size_t first, size_t last);

    std::vector<Pass> m_passes;
    QHash<QString, size_t> m_passPlaces;
    std::vector<Question> m_questions;
};

} // namespace figures
