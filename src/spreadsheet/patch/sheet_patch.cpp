#include "spreadsheet/patch/sheet_patch.h"

#include "spreadsheet/cell_making.h"

#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

/// The elements of a worksheet in the order the schema demands (ECMA-376 part 1, 18.3.1.99).
int orderOf(QByteArrayView name)
{
    static constexpr const char *order[] = {"sheetPr",
                                            "dimension",
                                            "sheetViews",
                                            "sheetFormatPr",
                                            "cols",
                                            "sheetData",
                                            "sheetCalcPr",
                                            "sheetProtection",
                                            "protectedRanges",
                                            "scenarios",
                                            "autoFilter",
                                            "sortState",
                                            "dataConsolidate",
                                            "customSheetViews",
                                            "mergeCells",
                                            "phoneticPr",
                                            "conditionalFormatting",
                                            "dataValidations",
                                            "hyperlinks",
                                            "printOptions",
                                            "pageMargins",
                                            "pageSetup",
                                            "headerFooter",
                                            "rowBreaks",
                                            "colBreaks",
                                            "customProperties",
                                            "cellWatches",
                                            "ignoredErrors",
                                            "smartTags",
                                            "drawing",
                                            "legacyDrawing"};
    const auto found = std::ranges::find_if(order, [&](const char *known) { return name == QByteArrayView(known); });
    return static_cast<int>(found - std::begin(order));
}

int numberOf(QByteArrayView tag, QByteArrayView attribute, int otherwise)
{
    bool good = false;
    const int number = attributeOf(tag, attribute).toInt(&good);
    return good ? number : otherwise;
}

int columnOf(QByteArrayView openTag, int otherwise)
{
    const auto range = rangeFrom(attributeOf(openTag, "r"));
    return range ? range->firstColumn : otherwise;
}

} // namespace

SheetPatch::SheetPatch(const QByteArray &xml, const QString &path)
    : m_xml(xml)
    , m_path(path)
    , m_root(outlineOf(xml, 2, path))
    , m_prefix(m_root.prefix.toByteArray())
{
    const XmlElement *data = m_root.child("sheetData");
    if (data == nullptr)
        return;
    int number = 0;
    for (const XmlElement &row : data->children) {
        number = numberOf(openTagOf(xml, row), "r", number + 1);
        m_rows.push_back({number, &row});
    }
    std::ranges::stable_sort(m_rows, {}, &Place::number);
}

QByteArray SheetPatch::legacyDrawing() const
{
    const XmlElement *drawing = m_root.child("legacyDrawing");
    return drawing == nullptr ? QByteArray() : attributeOf(openTagOf(m_xml, *drawing), "id");
}

const XmlElement *SheetPatch::rowElement(int number) const
{
    const auto found = std::ranges::lower_bound(m_rows, number, {}, &Place::number);
    return found != m_rows.end() && found->number == number ? found->element : nullptr;
}

int SheetPatch::styleOf(int row, int column) const
{
    if (const XmlElement *element = rowElement(row)) {
        const QByteArray bytes = bytesOf(m_xml, *element).toByteArray();
        const XmlElement cells = outlineOf(bytes, 1, m_path);
        int at = -1;
        for (const XmlElement &cell : cells.children) {
            at = columnOf(openTagOf(bytes, cell), at + 1);
            if (at == column)
                return numberOf(openTagOf(bytes, cell), "s", 0);
        }
        if (const int style = numberOf(openTagOf(bytes, cells), "s", 0); style != 0)
            return style;
    }
    if (const XmlElement *columns = m_root.child("cols"))
        for (const XmlElement &group : columns->children) {
            const QByteArrayView tag = openTagOf(m_xml, group);
            if (numberOf(tag, "min", 0) <= column + 1 && numberOf(tag, "max", 0) >= column + 1)
                return numberOf(tag, "style", 0);
        }
    return 0;
}

