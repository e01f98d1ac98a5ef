#pragma once
// The worksheet part of an xlsx package with rows taken out, cells marked and rows filled; what is not spoken of keeps
// its bytes. Formulas, merged cells, validations, conditional formats and links follow their rows.

#include "spreadsheet/row_moves.h"
#include "spreadsheet/xml_outline.h"

#include <QMap>
#include <functional>
#include <map>
#include <set>

namespace spreadsheet {

/// A list of words to choose from in the cells of a column.
struct DropDown
{
    int column = 0;
    QStringList words;
    bool closed = false; // other words are refused
    QByteArray source; // the formula the words come from
};

/// What a cell is filled with. Text that looks like a formula stays text.
struct FilledCell
{
    enum class Kind { Empty, Text, Number };
    Kind kind = Kind::Empty;
    QString text; // of a number: as XML schema writes it
};

class SheetPatch
{
public:
    /// xml must outlive the patch; path is for messages. Throws SheetError{Damaged}.
    SheetPatch(const QByteArray &xml, const QString &path);

    int lastRow() const { return m_rows.empty() ? 0 : m_rows.back().number; }
    bool hasFormulas() const { return m_xml.contains('<' + tag("f") + '>') || m_xml.contains('<' + tag("f") + ' '); }
    /// Whether fill() has to move formulas to other rows.
    bool movesFormulas() const { return m_moves.moved(m_lastFilled + 1) != m_lastFilled + 1 && hasFormulas(); }
    const RowMoves &moves() const { return m_moves; }
    /// The relation id in <legacyDrawing>, which places the comments; empty when there is none.
    QByteArray legacyDrawing() const;
    /// The style of a cell, be it there or only its row or column.
    int styleOf(int row, int column) const;

    /// Of the rows from `first` on only these stay.
    void keepRows(int first, std::vector<int> rows);
    /// The cell that shows what is said of this one: of merged cells the first whose row stays. To be asked after
    /// keepRows().
    std::pair<int, int> shownCell(int row, int column) const;
    /// Rows of the sheet as it was; style: of the cell with its mark.
    void mark(int row, int column, int style) { m_marks[row][column] = style; }
    /// In rows of the sheet as it is going to be.
    void addDropDown(const DropDown &dropDown, int firstRow, int lastRow);
    /// relation: of the part with the shapes of the comments; type: the URI of the namespace of relation ids.
    void setLegacyDrawing(const QByteArray &relation, const QByteArray &relationNamespace);

    /// Writes `rows` cells by column from row `first` on; rows behind `last` move down where more are needed. columns:
    /// all that are filled; further rows up to `last` that `cleared` names lose what they hold in them.
    using Cells = std::function<FilledCell(int index, int column, int style)>;
    void fill(int first, int last, int rows, QList<int> columns, std::set<int> cleared, Cells cells);

    QByteArray result() const;

private:
    struct Place
    {
        int number = 0;
        const XmlElement *element = nullptr;
    };
    struct SharedFormula
    {
        QString text;
        int row = 0, column = 0;
    };
    struct CellPiece
    {
        int column = 0;
        int style = 0;
        QByteArray bytes;
    };

    const XmlElement *rowElement(int number) const;
    void findShared();
    QByteArray row(int number, const XmlElement *element, int newNumber) const;
    QByteArray filledRow(int index, int newNumber) const;
    std::vector<CellPiece> cellsOf(const XmlElement &row, int number, int newNumber) const;
    QByteArray formulaOf(const QByteArray &cell, const XmlElement &element, int row, int column) const;
    QByteArray blankCell(int row, int column, int style) const;
    QByteArray filledCell(int row, int column, int style, const FilledCell &cell) const;
    QByteArray sheetData(const XmlElement &data) const;
    QByteArray mergeCells(const XmlElement &merges) const;
    QByteArray validatedRanges(QByteArrayView ranges) const;
    QByteArray extensions(const XmlElement &element) const;
    QByteArray validations(const XmlElement *old) const;
    QByteArray rangesOf(const XmlElement &element) const;
    QByteArray views(const XmlElement &element) const;
    QByteArray replacement(const XmlElement &child) const;
    void carryMerges();
    QByteArray tag(const char *name) const { return m_prefix + name; }

    const QByteArray &m_xml;
    QString m_path;
    XmlElement m_root;
    QByteArray m_prefix;
    std::vector<Place> m_rows;
    RowMoves m_moves = RowMoves::inserting(maxSheetRow, 0);
    int m_first = 0; // first row that may change
    bool m_keeping = false;
    std::map<int, std::map<int, int>> m_marks; // row, column → style
    std::map<int, std::map<int, int>> m_carried; // row, column → row whose cell holds for both
    QMap<QByteArray, SharedFormula> m_shared;
    struct Validation
    {
        DropDown dropDown;
        MergedRange range;
    };
    QList<Validation> m_validations;
    QByteArray m_legacyDrawing;
    int m_lastFilled = 0; // last row of the area, before rows were added
    int m_filled = 0; // rows written; with m_cells
    QList<int> m_columns;
    std::set<int> m_cleared;
    Cells m_cells;

    static constexpr int maxSheetRow = 1'048'576;
};

} // namespace spreadsheet
