#include "domain/file_name.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype longestName = 80; // of Chinese characters 240 bytes in UTF-8; file systems take 255
constexpr qsizetype longestSuffix = 12;

bool isDeviceName(const QString &stem)
{
    static const QStringList fixed{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const QString upper = stem.trimmed().toUpper();
    const bool port = upper.size() == 4 && (upper.startsWith("COM"_L1) || upper.startsWith("LPT"_L1));
    return fixed.contains(upper) || (port && upper[3].isDigit());
}

bool isKept(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Other_Surrogate
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && name.size() - dot <= longestSuffix;
    const QString suffix = hasSuffix ? name.mid(dot) : QString();
    QString stem = name.left(longestName - suffix.size());
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    return stem.trimmed() + suffix;
}

} // namespace

QString safeFileName(const QString &given, const QString &fallback)
{
    QString name = given;
    name.replace(u'\\', u'/');
    name = name.mid(name.lastIndexOf(u'/') + 1);
    QString kept;
    for (const char32_t c : name.toUcs4()) {
        if (!isKept(c))
            continue;
        const bool reserved = c < 0x80 && u"<>:\"|?*"_s.contains(QChar(static_cast<char16_t>(c)));
        kept += reserved ? u"_"_s : QString::fromUcs4(&c, 1);
    }
    kept = kept.trimmed();
    while (kept.startsWith(u'.') || kept.startsWith(u' '))
        kept.remove(0, 1);
    kept = shortened(kept);
    while (kept.endsWith(u'.') || kept.endsWith(u' '))
        kept.chop(1);
    if (isDeviceName(kept.section(u'.', 0, 0)))
        kept.prepend(u'_');
    return kept.isEmpty() ? fallback : kept;
}

} // namespace domain
