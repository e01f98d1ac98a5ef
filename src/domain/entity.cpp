#include "domain/entity.h"

#include "domain/error.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace domain {

QString Entity::term() const { return QString::fromUtf8(options.terms).section(u'|', 0, 0); }

QStringList Entity::allTerms() const { return QString::fromUtf8(options.terms).split(u'|', Qt::SkipEmptyParts); }

qsizetype Entity::indexOf(const Field &wanted) const
{
    const auto it = std::ranges::find(fields, &wanted);
    return it == fields.end() ? -1 : it - fields.begin();
}

const Field *Entity::field(QStringView fieldKey) const
{
    const auto it = std::ranges::find_if(fields, [&](const Field *f) { return fieldKey == QLatin1StringView(f->key); });
    return it == fields.end() ? nullptr : *it;
}

const Field *Entity::fieldByTerm(QStringView text) const
{
    if (const Field *exact = field(text))
        return exact;
    const QString wanted = normalisedTerm(text.toString());
    if (wanted.isEmpty())
        return nullptr;
    const auto matches = [&](const QString &term) { return normalisedTerm(term) == wanted; };
    // The official term of one field wins over a synonym of another.
    for (const Field *f : fields)
        if (matches(f->name()) || matches(f->term()))
            return f;
    for (const Field *f : fields)
        if (std::ranges::any_of(f->allTerms(), matches))
            return f;
    for (const Field *f : fields)
        if (matches(labelOf(*this, *f)))
            return f;
    return nullptr;
}

const Field *Entity::referenceByPath(QStringView path) const
{
    const auto it = std::ranges::find_if(fields, [&](const Field *f) {
        return f->kind == Kind::Reference && f->options.path && path == QLatin1StringView(f->options.path);
    });
    return it == fields.end() ? nullptr : *it;
}

void requireEntered(const Entity &entity)
{
    if (entity.options.keptByProgram)
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("domain::Entity",
                                                "“%1” is kept by the program itself: records are not typed in or "
                                                "imported there.")
                        .arg(labelOf(entity)));
}

QString areaLabel(Area area)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("domain::Area", source); };
    switch (area) {
    case Area::Organisation:
        return text(QT_TRANSLATE_NOOP("domain::Area", "Organisation and members"));
    case Area::Money:
        return text(QT_TRANSLATE_NOOP("domain::Area", "Dues and funds"));
    case Area::Aid:
        return text(QT_TRANSLATE_NOOP("domain::Area", "Aid and services"));
    case Area::Rights:
        return text(QT_TRANSLATE_NOOP("domain::Area", "Rights and democratic management"));
    case Area::Activity:
        return text(QT_TRANSLATE_NOOP("domain::Area", "Activities and honours"));
    case Area::Publicity:
        return text(QT_TRANSLATE_NOOP("domain::Area", "Publicity and files"));
    case Area::Plan:
        return text(QT_TRANSLATE_NOOP("domain::Area", "Plan and report"));
    case Area::Office:
        break;
    }
    return text(QT_TRANSLATE_NOOP("domain::Area", "This office"));
}

QString labelOf(const Entity &entity) { return QCoreApplication::translate(entity.key, entity.label); }

QString labelOf(const Entity &entity, const Field &field)
{
    return QCoreApplication::translate(entity.key, field.label);
}

QString sectionOf(const Entity &entity, const Field &field)
{
    return field.options.section ? QCoreApplication::translate(entity.key, field.options.section) : QString();
}

} // namespace domain
