#include "figures/catalogue.h"

#include "domain/error.h"
#include "domain/filter_path.h"
#include "domain/vocabulary.h"
#include "office.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

void expectKnownCodes(const figures::Definition &definition, const QString &figure)
{
    if (!definition.isLeaf()) {
        expectKnownCodes(*definition.left, figure);
        expectKnownCodes(*definition.right, figure);
        return;
    }
    for (const domain::FilterTerm &term : definition.filter.terms) {
        if (domain::childNamed(*definition.entity, term.path))
            continue;
        const auto path = domain::resolvePath(*definition.entity, term.path);
        ASSERT_TRUE(path.has_value()) << figure.toStdString();
        if (path->field->kind != domain::Kind::Choice)
            continue;
        for (const QString &value : term.values)
            EXPECT_TRUE(domain::vocabularyOf(path->field->options.vocabulary).contains(value))
                << figure.toStdString() << ": " << value.toStdString();
    }
}

/// Whether a figure over no rows at all has no value; the others are 0.
bool hasNoValueOfNothing(const figures::Definition &definition)
{
    using figures::Measure;
    const Measure measure = definition.measure;
    const bool perUnit = definition.per && definition.per->isField();
    return perUnit || measure == Measure::Ratio || measure == Measure::Divide || measure == Measure::Min
        || measure == Measure::Max || measure == Measure::Avg;
}

} // namespace

TEST(Catalogue, HoldsTheFiguresAnOfficeReports)
{
    Office office;
    const figures::Catalogue catalogue = figures::Catalogue::load(office.session());
    EXPECT_GE(catalogue.all().size(), 90);
    for (const figures::NamedFigure &figure : catalogue.all()) {
        EXPECT_FALSE(figure.unit.isEmpty()) << figure.name.toStdString();
        EXPECT_FALSE(figure.group.isEmpty()) << figure.name.toStdString();
        EXPECT_EQ(figure.definition.measure == figures::Measure::Ratio, figure.unit == u"%"_s)
            << figure.name.toStdString();
    }
    ASSERT_NE(catalogue.find(u"在册会员数"_s), nullptr);
    EXPECT_EQ(catalogue.find(u"没有的数"_s), nullptr);
}

TEST(Catalogue, AsksForWordsThatAreInTheCodeLists)
{
    Office office;
    const figures::Catalogue catalogue = figures::Catalogue::load(office.session());
    for (const figures::NamedFigure &figure : catalogue.all())
        expectKnownCodes(figure.definition, figure.name);
}

TEST(Catalogue, EvaluatesEveryFigureOfAnEmptyOffice)
{
    Office office;
    const figures::Catalogue catalogue = figures::Catalogue::load(office.session());
    for (const figures::NamedFigure &figure : catalogue.all()) {
        const auto value
            = figures::Evaluator(office.session()).evaluate(figure.definition, domain::Period::ofYear(2025), true);
        EXPECT_EQ(value.text(), hasNoValueOfNothing(figure.definition) ? QString() : u"0"_s)
            << figure.name.toStdString();
        EXPECT_EQ(value.count, 0);
    }
}

TEST(Catalogue, TakesTheOfficesOwnFigures)
{
    Office office;
    office.saveSetting(
        u"own_figures/石场争议"_s,
        uR"json({"name": "石场争议", "unit": "起", "group": "自定义", "expression": "count(dispute)"})json"_s);
    office.saveSetting(
        u"own_figures/女工数"_s,
        uR"json({"name": "女工数", "definition": {"entity": "member", "measure": "count", "filter": {"sex": "女"}}})json"_s);
    const figures::Catalogue catalogue = figures::Catalogue::load(office.session());
    ASSERT_NE(catalogue.find(u"石场争议"_s), nullptr);
    EXPECT_TRUE(catalogue.find(u"石场争议"_s)->own);
    EXPECT_EQ(catalogue.find(u"女工数"_s)->label, u"女工数"_s);
}

TEST(Catalogue, KeepsTheOfficesMeaningWhenTheProgramComesToShipTheName)
{
    Office office;
    const qsizetype shipped = figures::Catalogue::load(office.session()).all().size();
    office.saveSetting(u"own_figures/在册会员数"_s,
                       uR"json({"name": "在册会员数", "unit": "人", "expression": "count(member) all"})json"_s);
    const figures::Catalogue catalogue = figures::Catalogue::load(office.session());
    EXPECT_EQ(catalogue.all().size(), shipped);
    const figures::NamedFigure *figure = catalogue.find(u"在册会员数"_s);
    ASSERT_NE(figure, nullptr);
    EXPECT_TRUE(figure->own);
    EXPECT_EQ(figures::expressionText(figure->definition), u"count(member) all"_s);
}

TEST(Catalogue, NamesTheFigureThatIsWrong)
{
    Office office;
    office.saveSetting(u"own_figures/坏指标"_s, uR"json({"name": "坏指标", "expression": "count(dispute"})json"_s);
    try {
        figures::Catalogue::load(office.session());
        FAIL() << "a broken figure was accepted";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::InvalidInput);
        EXPECT_TRUE(error.message().contains(u"坏指标"_s)) << error.message().toStdString();
    }
    office.saveSetting(u"own_figures/坏指标"_s, u"not json"_s);
    EXPECT_THROW(figures::Catalogue::load(office.session()), domain::Error);
}

TEST(Catalogue, FindsByNameAndReadsExpressions)
{
    Office office;
    const figures::Catalogue catalogue = figures::Catalogue::load(office.session());
    EXPECT_EQ(figures::figureFor(catalogue, u"在册会员数"_s).unit, u"人"_s);
    EXPECT_EQ(figures::figureFor(catalogue, u"count(dispute)"_s).definition.measure, figures::Measure::Count);
    for (const QString &wrong : {u"没有的数"_s, u"count(nothing)"_s}) {
        try {
            figures::figureFor(catalogue, wrong);
            FAIL() << wrong.toStdString();
        } catch (const domain::Error &error) {
            EXPECT_EQ(error.code(), domain::ErrorCode::Usage);
            EXPECT_FALSE(error.message().isEmpty());
        }
    }
}
