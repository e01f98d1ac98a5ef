#pragma once
// The tables of a web page as one sheet, one below the other, as Excel opens such a page.

#include "spreadsheet/cell_making.h"
#include "spreadsheet/sheet_budget.h"
#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/text/html_tokenizer.h"

#include <vector>

namespace spreadsheet {

class HtmlTables
{
public:
    HtmlTables(const QString &path, const std::function<bool(Row &&)> &row);

    bool feed(const QString &text) { return m_tokenizer.feed(text); }
    void finish();

    const QList<MergedRange> &merged() const { return m_merged; }

private:
    struct Table
    {
        Row row;
        bool inRow = false;
        bool inCell = false;
        int column = 0; // of the open cell
        int nextColumn = 0;
        QList<int> covered; // by column: how many rows below are taken by a cell above
        QList<MergedRange> merged; // of the open row, counted from it
        QString text;
        bool oversize = false;
        int columnSpan = 1, rowSpan = 1;
    };

    bool onTag(const HtmlTag &tag);
    bool onText(const QString &text);
    bool closeRow();
    void closeCell();
    void openRow(const HtmlTag &tag);
    void openCell(const HtmlTag &tag);
    void append(QChar c);

    const QString &m_path;
    std::function<bool(Row &&)> m_deliver;
    HtmlTokenizer m_tokenizer;
    std::vector<Table> m_tables; // those that are open, the innermost last
    int m_lastRow = 0;
    QList<MergedRange> m_merged;
    SheetBudget m_budget;
};

} // namespace spreadsheet
