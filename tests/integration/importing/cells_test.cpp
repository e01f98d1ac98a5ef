// Single cells as workbooks hold them, and blocks of merged cells.

#include "importing/cell_values.h"
#include "importing/sheet_reading.h"
#include "support/print.h"

#include "domain/entities/member.h"

#include <gtest/gtest.h>

namespace importing {
namespace {

using namespace Qt::StringLiterals;
namespace member = domain::member;
using spreadsheet::Cell;
using spreadsheet::CellKind;

Cell cell(CellKind kind, const QString &raw, const QString &shown = {}, const QString &format = u"General"_s)
{
    Cell made;
    made.kind = kind;
    made.raw = raw;
    made.shown = shown.isEmpty() ? raw : shown;
    made.format = format;
    return made;
}

domain::ParsedValue read(const Cell &given, const domain::Field &field)
{
    return cellValue(given, member::entity, field, field.term(), {});
}

QString codeOf(const domain::ParsedValue &parsed) { return parsed.issue ? parsed.issue->code : QString(); }

QString textOf(const domain::ParsedValue &parsed, const domain::Field &field)
{
    return domain::valueText(field, parsed.value);
}

TEST(CellValue, NeverRepairsANumberOfMoreThanFifteenDigits)
{
    for (const QString &raw :
         {u"4.20582196612247E+17"_s, u"330212198801019000"_s, u"1.10105E+17"_s, u"6222020000000000000"_s}) {
        const domain::ParsedValue parsed = read(cell(CellKind::Number, raw), member::id_number);
        EXPECT_EQ(codeOf(parsed), u"id_precision_lost"_s) << raw.toStdString();
        EXPECT_TRUE(domain::isEmpty(parsed.value));
    }
    EXPECT_EQ(codeOf(read(cell(CellKind::Number, u"6.22202E+18"_s), member::bank_no)), u"bank_precision_lost"_s);
}

TEST(CellValue, AnApostropheThatMarksTextIsNoPartOfANumber)
{
    for (const QString &mark : {u"'"_s, u"‘"_s, u"’"_s, u"＇"_s, u"`"_s, u"´"_s, u"‘ "_s, u"''"_s}) {
        const auto given = [&](const QString &text, const domain::Field &field) {
            const domain::ParsedValue parsed = read(cell(CellKind::Text, mark + text), field);
            EXPECT_FALSE(parsed.issue) << mark.toStdString() << text.toStdString();
            return textOf(parsed, field);
        };
        EXPECT_EQ(given(u"42058219810203476X"_s, member::id_number), u"42058219810203476X"_s);
        EXPECT_EQ(given(u"４２０５８２１９８１０２０３４７６x"_s, member::id_number), u"42058219810203476X"_s);
        EXPECT_EQ(given(u"13616470181"_s, member::phone), u"13616470181"_s);
        EXPECT_EQ(given(u"6222020000000000000"_s, member::bank_no), u"6222020000000000000"_s);
        EXPECT_EQ(given(u"0012"_s, member::member_no), u"0012"_s);
        EXPECT_EQ(given(u"2019-03-01"_s, member::joined_date), u"2019-03-01"_s);
    }
    EXPECT_EQ(textOf(read(cell(CellKind::Text, u"‘十佳’职工"_s), member::remark), member::remark), u"‘十佳’职工"_s);
    EXPECT_EQ(textOf(read(cell(CellKind::Text, u"’26年"_s), member::remark), member::remark), u"’26年"_s);
}

TEST(CellValue, ADateShownWithoutItsDayHasNone)
{
    const auto shown = [](const QString &day, const QString &format) {
        return textOf(read(cell(CellKind::Date, u"45352"_s, day, format), member::joined_date), member::joined_date);
    };
    EXPECT_EQ(shown(u"2024-03-01"_s, u"yyyy\"年\"m\"月\""_s), u"2024-03"_s);
    EXPECT_EQ(shown(u"2024-03-01"_s, u"[$-804]yyyy.mm"_s), u"2024-03"_s);
    EXPECT_EQ(shown(u"2024-03-01"_s, u"yyyy\"年\"m\"月\"d\"日\""_s), u"2024-03-01"_s);
    EXPECT_EQ(shown(u"2024-03-15"_s, u"yyyy-mm"_s), u"2024-03-15"_s) << "somebody typed that day";
}

TEST(CellValue, TakesANumberOfFifteenDigitsAsItIs)
{
    const domain::ParsedValue parsed = read(cell(CellKind::Number, u"370783951210119"_s), member::id_number);
    EXPECT_EQ(codeOf(parsed), QString());
    EXPECT_EQ(textOf(parsed, member::id_number), u"370783951210119"_s);
}

TEST(CellValue, ReadsAPhoneThatBecameANumber)
{
    EXPECT_EQ(textOf(read(cell(CellKind::Number, u"1.3800138E10"_s, u"13800138000"_s), member::phone), member::phone),
              u"13800138000"_s);
}

TEST(CellValue, AsksWhetherAMonthIsTheFirstOrTheTenth)
{
    const domain::ParsedValue parsed = read(cell(CellKind::Number, u"2019.1"_s), member::joined_date);
    EXPECT_EQ(codeOf(parsed), u"date_ambiguous"_s);
    EXPECT_TRUE(parsed.issue->message.contains(u"2019-10"_s)) << parsed.issue->message.toStdString();
    EXPECT_EQ(textOf(read(cell(CellKind::Number, u"2019.1"_s, u"2019.10"_s, u"0.00"_s), member::joined_date),
                     member::joined_date),
              u"2019-10"_s);
    EXPECT_EQ(textOf(read(cell(CellKind::Number, u"2019.2"_s), member::joined_date), member::joined_date),
              u"2019-02"_s);
    EXPECT_EQ(textOf(read(cell(CellKind::Text, u"2019.1"_s), member::joined_date), member::joined_date), u"2019-01"_s);
}

TEST(CellValue, RefusesDaysThatOnlyTheSheetHas)
{
    EXPECT_EQ(codeOf(read(cell(CellKind::Date, u"60"_s, u"1900-02-29"_s, u"yyyy-mm-dd"_s), member::joined_date)),
              u"date_impossible"_s);
    EXPECT_EQ(codeOf(read(cell(CellKind::Date, u"0.5"_s, u"12:00:00"_s, u"hh:mm:ss"_s), member::joined_date)),
              u"date_impossible"_s);
}

TEST(CellValue, RefusesErrorsAndFormulasWithoutResult)
{
    EXPECT_EQ(codeOf(read(cell(CellKind::Error, u"#N/A"_s), member::employer)), u"cell_error"_s);
    Cell formula;
    formula.formulaWithoutValue = true;
    EXPECT_EQ(codeOf(read(formula, member::employer)), u"formula_without_value"_s);
    Cell endless = cell(CellKind::Text, QString(40000, u'长'));
    endless.oversize = true;
    EXPECT_EQ(codeOf(read(endless, member::employer)), u"text_too_long"_s);
}

TEST(CellValue, TakesADashForNothing)
{
    for (const QString &dash : {u"-"_s, u"/"_s, u"——"_s, u"  "_s})
        EXPECT_TRUE(domain::isEmpty(read(cell(CellKind::Text, dash), member::employer).value));
}

TEST(MergedCells, HoldForEveryRowTheyRunOver)
{
    const auto row = [](int number, const QStringList &texts) {
        spreadsheet::Row made;
        made.number = number;
        for (const QString &text : texts)
            made.cells << (text.isEmpty() ? Cell() : cell(CellKind::Text, text));
        return made;
    };
    SheetRows sheet;
    sheet.rows = {row(1, {u"所属工会"_s, u"姓名"_s, u"身份证号"_s}),
                  row(2, {u"甲厂工会"_s, u"邓飞志"_s, u"370783199512101192"_s}),
                  row(3, {{}, u"石海天"_s, u"330281200403283538"_s}), row(4, {{}, u"高琴"_s, u"42058219810203476X"_s})};
    sheet.merges = {{2, 3, 0, 0}};
    const MatchedSheet matched = matchSheet(SheetTop(sheet), member::entity, {}, nullptr);
    ASSERT_TRUE(matched.usable);
    const ImportOptions options;
    RowReader reader(matched, member::entity, options);
    std::vector<ReadRow> rows;
    for (spreadsheet::Row &each : sheet.rows)
        if (std::optional<ReadRow> read = reader.read(std::move(each)))
            rows.push_back(std::move(*read));
    ASSERT_EQ(rows.size(), 3u);
    const auto unionOf = [](const ReadRow &read) {
        return domain::valueText(member::org_name, read.planned.record.value(member::org_name));
    };
    EXPECT_EQ(unionOf(rows[0]), u"甲厂工会"_s);
    EXPECT_EQ(unionOf(rows[1]), u"甲厂工会"_s);
    EXPECT_EQ(unionOf(rows[2]), QString()); // the block ends above
}

} // namespace
} // namespace importing
