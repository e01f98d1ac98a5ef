// Every kind of work found in real plans and summaries of union offices has fields that hold it.
// tests/data/work-areas.json: number, area, title; each fact the work implies with the fields, or the codes of a
// field, that hold it; the named figures that count it.

#include "domain/registry.h"
#include "domain/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QJsonDocument json(const QString &path)
{
    QFile file(QStringLiteral(UNIONHALL_SOURCE_DIR "/") + path);
    return QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

QJsonArray workAreas() { return json(u"tests/data/work-areas.json"_s).array(); }

/// What is wrong with entity.field or entity.field=code; empty when it holds.
QString missing(const QString &place)
{
    const Entity *entity = findEntity(place.section(u'.', 0, 0));
    if (entity == nullptr)
        return u"there is no such ledger"_s;
    const Field *field = entity->field(place.section(u'.', 1).section(u'=', 0, 0));
    if (field == nullptr)
        return u"the ledger has no such field"_s;
    if (!place.contains(u'='))
        return {};
    if (field->options.vocabulary == nullptr)
        return u"the field has no list of codes"_s;
    const QString code = place.section(u'=', 1);
    return vocabularyOf(field->options.vocabulary).contains(code) ? QString() : u"the list has no such code"_s;
}

} // namespace

TEST(WorkAreas, AreTheFiftyThreeOfTheList)
{
    const QJsonArray areas = workAreas();
    ASSERT_EQ(areas.size(), 53);
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const QJsonObject area = areas[i].toObject();
        EXPECT_EQ(area["number"_L1].toInt(), int(i) + 1);
        EXPECT_FALSE(area["title"_L1].toString().isEmpty());
        EXPECT_FALSE(area["fields"_L1].toArray().isEmpty()) << i + 1;
    }
}

TEST(WorkAreas, EachHaveLedgersFieldsAndCodesThatHoldThem)
{
    for (const QJsonValue &area : workAreas()) {
        for (const QJsonValue &fact : area["fields"_L1].toArray()) {
            const QJsonArray places = fact["held_by"_L1].toArray();
            EXPECT_FALSE(places.isEmpty()) << qPrintable(fact["field"_L1].toString());
            for (const QJsonValue &place : places)
                EXPECT_EQ(missing(place.toString()).toStdString(), "")
                    << area["number"_L1].toInt() << ' ' << qPrintable(area["title"_L1].toString()) << ": "
                    << qPrintable(place.toString());
        }
    }
}

TEST(WorkAreas, AreCountedByFiguresOfTheCatalogue)
{
    QSet<QString> catalogue;
    const QDir folder(QStringLiteral(UNIONHALL_SOURCE_DIR "/resources/figures"));
    for (const QString &file : folder.entryList({u"*.json"_s}))
        for (const QJsonValue &figure : json(u"resources/figures/"_s + file).array())
            catalogue.insert(figure["name"_L1].toString());
    for (const QJsonValue &area : workAreas())
        for (const QJsonValue &figure : area["figures"_L1].toArray())
            EXPECT_TRUE(catalogue.contains(figure.toString()))
                << area["number"_L1].toInt() << ' ' << qPrintable(figure.toString());
}
