#include "storage/reference_link.h"

#include "domain/registry.h"
#include "domain/union_name.h"
#include "storage/named_records.h"
#include "storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qsizetype fewTexts = 20; // are looked up in a register of any size
constexpr qint64 recordsPerLookUp = 100; // read in the time one look-up takes

/// Condition of the references that wait: served by an index of their own.
QString waits(const Pointer &pointer)
{
    return u"%1 IS NULL AND %2 IS NOT NULL"_s.arg(pointer.reference->idColumn(), pointer.reference->name());
}

/// Takes an id and a text: links what waits with the text.
Query linking(Session &session, const Pointer &pointer)
{
    return {session.database,
            u"UPDATE %1 SET %2 = ? WHERE %3 AND %4 = ?"_s.arg(pointer.entity->name(), pointer.reference->idColumn(),
                                                              waits(pointer), pointer.reference->name())};
}

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

void ReferenceResolver::readRegister()
{
    m_read = true;
    const QString name = m_target.options.reference->name();
    const QString alias = m_target.options.aliases != nullptr ? m_target.options.aliases->name() : u"NULL"_s;
    Query query(
        m_session.database,
        u"SELECT id, %1, %3 FROM %2 WHERE archived_at IS NULL AND %1 IS NOT NULL"_s.arg(name, m_target.name(), alias));
    while (query.next()) {
        const qint64 id = query.integer(0);
        const auto known = m_ids.constFind(query.text(1));
        if (known == m_ids.cend() || id < *known)
            m_ids.insert(query.text(1), id);
        const QStringList others = aliasesIn(query.text(2));
        for (const QString &other : others)
            m_aliases.insert(other, m_aliases.value(other, id) == id ? id : 0);
    }
}

qint64 ReferenceResolver::inRegister(const QString &text) const
{
    if (const auto exact = m_ids.constFind(text); exact != m_ids.cend())
        return *exact;
    if (isCalledByName(m_target)) {
        const QStringList variants = domain::unionNameVariants(text);
        for (const QString &variant : variants)
            if (const auto found = m_ids.constFind(variant); found != m_ids.cend())
                return *found;
    }
    return m_aliases.value(text);
}

std::optional<qint64> ReferenceResolver::known(const QString &text) const
{
    if (const auto answer = m_answers.constFind(text); answer != m_answers.cend())
        return *answer;
    return m_read ? std::optional(inRegister(text)) : std::nullopt;
}

bool ReferenceResolver::isNew() const { return !m_read && m_answers.size() < fewTexts; }

void ReferenceResolver::remember(const QString &text, qint64 id) { m_answers.insert(text, id); }

qint64 ReferenceResolver::resolve(const QString &text)
{
    if (const std::optional<qint64> answer = known(text))
        return *answer;
    if (!m_read && m_answers.size() >= std::max(fewTexts, m_patience)) {
        if (m_patience == 0) {
            Query count(m_session.database, u"SELECT count(*) FROM %1"_s.arg(m_target.name()));
            m_patience = std::max(fewTexts, count.next() ? qsizetype(count.integer(0) / recordsPerLookUp) : 0);
        }
        if (m_answers.size() >= m_patience)
            readRegister();
    }
    const qint64 id = m_read ? inRegister(text) : recordsNamed(m_session, {{&m_target, text}}).front();
    m_answers.insert(text, id);
    return id;
}

bool ReferenceResolver::isEmpty()
{
    if (m_read)
        return m_ids.isEmpty();
    Query any(m_session.database,
              u"SELECT 1 FROM %1 WHERE archived_at IS NULL AND %2 IS NOT NULL LIMIT 1"_s.arg(
                  m_target.name(), m_target.options.reference->name()));
    return !any.next();
}

QStringList ReferenceResolver::names()
{
    if (!m_read)
        readRegister();
    return m_ids.keys();
}

ReferenceResolver &ReferenceLinker::resolverOf(const domain::Entity &target)
{
    return m_resolvers.try_emplace(&target, *m_session, target).first->second;
}

