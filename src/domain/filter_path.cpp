#include "domain/filter_path.h"

#include "domain/value_text.h"

#include <algorithm>

namespace domain {
namespace {

/// A step over a reference: its path name, its key or Chinese term, or the name of the entity it leads to.
const Field *referenceStep(const Entity &entity, const QString &step)
{
    if (const Field *byPath = entity.referenceByPath(step))
        return byPath;
    const Field *byTerm = entity.fieldByTerm(step);
    if (byTerm && byTerm->kind == Kind::Reference)
        return byTerm;
    const QString wanted = normalisedTerm(step);
    const auto leadsThere = [&](const Field *field) {
        const Entity *target = field->kind == Kind::Reference ? field->options.target : nullptr;
        if (!target)
            return false;
        const QStringList terms = target->allTerms();
        return step == target->name()
            || std::ranges::any_of(terms, [&](const QString &term) { return normalisedTerm(term) == wanted; });
    };
    const auto it = std::ranges::find_if(entity.fields, leadsThere);
    return it == entity.fields.end() ? nullptr : *it;
}

} // namespace

std::optional<ResolvedPath> resolvePath(const Entity &entity, QStringView path)
{
    ResolvedPath resolved;
    resolved.entity = &entity;
    QStringList steps = path.trimmed().toString().split(u'.');
    const QString last = steps.takeLast().trimmed();
    for (const QString &step : steps) {
        const Field *reference = referenceStep(*resolved.entity, step.trimmed());
        if (!reference || !reference->options.target)
            return std::nullopt;
        resolved.references << reference;
        resolved.entity = reference->options.target;
    }
    resolved.field = resolved.entity->fieldByTerm(last);
    if (!resolved.field)
        resolved.field = resolved.entity->referenceByPath(last);
    return resolved.field ? std::optional(resolved) : std::nullopt;
}

std::optional<ChildTable> childNamed(const Entity &entity, QStringView name)
{
    if (resolvePath(entity, name))
        return std::nullopt;
    const QString wanted = normalisedTerm(name.trimmed().toString());
    for (const ChildTable &child : childrenOf(entity)) {
        const QStringList terms = child.entity->allTerms();
        if (name.trimmed() == child.entity->name()
            || std::ranges::any_of(terms, [&](const QString &term) { return normalisedTerm(term) == wanted; }))
            return child;
    }
    return std::nullopt;
}

QString canonicalPath(const ResolvedPath &path)
{
    QString text;
    for (const Field *reference : path.references)
        text += QString::fromLatin1(reference->options.path ? reference->options.path : reference->key) + u'.';
    return text + path.field->name();
}

QString pathInWords(const Entity &entity, const ResolvedPath &path)
{
    QString text;
    const Entity *owner = &entity;
    for (const Field *reference : path.references) {
        text += labelOf(*owner, *reference) + u'.';
        owner = reference->options.target;
    }
    return text + labelOf(*path.entity, *path.field);
}

} // namespace domain