void SheetPatch::keepRows(int first, std::vector<int> rows)
{
    m_first = first;
    m_keeping = true;
    m_moves = RowMoves::keeping(first, std::move(rows), lastRow());
    findShared();
    carryMerges();
}

void SheetPatch::fill(int first, int last, int rows, QList<int> columns, std::set<int> cleared, Cells cells)
{
    m_first = first;
    m_lastFilled = last;
    m_filled = rows;
    m_columns = std::move(columns);
    std::ranges::sort(m_columns);
    m_cleared = std::move(cleared);
    m_cells = std::move(cells);
    m_moves = RowMoves::inserting(last, std::max(0, rows - (last - first + 1)));
    findShared();
}

void SheetPatch::addDropDown(const DropDown &dropDown, int firstRow, int lastRow)
{
    m_validations << Validation{dropDown, {firstRow, lastRow, dropDown.column, dropDown.column}};
}

void SheetPatch::setLegacyDrawing(const QByteArray &relation, const QByteArray &relationNamespace)
{
    m_legacyDrawing = '<' + tag("legacyDrawing") + " xmlns:r=\"" + relationNamespace + "\" r:id=\"" + relation + "\"/>";
}

/// Of the cells that share a formula only the first says it; its row may go.
void SheetPatch::findShared()
{
    if (!m_xml.contains("=\"shared\"") && !m_xml.contains("='shared'"))
        return;
    for (const Place &place : m_rows) {
        const QByteArray bytes = bytesOf(m_xml, *place.element).toByteArray();
        if (!bytes.contains("shared"))
            continue;
        const XmlElement cells = outlineOf(bytes, 2, m_path);
        int column = -1;
        for (const XmlElement &cell : cells.children) {
            column = columnOf(openTagOf(bytes, cell), column + 1);
            const XmlElement *formula = cell.child("f");
            if (formula == nullptr || formula->isEmpty() || attributeOf(openTagOf(bytes, *formula), "t") != "shared")
                continue;
            m_shared.insert(attributeOf(openTagOf(bytes, *formula), "si"),
                            {plainText(contentOf(bytes, *formula)), place.number, column});
        }
    }
}

/// Of merged cells only the first holds a value; where its row goes, the first that stays takes it over.
void SheetPatch::carryMerges()
{
    const XmlElement *merges = m_root.child("mergeCells");
    if (merges == nullptr)
        return;
    for (const XmlElement &merge : merges->children) {
        const auto range = rangeFrom(attributeOf(openTagOf(m_xml, merge), "ref"));
        if (!range || range->firstRow < m_first || m_moves.moved(range->firstRow) != 0)
            continue;
        for (int row = range->firstRow; row <= std::min(range->lastRow, lastRow()); ++row)
            if (m_moves.moved(row) != 0) {
                m_carried[row][range->firstColumn] = range->firstRow;
                break;
            }
    }
}

std::pair<int, int> SheetPatch::shownCell(int row, int column) const
{
    const XmlElement *merges = m_root.child("mergeCells");
    for (const XmlElement &merge : merges != nullptr ? merges->children : std::vector<XmlElement>()) {
        const auto range = rangeFrom(attributeOf(openTagOf(m_xml, merge), "ref"));
        if (!range || !range->contains(row, column))
            continue;
        int first = range->firstRow;
        while (first < row && m_moves.moved(first) == 0)
            ++first;
        return {first, range->firstColumn};
    }
    return {row, column};
}

QByteArray SheetPatch::views(const XmlElement &element) const
{
    // A view scrolled to rows far below would open on nothing.
    QByteArray out = bytesOf(m_xml, element).toByteArray();
    qsizetype at = 0;
    while ((at = out.indexOf("topLeftCell=\"", at)) >= 0) {
        at += qsizetype(sizeof "topLeftCell=\"") - 1;
        const qsizetype end = out.indexOf('"', at);
        const auto cell = end < 0 ? std::nullopt : rangeFrom(QByteArrayView(out).sliced(at, end - at));
        if (cell && cell->firstRow > m_first)
            out.replace(at, end - at, cellName(m_first, cell->firstColumn));
    }
    return out;
}

