#include "domain/name_order.h"

#include "domain/name_characters.h"

#include <QFile>
#include <QHash>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

static void loadNameResources() { Q_INIT_RESOURCE(names); }

namespace domain {
namespace {

// Every key begins with the kind of its name.
constexpr QChar chineseFirst = u'0';
constexpr QChar otherFirst = u'1';
constexpr QChar emptyLast = u'2';

constexpr qsizetype longestPersonalName = 4; // without ·; longer ones are units or transcribed names
constexpr int placeDigits = 5;

/// Surname → readings of its characters, joined.
struct Surnames
{
    QHash<QString, QStringList> readings;
    Surnames()
    {
        loadNameResources();
        QFile file(u":/names/surnames.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("surnames.txt is not in the program");
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            if (!line.startsWith(u'#') && words.size() > 1)
                readings.insert(words.first(), words.mid(1));
        }
    }
};

QStringList surnameReadings(const QList<char32_t> &characters)
{
    static const Surnames surnames;
    if (characters.size() < 2 || characters.size() > longestPersonalName)
        return {};
    for (const qsizetype length : {qsizetype(2), qsizetype(1)}) {
        if (length == characters.size())
            continue; // 单于 alone is 单 with the given name 于
        const auto found = surnames.readings.constFind(QString::fromUcs4(characters.constData(), length));
        if (found != surnames.readings.constEnd())
            return *found;
    }
    return {};
}

/// Han, also what a newer Unicode than Qt's put into the planes that are set aside for it.
bool isHan(char32_t c) { return QChar::script(c) == QChar::Script_Han || (c >= 0x20000 && c < 0x40000); }

bool isDot(char32_t c) { return c == U'·' || c == U'•' || c == U'・' || c == U'‧' || c == U'．'; }

QString padded(int number) { return QString::number(number).rightJustified(placeDigits, u'0'); }

/// A character by its place in the stroke order; those without come after all others, by code point.
QString strokePart(char32_t c)
{
    const int place = strokePlaceOf(c);
    return place > 0 ? padded(place) : u'x' + QString::number(uint(c), 16).rightJustified(placeDigits, u'0');
}

struct Name
{
    QString text;
    QList<char32_t> characters; // without blanks and dots
    bool chinese = false;
    bool transcribed = false; // has a ·
};

Name taken(const QString &name)
{
    Name result;
    result.text = name.simplified();
    for (const char32_t c : result.text.toUcs4()) {
        if (isDot(c))
            result.transcribed = true;
        else if (!QChar::isSpace(c))
            result.characters << c;
    }
    result.chinese = !result.characters.isEmpty() && isHan(result.characters.first());
    return result;
}

QString withoutChinese(const Name &name)
{
    return name.characters.isEmpty() ? QString(emptyLast) : otherFirst + name.text.toCaseFolded();
}

} // namespace

QString pinyinKey(const QString &name)
{
    const Name parts = taken(name);
    if (!parts.chinese)
        return withoutChinese(parts);
    const QStringList surname = parts.transcribed ? QStringList() : surnameReadings(parts.characters);
    QString key(chineseFirst);
    for (qsizetype i = 0; i < parts.characters.size(); ++i) {
        const char32_t c = parts.characters.at(i);
        const QString reading = i < surname.size() ? surname.at(i) : readingOf(c);
        key += reading.isEmpty() ? u"~"_s : reading; // after every letter
        key += strokePart(c) + u' ';
    }
    return key;
}

QString strokeKey(const QString &name)
{
    const Name parts = taken(name);
    if (!parts.chinese)
        return withoutChinese(parts);
    QString key(chineseFirst);
    key += strokePart(parts.characters.first());
    if (parts.characters.size() == 2 && !parts.transcribed)
        key += u' ' + padded(0);
    for (const char32_t c : parts.characters.mid(1))
        key += u' ' + strokePart(c);
    return key;
}

QString nameKey(NameOrder order, const QString &name)
{
    return order == NameOrder::Pinyin ? pinyinKey(name) : strokeKey(name);
}

} // namespace domain
