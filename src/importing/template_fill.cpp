#include "importing/template_fill.h"

#include "domain/error.h"
#include "domain/value_text.h"
#include "importing/form_columns.h"
#include "importing/row_kinds.h"
#include "spreadsheet/cell_making.h"
#include "spreadsheet/patch/xlsx_patch.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Field;
using domain::Kind;
using spreadsheet::FilledCell;
using spreadsheet::NumberFormat;

namespace {

FilledCell textCell(const QString &text)
{
    return text.isEmpty() ? FilledCell() : FilledCell{FilledCell::Kind::Text, text};
}

FilledCell numberCell(const QString &text)
{
    bool good = false;
    text.toDouble(&good);
    return good ? FilledCell{FilledCell::Kind::Number, text} : textCell(text);
}

qint64 factorOf(QChar moneyUnit)
{
    switch (moneyUnit.unicode()) {
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 10'000;
    case u'亿':
        return 100'000'000;
    default:
        return 1;
    }
}

FilledCell dateCell(const QString &text, const NumberFormat &format, bool epoch1904)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDate first = epoch1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    // Months without a day, and days before Excel counts rightly, are written out.
    if (!format.isDate || text.size() != 10 || !day.isValid() || first.daysTo(day) < 61)
        return textCell(text);
    return {FilledCell::Kind::Number, QString::number(first.daysTo(day))};
}

/// A value as the form's cell wants it: what is formatted as text stays text.
FilledCell cellFor(const ColumnMatch &column, const QString &text, const NumberFormat &format, bool epoch1904)
{
    const Kind kind = column.field->kind;
    if (text.isEmpty() || format.code == u"@")
        return textCell(text);
    if (kind == Kind::Date)
        return dateCell(text, format, epoch1904);
    if (kind == Kind::Money) {
        const auto fen = domain::scaledFromText(text, 100);
        return numberCell(fen ? domain::scaledText(*fen, 100 * factorOf(column.moneyUnit)) : text);
    }
    if (kind == Kind::Percent && format.plain.percent) {
        const auto scaled = domain::scaledFromText(text, 10'000);
        return numberCell(scaled ? domain::scaledText(*scaled, 1'000'000) : text);
    }
    return kind == Kind::Integer || kind == Kind::Number || kind == Kind::Percent ? numberCell(text) : textCell(text);
}

/// The rows of the table: from below its header to whatever is printed under it.
struct Area
{
    int first = 0, last = spreadsheet::maxRows;
    std::set<int> examples; // rows that hold a record already
};

Area areaOf(SheetFile &file, const MatchedSheet &sheet)
{
    static const QRegularExpression number(u"^\\d+$"_s);
    Area area;
    const MergeIndex merges(sheet.rows->merges);
    area.first = sheet.match.headerRow + 1;
    file.read(sheet.match.sheet, [&](const spreadsheet::Row &row) {
        if (row.number < area.first)
            return true;
        QStringList texts;
        for (const spreadsheet::Cell &cell : row.cells)
            if (const QString text = cell.shown.trimmed(); !text.isEmpty())
                texts << text;
        const bool record = kindOf(row, sheet, merges) == RowKind::Record;
        const bool remark = texts.size() == 1 && !number.match(texts.front()).hasMatch();
        if (remark || (!record && texts.size() > 1)) {
            area.last = row.number - 1;
            return false;
        }
        if (record)
            area.examples.insert(row.number);
        return true;
    });
    return area;
}

} // namespace

QList<const Field *> fillTemplate(const domain::Entity &entity, const QString &form, const QString &path,
                                  const TemplateRows &rows)
{
    domain::requireEntered(entity);
    try {
        SheetFile file(form);
        if (!spreadsheet::canPatch(form, path))
            throw domain::Error(
                domain::ErrorCode::InvalidInput,
                QCoreApplication::translate("Import", "“%1” is not an .xlsx workbook. Save it as .xlsx and use that.")
                    .arg(shortName(form)));
        const std::vector<SheetRows> tops = file.tops();
        const MatchedSheet sheet = matchForm(tops, entity, form);
        const Area area = areaOf(file, sheet);
        const bool epoch1904 = spreadsheet::countsFrom1904(form);
        spreadsheet::FilledSheet filled{sheet.match.sheet, area.first, area.last, rows.count, {}, area.examples, {}};
        QList<const Field *> written;
        for (const ColumnMatch &column : sheet.match.columns) {
            const bool wanted
                = column.field != nullptr && (rows.fields.isEmpty() || rows.fields.contains(column.field));
            if (!wanted && !isRunningNumber(column))
                continue;
            filled.columns << column.column;
            if (wanted)
                written << column.field;
        }
        filled.cell = [&](int index, int at, const NumberFormat &format) {
            const ColumnMatch &column = sheet.match.columns[at];
            if (isRunningNumber(column))
                return FilledCell{FilledCell::Kind::Number, QString::number(index + 1)};
            return cellFor(column, rows.value(index, *column.field), format, epoch1904);
        };
        spreadsheet::fillWorkbook(form, path, filled);
        return written;
    } catch (const spreadsheet::SheetError &failure) {
        throw asError(failure);
    }
}

} // namespace importing
