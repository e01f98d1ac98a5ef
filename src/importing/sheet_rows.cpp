#include "importing/sheet_rows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace importing {

using domain::Error;
using domain::ErrorCode;

Error asError(const spreadsheet::SheetError &failure)
{
    switch (failure.kind()) {
    case spreadsheet::SheetErrorKind::NotFound:
        return {ErrorCode::NotFound, failure.message(), failure.detail()};
    case spreadsheet::SheetErrorKind::Cancelled:
        return {ErrorCode::Cancelled, failure.message(), failure.detail()};
    case spreadsheet::SheetErrorKind::Unwritable:
        return {ErrorCode::Unwritable, failure.message(), failure.detail()};
    default:
        return {ErrorCode::InvalidInput, failure.message(), failure.detail()};
    }
}

std::vector<SheetRows> readSheets(const QString &file, std::optional<int> only, const domain::Progress &progress)
{
    try {
        const std::unique_ptr<spreadsheet::SheetReader> reader = spreadsheet::openSheets(file);
        const QList<spreadsheet::SheetInfo> &infos = reader->sheets();
        if (only && (*only < 0 || *only >= infos.size()))
            throw Error(ErrorCode::InvalidInput,
                        QCoreApplication::translate("Import", "“%1” has no sheet number %2; it has %3.")
                            .arg(shortName(file))
                            .arg(*only + 1)
                            .arg(infos.size()));
        std::vector<SheetRows> sheets;
        for (int i = 0; i < infos.size(); ++i) {
            if (only && *only != i)
                continue;
            SheetRows &sheet = sheets.emplace_back(SheetRows{i, infos[i].name, {}, {}});
            reader->read(
                i,
                [&](spreadsheet::Row &&row) {
                    sheet.rows.push_back(std::move(row));
                    return true;
                },
                progress);
            sheet.merges = reader->mergedRanges(i);
        }
        return sheets;
    } catch (const spreadsheet::SheetError &failure) {
        throw asError(failure);
    }
}

QString shortName(const QString &file) { return QFileInfo(file).fileName(); }

} // namespace importing
