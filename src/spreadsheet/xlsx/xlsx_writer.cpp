#include "spreadsheet/xlsx/xlsx_writer.h"

#include "spreadsheet/sentences.h"
#include "spreadsheet/xlsx/workbook_file.h"

#include <QDateTime>
#include <cmath>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t maxRows = 1'048'576;
constexpr qsizetype maxNameLength = 31;
constexpr qsizetype longestFooter = 200; // Excel takes 255 characters, codes counted
constexpr uint8_t paperA4 = 9;
constexpr double titleHeight = 28; // points
constexpr double lineHeight = 16;

QString sheetName(QString name)
{
    for (QChar &c : name) {
        if (u"[]:*?/\\"_s.contains(c) || c.unicode() < 0x20)
            c = u'_';
    }
    name.truncate(maxNameLength);
    if (name.startsWith(u'\''))
        name[0] = u'_';
    if (name.endsWith(u'\''))
        name.back() = u'_';
    return name;
}

// A Chinese character takes two columns of width.
double textWidth(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2e80 ? 1 : 2;
    return width;
}

double widthOf(const SheetColumn &column)
{
    if (column.width > 0)
        return column.width;
    const double width = 2 + textWidth(column.header);
    const double least = column.format == ColumnFormat::Text ? 10 : 12;
    return std::clamp(width, least, 60.0);
}

/// The formats of one kind of sheet.
struct CellFormats
{
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *number = nullptr;
    lxw_format *money = nullptr;
    lxw_format *date = nullptr;
};

CellFormats makeFormats(lxw_workbook *workbook, bool printed)
{
    CellFormats formats;
    for (lxw_format **format : {&formats.header, &formats.text, &formats.number, &formats.money, &formats.date}) {
        *format = workbook_add_format(workbook);
        if (printed) {
            format_set_border(*format, LXW_BORDER_THIN);
            format_set_align(*format, LXW_ALIGN_VERTICAL_CENTER);
            format_set_text_wrap(*format);
        }
    }
    format_set_bold(formats.header);
    format_set_text_wrap(formats.header);
    format_set_align(formats.header, LXW_ALIGN_VERTICAL_CENTER);
    if (printed) {
        format_set_align(formats.header, LXW_ALIGN_CENTER);
        format_set_align(formats.date, LXW_ALIGN_CENTER);
    }
    format_set_num_format(formats.text, "@");
    format_set_num_format(formats.money, printed ? "#,##0.00" : "0.00");
    format_set_num_format(formats.date, "yyyy-mm-dd");
    return formats;
}

// & begins a code of the page footer.
QByteArray footerText(const QString &left)
{
    QString text = left;
    text.removeIf([](QChar c) { return c.unicode() < 0x20; });
    text.replace(u'&', u"&&"_s);
    text.truncate(longestFooter);
    return u"&L%1&R第 &P 页 共 &N 页"_s.arg(text).toUtf8();
}

} // namespace

struct XlsxWriter::Private
{
    explicit Private(const QString &path)
        : file(path, true)
    {
    }

    WorkbookFile file;
    lxw_worksheet *worksheet = nullptr;
    CellFormats plain;
    CellFormats printed; // in rules, wrapped
    const CellFormats *formats = &plain;
    lxw_format *title = nullptr;
    lxw_format *line = nullptr;
    QList<SheetColumn> columns;
    lxw_row_t row = 0;
    std::vector<WrittenCells> written; // of each sheet

    void check(lxw_error code) { file.check(code, row); }

    void count(lxw_col_t column, const QByteArray &text)
    {
        written.back().add(row, column);
        written.back().addText(text);
    }

    void writeText(lxw_col_t column, const QString &value, lxw_format *format)
    {
        const QByteArray text = workbookText(value);
        check(worksheet_write_string(worksheet, row, column, text.constData(), format));
        if (!text.isEmpty())
            count(column, text);
    }

    /// Over the first columns.
    void writeMerged(lxw_col_t columnCount, const QString &value, lxw_format *format)
    {
        if (columnCount < 2)
            return writeText(0, value, format);
        const QByteArray text = workbookText(value);
        const auto last = static_cast<lxw_col_t>(columnCount - 1);
        check(worksheet_merge_range(worksheet, row, 0, row, last, text.constData(), format));
        if (!text.isEmpty())
            count(0, text);
    }

    void writeNumber(lxw_col_t column, double number, lxw_format *format)
    {
        check(worksheet_write_number(worksheet, row, column, number, format));
        written.back().add(row, column);
    }

    lxw_format *formatOf(ColumnFormat format) const
    {
        switch (format) {
        case ColumnFormat::Text:
        case ColumnFormat::SheetLink:
            return formats->text;
        case ColumnFormat::Number:
            return formats->number;
        case ColumnFormat::Money:
            return formats->money;
        case ColumnFormat::Date:
            return formats->date;
        }
        return nullptr;
    }

    void open(const QString &name, const QList<SheetColumn> &sheetColumns)
    {
        const QByteArray utf8 = sheetName(name).toUtf8();
        check(workbook_validate_sheet_name(file.workbook(), utf8.constData()));
        worksheet = file.addSheet(utf8);
        written.emplace_back();
        columns = sheetColumns;
        row = 0;
    }

