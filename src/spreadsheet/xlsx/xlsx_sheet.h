#pragma once
// The events of one worksheet part turned into rows of cells.

#include "spreadsheet/cell_making.h"
#include "spreadsheet/sheet_budget.h"
#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/xlsx/shared_strings.h"
#include "spreadsheet/xlsx/xlsx_package.h"
#include "spreadsheet/xml_parts.h"

namespace spreadsheet {

class XlsxSheetHandler : public XmlHandler
{
public:
    XlsxSheetHandler(const XlsxPackage &package, SharedStrings &strings, const QString &path,
                     const std::function<bool(Row &&)> &row);

    void start(QByteArrayView name, const XmlAttributes &attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView utf8) override;
    bool isDone() const override { return m_stopped; }

    /// Known once the whole part has been read.
    const QList<MergedRange> &mergedRanges() const { return m_merged; }
    bool isWhole() const { return !m_stopped; }
    /// Known once the first row has been read.
    const QList<ColumnRange> &hiddenColumns() const { return m_hiddenColumns; }

private:
    enum class Type { Number, Shared, Inline, FormulaText, Bool, Error, IsoDate };

    static Type typeOf(QByteArrayView name);
    void addMerge(QByteArrayView block);
    void addColumns(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    Cell makeCell() const;
    const NumberFormat *format() const;

    const XlsxPackage &m_package;
    SharedStrings &m_strings;
    const QString &m_path;
    const std::function<bool(Row &&)> &m_deliver;

    Row m_row;
    qsizetype m_width = 0; // of the row before
    int m_lastRow = 0;
    int m_column = -1;
    Type m_type = Type::Number;
    int m_style = 0;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    bool m_inValue = false;
    bool m_inInline = false;
    BoundedText m_value;
    StringItem m_inline;
    SheetBudget m_budget;
    QList<MergedRange> m_merged;
    QList<ColumnRange> m_hiddenColumns;
    bool m_afterRows = false; // controls and drawings have rows and columns of their own
    bool m_stopped = false;
};

} // namespace spreadsheet