/// An element whose children or itself name ranges.
QByteArray SheetPatch::rangesOf(const XmlElement &element) const
{
    const auto movedTag = [&](const XmlElement &part, QByteArrayView attribute) -> std::optional<QByteArray> {
        const QByteArrayView open = openTagOf(m_xml, part);
        const QByteArray ranges = attributeOf(open, attribute);
        if (ranges.isNull())
            return open.toByteArray();
        const QByteArray moved = m_moves.movedRanges(ranges);
        if (moved.isEmpty())
            return std::nullopt;
        return moved == ranges ? open.toByteArray() : withAttribute(open, attribute, moved);
    };
    if (element.name == "conditionalFormatting" || element.name == "autoFilter") {
        const auto open = movedTag(element, element.name == "autoFilter" ? "ref" : "sqref");
        if (!open)
            return {};
        return *open + QByteArrayView(m_xml).sliced(element.openEnd, element.end - element.openEnd).toByteArray();
    }
    QByteArray inner;
    for (const XmlElement &child : element.children)
        if (const auto open = movedTag(child, element.name == "hyperlinks" ? "ref" : "sqref"))
            inner += *open + QByteArrayView(m_xml).sliced(child.openEnd, child.end - child.openEnd).toByteArray();
    if (inner.isEmpty())
        return {};
    return opened(openTagOf(m_xml, element)) + inner + "</" + element.prefix.toByteArray() + element.name.toByteArray()
        + '>';
}

QByteArray SheetPatch::mergeCells(const XmlElement &merges) const
{
    QByteArray inner;
    int count = 0;
    for (const XmlElement &merge : merges.children) {
        const QByteArrayView open = openTagOf(m_xml, merge);
        const auto range = rangeFrom(attributeOf(open, "ref"));
        const auto moved = range ? m_moves.moved(*range, false) : std::nullopt;
        if (!moved || (moved->firstRow == moved->lastRow && moved->firstColumn == moved->lastColumn))
            continue;
        ++count;
        inner += withAttribute(open, "ref", rangeText(*moved))
            + QByteArrayView(m_xml).sliced(merge.openEnd, merge.end - merge.openEnd).toByteArray();
    }
    if (count == 0)
        return {};
    return withAttribute(opened(openTagOf(m_xml, merges)), "count", QByteArray::number(count)) + inner + "</"
        + tag("mergeCells") + '>';
}

/// The ranges of an older validation, moved. Two validations of one cell are damage to Excel: the new ones take their
/// cells out.
QByteArray SheetPatch::validatedRanges(QByteArrayView ranges) const
{
    QByteArrayList left;
    for (const QByteArray &text : m_moves.movedRanges(ranges).split(' ')) {
        const auto range = rangeFrom(text);
        if (!range)
            continue;
        QList<MergedRange> pieces{*range};
        for (const Validation &added : m_validations) {
            QList<MergedRange> rest;
            for (const MergedRange &piece : std::as_const(pieces))
                rest += without(piece, added.range);
            pieces = rest;
        }
        for (const MergedRange &piece : std::as_const(pieces))
            left << rangeText(piece);
    }
    return left.join(' ');
}

