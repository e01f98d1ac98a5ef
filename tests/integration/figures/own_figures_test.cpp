#include "figures/own_figures.h"

#include "domain/error.h"
#include "office.h"
#include "storage/office.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

figures::NamedFigure named(const QString &name, const QString &expression, const QString &unit = u"起"_s)
{
    return {name, name, unit, u"自定义"_s, figures::parseExpression(expression).definition.value(), true};
}

class OwnFigures : public testing::Test
{
protected:
    void change(const std::function<void(storage::Operation &)> &work)
    {
        storage::Operation operation(office.session(), u"settings"_s);
        work(operation);
        operation.commit();
    }
    void add(const figures::NamedFigure &figure)
    {
        change([&](storage::Operation &operation) { figures::addOwnFigure(operation, figure); });
    }
    figures::Catalogue catalogue() { return figures::Catalogue::load(office.session()); }
    /// The sentence the change is refused with; nothing of it is kept.
    QString refusal(const std::function<void(storage::Operation &)> &work)
    {
        const auto before = settings();
        try {
            change(work);
        } catch (const domain::Error &error) {
            EXPECT_EQ(settings(), before);
            return error.message();
        }
        ADD_FAILURE() << "it was accepted";
        return {};
    }
    QMap<QString, QString> settings() { return storage::settingsBelow(office.session(), figures::ownFigureSettings); }

    Office office;
};

} // namespace

TEST_F(OwnFigures, AreKeptInTheDatabaseAsTheyWereGiven)
{
    figures::NamedFigure figure = named(
        u"石场争议"_s, u"count(dispute, dispute_kind=工资, month(accepted_date) in (1|2)) flow per month max"_s);
    figure.label = u"石场工资争议最多的月份"_s;
    add(figure);
    const figures::Catalogue loaded = catalogue();
    const figures::NamedFigure *kept = loaded.find(u"石场争议"_s);
    ASSERT_NE(kept, nullptr);
    EXPECT_TRUE(kept->own);
    EXPECT_EQ(kept->label, figure.label);
    EXPECT_EQ(kept->unit, figure.unit);
    EXPECT_EQ(kept->group, figure.group);
    EXPECT_TRUE(kept->definition == figure.definition);
}

TEST_F(OwnFigures, AreReplacedAndTakenAway)
{
    add(named(u"甲"_s, u"count(dispute)"_s));
    add(named(u"乙"_s, u"count(event)"_s, u"场"_s));
    change([](storage::Operation &operation) {
        figures::replaceOwnFigure(operation, u"甲"_s, named(u"丙"_s, u"count(member) stock"_s, u"人"_s));
    });
    EXPECT_EQ(catalogue().find(u"甲"_s), nullptr);
    EXPECT_EQ(catalogue().find(u"丙"_s)->unit, u"人"_s);
    change([](storage::Operation &operation) { figures::removeOwnFigure(operation, u"丙"_s); });
    EXPECT_EQ(catalogue().find(u"丙"_s), nullptr);
    EXPECT_NE(catalogue().find(u"乙"_s), nullptr);
    change([](storage::Operation &operation) { figures::removeOwnFigure(operation, u"乙"_s); });
    EXPECT_TRUE(settings().isEmpty());
}

TEST_F(OwnFigures, NeedANameOfTheirOwnAndAUnit)
{
    add(named(u"甲"_s, u"count(dispute)"_s));
    for (const figures::NamedFigure &wrong :
         {named(u"甲"_s, u"count(event)"_s), named(u"在册会员数"_s, u"count(member)"_s), named({}, u"count(event)"_s),
          named(u"甲|万元"_s, u"count(event)"_s), named(u"甲（乙）"_s, u"count(event)"_s),
          named(u"乙"_s, u"count(event)"_s, u" "_s), named(QString(61, u'长'), u"count(event)"_s)})
        EXPECT_FALSE(refusal([&](storage::Operation &operation) { figures::addOwnFigure(operation, wrong); }).isEmpty())
            << wrong.name.toStdString();
}

TEST_F(OwnFigures, LeaveTheShippedOnesAlone)
{
    const auto shipped = named(u"新名"_s, u"count(event)"_s);
    EXPECT_TRUE(refusal([](storage::Operation &operation) {
                    figures::removeOwnFigure(operation, u"在册会员数"_s);
                }).contains(u"在册会员数"_s));
    EXPECT_TRUE(refusal([&](storage::Operation &operation) {
                    figures::replaceOwnFigure(operation, u"在册会员数"_s, shipped);
                }).contains(u"在册会员数"_s));
    EXPECT_FALSE(
        refusal([](storage::Operation &operation) { figures::removeOwnFigure(operation, u"没有"_s); }).isEmpty());
}

TEST_F(OwnFigures, GoToAnotherOfficeAsAFile)
{
    add(named(u"甲"_s, u"count(dispute)"_s));
    add(named(u"乙"_s, u"sum(event.cost) / count(event)"_s, u"元"_s));
    const QByteArray file = figures::ownFiguresFile(office.session());

    Office other;
    const auto take = [&](const QByteArray &json) {
        storage::Operation operation(other.session(), u"settings"_s);
        const qsizetype added = figures::addFiguresFile(operation, u"指标.json"_s, json);
        operation.commit();
        return added;
    };
    EXPECT_EQ(take(file), 2);
    EXPECT_EQ(take(file), 0); // word for word the same
    EXPECT_EQ(figures::ownFiguresFile(other.session()), file);

    // Another figure under a name that is taken: all of the file is refused, and the message names file and figure.
    const QByteArray clash = R"json([{"name": "丁", "unit": "场", "expression": "count(event)"},
                                     {"name": "甲", "unit": "起", "expression": "count(member)"}])json";
    try {
        take(clash);
        FAIL() << "two figures of one name";
    } catch (const domain::Error &error) {
        EXPECT_TRUE(error.message().contains(u"指标.json"_s) && error.message().contains(u"甲"_s))
            << error.message().toStdString();
    }
    EXPECT_EQ(figures::Catalogue::load(other.session()).find(u"丁"_s), nullptr);
    EXPECT_THROW(take("no list"), domain::Error);
    EXPECT_THROW(take(R"json([{"name": "坏", "unit": "起", "expression": "count(没有的台账)"}])json"), domain::Error);
}
