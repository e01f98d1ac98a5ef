#pragma once
// What no finished document holds: what strict readers of official papers would send back.

#include <QRegularExpression>
#include <QStringList>

namespace support {

/// The document without the appendix of definitions.
inline QString bodyOf(const QString &text)
{
    const qsizetype appendix = text.indexOf(QStringLiteral("\n指标口径和数据\n"));
    return appendix < 0 ? text : text.left(appendix + 1);
}

inline int chineseNumber(const QString &numeral)
{
    static const QString digits = QStringLiteral("一二三四五六七八九");
    const qsizetype ten = numeral.indexOf(QChar(0x5341)); // 十
    if (ten < 0)
        return static_cast<int>(digits.indexOf(numeral)) + 1;
    const int tens = ten == 0 ? 1 : static_cast<int>(digits.indexOf(numeral.left(ten))) + 1;
    return tens * 10 + static_cast<int>(digits.indexOf(numeral.mid(ten + 1))) * (numeral.size() > ten + 1 ? 1 : 0)
        + (numeral.size() > ten + 1 ? 1 : 0);
}

/// Headings whose numbers leave a gap: 一、 三、, （一） （三）, 1. 3.
inline QStringList gapsOf(const QString &text)
{
    static const QRegularExpression first(QStringLiteral("^([一二三四五六七八九十]+)、"));
    static const QRegularExpression second(QStringLiteral("^（([一二三四五六七八九十]+)）"));
    static const QRegularExpression third(QStringLiteral("^([0-9]+)[.]"));
    QStringList gaps;
    int firsts = 0, seconds = 0, thirds = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1Char('\t')))
            continue; // a table
        if (const auto match = first.match(line); match.hasMatch()) {
            if (chineseNumber(match.captured(1)) != ++firsts)
                gaps << line;
            seconds = thirds = 0;
        } else if (const auto under = second.match(line); under.hasMatch()) {
            if (chineseNumber(under.captured(1)) != ++seconds)
                gaps << line;
            thirds = 0;
        } else if (const auto item = third.match(line); item.hasMatch()) {
            const int number = item.captured(1).toInt();
            if (number != ++thirds && number != 1)
                gaps << line;
            thirds = number;
        }
    }
    return gaps;
}

/// Each with some words around it; empty: the text can be handed in.
inline QStringList faultsOf(const QString &document)
{
    static const QList<QRegularExpression> wrong{
        QRegularExpression(QStringLiteral("[，；。：、][，；。、]|，$|；$|、$"), QRegularExpression::MultilineOption),
        QRegularExpression(QStringLiteral("\\{\\{|\\}\\}|[{}]|※|【表|【图")),
        QRegularExpression(QStringLiteral("（[，；。、]?）|“”|《》|  ")),
        QRegularExpression(QStringLiteral("[为共][%人家户起场期份元次]")), // a number is missing
        QRegularExpression(QStringLiteral("^[，；。、]"), QRegularExpression::MultilineOption),
        QRegularExpression(QStringLiteral("[^0-9](?:分|看)，?。$"), QRegularExpression::MultilineOption), // 从节日看。
        QRegularExpression(QStringLiteral("“[^”]*“")), // nested quotes of the same kind
        QRegularExpression(QStringLiteral("[\u4e00-\u9fff] [\u4e00-\u9fff]"))};
    const QString text = bodyOf(document);
    QStringList faults = gapsOf(text);
    for (const QRegularExpression &pattern : wrong)
        for (auto it = pattern.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            faults << QStringLiteral("“%1” in “%2”")
                          .arg(match.captured(), text.mid(std::max<qsizetype>(0, match.capturedStart() - 20), 45));
        }
    return faults;
}

} // namespace support
