#include "spreadsheet/sheet_error.h"

namespace spreadsheet {

SheetError::SheetError(SheetErrorKind kind, QString message, QString detail)
    : m_kind(kind)
    , m_message(std::move(message))
    , m_detail(std::move(detail))
    , m_what(m_message.toUtf8())
{
}

} // namespace spreadsheet
