#include "integration/importing/flat_sheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

QString cellText(const FlatSheet &sheet, int row, int column)
{
    QString attributes;
    for (const FlatSheet::Block &block : sheet.merges) {
        if (row < block.firstRow || row > block.lastRow || column < block.firstColumn || column > block.lastColumn)
            continue;
        if (row != block.firstRow || column != block.firstColumn)
            return u"<table:covered-table-cell/>"_s;
        attributes = u" table:number-rows-spanned=\"%1\" table:number-columns-spanned=\"%2\""_s
                         .arg(block.lastRow - block.firstRow + 1)
                         .arg(block.lastColumn - block.firstColumn + 1);
    }
    const QString text = sheet.rows[row - 1].value(column);
    if (text.isEmpty())
        return u"<table:table-cell%1/>"_s.arg(attributes);
    return u"<table:table-cell office:value-type=\"string\"%1><text:p>%2</text:p></table:table-cell>"_s.arg(
        attributes, text.toHtmlEscaped());
}

QString sheetText(const FlatSheet &sheet)
{
    qsizetype width = 0;
    for (const QStringList &row : sheet.rows)
        width = std::max(width, row.size());
    QString text = u"<table:table table:name=\"%1\"%2>"_s.arg(
        sheet.name, sheet.hidden ? u" table:style-name=\"unseen\""_s : QString());
    for (int column = 0; column < width; ++column)
        text += sheet.hiddenColumns.contains(column) ? u"<table:table-column table:visibility=\"collapse\"/>"_s
                                                     : u"<table:table-column/>"_s;
    for (int row = 1; row <= sheet.rows.size(); ++row) {
        text += sheet.hiddenRows.contains(row) ? u"<table:table-row table:visibility=\"filter\">"_s
                                               : u"<table:table-row>"_s;
        for (int column = 0; column < width; ++column)
            text += cellText(sheet, row, column);
        text += u"</table:table-row>"_s;
    }
    return text + u"</table:table>"_s;
}

} // namespace

QByteArray flatFile(const QList<FlatSheet> &sheets)
{
    QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
                   "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                   "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                   "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                   "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                   "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
                   "<office:automatic-styles><style:style style:name=\"unseen\" style:family=\"table\">"
                   "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
                   "<office:body><office:spreadsheet>"_s;
    for (const FlatSheet &sheet : sheets)
        text += sheetText(sheet);
    return (text + u"</office:spreadsheet></office:body></office:document>"_s).toUtf8();
}

} // namespace importing
