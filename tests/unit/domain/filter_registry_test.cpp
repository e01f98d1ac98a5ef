// Every field of every entity can be asked for, and what was asked reads back
// the same.

#include "domain/filter.h"
#include "domain/registry.h"
#include "domain/vocabulary.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

bool isText(const Field &field)
{
    return field.kind == Kind::Text || field.kind == Kind::Choice || field.kind == Kind::Choices
        || field.kind == Kind::Reference;
}

/// Two canonical values of the field's kind.
QStringList twoValues(const Field &field)
{
    switch (field.kind) {
    case Kind::Integer:
        return {u"2024"_s, u"2025"_s};
    case Kind::Number:
    case Kind::Percent:
        return {u"-0.25"_s, u"12.5"_s};
    case Kind::Money:
        return {u"0.05"_s, u"1234.5"_s};
    case Kind::Bool:
        return {u"是"_s, u"否"_s};
    case Kind::Date:
        return {u"2024-03"_s, u"2024-03-09"_s};
    default:
        break;
    }
    const QStringList &codes = vocabularyOf(field.options.vocabulary).codes();
    if (codes.size() > 1)
        return codes.mid(0, 2);
    if (field.kind == Kind::Choices)
        return {u"(甲)、乙之一"_s, u"name"_s};
    return field.options.format == Format::Plain ? QStringList{u"甲，(乙)|\"丙\" and x"_s, u"name"_s}
                                                 : QStringList{u"A1"_s, u"B2"_s};
}

QList<FilterTerm> termsOn(const QString &path, const Field &field)
{
    const QStringList two = twoValues(field);
    const QStringList one = two.mid(0, 1);
    QList<FilterTerm> terms{{path, FilterOp::Equal, one, {}},
                            {path, FilterOp::NotEqual, one, {}},
                            {path, FilterOp::In, two, {}},
                            {path, FilterOp::NotIn, two, {}},
                            {path, FilterOp::IsEmpty, {}, {}},
                            {path, FilterOp::NotEmpty, {}, {}},
                            {path, FilterOp::Equal, {}, FieldOperand{path, 0}}};
    if (field.kind != Kind::Bool)
        for (const FilterOp op : {FilterOp::Less, FilterOp::LessEqual, FilterOp::Greater, FilterOp::GreaterEqual})
            terms << FilterTerm{path, op, one, {}};
    if (field.kind != Kind::Bool)
        terms << FilterTerm{path, FilterOp::Between, two, {}};
    if (isText(field))
        terms << FilterTerm{path, FilterOp::Contains, one, {}};
    if (field.kind == Kind::Date) {
        terms << FilterTerm{path, FilterOp::MonthIn, {u"1"_s, u"12"_s}, {}};
        terms << FilterTerm{path, FilterOp::LessEqual, {}, FieldOperand{path, 47}};
        terms << FilterTerm{path, FilterOp::Greater, {}, FieldOperand{path, -3}};
    }
    return terms;
}

void expectReadBack(const Entity &entity, const QString &path, const Field &field)
{
    for (const FilterTerm &term : termsOn(path, field)) {
        const Filter filter{{term}, {}};
        const QString text = filterText(filter);
        const ParsedFilter parsed = parseFilter(entity, text);
        EXPECT_EQ(parsed.error, QString()) << entity.key << ": " << qPrintable(text);
        EXPECT_EQ(parsed.filter, filter) << entity.key << ": " << qPrintable(text);
        EXPECT_EQ(parseSearch(entity, text).filter, filter) << entity.key << ": " << qPrintable(text);
        EXPECT_FALSE(filterInWords(entity, filter).isEmpty());
    }
}

} // namespace

TEST(FilterOverTheRegistry, EveryTermOnEveryFieldReadsBack)
{
    ASSERT_FALSE(allEntities().empty());
    for (const Entity *entity : allEntities())
        for (const Field *field : entity->fields)
            expectReadBack(*entity, field->name(), *field);
}

TEST(FilterOverTheRegistry, EveryReferenceIsCrossedByItsPathItsTermAndTheNameOfItsTarget)
{
    for (const Entity *entity : allEntities()) {
        for (const Field *reference : entity->fields) {
            if (reference->kind != Kind::Reference)
                continue;
            ASSERT_TRUE(reference->options.target && reference->options.path) << entity->key << '.' << reference->key;
            const QString path = QString::fromLatin1(reference->options.path);
            for (const Field *field : reference->options.target->fields)
                expectReadBack(*entity, path + u'.' + field->name(), *field);
            const auto byTerm
                = resolvePath(*entity, reference->term() + u'.' + reference->options.target->fields[0]->term());
            ASSERT_TRUE(byTerm) << entity->key << '.' << reference->key;
            EXPECT_EQ(byTerm->references, QList<const Field *>{reference});
            const auto byTarget = resolvePath(
                *entity, reference->options.target->name() + u'.' + reference->options.target->fields[0]->name());
            ASSERT_TRUE(byTarget) << entity->key << '.' << reference->key;
            EXPECT_EQ(byTarget->entity, reference->options.target);
        }
    }
}

TEST(FilterOverTheRegistry, TheTermOfAFieldFindsThatField)
{
    for (const Entity *entity : allEntities())
        for (const Field *field : entity->fields)
            EXPECT_EQ(entity->fieldByTerm(field->term()), field) << entity->key << '.' << field->key;
}