void ReferenceLinker::link(domain::Record &record)
{
    std::vector<const domain::Field *> open;
    std::vector<Naming> unknown;
    for (const domain::Field *field : record.entity().fields) {
        const auto *link = std::get_if<domain::Link>(&record.value(*field));
        if (link == nullptr || link->id != 0)
            continue;
        open.push_back(field);
        const ReferenceResolver &resolver = resolverOf(*field->options.target);
        if (resolver.isNew() && !resolver.known(link->text))
            unknown.push_back({field->options.target, link->text});
    }
    if (!unknown.empty()) {
        const std::vector<qint64> ids = recordsNamed(*m_session, unknown);
        for (size_t i = 0; i < unknown.size(); ++i)
            resolverOf(*unknown[i].target).remember(unknown[i].text, ids[i]);
    }
    for (const domain::Field *field : open) {
        const QString text = std::get<domain::Link>(record.value(*field)).text;
        record.setValue(*field, domain::Link{text, resolverOf(*field->options.target).resolve(text)});
    }
}

qint64 ReferenceLinker::target(const domain::Field &reference, const domain::Link &link)
{
    return link.id != 0 ? link.id : resolverOf(*reference.options.target).resolve(link.text);
}

void forgetStaleLinks(domain::Record &record, const domain::Record &before)
{
    for (const domain::Field *field : record.entity().fields) {
        if (field->kind != domain::Kind::Reference)
            continue;
        const auto *now = std::get_if<domain::Link>(&record.value(*field));
        const auto *then = std::get_if<domain::Link>(&before.value(*field));
        if (now != nullptr && then != nullptr && now->text != then->text && now->id == then->id)
            record.setValue(*field, domain::Link{now->text, 0});
    }
}

bool linkWaiting(Session &session, const domain::Entity &target)
{
    bool linked = false;
    ReferenceResolver resolver(session, target);
    const QList<Pointer> pointers = pointersTo(target);
    for (const Pointer &pointer : pointers) {
        QStringList waiting;
        {
            Query query(session.database,
                        u"SELECT DISTINCT %1 FROM %2 WHERE %3"_s.arg(pointer.reference->name(), pointer.entity->name(),
                                                                     waits(pointer)));
            while (query.next())
                waiting << query.text(0);
        }
        if (waiting.isEmpty())
            continue;
        Query update = linking(session, pointer);
        for (const QString &text : std::as_const(waiting))
            if (const qint64 found = resolver.resolve(text)) {
                update.bind(found).bind(text).run();
                linked = true;
            }
    }
    return linked;
}

bool linkWaitingFor(Session &session, const domain::Record &record)
{
    const QStringList texts = textsNaming(record);
    const QList<Pointer> pointers = pointersTo(record.entity());
    if (texts.isEmpty() || pointers.isEmpty())
        return false;
    QStringList arms;
    QVariantList values;
    for (qsizetype i = 0; i < pointers.size(); ++i) {
        const Pointer &pointer = pointers[i];
        arms << u"SELECT DISTINCT %1, %2 FROM %3 WHERE %4 AND %2 IN (%5)"_s.arg(
            QString::number(i), pointer.reference->name(), pointer.entity->name(), waits(pointer),
            QStringList(texts.size(), u"?"_s).join(u','));
        for (const QString &text : texts)
            values << text;
    }
    std::vector<std::pair<qsizetype, QString>> waiting; // pointer, text
    {
        Query query(session.database, arms.join(" UNION ALL "_L1));
        query.bindAll(values);
        while (query.next())
            waiting.emplace_back(query.integer(0), query.text(1));
    }
    bool linked = false;
    ReferenceResolver resolver(session, record.entity());
    for (const auto &[pointer, text] : waiting)
        if (const qint64 found = resolver.resolve(text)) {
            linking(session, pointers[pointer]).bind(found).bind(text).run();
            linked = true;
        }
    return linked;
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
