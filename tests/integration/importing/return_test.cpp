// Rejected rows on their way back to the sender and in again, and forms of other offices that are filled in.

#include "integration/importing/office_fixture.h"

#include "domain/error.h"
#include "domain/value_text.h"
#include "importing/rejects.h"
#include "importing/returned_rows.h"
#include "importing/template_fill.h"
#include "spreadsheet/patch/xlsx_patch.h"
#include "spreadsheet/xlsx/form_writer.h"
#include "spreadsheet/xml_outline.h"
#include "spreadsheet/zip_archive.h"

#include <QFile>
#include <zip.h>

namespace importing {
namespace {

class Return : public Office
{
protected:
    void SetUp() override { importUnions(); }

    QString out(const QString &name = u"return.xlsx"_s) const { return folder() + u'/' + name; }

    static QByteArray part(const QString &file, const QString &name)
    {
        QByteArray bytes;
        spreadsheet::ZipArchive(file).read(name, [&](const char *data, int size) {
            bytes.append(data, size);
            return true;
        });
        return bytes;
    }
    static QByteArray comments(const QString &file) { return part(file, u"xl/comments1.xml"_s); }

    static QMap<QString, QByteArray> members(const QString &file)
    {
        QMap<QString, QByteArray> all;
        int code = 0;
        zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &code);
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            const QString name = QString::fromUtf8(zip_get_name(archive, static_cast<zip_uint64_t>(i), 0));
            all.insert(name, part(file, name));
        }
        zip_discard(archive);
        return all;
    }

    /// The same workbook with other texts in some columns of its rows from `first` on.
    QString corrected(const QString &file, int first, int rows, const QMap<int, QStringList> &columns) const
    {
        const QString path = folder() + u"/corrected.xlsx"_s;
        spreadsheet::fillWorkbook(
            file, path,
            {0,
             first,
             first + rows - 1,
             rows,
             columns.keys(),
             {},
             [&](int index, int column, const spreadsheet::NumberFormat &) {
                 return spreadsheet::FilledCell{spreadsheet::FilledCell::Kind::Text, columns[column].value(index)};
             }});
        return path;
    }

    /// A valid identity number of somebody else each time.
    static QString identityNumber(int person)
    {
        const QString stem = u"11010519900101%1"_s.arg(person, 3, 10, QChar(u'0'));
        constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; ++i)
            sum += stem[i].digitValue() * weights[i];
        return stem + u"10X98765432"_s[sum % 11];
    }
};

TEST_F(Return, MarksEveryWrongCellOfTheRosterAndKeepsItsOtherParts)
{
    const QString sender = sample(u"members-roster.xlsx"_s);
    const ImportPlan made = plan(u"member"_s, sender);
    writeRejects(made, out());
    const QList<spreadsheet::ReturnedSheet> sheets = returnedSheets(made);
    ASSERT_EQ(sheets.size(), 1);
    EXPECT_EQ(sheets[0].records, 21);
    const spreadsheet::RowMoves moves = spreadsheet::RowMoves::keeping(sheets[0].firstRow, sheets[0].rows, 0);
    const QByteArray said = comments(out());
    QSet<QByteArray> cells;
    for (const RowIssue &issue : made.issues) {
        if (issue.issue.severity != domain::Severity::Error)
            continue;
        const auto &columns = made.sheets[0].columns;
        const auto column = std::ranges::find(columns, issue.issue.field, &ColumnMatch::field);
        ASSERT_NE(column, columns.end());
        cells << spreadsheet::cellName(moves.moved(issue.row), column->column);
        EXPECT_TRUE(said.contains(spreadsheet::xmlText(issue.issue.message)));
    }
    EXPECT_EQ(said.count("<comment "), cells.size());
    for (const QByteArray &cell : cells)
        EXPECT_TRUE(said.contains("ref=\"" + cell + '"')) << cell.constData();
    const auto before = members(sender), after = members(out());
    for (auto member = before.begin(); member != before.end(); ++member)
        if (!QStringList{u"[Content_Types].xml"_s, u"xl/styles.xml"_s, u"xl/worksheets/sheet1.xml"_s}.contains(
                member.key())) {
            EXPECT_EQ(after[member.key()], *member) << member.key().toStdString();
        }
}

TEST_F(Return, ComesInOnceWhenItIsCorrected)
{
    import(u"member"_s, sample(u"members-roster.xlsx"_s));
    const qint64 before = count(u"member"_s);
    writeRejects(plan(u"member"_s, sample(u"members-roster.xlsx"_s)), out());
    const ImportPlan back = plan(u"member"_s, out());
    ASSERT_EQ(back.rows.size(), 21u);
    QMap<int, QStringList> columns;
    for (const ColumnMatch &column : back.sheets[0].columns) {
        const QString field = column.field != nullptr ? column.field->name() : QString();
        for (int i = 0; i < 21; ++i) {
            if (field == u"name")
                columns[column.column] << u"丁新%1"_s.arg(QChar(u'一' + i));
            else if (field == u"id_number")
                columns[column.column] << identityNumber(2 * i + 101);
            else if (field == u"birth_date")
                columns[column.column] << u"1990-01-01"_s;
            else if (field == u"sex")
                columns[column.column] << u"男"_s;
            else if (field == u"joined_date")
                columns[column.column] << u"2015-05-01"_s;
            else if (field == u"phone")
                columns[column.column] << u"138001380%1"_s.arg(i, 2, 10, QChar(u'0'));
            else if (field == u"org_name")
                columns[column.column] << back.given(back.rows[0], *column.field);
        }
    }
    const QString file = corrected(out(), back.sheets[0].firstDataRow, 21, columns);
    const ImportPlan in = import(u"member"_s, file);
    EXPECT_EQ(errors(in), QStringList());
    EXPECT_EQ(in.created, 21);
    EXPECT_EQ(count(u"member"_s), before + 21);
    const ImportPlan again = import(u"member"_s, file);
    EXPECT_EQ(again.unchanged, 21);
    EXPECT_EQ(count(u"member"_s), before + 21);
}

