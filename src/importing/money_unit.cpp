#include "importing/money_unit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

/// The magnitude before 元, empty for plain yuan; nothing where the text names no unit of money.
std::optional<QString> namedUnit(const QString &header)
{
    static const QRegularExpression unit(u"([百千万亿]?)元"_s);
    const auto match = unit.match(header);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace

QChar moneyUnit(const SheetRows &sheet, const Header &header, const HeaderCell &cell)
{
    for (const QString &text : {cell.own, cell.above})
        if (const auto unit = namedUnit(text))
            return unit->isEmpty() ? QChar() : unit->front();
    static const QRegularExpression line(u"单位\\s*[:：]?[^，,；;。]*?([百千万亿])元"_s);
    for (qsizetype row = 0; row < header.firstRow; ++row)
        for (const spreadsheet::Cell &above : sheet.rows[static_cast<size_t>(row)].cells)
            if (const auto match = line.match(above.shown); match.hasMatch())
                return match.captured(1).front();
    return {};
}

} // namespace importing
