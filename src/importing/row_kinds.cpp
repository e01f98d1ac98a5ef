#include "importing/row_kinds.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

constexpr qsizetype labelColumns = 3; // a total says so in its first cells

bool isBlankCell(const spreadsheet::Cell &cell)
{
    return !cell.formulaWithoutValue && std::ranges::all_of(cell.shown, [](QChar c) { return c.isSpace(); });
}

bool saysNothing(const spreadsheet::Row &row, const MatchedSheet &sheet)
{
    return std::ranges::all_of(sheet.match.columns, [&](const ColumnMatch &column) {
        return column.field == nullptr || isBlankCell(row.cell(column.column));
    });
}

qsizetype filledCells(const spreadsheet::Row &row)
{
    return std::ranges::count_if(row.cells, [](const spreadsheet::Cell &cell) { return !isBlankCell(cell); });
}

/// The whole person was said in a row above: her cells are merged over this one, or only columns that speak of others
/// go on.
bool isOfOthers(const spreadsheet::Row &row, const MatchedSheet &sheet, const MergeIndex &merges)
{
    const auto speaks = [&](qsizetype column) {
        if (column >= sheet.header.cells.size())
            return false;
        const HeaderCell &cell = sheet.header.cells[column];
        return speaksOfOthers(cell.plainAbove) || speaksOfOthers(cell.plainOwn);
    };
    bool onlyOthers = true;
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        onlyOthers = onlyOthers && (isBlankCell(row.cells[i]) || speaks(i));
    if (onlyOthers)
        return true;
    return std::ranges::any_of(sheet.match.columns, [&](const ColumnMatch &column) {
        if (column.field == nullptr || !column.field->has(domain::Required))
            return false;
        const spreadsheet::MergedRange *block = merges.at(row.number, column.column);
        return block != nullptr && block->firstRow < row.number && block->firstRow >= sheet.match.firstDataRow;
    });
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
        u"^(单位|部门|领导)?(填表|制表|审核|审批|批准|填报|经办|复核|复审|初审|主管|分管|负责|联系|统计|制单|领导|领款|会计|出纳|财务)(人|员|领导|单位|部门|科室|意见|日期|时间|电话)?(签字|签名|（盖章）|\\(盖章\\))?\\s*([:：].*)?$"_s);
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
    if (!match.captured(5).isEmpty())
        return true;
    // 会计 or 负责人 may also be what a person does; who signs gives no identity number.
    const bool numbered = std::ranges::any_of(row.cells, [](const spreadsheet::Cell &cell) {
        return std::ranges::count_if(cell.shown, [](QChar c) { return c.isDigit(); }) >= 14;
    });
    return !numbered && filledCells(row) <= 4;
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
        const HeaderCell &header = sheet.header.cells[i];
        const QString &text = row.cells[i].shown;
        if (sameButForBlanks(text, header.own) || (!header.above.isEmpty() && sameButForBlanks(text, header.above)))
            ++same;
    }
    return same >= 2 && same * 10 >= filled * 8;
}

/// 一、办公室, 会员名册（续表）, or one cell over the width of the sheet.
bool isCaption(const spreadsheet::Row &row, const MatchedSheet &sheet, const MergeIndex &merges)
{
    static const QRegularExpression section(
        u"^([（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\\d]{1,3}[部分章节组页]).*$"_s);
    const auto cell = std::ranges::find_if_not(row.cells, isBlankCell);
    if (cell == row.cells.end() || std::any_of(std::next(cell), row.cells.end(), std::not_fn(isBlankCell)))
        return false;
    const QString text = cell->shown.trimmed();
    if (cell->kind != spreadsheet::CellKind::Text)
        return false;
    const auto column = static_cast<int>(cell - row.cells.begin());
    // Where nothing else is asked of a record the text may well be one: a proposal called 二、关于班车.
    const bool maybeRecord = std::ranges::none_of(sheet.match.columns, [&](const ColumnMatch &other) {
        return other.field != nullptr && other.column != column && other.field->has(domain::Required);
    });
    if ((!maybeRecord && section.match(text).hasMatch()) || text.contains(u"续表"_s))
        return true;
    const spreadsheet::MergedRange *block = merges.at(row.number, column);
    const bool wide = block != nullptr && block->lastColumn - block->firstColumn >= 2
        && (!maybeRecord || block->lastColumn + 1 >= sheet.match.columns.size());
    return wide || std::ranges::any_of(sheet.rows->rows, [&](const spreadsheet::Row &above) {
               return above.number < sheet.match.headerRow && !above.cells.isEmpty()
                   && std::ranges::any_of(above.cells, [&](const spreadsheet::Cell &title) {
                          return !title.isEmpty() && sameButForBlanks(title.shown, text);
                      });
           });
}

