#include "figures/definition_unit.h"

#include "domain/filter_path.h"
#include "domain/filter_sentence.h"

using namespace Qt::StringLiterals;

namespace figures {

namespace {

QString unitOfLeaf(const Definition &definition)
{
    if (definition.measure == Measure::Count)
        return definition.entity->unit();
    const auto path = domain::resolvePath(*definition.entity, definition.field);
    if (!path)
        return {};
    if (definition.measure != Measure::Distinct)
        return domain::unitOf(*path->field);
    if (path->field->kind == domain::Kind::Date)
        return u"天"_s;
    if (path->field->options.format == domain::Format::IdentityNumber)
        return u"人"_s;
    const domain::Entity *counted
        = path->field == path->entity->options.reference ? path->entity : path->field->options.target;
    return counted != nullptr ? counted->unit() : QString();
}

} // namespace

QString unitOf(const Definition &definition)
{
    if (definition.isLeaf())
        return unitOfLeaf(definition);
    if (definition.measure == Measure::Ratio)
        return u"%"_s;
    const QString left = unitOf(*definition.left);
    const QString right = unitOf(*definition.right);
    switch (definition.measure) {
    case Measure::Plus:
    case Measure::Minus:
        return left == right ? left : QString();
    case Measure::Times:
        return left.isEmpty() || right.isEmpty() ? left + right : QString();
    default:
        return left == right ? QString() : left; // 元 for each person is 元
    }
}

} // namespace figures
