#pragma once
// The events of an OpenDocument spreadsheet turned into sheets, merged blocks and rows of cells.
// Source: OpenDocument 1.3 part 3, 9 (tables), 6.1 (white space), 19.385 and following (values).

#include "spreadsheet/cell_making.h"
#include "spreadsheet/sheet_budget.h"
#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/xml_parts.h"

#include <QSet>

namespace spreadsheet {

struct OdsSheet
{
    SheetInfo info;
    QList<MergedRange> merged;
    QList<ColumnRange> hiddenColumns;
};

class OdsContentHandler : public XmlHandler
{
public:
    /// With row: delivers the rows of that sheet and stops behind it. Without: only lists the sheets.
    OdsContentHandler(const QString &path, int wanted, const std::function<bool(Row &&)> &row);
    explicit OdsContentHandler(const QString &path);

    void start(QByteArrayView name, const XmlAttributes &attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView utf8) override;
    bool isDone() const override { return m_done; }

    bool sawSpreadsheet() const { return m_sawSpreadsheet; }
    QList<OdsSheet> sheets;

private:
    enum class Place { Outside, Spreadsheet, Table, Cell, Paragraph };
    struct CellSource
    {
        QByteArray type, value;
        bool covered = false;
        bool formula = false;
        bool error = false;
        int repeated = 1;
        bool hasText = false;
        QString text;
        bool oversize = false;
    };

    void startOutside(QByteArrayView name, const XmlAttributes &attributes);
    void startTable(const XmlAttributes &attributes);
    void startInTable(QByteArrayView name, const XmlAttributes &attributes);
    void startCell(bool covered, const XmlAttributes &attributes);
    void startInParagraph(QByteArrayView name, const XmlAttributes &attributes);
    void addMerge(const XmlAttributes &attributes);
    void addColumns(const XmlAttributes &attributes);
    void append(QStringView text);
    void endCell();
    void endRow();
    Cell makeCell() const;

    const QString &m_path;
    int m_wanted = -1;
    std::function<bool(Row &&)> m_deliver;

    Place m_place = Place::Outside;
    int m_skipped = 0; // depth inside something that holds no cell text
    int m_inline = 0; // depth inside a paragraph
    QString m_styleName;
    QSet<QString> m_hiddenStyles;
    bool m_sawSpreadsheet = false;

    Row m_row;
    int m_nextRow = 1;
    int m_rowRepeated = 1;
    int m_column = 0;
    CellSource m_cell;
    bool m_afterBreak = false; // white space read so far counts as one space
    SheetBudget m_budget;
    bool m_done = false;
};

} // namespace spreadsheet