TEST_F(Return, ASecondReturnSaysEachReasonOnce)
{
    writeRejects(plan(u"member"_s, sample(u"members-roster.xlsx"_s)), out());
    const QString second = folder() + u"/second.xlsx"_s, third = folder() + u"/third.xlsx"_s;
    const ImportPlan unchanged = plan(u"member"_s, out()); // rows that only were double are so no more
    writeRejects(unchanged, second);
    writeRejects(plan(u"member"_s, second), third);
    EXPECT_EQ(comments(third), comments(second));
    EXPECT_EQ(comments(second).count("<comment "), errors(unchanged).size());
}

TEST_F(Return, OfATextFileIsANewWorkbookWithTheSameCells)
{
    const QString sender = csv(
        u"会员名册,,,\r\n姓名,身份证号码,性别,备注\r\n甲,110105194912310021,女,=1+1\r\n乙,11010519491231002X,女,好\r\n丙,1101,不知,@备注\r\n"_s);
    const ImportPlan made = plan(u"member"_s, sender);
    ASSERT_EQ(made.rejected, 2);
    writeRejects(made, out());
    QList<spreadsheet::Row> rows;
    spreadsheet::openSheets(out())->read(0, [&](spreadsheet::Row &&row) {
        rows << row;
        return true;
    });
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[1].cell(1).shown, u"身份证号码"_s);
    EXPECT_EQ(rows[2].cell(3).shown, u"=1+1"_s);
    EXPECT_EQ(rows[3].cell(1).kind, spreadsheet::CellKind::Text);
    EXPECT_FALSE(part(out(), u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
    EXPECT_TRUE(comments(out()).contains("ref=\"B3\""));
    EXPECT_TRUE(comments(out()).contains("ref=\"C4\""));
    EXPECT_TRUE(part(out(), u"xl/worksheets/sheet1.xml"_s).contains("男,女"));
    EXPECT_EQ(plan(u"member"_s, out()).rejected, 2);
}

TEST_F(Return, NeverTakesThePlaceOfTheSendersFile)
{
    const QString sender = bytes(QByteArray(), u"roster.xlsx"_s);
    QFile::remove(sender);
    ASSERT_TRUE(QFile::copy(sample(u"members-roster.xlsx"_s), sender));
    const ImportPlan made = plan(u"member"_s, sender);
    EXPECT_THROW(writeRejects(made, sender), domain::Error);
    EXPECT_EQ(members(sender), members(sample(u"members-roster.xlsx"_s)));
    EXPECT_THROW(writeRejects(made, folder() + u"/no/such.xlsx"_s), domain::Error);
}

TEST_F(Return, FillsTheFormOfAnotherOfficeAndChangesNothingElse)
{
    import(u"member"_s, sample(u"members-roster.xlsx"_s));
    const std::vector<domain::Record> people = records(u"member"_s);
    const QString form = sample(u"members-wps.xlsx"_s); // 60 rows stand in it already
    const auto written = fillTemplate(entity(u"member"_s), form, out(),
                                      {{}, static_cast<int>(people.size()), [&](int index, const domain::Field &field) {
                                           return domain::valueText(field, people[size_t(index)].value(field));
                                       }});
    EXPECT_GE(written.size(), 5);
    const auto before = members(form), after = members(out());
    EXPECT_EQ(before.keys(), after.keys());
    int changed = 0;
    for (auto member = before.begin(); member != before.end(); ++member)
        changed += after[member.key()] != *member;
    EXPECT_EQ(changed, 1); // the sheet itself
    const ImportPlan again = plan(u"member"_s, out());
    EXPECT_EQ(again.rows.size(), people.size());
    EXPECT_EQ(again.unchanged, static_cast<int>(people.size()));
}

TEST_F(Return, ClearsTheExamplesOfAFormThatAreNotOverwritten)
{
    const QString form = sample(u"members-wps.xlsx"_s);
    fillTemplate(entity(u"member"_s), form, out(), {{}, 1, [](int, const domain::Field &field) {
                                                        return field.name() == u"name" ? u"丁一"_s : QString();
                                                    }});
    EXPECT_EQ(plan(u"member"_s, out()).rows.size(), 1u);
}

TEST_F(Return, RefusesAFormItCannotFill)
{
    const TemplateRows none{{}, 0, {}};
    EXPECT_THROW(fillTemplate(entity(u"member"_s), csv(u"姓名,性别\r\n"_s), out(), none), domain::Error);
    const QString form = folder() + u"/form.xlsx"_s;
    spreadsheet::FormWriter writer(form);
    writer.beginSheet(u"表"_s);
    writer.writeRow({{u"甲乙丙"_s, spreadsheet::FormStyle::Text, {}}});
    writer.finish();
    EXPECT_THROW(fillTemplate(entity(u"member"_s), form, out(), none), domain::Error);
    EXPECT_FALSE(QFile::exists(out()));
}

} // namespace
} // namespace importing
