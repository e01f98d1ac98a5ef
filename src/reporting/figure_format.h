#pragma once
// How a figure is written in a sentence. Everything is exact: integers of a scale, never floating point.

#include <QString>
#include <optional>

namespace reporting {

struct FormattedFigure
{
    QString text; // the number
    QString unit; // printed behind it, where the format chooses the unit
};

/// format: empty (plain decimal), 元 (up to two decimals), 万元 (up to two decimals), 万元:1 (exactly one), 金额 (yuan;
/// 万元 from ten thousand on; with its unit), 整数, 大写 (人民币大写 of an amount in yuan). Nothing when there is no
/// such format.
std::optional<FormattedFigure> formattedFigure(qint64 scaled, qint64 scale, const QString &format);

/// 一, 二, … 十, 十一, … 九十九.
QString chineseNumeral(int number);
/// 壹佰贰拾元零伍分, 壹仟万零壹佰元整.
QString chineseAmount(qint64 fen);

} // namespace reporting
