#pragma once
// Counts, sums and extremes over the rows of selections. Many are answered with few statements: those over the same
// ledger and dates share one pass over its rows, each with its own filter inside its aggregate.

#include "storage/database.h"
#include "storage/selection.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace storage {

enum class Aggregate { Rows, Values, Distinct, Sum, Min, Max }; // Rows: all of them; Values: those that have a value

/// What is asked of the rows, and how many of them the answer is made of.
struct Measurement
{
    QString path; // to the field; empty where only rows are counted
    Aggregate value = Aggregate::Rows;
    Aggregate count = Aggregate::Rows;
};
struct Measured
{
    std::optional<qint64> value; // as stored: fen, ten-thousandths
    qint64 count = 0;
};

class MeasureBatch
{
public:
    size_t ask(Selection selection, const Measurement &measurement); // its place among the answers
    void run(Database &database);
    Measured answer(size_t place) const;

private:
    struct Column
    {
        Aggregate aggregate;
        QString field; // SQL
        SqlCondition filter;
        std::optional<qint64> result;
    };
    struct Pass // one pass over the rows of a ledger within certain dates
    {
        QString from;
        SqlCondition dates;
        std::vector<Column> columns;
        QHash<QString, size_t> places; // of columns, by what they say
    };
    struct Question
    {
        size_t pass, value, count;
    };

    static size_t addColumn(Pass &pass, Column column);
    static void run(Database &database, Pass &pass, size_t first, size_t last);

    std::vector<Pass> m_passes;
    QHash<QString, size_t> m_passPlaces;
    std::vector<Question> m_questions;
};

/// The same for each unit that a path leads to, by what it is called.
QHash<QString, Measured> measuredByUnit(Database &database, Selection selection, const Measurement &measurement,
                                        const QString &unitPath);
/// What the units of the rows are called.
QSet<QString> unitsIn(Database &database, Selection selection, const QString &unitPath);
/// Ids in rising order; only of rows that have a value in presentPath, where one is given.
std::vector<qint64> rowsIn(Database &database, Selection selection, const QString &presentPath = {});

/// How many rows each of them has, with one statement; of small parts of several ledgers.
std::vector<qint64> countEach(Database &database, const std::vector<Selection> &selections);

} // namespace storage
