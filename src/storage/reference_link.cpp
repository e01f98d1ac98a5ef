#include "storage/reference_link.h"

#include "domain/registry.h"
#include "domain/union_name.h"
#include "domain/value_text.h"
#include "storage/query.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// What is called by a name is written in several ways; what has a number is not.
bool isCalledByName(const domain::Entity &target) { return target.options.reference == target.options.title; }

} // namespace

QList<Pointer> pointersTo(const domain::Entity &target)
{
    QList<Pointer> found;
    for (const domain::Entity *entity : domain::allEntities())
        for (const domain::Field *field : entity->fields)
            if (field->kind == domain::Kind::Reference && field->options.target == &target)
                found << Pointer{entity, field};
    return found;
}

void ReferenceLinker::link(domain::Record &record)
{
    for (const domain::Field *field : record.entity().fields) {
        if (field->kind != domain::Kind::Reference)
            continue;
        const auto *link = std::get_if<domain::Link>(&record.value(*field));
        if (link != nullptr && link->id == 0)
            record.setValue(*field, domain::Link{link->text, target(*field, *link)});
    }
}

qint64 ReferenceLinker::target(const domain::Field &reference, const domain::Link &link)
{
    if (link.id != 0)
        return link.id;
    auto resolver = m_resolvers.find(&reference);
    if (resolver == m_resolvers.end())
        resolver = m_resolvers.emplace(&reference, ReferenceResolver(m_session, reference)).first;
    return resolver->second.resolve(link.text);
}

ReferenceResolver::ReferenceResolver(Session &session, const domain::Field &reference)
{
    const domain::Entity &target = *reference.options.target;
    m_unionNames = isCalledByName(target);
    const QString name = target.options.reference->name();
    const QString alias = target.options.aliases != nullptr ? target.options.aliases->name() : u"NULL"_s;
    Query query(session.database,
                u"SELECT id, %1, %3 FROM %2 WHERE archived_at IS NULL AND %1 IS NOT NULL ORDER BY id DESC"_s.arg(
                    name, target.name(), alias));
    static const QRegularExpression between(u"[、，,；;\\n]"_s);
    while (query.next()) {
        const qint64 id = query.integer(0);
        m_ids.insert(query.text(1), id);
        const QStringList others = query.text(2).split(between, Qt::SkipEmptyParts);
        for (const QString &other : others)
            if (const QString plain = other.trimmed(); !plain.isEmpty())
                m_aliases.insert(plain, m_aliases.value(plain, id) == id ? id : 0);
    }
}

qint64 ReferenceResolver::resolve(const QString &text) const
{
    if (const auto exact = m_ids.constFind(text); exact != m_ids.cend())
        return *exact;
    if (m_unionNames)
        for (const QString &variant : domain::unionNameVariants(text))
            if (const auto found = m_ids.constFind(variant); found != m_ids.cend())
                return *found;
    return m_aliases.value(text);
}

void linkWaiting(Session &session, const domain::Entity &target)
{
    std::optional<ReferenceResolver> resolver;
    const QList<Pointer> pointers = pointersTo(target);
    for (const Pointer &pointer : pointers) {
        const QString table = pointer.entity->name();
        const QString text = pointer.reference->name();
        const QString id = pointer.reference->idColumn();
        QStringList waiting;
        {
            Query query(session.database,
                        u"SELECT DISTINCT %2 FROM %1 WHERE %3 IS NULL AND %2 IS NOT NULL"_s.arg(table, text, id));
            while (query.next())
                waiting << query.text(0);
        }
        if (waiting.isEmpty())
            continue;
        if (!resolver)
            resolver.emplace(session, *pointer.reference);
        Query update(session.database, u"UPDATE %1 SET %3 = ? WHERE %3 IS NULL AND %2 = ?"_s.arg(table, text, id));
        for (const QString &name : waiting)
            if (const qint64 found = resolver->resolve(name))
                update.bind(found).bind(name).run();
    }
}

void linkWaitingFor(Session &session, const domain::Record &record)
{
    const domain::Entity &target = record.entity();
    const domain::Field &reference = *target.options.reference;
    if (isCalledByName(target)) {
        linkWaiting(session, target);
        return;
    }
    const QString number = domain::valueText(reference, record.value(reference));
    const QList<Pointer> pointers = number.isEmpty() ? QList<Pointer>() : pointersTo(target);
    for (const Pointer &pointer : pointers)
        session.database.run(u"UPDATE %1 SET %3 = ? WHERE %3 IS NULL AND %2 = ?"_s.arg(
                                 pointer.entity->name(), pointer.reference->name(), pointer.reference->idColumn()),
                             {record.id, number});
}

void unlink(Session &session, const domain::Entity &target, std::span<const qint64> ids)
{
    const QString list = idList(ids);
    const QList<Pointer> pointers = pointersTo(target);
    for (const Pointer &pointer : pointers)
        session.database.run(u"UPDATE %1 SET %2 = NULL WHERE %2 IN (%3)"_s.arg(pointer.entity->name(),
                                                                               pointer.reference->idColumn(), list));
}

} // namespace storage
