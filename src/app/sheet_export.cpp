#include "app/sheet_export.h"

#include "domain/error.h"
#include "domain/value_text.h"
#include "importing/blank_form.h"
#include "importing/template_fill.h"
#include "spreadsheet/text/csv_writer.h"
#include "spreadsheet/xlsx/xlsx_writer.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsAtOnce = 512;

spreadsheet::SheetColumn columnFor(const domain::Field &field)
{
    using domain::Kind;
    using spreadsheet::ColumnFormat;
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Number:
    case Kind::Percent:
        return {field.term(), ColumnFormat::Number};
    case Kind::Money:
        return {field.term(), ColumnFormat::Money};
    case Kind::Date:
        return {field.term(), ColumnFormat::Date};
    default:
        return {field.term()};
    }
}

template <typename Write>
void eachRow(Office &office, const domain::Entity &entity, const SheetExport &what, const Write &write)
{
    Records records(office, entity);
    for (size_t first = 0; first < what.ids.size(); first += rowsAtOnce) {
        const auto begin = what.ids.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = what.ids.begin() + static_cast<std::ptrdiff_t>(std::min(first + rowsAtOnce, what.ids.size()));
        for (const domain::Record &record : records.load(std::vector<qint64>(begin, end))) {
            QStringList values;
            for (const domain::Field *field : what.columns) {
                const QString text = domain::valueText(*field, record.value(*field));
                values << (field->has(domain::Sensitive) && !what.reveal ? domain::masked(text) : text);
            }
            write(values);
        }
    }
}

} // namespace

void exportSheet(Office &office, const domain::Entity &entity, const SheetExport &what, const QString &path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        spreadsheet::CsvWriter writer(path);
        QStringList header;
        for (const domain::Field *field : what.columns)
            header << field->term();
        writer.writeRow(header);
        eachRow(office, entity, what, [&](const QStringList &values) { writer.writeRow(values); });
        writer.finish();
        return;
    }
    QList<spreadsheet::SheetColumn> columns;
    for (const domain::Field *field : what.columns)
        columns << columnFor(*field);
    spreadsheet::XlsxWriter writer(path);
    writer.beginSheet(entity.term(), columns);
    eachRow(office, entity, what, [&](const QStringList &values) { writer.writeRow(values); });
    writer.finish();
}

QList<const domain::Field *> exportIntoForm(Office &office, const domain::Entity &entity, const SheetExport &what,
                                            const QString &form, const QString &path)
{
    return exportIntoForm(office.session(), entity, what, form, path);
}

QList<const domain::Field *> exportIntoForm(storage::Session &session, const domain::Entity &entity,
                                            const SheetExport &what, const QString &form, const QString &path,
                                            const domain::Progress &progress)
{
    storage::Repository records(session, entity);
    std::vector<domain::Record> loaded;
    size_t first = 0; // of the loaded ones
    const auto value = [&](int index, const domain::Field &field) {
        const auto at = static_cast<size_t>(index);
        if (loaded.empty() || at >= first + loaded.size()) {
            first = at;
            const auto begin = what.ids.begin() + index;
            const auto end
                = what.ids.begin() + static_cast<std::ptrdiff_t>(std::min(first + rowsAtOnce, what.ids.size()));
            loaded = records.load(std::vector<qint64>(begin, end));
            if (progress && !progress(index, std::ssize(what.ids)))
                throw domain::Error(domain::ErrorCode::Cancelled,
                                    QCoreApplication::translate("Export", "Stopped. Nothing was written."));
        }
        const QString text = domain::valueText(field, loaded.at(at - first).value(field));
        return field.has(domain::Sensitive) && !what.reveal ? domain::masked(text) : text;
    };
    return importing::fillTemplate(entity, form, path, {what.columns, static_cast<int>(what.ids.size()), value});
}

void writeBlankForm(const domain::Entity &entity, const QString &path) { importing::writeBlankForm(entity, path); }

} // namespace app
