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
    const QList<Row> expected = readAll(samplePath(u"members-utf8bom.csv"_s));
    ASSERT_EQ(expected.size(), 61);
    EXPECT_EQ(readAll(samplePath(u"members-gbk.csv"_s)).size(), 61);
    const QJsonObject people = expectedOf(u"members-variants.expected.json"_s);
    for (const QJsonValue file : people[u"files"_s].toArray()) {
        const QString name = file.toString();
        const QList<Row> rows = readAll(samplePath(name));
        ASSERT_EQ(rows.size(), 61) << name.toStdString();
        EXPECT_EQ(shown(rows[0]), shown(expected[0])) << name.toStdString();
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const QJsonObject person = people[u"rows"_s].toArray()[i - 1].toObject();
            const QStringList cells = shown(rows[i]);
            for (qsizetype column = 0;
                 const char *key : {"name", "sex", "birth_date", "id_number", "phone", "org_name", "joined_date"}) {
                EXPECT_EQ(cells.value(column), person[QLatin1StringView(key)].toString())
                    << name.toStdString() << " row " << i;
                ++column;
            }
        }
    }
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
