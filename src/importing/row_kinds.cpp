#include "importing/row_kinds.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

constexpr qsizetype labelColumns = 3; // a total says so in its first cells

bool isBlankCell(const spreadsheet::Cell &cell) { return !cell.formulaWithoutValue && cell.shown.trimmed().isEmpty(); }

/// No mapped column says anything, and nothing but a running number or a remark over the whole width stands beside
/// them.
bool isBlankRow(const spreadsheet::Row &row, const MatchedSheet &sheet)
{
    for (const ColumnMatch &column : sheet.match.columns)
        if (column.field != nullptr && !isBlankCell(row.cell(column.column)))
            return false;
    return std::ranges::count_if(row.cells, [](const spreadsheet::Cell &cell) { return !isBlankCell(cell); }) <= 1;
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^[¥￥]?[-\\d,.，]+\\s*[%\\p{Han}]{0,2}$"_s);
    return number.match(text).hasMatch();
}

bool isTotalRow(const spreadsheet::Row &row)
{
    static const QRegularExpression total(u"^(本[页表列])?(合|总|小|共|累)\\s*计[:：]?(.*)$"_s);
    for (qsizetype i = 0; i < std::min(labelColumns, row.cells.size()); ++i) {
        const QString text = row.cells[i].shown.trimmed();
        if (!text.contains(u'计'))
            continue;
        const auto match = total.match(text);
        if (!match.hasMatch())
            continue;
        const QString rest = match.captured(3).trimmed();
        if (!rest.isEmpty() && !isNumber(rest))
            continue;
        // Beside the word stand numbers only: a person called 小计 would have an identity number in text.
        return std::ranges::none_of(row.cells, [&](const spreadsheet::Cell &cell) {
            const QString other = cell.shown.trimmed();
            return !other.isEmpty() && other != text && cell.kind == spreadsheet::CellKind::Text
                && (!isNumber(other) || other.size() >= 15);
        });
    }
    return false;
}

} // namespace

bool isFooterRow(const spreadsheet::Row &row)
{
    static const QRegularExpression signature(
        u"^(单位|部门)?(填表|制表|审核|填报|经办|复核|主管|负责|联系)(人|单位|日期|时间|电话)?(签字|签名|（盖章）|\\(盖章\\))?\\s*([:：].*)?$"_s);
    static const QRegularExpression note(u"^(备?注|说明|填表说明)[:：]"_s);
    const auto first
        = std::ranges::find_if(row.cells, [](const spreadsheet::Cell &cell) { return !isBlankCell(cell); });
    if (first == row.cells.end())
        return false;
    if (first->kind != spreadsheet::CellKind::Text)
        return false;
    const QString text = first->shown.trimmed();
    // Numbers of rows and of people, the usual first cells, say neither.
    if (text.isEmpty() || text.front().unicode() < 0x80)
        return false;
    if (note.match(text).hasMatch())
        return true;
    const auto match = signature.match(text);
    if (!match.hasMatch())
        return false;
    const auto filled
        = std::ranges::count_if(row.cells, [](const spreadsheet::Cell &cell) { return !isBlankCell(cell); });
    return match.captured(5).size() > 0 || filled <= 4;
}

namespace {

bool isHeaderAgain(const spreadsheet::Row &row, const MatchedSheet &sheet)
{
    qsizetype filled = 0, same = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].isEmpty())
            continue;
        ++filled;
        if (i >= sheet.header.cells.size() || row.cells[i].kind != spreadsheet::CellKind::Text)
            continue;
        const QString text = row.cells[i].shown.simplified();
        if (text == sheet.header.cells[i].own || text == sheet.header.cells[i].above)
            ++same;
    }
    return same >= 2 && same * 10 >= filled * 8;
}

} // namespace

bool isRecordRow(const spreadsheet::Row &row, const MatchedSheet &sheet)
{
    return !isBlankRow(row, sheet) && !isTotalRow(row) && !isFooterRow(row) && !isHeaderAgain(row, sheet);
}

} // namespace importing
