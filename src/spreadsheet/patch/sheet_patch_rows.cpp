// The rows of a patched sheet.

#include "spreadsheet/cell_making.h"
#include "spreadsheet/patch/sheet_patch.h"

#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

int columnOf(QByteArrayView openTag, int otherwise)
{
    const auto range = rangeFrom(attributeOf(openTag, "r"));
    return range ? range->firstColumn : otherwise;
}

} // namespace

QByteArray SheetPatch::blankCell(int row, int column, int style) const
{
    return '<' + tag("c") + " r=\"" + cellName(row, column) + "\" s=\"" + QByteArray::number(style) + "\"/>";
}

QByteArray SheetPatch::filledCell(int row, int column, int style, const FilledCell &cell) const
{
    if (cell.kind == FilledCell::Kind::Empty)
        return blankCell(row, column, style);
    const QByteArray open
        = '<' + tag("c") + " r=\"" + cellName(row, column) + "\" s=\"" + QByteArray::number(style) + '"';
    const QByteArray close = "</" + tag("c") + '>';
    if (cell.kind == FilledCell::Kind::Number)
        return open + "><" + tag("v") + '>' + cell.text.toLatin1() + "</" + tag("v") + '>' + close;
    return open + " t=\"inlineStr\"><" + tag("is") + "><" + tag("t") + " xml:space=\"preserve\">"
        + cellXmlText(cell.text) + "</" + tag("t") + "></" + tag("is") + '>' + close;
}

/// A cell with its formula where it still speaks of the right cells, else with the value it had.
QByteArray SheetPatch::formulaOf(const QByteArray &cell, const XmlElement &element, int row, int column) const
{
    const XmlElement &formula = *element.child("f");
    const QByteArrayView open = openTagOf(cell, formula);
    const QByteArray kind = attributeOf(open, "t");
    std::optional<QString> moved;
    if (kind == "shared") {
        const auto shared = m_shared.constFind(attributeOf(open, "si"));
        if (shared != m_shared.cend())
            moved = movedFormula(shared->text, row - shared->row, column - shared->column, m_moves);
    } else if (kind.isEmpty() || kind == "normal") {
        moved = movedFormula(plainText(contentOf(cell, formula)), 0, 0, m_moves);
    }
    QByteArray out = cell;
    if (!moved && !m_keeping && kind != "shared")
        return out; // array formulas and data tables stay where they are
    const QByteArray piece = moved ? '<' + tag("f") + '>' + xmlText(*moved) + "</" + tag("f") + '>' : QByteArray();
    return out.replace(formula.begin, formula.end - formula.begin, piece);
}

/// The cells of a row as they are in its new place, without marks.
std::vector<SheetPatch::CellPiece> SheetPatch::cellsOf(const XmlElement &row, int number, int newNumber) const
{
    const QByteArray bytes = bytesOf(m_xml, row).toByteArray();
    const XmlElement cells = outlineOf(bytes, 1, m_path);
    std::vector<CellPiece> pieces;
    int column = -1;
    for (const XmlElement &cell : cells.children) {
        if (cell.name != "c")
            continue;
        column = columnOf(openTagOf(bytes, cell), column + 1);
        QByteArray own = bytesOf(bytes, cell).toByteArray();
        if (own.contains(QByteArray("<" + tag("f")))) {
            XmlElement inner = outlineOf(own, 1, m_path);
            if (inner.child("f") != nullptr) {
                own = formulaOf(own, inner, number, column);
                inner = outlineOf(own, 1, m_path);
                // Filled rows change what formulas say: without a value they are worked out when the file is opened.
                if (const XmlElement *value = inner.child("v");
                    value != nullptr && m_cells && inner.child("f") != nullptr)
                    own.remove(value->begin, value->end - value->begin);
            }
        }
        const qsizetype openEnd = own.indexOf('>') + 1;
        const QByteArrayView open = QByteArrayView(own).first(openEnd);
        const int style = attributeOf(open, "s").toInt();
        const QByteArray placed = withAttribute(open, "r", cellName(newNumber, column)) + own.mid(openEnd);
        pieces.push_back({column, style, placed});
    }
    return pieces;
}

