#include "importing/sheet_rows.h"

#include "importing/read_ahead.h"

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

namespace {

constexpr size_t topRows = 200;

template <typename Work> auto orError(Work work)
{
    try {
        return work();
    } catch (const spreadsheet::SheetError &failure) {
        throw asError(failure);
    }
}

} // namespace

SheetFile::SheetFile(const QString &file)
    : m_file(file)
    , m_reader(orError([&] { return spreadsheet::openSheets(file); }))
{
}

std::vector<SheetRows> SheetFile::tops(const QList<int> &only)
{
    const QList<spreadsheet::SheetInfo> &infos = m_reader->sheets();
    for (const int asked : only)
        if (asked < 0 || asked >= infos.size())
            throw Error(ErrorCode::InvalidInput,
                        QCoreApplication::translate("Import", "“%1” has no sheet number %2; it has %3.")
                            .arg(shortName(m_file))
                            .arg(asked + 1)
                            .arg(infos.size()));
    std::vector<SheetRows> tops;
    for (int i = 0; i < infos.size(); ++i) {
        if (!only.isEmpty() && !only.contains(i))
            continue;
        SheetRows &top = tops.emplace_back(SheetRows{i, infos[i].name, {}, true, {}});
        const auto take = [&](spreadsheet::Row &&row) {
            top.whole = top.rows.size() < topRows;
            if (top.whole)
                top.rows.push_back(std::move(row));
            return top.whole;
        };
        orError([&] { m_reader->read(i, take); });
        if (top.whole)
            top.merges = merges(i);
    }
    return tops;
}

void SheetFile::read(int sheet, const std::function<bool(spreadsheet::Row &&)> &row, const domain::Progress &progress)
{
    if (!orError([&] { return readAhead(*m_reader, sheet, row, progress); }))
        throw Error(ErrorCode::Cancelled,
                    QCoreApplication::translate("Import", "The import was stopped. Nothing was changed."));
}

QList<spreadsheet::MergedRange> SheetFile::merges(int sheet)
{
    return orError([&] { return m_reader->mergedRanges(sheet); });
}

QList<spreadsheet::ColumnRange> SheetFile::hiddenColumns(int sheet)
{
    return orError([&] { return m_reader->hiddenColumns(sheet); });
}

QString shortName(const QString &file) { return QFileInfo(file).fileName(); }

} // namespace importing
