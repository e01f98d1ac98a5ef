#include "app/attempt.h"

#include "spreadsheet/sheet_error.h"

#include <QCoreApplication>
#include <spdlog/spdlog.h>

namespace app {

namespace {

domain::ErrorCode codeOf(spreadsheet::SheetErrorKind kind)
{
    switch (kind) {
    case spreadsheet::SheetErrorKind::NotFound:
        return domain::ErrorCode::NotFound;
    case spreadsheet::SheetErrorKind::Unwritable:
        return domain::ErrorCode::Unwritable;
    case spreadsheet::SheetErrorKind::Cancelled:
        return domain::ErrorCode::Cancelled;
    default:
        return domain::ErrorCode::InvalidInput;
    }
}

} // namespace

std::optional<Failure> attempt(const char *what, const std::function<void()> &work)
{
    try {
        work();
        return std::nullopt;
    } catch (const domain::Error &error) {
        if (error.code() != domain::ErrorCode::Cancelled)
            spdlog::warn("{}: failed with code {}: {}", what, static_cast<int>(error.code()),
                         error.detail().toStdString());
        return Failure{error.code(), error.message()};
    } catch (const spreadsheet::SheetError &error) {
        spdlog::warn("{}: sheet: {}", what, error.detail().toStdString());
        return Failure{codeOf(error.kind()), error.message()};
    } catch (const std::exception &error) {
        spdlog::error("{}: {}", what, error.what());
        return Failure{domain::ErrorCode::Storage,
                       QCoreApplication::translate("app::attempt",
                                                   "This did not work because of a fault in the program. Nothing was "
                                                   "changed; the log has the details.")};
    }
}

} // namespace app