/// Validations and conditional formats that speak of other sheets name their ranges as text.
QByteArray SheetPatch::extensions(const XmlElement &element) const
{
    QByteArray out = bytesOf(m_xml, element).toByteArray();
    qsizetype at = 0;
    while ((at = out.indexOf("sqref>", at)) >= 0) {
        const qsizetype begin = at + qsizetype(sizeof "sqref>") - 1;
        const qsizetype end = out.indexOf('<', begin);
        if (end < 0)
            break;
        const bool validates = out.lastIndexOf("dataValidation ", at) > out.lastIndexOf("conditionalFormatting ", at);
        const QByteArrayView ranges = QByteArrayView(out).sliced(begin, end - begin);
        QByteArray moved = validates ? validatedRanges(ranges) : m_moves.movedRanges(ranges);
        if (moved.isEmpty())
            moved = cellName(maxRows, maxColumns - 1); // it must name one
        out.replace(begin, end - begin, moved);
        at = out.indexOf('>', begin);
    }
    return out;
}

QByteArray SheetPatch::validations(const XmlElement *old) const
{
    QByteArray inner;
    int count = 0;
    for (const XmlElement &child : old != nullptr ? old->children : std::vector<XmlElement>()) {
        const QByteArrayView open = openTagOf(m_xml, child);
        const QByteArray left = validatedRanges(attributeOf(open, "sqref"));
        if (left.isEmpty())
            continue;
        ++count;
        inner += withAttribute(open, "sqref", left)
            + QByteArrayView(m_xml).sliced(child.openEnd, child.end - child.openEnd).toByteArray();
    }
    for (const Validation &added : m_validations) {
        ++count;
        inner += '<' + tag("dataValidation") + " type=\"list\" allowBlank=\"1\" showInputMessage=\"1\""
            + (added.dropDown.closed ? " showErrorMessage=\"1\"" : "") + " sqref=\"" + rangeText(added.range) + "\"><"
            + tag("formula1") + '>' + added.dropDown.source + "</" + tag("formula1") + "></" + tag("dataValidation")
            + '>';
    }
    if (count == 0)
        return {};
    const QByteArray open = old != nullptr ? opened(openTagOf(m_xml, *old)) : '<' + tag("dataValidations") + '>';
    return withAttribute(open, "count", QByteArray::number(count)) + inner + "</" + tag("dataValidations") + '>';
}

QByteArray SheetPatch::replacement(const XmlElement &child) const
{
    const QByteArrayView name = child.name;
    if (name == "sheetData")
        return sheetData(child);
    if (name == "dimension" && (m_keeping || m_filled > 0))
        return {}; // optional, and wrong now
    if (name == "sheetViews" && m_keeping)
        return views(child);
    if (name == "mergeCells")
        return mergeCells(child);
    if (name == "dataValidations")
        return validations(&child);
    if (name == "autoFilter" || name == "conditionalFormatting" || name == "hyperlinks" || name == "ignoredErrors"
        || name == "protectedRanges")
        return rangesOf(child);
    if (name == "rowBreaks" && m_keeping)
        return {};
    if (name == "extLst")
        return extensions(child);
    if (name == "legacyDrawing" && !m_legacyDrawing.isEmpty())
        return m_legacyDrawing;
    return bytesOf(m_xml, child).toByteArray();
}

QByteArray SheetPatch::result() const
{
    QByteArray out = m_xml.first(m_root.openEnd);
    if (m_root.isEmpty())
        return m_xml;
    bool validated = m_root.child("dataValidations") != nullptr, drawn = m_root.child("legacyDrawing") != nullptr;
    bool behindRows = false;
    qsizetype done = m_root.openEnd;
    const auto insertBefore = [&](int order) {
        if (!validated && order > orderOf("dataValidations")) {
            validated = true;
            out += validations(nullptr);
        }
        if (!drawn && order > orderOf("legacyDrawing")) {
            drawn = true;
            out += m_legacyDrawing;
        }
    };
    for (const XmlElement &child : m_root.children) {
        out += m_xml.mid(done, child.begin - done);
        if (behindRows)
            insertBefore(orderOf(child.name));
        behindRows = behindRows || child.name == "sheetData";
        out += replacement(child);
        done = child.end;
    }
    insertBefore(orderOf({}));
    return out + m_xml.mid(done);
}

} // namespace spreadsheet
