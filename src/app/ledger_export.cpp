#include "app/ledger_export.h"

#include "domain/error.h"
#include "reporting/ledger/ledger_pages.h"
#include "reporting/pdf/pdf_writer.h"
#include "spreadsheet/xlsx/xlsx_writer.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// Loading, laying out (each row twice) and writing count alike.
constexpr qint64 stages = 4;
constexpr qint64 writingStage = 3;
constexpr int pagesAtOnce = 8;
constexpr qsizetype rowsAtOnce = 512;
constexpr double widestColumn = 40; // characters of half width; longer cells wrap
constexpr double uprightWidth = 92; // what A4 holds upright at a readable size

void tell(const domain::Progress &progress, qint64 stage, qint64 done, qint64 total)
{
    if (progress && total > 0 && !progress(stage * total + done, stages * total))
        throw domain::Error(domain::ErrorCode::Cancelled,
                            QCoreApplication::translate("Ledger", "The ledger was stopped."));
}

int writePdf(const reporting::Ledger &ledger, const QString &path, const domain::Progress &progress)
{
    const qint64 rows = ledger.rows.size();
    reporting::FontBook fonts;
    const reporting::LedgerPages pages(
        ledger, fonts,
        progress ? [&](qint64 done, qint64 total) { return total == 0 || progress(rows + done, stages * rows); }
                 : domain::Progress());
    reporting::PdfOptions options;
    options.title = ledger.title();
    options.author = ledger.office;
    options.created = QDateTime(ledger.date, QTime(0, 0), Qt::UTC);
    reporting::PdfStream stream(path, pages.paper(), options);
    for (int i = 0; i < pages.count(); ++i) {
        if (i % pagesAtOnce == 0)
            tell(progress, writingStage, rows * i / pages.count(), rows);
        stream.addPage(pages.page(i), fonts.faces());
    }
    return stream.finish(fonts.faces()).pages;
}

double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2e80 ? 1 : 2;
    return width;
}

QList<spreadsheet::SheetColumn> sheetColumns(const reporting::Ledger &ledger)
{
    using spreadsheet::ColumnFormat;
    QList<spreadsheet::SheetColumn> columns{{u"序号"_s, ColumnFormat::Number, 6}};
    for (qsizetype i = 0; i < ledger.columns.size(); ++i) {
        const reporting::LedgerColumn &column = ledger.columns.at(i);
        double width = std::max(6.0, widthOf(reporting::printed(column, column.total)));
        for (const QStringList &row : ledger.rows)
            width = std::max(width, std::min(widthOf(row.value(i)), widestColumn));
        ColumnFormat format = ColumnFormat::Text;
        switch (column.kind) {
        case reporting::LedgerValue::Number:
        case reporting::LedgerValue::Percent:
            format = ColumnFormat::Number;
            break;
        case reporting::LedgerValue::Money:
            format = ColumnFormat::Money;
            width += 3; // thousands
            break;
        case reporting::LedgerValue::Date:
            format = ColumnFormat::Date;
            break;
        case reporting::LedgerValue::Text:
            break;
        }
        columns << spreadsheet::SheetColumn{column.header, format, width + 2};
    }
    return columns;
}

} // namespace

void addLedgerSheet(spreadsheet::XlsxWriter &writer, const reporting::Ledger &ledger, const QString &sheet,
                    qsizetype links, const domain::Progress &progress)
{
    QList<spreadsheet::SheetColumn> columns = sheetColumns(ledger);
    if (links >= 0)
        columns[links + 1].format = spreadsheet::ColumnFormat::SheetLink;
    spreadsheet::PrintSetup print;
    print.title = ledger.title();
    if (!ledger.subtitle().isEmpty())
        print.lines << ledger.subtitle();
    print.lines << ledger.preparedLine();
    print.footer = ledger.preparedLine();
    double width = 0;
    for (const spreadsheet::SheetColumn &column : columns)
        width += column.width;
    print.landscape = width > uprightWidth;

    writer.beginSheet(sheet, columns, print);
    for (qsizetype i = 0; i < ledger.rows.size(); ++i) {
        if (i % rowsAtOnce == 0)
            tell(progress, writingStage, i, ledger.rows.size());
        writer.writeRow(QStringList{QString::number(i + 1)} + ledger.rows.at(i));
    }
    if (ledger.rows.isEmpty())
        writer.writeTotals(u"无"_s, int(columns.size()), {});
    // The word 合计 stands over all columns before the first sum.
    QStringList totals{QString()};
    qsizetype span = 0;
    for (qsizetype i = 0; i < ledger.columns.size(); ++i) {
        totals << ledger.columns.at(i).total;
        if (span == 0 && !totals.last().isEmpty())
            span = i + 1;
    }
    writer.writeTotals(u"合计"_s + ledger.count, int(span == 0 ? totals.size() : span), totals);
}

WrittenLedger writeLedger(storage::Session &session, const LedgerRequest &request, const QString &path,
                          const domain::Progress &progress)
{
    const bool asSheet = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!asSheet && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        throw domain::Error(
            domain::ErrorCode::Usage,
            QCoreApplication::translate("Ledger", "The ledger is written as .pdf or .xlsx: “%1” is neither.")
                .arg(path));
    const reporting::Ledger ledger = makeLedger(
        session, request,
        progress ? [&](qint64 done, qint64 total) { return progress(done, stages * total); } : domain::Progress());
    WrittenLedger written;
    written.rows = ledger.rows.size();
    if (asSheet) {
        spreadsheet::XlsxWriter writer(path);
        addLedgerSheet(writer, ledger, ledger.name, -1, progress);
        writer.finish();
        return written;
    }
    written.pages = writePdf(ledger, path, progress);
    return written;
}

} // namespace app
