#pragma once
// How a figure or a date is written in a sentence. Everything is exact: integers of a scale, never floating point.

#include <QString>
#include <QStringList>
#include <optional>

namespace reporting {

struct FormattedFigure
{
    QString text; // the number
    QString unit; // printed behind it, where the format chooses the unit
};

/// format: empty (plain decimal) or one of
///   元            up to two decimals; 元:2 exactly two
///   万元 亿元      up to two decimals; 万元:1 exactly one
///   金额          yuan, 万元 from ten thousand on; with its unit
///   整数 小数:1 千分位
///   百分比 百分比:1  with its %
///   汉字          一百零八, of whole numbers; 大写 (人民币大写 of an amount in yuan)
/// Joined with | to one of these, only on request and never beyond the truth: 近 近:100 the next round number above,
/// with 近 in front; 余 余:100 the round number below, with 余 behind. Without a number two leading digits stay. What
/// is round already, is written as it is.
/// Nothing when there is no such format.
std::optional<FormattedFigure> formattedFigure(qint64 scaled, qint64 scale, const QString &format);
/// For messages and menus.
QStringList figureFormats();

/// format: 年月日 月日 年月 年 月 日, 中文日期 (二〇二六年三月五日), 中文年月, 汉字 (of a year: 二〇二六). Nothing when
/// there is no such format, or the text is no date (a text without a day has none).
std::optional<QString> formattedDate(const QString &text, const QString &format);
QStringList dateFormats();

/// 一, 二, … 十, 十一, … 一百零八.
QString chineseNumeral(qint64 number);
/// 壹佰贰拾元零伍分, 壹仟万零壹佰元整.
QString chineseAmount(qint64 fen);

} // namespace reporting
