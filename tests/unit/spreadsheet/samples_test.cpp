#include "workbook_builder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

namespace {

QJsonObject expectedOf(const QString &name)
{
    QFile file(samplePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

TEST(Samples, TheRosterHasItsRowsHeadersAndMergedCells)
{
    const QJsonObject expected = expectedOf(u"members-roster.expected.json"_s);
    const auto reader = openSheets(samplePath(u"members-roster.xlsx"_s));
    EXPECT_EQ(reader->sheets().value(0).name, expected[u"sheet"_s].toString());
    EXPECT_TRUE(reader->mergedRanges(0).contains(MergedRange{2, 2, 1, 7}));

    QSet<int> filled;
    QList<Row> rows;
    reader->read(0, [&](Row &&row) {
        if (!row.cells.isEmpty())
            filled.insert(row.number);
        rows.append(std::move(row));
        return true;
    });
    const int first = expected[u"first_data_row"_s].toInt();
    const int total = expected[u"total_row"_s].toInt();
    QSet<int> blank;
    for (const QJsonValue row : expected[u"blank_rows"_s].toArray())
        blank.insert(row.toInt());
    int dataRows = 0;
    for (int number = first; number < total; ++number) {
        EXPECT_EQ(filled.contains(number), !blank.contains(number)) << number;
        dataRows += filled.contains(number) ? 1 : 0;
    }
    EXPECT_EQ(dataRows, expected[u"rows_total"_s].toInt());
}

TEST(Samples, TheSamePeopleComeOutOfEveryVariant)
{
    const QList<Row> fromXlsx = readAll(samplePath(u"members-wps.xlsx"_s));
    const QList<Row> fromGbk = readAll(samplePath(u"members-gbk.csv"_s));
    const QList<Row> fromUtf8 = readAll(samplePath(u"members-utf8bom.csv"_s));
    ASSERT_EQ(fromXlsx.size(), 61);
    ASSERT_EQ(fromGbk.size(), 61);
    ASSERT_EQ(fromUtf8.size(), 61);
    for (qsizetype i = 0; i < fromGbk.size(); ++i) {
        EXPECT_EQ(shown(fromGbk[i]), shown(fromUtf8[i])) << i;
        EXPECT_EQ(fromXlsx[i].cell(0).shown, fromGbk[i].cell(0).shown) << i;
    }
    EXPECT_EQ(fromXlsx[1].cell(2).kind, CellKind::Date);
    EXPECT_EQ(fromXlsx[1].cell(2).shown, u"1995-12-10"_s);
}

TEST(Samples, IdentityNumbersStoredAsNumbersKeepTheirRawText)
{
    const QList<Row> rows = readAll(samplePath(u"members-id-as-number.xlsx"_s));
    ASSERT_EQ(rows.size(), 42);
    EXPECT_EQ(rows[1].cell(3).kind, CellKind::Number);
    EXPECT_EQ(rows[1].cell(3).raw, u"4.20582196612247E+17"_s);
}

TEST(Samples, EveryOfficeFileOpens)
{
    for (const QString &name :
         {u"organisations.xlsx"_s, u"hardship-cases.xlsx"_s, u"events.xlsx"_s, u"contracts.xlsx"_s, u"disputes.xlsx"_s,
          u"aid-payments.xlsx"_s, u"dues.csv"_s, u"members-register.csv"_s}) {
        const QList<Row> rows = readAll(samplePath(name));
        ASSERT_GT(rows.size(), 10) << name.toStdString();
        EXPECT_GT(rows[8].cells.size(), 3) << name.toStdString(); // some have a title above
    }
}

} // namespace spreadsheet::testing