bool isExample(const spreadsheet::Row &row)
{
    static const QRegularExpression mark(
        u"^[（(【\\[《<“]?((填写|填报|录入)?(示例|样例|范例|举例|例子|示范|例)(行|数据)?|例如|如(?=[:：])|[Ee]xample)"
        u"\\s*\\d*"
        "\\s*([）)】\\]》>”:：，,。、\\-].*)?$|(此|本|该)行.{0,4}(示例|样例|范例|举例)|(导入|填报|填写|上报)(前|时)请?先?删除"_s);
    return std::ranges::any_of(row.cells, [](const spreadsheet::Cell &cell) {
        return cell.kind == spreadsheet::CellKind::Text && cell.shown.size() <= 60
            && mark.match(cell.shown.trimmed()).hasMatch();
    });
}

/// 甲 乙 1 2 3: the numbers of the columns, as official forms print them below the header.
bool isColumnNumbers(const spreadsheet::Row &row)
{
    static const QString stems = u"甲乙丙丁戊己庚辛"_s;
    int expected = 0;
    qsizetype filled = 0;
    for (const spreadsheet::Cell &cell : row.cells) {
        const QString text = cell.shown.trimmed();
        if (text.isEmpty() || text == u"栏次"_s)
            continue;
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber && (text.size() != 1 || !stems.contains(text)))
            return false;
        if (isNumber && number != ++expected)
            return false;
        ++filled;
    }
    return filled >= 3 && expected > 0;
}

/// 必填, 男/女, 18位, 与身份证一致: what is said of the columns, not of a person.
bool isNote(const spreadsheet::Row &row, const MatchedSheet &sheet)
{
    static const QRegularExpression said(u"必填|选填|必录|非必|填写|填[“\"]|格式|下拉|选择|一致|例如|[如例][:：]|\\d+"
                                         u"\\s*[位字](?!\\d)|[Yy]{4}|文本|不可|不能|不得|"
                                         "全称|单选|多选|为准|自动"_s);
    qsizetype filled = 0, notes = 0;
    for (const ColumnMatch &column : sheet.match.columns) {
        const spreadsheet::Cell &cell = row.cell(column.column);
        if (column.field == nullptr || isBlankCell(cell))
            continue;
        const QString text = cell.shown.trimmed();
        const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
        if (cell.kind != spreadsheet::CellKind::Text
            || (column.field->options.format == domain::Format::IdentityNumber && digits >= 15))
            return false;
        ++filled;
        notes += said.match(text).hasMatch() ? 1 : 0;
    }
    return notes >= 2 && notes * 2 >= filled;
}

} // namespace

bool sameButForBlanks(QStringView a, QStringView b)
{
    qsizetype i = 0, j = 0;
    for (;;) {
        while (i < a.size() && a[i].isSpace())
            ++i;
        while (j < b.size() && b[j].isSpace())
            ++j;
        if (i == a.size() || j == b.size())
            return i == a.size() && j == b.size();
        if (a[i++] != b[j++])
            return false;
    }
}

MergeIndex::MergeIndex(const QList<spreadsheet::MergedRange> &merges)
{
    for (const spreadsheet::MergedRange &merge : merges)
        m_blocks[merge.firstColumn].push_back(merge);
    for (auto &blocks : m_blocks)
        std::ranges::stable_sort(blocks, {}, &spreadsheet::MergedRange::firstRow);
}

const spreadsheet::MergedRange *MergeIndex::at(int row, int firstColumn) const
{
    const auto blocks = m_blocks.constFind(firstColumn);
    if (blocks == m_blocks.cend())
        return nullptr;
    const auto after = std::ranges::upper_bound(*blocks, row, {}, &spreadsheet::MergedRange::firstRow);
    if (after == blocks->begin() || std::prev(after)->lastRow < row)
        return nullptr;
    return &*std::prev(after);
}

RowKind kindOf(const spreadsheet::Row &row, const MatchedSheet &sheet, const MergeIndex &merges, bool started)
{
    if (saysNothing(row, sheet)) {
        // Nothing but a running number or a remark over the whole width.
        if (filledCells(row) <= 1)
            return RowKind::Blank;
        if (isOfOthers(row, sheet, merges))
            return RowKind::Others;
    }
    if (isTotalRow(row))
        return RowKind::Total;
    if (isFooterRow(row))
        return RowKind::Footer;
    if (isHeaderAgain(row, sheet))
        return RowKind::Header;
    if (isCaption(row, sheet, merges))
        return RowKind::Caption;
    if (!started && isExample(row))
        return RowKind::Example;
    if (!started && (isColumnNumbers(row) || isNote(row, sheet)))
        return RowKind::Note;
    return RowKind::Record;
}

} // namespace importing
