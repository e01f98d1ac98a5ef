#include "figures/target_links.h"

#include "domain/entities/event.h"
#include "domain/entities/target.h"
#include "domain/registry.h"
#include "figures/definition_parts.h"
#include "storage/reference_link.h"
#include "storage/repository.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace figures {

using domain::Record;

namespace {

QString textOf(const Record &record, const domain::Field *field)
{
    if (field == nullptr)
        return {};
    const domain::Value &value = record.value(*field);
    if (const auto *link = std::get_if<domain::Link>(&value))
        return link->text;
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

domain::Date dateOf(const Record &record)
{
    const domain::Field *start = record.entity().options.start;
    const auto *date = start ? std::get_if<domain::Date>(&record.value(*start)) : nullptr;
    return date ? *date : domain::Date();
}

QStringList namesIn(const Record &target)
{
    static const QRegularExpression separator(u"[、，,；;\\n]+"_s);
    QStringList names;
    for (const QString &text : target.get(domain::target::fulfilled_by).split(separator, Qt::SkipEmptyParts))
        if (!text.trimmed().isEmpty())
            names << text.trimmed();
    return names;
}

/// Not cancelled, put off or only planned.
bool tookPlace(const Record &record)
{
    if (&record.entity() != &domain::event::entity)
        return true;
    const QString status = record.get(domain::event::event_status);
    return status.isEmpty() || status == u"已举办"_s;
}

} // namespace

TargetLinks::TargetLinks(storage::Session &session, QDate today)
    : m_session(session)
    , m_today(today)
{
    for (const storage::Pointer &pointer : storage::pointersTo(domain::target::entity)) {
        storage::Repository repository(session, *pointer.entity);
        storage::ListQuery query;
        query.filter.terms << domain::FilterTerm{pointer.reference->name(), domain::FilterOp::NotEmpty, {}, {}};
        query.sort = pointer.entity->options.start;
        for (const Record &record : repository.load(repository.ids(query)))
            if (const auto *link = std::get_if<domain::Link>(&record.value(*pointer.reference)); link && link->id != 0)
                m_referring[link->id] << linkTo(record);
    }
}

TargetLink TargetLinks::linkTo(const Record &record) const
{
    const domain::Date date = dateOf(record);
    QString text = record.title();
    if (text.isEmpty())
        text = textOf(record, record.entity().options.reference);
    return {&record.entity(), record.id, text, date,
            tookPlace(record) && (date.isNull() || date.firstDay() <= m_today)};
}

std::optional<Record> TargetLinks::find(const domain::Entity &entity, const QString &number)
{
    storage::Repository repository(m_session, entity);
    if (number.startsWith(u'#')) {
        auto record = repository.load(number.mid(1).toLongLong());
        return record && record->archivedAt.isNull() ? record : std::nullopt;
    }
    for (const domain::Field *field : {entity.options.reference, entity.options.title}) {
        if (field == nullptr)
            continue;
        storage::ListQuery query;
        query.filter.terms << domain::FilterTerm{field->name(), domain::FilterOp::Equal, {number}, {}};
        query.limit = 1;
        if (const auto ids = repository.ids(query); !ids.empty())
            return repository.load(ids.front());
    }
    return std::nullopt;
}

TargetLink TargetLinks::named(const QString &text)
{
    static const QRegularExpression space(u"[\\s:：]+"_s);
    const qsizetype at = text.indexOf(space);
    const domain::Entity *ledger = at > 0 ? ledgerByName(text.left(at)) : nullptr;
    if (ledger) {
        QString number = text.mid(at);
        number.remove(QRegularExpression(u"^[\\s:：]+"_s));
        const auto record = find(*ledger, number);
        return record ? linkTo(*record) : TargetLink{nullptr, 0, text, {}, false};
    }
    // What people do most often comes first.
    if (const auto record = find(domain::event::entity, text))
        return linkTo(*record);
    for (const domain::Entity *entity : domain::allEntities())
        if (!entity->options.keptByProgram && entity != &domain::target::entity && entity != &domain::event::entity)
            if (const auto record = find(*entity, text))
                return linkTo(*record);
    return {nullptr, 0, text, {}, false};
}

QList<TargetLink> TargetLinks::of(const Record &record)
{
    QList<TargetLink> links = m_referring.value(record.id);
    for (const QString &text : namesIn(record)) {
        const TargetLink link = named(text);
        const bool known = std::ranges::any_of(links, [&](const TargetLink &other) {
            return link.entity && other.entity == link.entity && other.id == link.id;
        });
        if (!known)
            links << link;
    }
    return links;
}

QString TargetLinks::namedWithout(const Record &record, const domain::Entity &entity, qint64 id)
{
    QStringList names = namesIn(record);
    names.removeIf([&](const QString &text) {
        const TargetLink link = named(text);
        return link.entity == &entity && link.id == id;
    });
    return names.join(u'、');
}

} // namespace figures
