#include "storage/row_words.h"

#include "domain/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Rows", text); }

struct SettingWords
{
    const char *name; // ends in / or . where more follows
    const char *words; // %1: what follows
    bool isReadable = false;
};

constexpr SettingWords settings[] = {
    {"office.full_name", QT_TRANSLATE_NOOP("Rows", "full name of the office"), true},
    {"office.short_form", QT_TRANSLATE_NOOP("Rows", "short form of the office's name"), true},
    {"office.higher_union", QT_TRANSLATE_NOOP("Rows", "higher union"), true},
    {"office.party_organisation", QT_TRANSLATE_NOOP("Rows", "Party organisation"), true},
    {"office.signature_name", QT_TRANSLATE_NOOP("Rows", "name in the signature"), true},
    {"office.chair", QT_TRANSLATE_NOOP("Rows", "chair of the union"), true},
    {"office.level", QT_TRANSLATE_NOOP("Rows", "level of the office"), true},
    {"own_figures/", QT_TRANSLATE_NOOP("Rows", "own figure “%1”"), false},
    {"start_figures", QT_TRANSLATE_NOOP("Rows", "figures of the first page"), true},
    {"template.", QT_TRANSLATE_NOOP("Rows", "template chosen for “%1”"), true},
    {"ledger/prepared_by/", QT_TRANSLATE_NOOP("Rows", "who prepares printed lists"), true},
    {"ledger/reviewed_by/", QT_TRANSLATE_NOOP("Rows", "who reviews printed lists"), true},
    {"columns/", QT_TRANSLATE_NOOP("Rows", "columns of the list of %1"), false},
};

const SettingWords *wordsOf(const QString &name)
{
    for (const SettingWords &one : settings) {
        const QLatin1StringView known(one.name);
        const bool more = known.endsWith(u'/') || known.endsWith(u'.');
        if (more ? name.startsWith(known) : name == known)
            return &one;
    }
    return nullptr;
}

QString settingWords(const QString &name)
{
    const SettingWords *known = wordsOf(name);
    if (known == nullptr)
        return say(QT_TRANSLATE_NOOP("Rows", "setting “%1”")).arg(name);
    const QString words = say(known->words);
    if (!words.contains(u"%1"_s))
        return words;
    QString rest = name.mid(static_cast<qsizetype>(qstrlen(known->name)));
    // columns/member/NAME: the ledger, then whose columns
    if (const domain::Entity *ledger = domain::findEntity(rest.section(u'/', 0, 0)))
        rest = domain::labelOf(*ledger);
    return words.arg(rest);
}

} // namespace

QString rowWords(const KeyedTable &table, const KeyedRow &key)
{
    if (&table == &settingTable)
        return settingWords(key.value("name"_L1).toString());
    const QString year = QString::number(key.value("year"_L1).toInt());
    if (&table == &yearTextTable)
        return say(QT_TRANSLATE_NOOP("Rows", "text “%1” of %2")).arg(key.value("name"_L1).toString(), year);
    constexpr qsizetype shown = 16;
    QString line = key.value("line"_L1).toString().simplified();
    if (line.size() > shown)
        line = line.left(shown) + u'…';
    return say(QT_TRANSLATE_NOOP("Rows", "own words of %1 for the paragraph “%2”")).arg(year, line);
}

bool isReadableRow(const KeyedTable &table, const KeyedRow &key)
{
    if (&table != &settingTable)
        return true;
    const SettingWords *known = wordsOf(key.value("name"_L1).toString());
    return known != nullptr && known->isReadable;
}

QString rowText(const KeyedTable &table, const KeyedRow &row)
{
    return row.value(QLatin1StringView(table.values.front())).toString();
}

} // namespace storage