QByteArray SheetPatch::row(int number, const XmlElement *element, int newNumber) const
{
    const auto marks = m_marks.find(number);
    const auto carried = m_carried.find(number);
    const bool asItWas = number == newNumber && marks == m_marks.end() && carried == m_carried.end();
    const QByteArrayView open = openTagOf(m_xml, *element);
    if (asItWas && !(m_keeping && number >= m_first) && !bytesOf(m_xml, *element).contains(QByteArray("<" + tag("f"))))
        return bytesOf(m_xml, *element).toByteArray();
    std::vector<CellPiece> cells = cellsOf(*element, number, newNumber);
    const auto at = [&](int column) { return std::ranges::lower_bound(cells, column, {}, &CellPiece::column); };
    if (carried != m_carried.end())
        for (const auto &[column, from] : carried->second) {
            const XmlElement *source = rowElement(from);
            if (source == nullptr)
                continue;
            for (CellPiece &piece : cellsOf(*source, from, newNumber)) {
                if (piece.column != column)
                    continue;
                const auto place = at(column);
                if (place != cells.end() && place->column == column)
                    *place = std::move(piece);
                else
                    cells.insert(place, std::move(piece));
                break;
            }
        }
    if (marks != m_marks.end())
        for (const auto &[column, style] : marks->second) {
            const auto place = at(column);
            if (place == cells.end() || place->column != column) {
                cells.insert(place, {column, style, blankCell(newNumber, column, style)});
                continue;
            }
            const qsizetype openEnd = place->bytes.indexOf('>') + 1;
            place->bytes = withAttribute(QByteArrayView(place->bytes).first(openEnd), "s", QByteArray::number(style))
                + place->bytes.mid(openEnd);
        }
    QByteArray out = withAttribute(opened(open), "r", QByteArray::number(newNumber));
    out = withAttribute(out, "spans", {});
    if (m_keeping && number >= m_first)
        out = withAttribute(out, "hidden", {}); // a filter would hide what the sender is to correct
    for (const CellPiece &cell : cells)
        out += cell.bytes;
    return out + "</" + tag("row") + '>';
}

QByteArray SheetPatch::filledRow(int index, int newNumber) const
{
    const int number = m_first + index;
    const XmlElement *own = number <= m_lastFilled ? rowElement(number) : nullptr;
    const XmlElement *pattern = rowElement(m_first);
    std::vector<CellPiece> cells;
    if (own != nullptr) {
        cells = cellsOf(*own, number, newNumber);
    } else if (pattern != nullptr) {
        for (const CellPiece &cell : cellsOf(*pattern, m_first, newNumber))
            cells.push_back({cell.column, cell.style, blankCell(newNumber, cell.column, cell.style)});
    }
    for (const int column : m_columns) {
        const auto place = std::ranges::lower_bound(cells, column, {}, &CellPiece::column);
        const bool there = place != cells.end() && place->column == column;
        const int style = there ? place->style : styleOf(own != nullptr ? number : m_first, column);
        CellPiece piece{
            column, style,
            filledCell(newNumber, column, style, index < m_filled ? m_cells(index, column, style) : FilledCell())};
        if (there)
            *place = std::move(piece);
        else
            cells.insert(place, std::move(piece));
    }
    const XmlElement *like = own != nullptr ? own : pattern;
    QByteArray out = like != nullptr
        ? withAttribute(withAttribute(opened(openTagOf(m_xml, *like)), "r", QByteArray::number(newNumber)), "spans", {})
        : '<' + tag("row") + " r=\"" + QByteArray::number(newNumber) + "\">";
    for (const CellPiece &cell : cells)
        out += cell.bytes;
    return out + "</" + tag("row") + '>';
}

QByteArray SheetPatch::sheetData(const XmlElement &data) const
{
    QByteArray out = opened(openTagOf(m_xml, data));
    int index = 0;
    const auto fillUpTo = [&](int row) {
        for (; index < m_filled && m_first + index < row; ++index)
            out += filledRow(index, m_first + index);
    };
    for (const Place &place : m_rows) {
        const int newNumber = m_moves.moved(place.number);
        if (newNumber == 0)
            continue;
        if (m_cells && place.number >= m_first && place.number <= m_lastFilled) {
            fillUpTo(place.number);
            if (place.number - m_first < m_filled)
                continue; // written with its turn
            if (m_cleared.contains(place.number)) {
                out += filledRow(place.number - m_first, newNumber);
                continue;
            }
        } else {
            fillUpTo(newNumber);
        }
        out += row(place.number, place.element, newNumber);
    }
    fillUpTo(maxSheetRow + 1);
    return out + "</" + tag("sheetData") + '>';
}

} // namespace spreadsheet
