#include "spreadsheet/xlsx_writer.h"

#include "spreadsheet/sentences.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cmath>
#include <filesystem>
#include <xlsxwriter.h>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t maxRows = 1'048'576;
constexpr qsizetype maxNameLength = 31;

QByteArray nativeName(const QString &path)
{
#ifdef Q_OS_WIN
    return QDir::toNativeSeparators(path).toUtf8(); // libxlsxwriter expects UTF-8 there
#else
    return QFile::encodeName(path);
#endif
}

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
double widthOf(const SheetColumn &column)
{
    if (column.width > 0)
        return column.width;
    double width = 2;
    for (const QChar c : column.header)
        width += c.unicode() < 0x2e80 ? 1 : 2;
    const double least = column.format == ColumnFormat::Text ? 10 : 12;
    return std::min(std::max(width, least), 60.0);
}

} // namespace

struct XlsxWriter::Private
{
    QString path;
    QString temporary;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *worksheet = nullptr;
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *money = nullptr;
    lxw_format *date = nullptr;
    QByteArray scratchFolder; // libxlsxwriter keeps the pointer
    QList<SheetColumn> columns;
    lxw_row_t row = 0;

    void check(lxw_error code) const
    {
        if (code != LXW_NO_ERROR)
            throw sentences::unwritable(path, QString::fromUtf8(lxw_strerror(code)));
    }

    lxw_format *formatOf(ColumnFormat format) const
    {
        switch (format) {
        case ColumnFormat::Text:
            return text;
        case ColumnFormat::Number:
            return nullptr;
        case ColumnFormat::Money:
            return money;
        case ColumnFormat::Date:
            return date;
        }
        return nullptr;
    }

    bool writeTyped(lxw_col_t column, ColumnFormat format, const QString &value) const
    {
        if (format == ColumnFormat::Number || format == ColumnFormat::Money) {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (!isNumber || !std::isfinite(number))
                return false;
            check(worksheet_write_number(worksheet, row, column, number, formatOf(format)));
            return true;
        }
        if (format == ColumnFormat::Date) {
            const QDate day = QDate::fromString(value, Qt::ISODate);
            if (!day.isValid() || value.size() != 10 || day < QDate(1900, 3, 1))
                return false; // before March 1900 the serial numbers of a workbook and the calendar disagree
            const auto serial = static_cast<double>(QDate(1899, 12, 30).daysTo(day));
            check(worksheet_write_number(worksheet, row, column, serial, date));
            return true;
        }
        return false;
    }
};

XlsxWriter::XlsxWriter(const QString &path)
    : d(std::make_unique<Private>())
{
    const QFileInfo target(path);
    d->path = path;
    d->temporary = target.absoluteDir().filePath(u".~%1.tmp"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
    if (target.isDir())
        throw sentences::unwritable(path, u"is a folder"_s);
    // libxlsxwriter opens its file only at the end; a folder without permission should be told before the work.
    QFile probe(d->temporary);
    if (!probe.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw sentences::unwritable(path, probe.errorString());
    probe.close();

    d->scratchFolder = nativeName(QDir::tempPath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = d->scratchFolder.data();
    d->workbook = workbook_new_opt(nativeName(d->temporary).constData(), &options);
    if (!d->workbook) {
        QFile::remove(d->temporary);
        throw sentences::unwritable(path, u"workbook_new_opt"_s);
    }
    d->header = workbook_add_format(d->workbook);
    format_set_bold(d->header);
    format_set_text_wrap(d->header);
    format_set_align(d->header, LXW_ALIGN_VERTICAL_CENTER);
    d->text = workbook_add_format(d->workbook);
    format_set_num_format(d->text, "@");
    d->money = workbook_add_format(d->workbook);
    format_set_num_format(d->money, "0.00");
    d->date = workbook_add_format(d->workbook);
    format_set_num_format(d->date, "yyyy-mm-dd");
}

XlsxWriter::~XlsxWriter()
{
    if (d->workbook)
        workbook_close(d->workbook); // the only way to free it
    if (!d->temporary.isEmpty())
        QFile::remove(d->temporary);
}

void XlsxWriter::beginSheet(const QString &name, const QList<SheetColumn> &columns)
{
    const QByteArray utf8 = sheetName(name).toUtf8();
    d->check(workbook_validate_sheet_name(d->workbook, utf8.constData()));
    d->worksheet = workbook_add_worksheet(d->workbook, utf8.constData());
    if (!d->worksheet)
        throw sentences::unwritable(d->path, u"workbook_add_worksheet"_s);
    d->columns = columns;
    d->row = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        d->check(worksheet_set_column(d->worksheet, at, at, widthOf(columns[i]), d->formatOf(columns[i].format)));
    }
    for (qsizetype i = 0; i < columns.size(); ++i)
        d->check(worksheet_write_string(d->worksheet, 0, static_cast<lxw_col_t>(i),
                                        columns[i].header.toUtf8().constData(), d->header));
    worksheet_freeze_panes(d->worksheet, 1, 0);
    d->row = 1;
}

void XlsxWriter::writeRow(const QStringList &values)
{
    Q_ASSERT(d->worksheet);
    if (d->row >= maxRows)
        throw sentences::tooManyRows(d->path);
    const qsizetype count = std::min(values.size(), d->columns.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QString &value = values[i];
        const auto column = static_cast<lxw_col_t>(i);
        if (!value.isEmpty() && !d->writeTyped(column, d->columns[i].format, value))
            d->check(worksheet_write_string(d->worksheet, d->row, column, value.toUtf8().constData(), d->text));
    }
    ++d->row;
}

void XlsxWriter::finish()
{
    const lxw_error code = workbook_close(std::exchange(d->workbook, nullptr));
    d->check(code);
    std::error_code failure;
    std::filesystem::rename(d->temporary.toStdU16String(), d->path.toStdU16String(), failure); // replaces the target
    if (failure)
        throw sentences::unwritable(d->path, QString::fromStdString(failure.message()));
    d->temporary.clear();
}

} // namespace spreadsheet