    void writeHeader()
    {
        for (qsizetype i = 0; i < columns.size(); ++i)
            writeText(static_cast<lxw_col_t>(i), columns[i].header, formats->header);
        ++row;
        worksheet_freeze_panes(worksheet, row, 0);
    }

    /// A text over all columns, in as many lines as it needs: rows of merged cells do not grow by themselves.
    void writeAcross(const QString &text, lxw_format *format, double height, double width)
    {
        writeMerged(static_cast<lxw_col_t>(columns.size()), text, format);
        check(worksheet_set_row(worksheet, row, height * std::max(1.0, std::ceil(textWidth(text) / width)), nullptr));
        ++row;
    }

    /// Values of the columns from `first` on.
    void writeFrom(qsizetype first, const QStringList &values)
    {
        if (row >= maxRows)
            throw sentences::tooManyRows(file.path());
        const qsizetype count = std::min(values.size(), columns.size());
        for (qsizetype i = first; i < count; ++i) {
            const QString &value = values[i];
            const auto column = static_cast<lxw_col_t>(i);
            if (value.isEmpty()) {
                if (formats == &printed)
                    check(worksheet_write_blank(worksheet, row, column, formats->text));
            } else if (!writeTyped(column, columns[i].format, value)) {
                writeText(column, value, formats->text);
            }
        }
        file.checkDisk();
        ++row;
    }

    bool writeTyped(lxw_col_t column, ColumnFormat format, const QString &value)
    {
        if (format == ColumnFormat::Number || format == ColumnFormat::Money) {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (!isNumber || !std::isfinite(number))
                return false;
            writeNumber(column, number, formatOf(format));
            return true;
        }
        if (format == ColumnFormat::SheetLink) {
            const QString name = sheetName(value);
            const QString target = u"internal:'"_s + QString(name).replace(u'\'', u"''"_s) + u"'!A1"_s;
            check(worksheet_write_url_opt(worksheet, row, column, target.toUtf8().constData(), formats->text,
                                          name.toUtf8().constData(), nullptr));
            count(column, name.toUtf8());
            return true;
        }
        if (format == ColumnFormat::Date) {
            const QDate day = QDate::fromString(value, Qt::ISODate);
            if (!day.isValid() || value.size() != 10 || day < QDate(1900, 3, 1))
                return false; // before March 1900 the serial numbers of a workbook and the calendar disagree
            const auto serial = static_cast<double>(QDate(1899, 12, 30).daysTo(day));
            writeNumber(column, serial, formats->date);
            return true;
        }
        return false;
    }
};

XlsxWriter::XlsxWriter(const QString &path)
    : d(std::make_unique<Private>(path))
{
    lxw_workbook *const workbook = d->file.workbook();
    d->plain = makeFormats(workbook, false);
    d->plain.number = nullptr; // as Excel shows numbers
    d->printed = makeFormats(workbook, true);
    d->title = workbook_add_format(workbook);
    format_set_bold(d->title);
    format_set_font_size(d->title, 16);
    format_set_align(d->title, LXW_ALIGN_CENTER);
    format_set_align(d->title, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(d->title);
    d->line = workbook_add_format(workbook);
    format_set_align(d->line, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(d->line);
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::beginSheet(const QString &name, const QList<SheetColumn> &columns)
{
    d->formats = &d->plain;
    d->open(name, columns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        d->check(worksheet_set_column(d->worksheet, at, at, widthOf(columns[i]), d->formatOf(columns[i].format)));
    }
    d->writeHeader();
}

void XlsxWriter::beginSheet(const QString &name, const QList<SheetColumn> &columns, const PrintSetup &print)
{
    d->formats = &d->printed;
    d->open(name, columns);
    double width = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        d->check(worksheet_set_column(d->worksheet, at, at, widthOf(columns[i]), nullptr));
        width += widthOf(columns[i]);
    }
    d->writeAcross(print.title, d->title, titleHeight, width / 1.6);
    for (const QString &line : print.lines)
        d->writeAcross(line, d->line, lineHeight, width);
    worksheet_set_paper(d->worksheet, paperA4);
    if (print.landscape)
        worksheet_set_landscape(d->worksheet);
    worksheet_fit_to_pages(d->worksheet, 1, 0); // one page wide, as many high as it takes
    worksheet_set_margins(d->worksheet, 0.5, 0.5, 0.6, 0.7);
    worksheet_center_horizontally(d->worksheet);
    d->check(worksheet_repeat_rows(d->worksheet, d->row, d->row));
    d->check(worksheet_set_footer(d->worksheet, footerText(print.footer).constData()));
    d->writeHeader();
}

void XlsxWriter::writeRow(const QStringList &values)
{
    Q_ASSERT(d->worksheet);
    d->writeFrom(0, values);
}

void XlsxWriter::writeTotals(const QString &label, int span, const QStringList &values)
{
    Q_ASSERT(d->worksheet && d->formats == &d->printed);
    d->writeMerged(static_cast<lxw_col_t>(span), label, d->formats->header);
    d->writeFrom(span, values);
}

void XlsxWriter::setCreated(const QDate &day)
{
    lxw_doc_properties properties = {};
    properties.created = static_cast<time_t>(QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    d->check(workbook_set_properties(d->file.workbook(), &properties));
}

void XlsxWriter::finish() { d->file.finish(d->written); }

} // namespace spreadsheet
