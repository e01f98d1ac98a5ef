#pragma once
// The events of an Excel 2003 XML file ("XML Spreadsheet 2003") turned into sheets, merged blocks and rows of cells.
// Element and attribute names are those of the published schema urn:schemas-microsoft-com:office:spreadsheet.

#include "spreadsheet/cell_making.h"
#include "spreadsheet/sheet_budget.h"
#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/xlsx/xlsx_text.h"
#include "spreadsheet/xml_parts.h"

#include <QHash>

namespace spreadsheet {

class Xml2003Handler : public XmlHandler
{
public:
    struct Sheet
    {
        SheetInfo info;
        QList<MergedRange> merged;
        QList<ColumnRange> hiddenColumns;
    };

    /// With row: delivers the rows of that sheet and stops behind it. Without: only lists the sheets.
    Xml2003Handler(const QString &path, int wanted, const std::function<bool(Row &&)> &row);

    void start(QByteArrayView name, const XmlAttributes &attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView utf8) override;
    bool isDone() const override { return m_done; }

    std::vector<Sheet> sheets;

private:
    enum class Capture { Nothing, Data, Visible, Date1904 };

    bool isWanted() const { return m_wanted < 0 || m_wanted == static_cast<int>(sheets.size()) - 1; }
    void startStyle(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void addColumns(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    Cell makeCell() const;

    const QString &m_path;
    int m_wanted = -1;
    std::function<bool(Row &&)> m_deliver;

    QHash<QString, NumberFormat> m_formats; // by style
    QString m_style;
    bool m_epoch1904 = false;
    Capture m_capture = Capture::Nothing;
    BoundedText m_text;
    int m_skipped = 0; // depth inside a comment

    Row m_row;
    int m_lastRow = 0;
    int m_column = 0;
    int m_nextColumn = 0; // of cells, and before them of the descriptions of columns
    QByteArray m_type; // of the cell's data; empty: none
    bool m_formula = false;
    SheetBudget m_budget;
    bool m_done = false;
};

} // namespace spreadsheet
