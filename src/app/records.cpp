#include "app/records.h"

#include "domain/error.h"
#include "domain/value_text.h"
#include "importing/union_rules.h"
#include "storage/keys.h"
#include "storage/measures.h"
#include "storage/reference_link.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

bool isNewValue(const domain::Field &field, const domain::Record &record, const std::optional<domain::Record> &before)
{
    const QString text = domain::valueText(field, record.value(field));
    return !text.isEmpty() && (!before || domain::valueText(field, before->value(field)) != text);
}

/// References to records that are not there: wrong where membership hangs on them, otherwise kept and linked later. The
/// record is linked already.
void addUnknownReferences(domain::Issues &issues, const domain::Record &record,
                          const std::optional<domain::Record> &before, storage::Session &session)
{
    const domain::Entity &entity = record.entity();
    for (const domain::Field *field : entity.fields) {
        if (field->kind != domain::Kind::Reference || !isNewValue(*field, record, before))
            continue;
        const auto &[text, id] = std::get<domain::Link>(record.value(*field));
        if (id != 0 && !importing::isRefused(session, *field, id))
            continue;
        const QString ledger = domain::labelOf(*field->options.target);
        if (field->has(domain::Strict))
            issues << domain::error(
                field->issueStem() + u"_unknown"_s, field,
                QCoreApplication::translate("Records",
                                            "“%1” is not in the register of %2. Choose one that is, "
                                            "or enter it there first.")
                    .arg(text, ledger),
                text);
        else if (field->options.target != &entity || text != record.title())
            issues << domain::warning(field->issueStem() + u"_unlinked"_s, field,
                                      QCoreApplication::translate("Records",
                                                                  "“%1” is not in the register of %2 yet. The text is "
                                                                  "kept and linked once it is there.")
                                          .arg(text, ledger),
                                      text);
    }
}

/// except: a key that is held otherwise.
void addTakenKeys(domain::Issues &issues, const domain::Record &record, const std::optional<domain::Record> &before,
                  storage::Session &session, const domain::ImportKey *except = nullptr)
{
    std::vector<const domain::ImportKey *> changed;
    for (const domain::ImportKey &key : record.entity().options.keys)
        if (&key != except && std::ranges::any_of(key.fields, [&](const domain::Field *field) {
                return isNewValue(*field, record, before);
            }))
            changed.push_back(&key);
    const std::vector<qint64> holders = storage::holdersOf(session, changed, record);
    for (size_t i = 0; i < changed.size(); ++i) {
        const qint64 holder = holders[i];
        if (holder == 0)
            continue;
        const domain::ImportKey &key = *changed[i];
        const domain::Field *field = storage::tellingField(key);
        const std::optional<domain::Record> other = storage::Repository(session, record.entity()).load(holder);
        issues << domain::error(field->issueStem() + u"_duplicate"_s, field,
                                QCoreApplication::translate("Records",
                                                            "Record %1 (%2) has this already. Change that one instead, "
                                                            "or correct the value.")
                                    .arg(holder)
                                    .arg(other ? other->title() : QString()));
    }
}

} // namespace

Records::Records(Office &office, const domain::Entity &entity)
    : m_office(office)
    , m_entity(entity)
    , m_repository(office.session(), entity)
{
}

std::vector<qint64> Records::ids(const ListQuery &query) { return m_repository.ids(query); }
qint64 Records::count(const domain::Filter &filter) { return m_repository.count(filter); }
std::optional<domain::Record> Records::load(qint64 id) { return m_repository.load(id); }
std::vector<domain::Record> Records::load(const std::vector<qint64> &ids) { return m_repository.load(ids); }

QList<ChangeEntry> Records::history(qint64 id) { return storage::historyOf(m_office.session(), m_entity.name(), id); }

QStringList Records::suggestions(const domain::Field &field, const QString &text, int limit)
{
    QStringList found;
    if (field.kind == domain::Kind::Reference && field.options.target && field.options.target->options.reference) {
        const domain::Entity &target = *field.options.target;
        const domain::Field &name = *target.options.reference;
        storage::Repository repository(m_office.session(), target);
        ListQuery query;
        query.limit = limit;
        if (!text.isEmpty())
            query.filter.terms = {{name.name(), domain::FilterOp::Contains, {text}, {}}};
        for (const domain::Record &record : repository.load(repository.ids(query)))
            found << domain::valueText(name, record.value(name));
        return found;
    }
    for (const QString &value : m_repository.valuesInUse(field)) {
        if (value.contains(text, Qt::CaseInsensitive))
            found << value;
        if (found.size() == limit)
            break;
    }
    return found;
}

std::vector<qint64> Records::incomplete()
{
    storage::Selection lacking(m_entity);
    lacking.requireOneEmpty(wantedFields(m_entity));
    return storage::rowsIn(m_office.session().database, std::move(lacking));
}

domain::Issues Records::save(domain::Record &record)
{
    domain::requireEntered(m_entity);
    // Under the lock from the first look on: what another program writes between looking and saving is no surprise.
    storage::Operation operation(m_office.session(), record.id == 0 ? u"add"_s : u"set"_s);
    domain::Issues issues = domain::checkRecord(record, m_office.clock());
    const std::optional<domain::Record> before = record.id != 0 ? load(record.id) : std::nullopt;
    domain::Record linked = record;
    storage::ReferenceLinker linker(m_office.session());
    if (before)
        storage::forgetStaleLinks(linked, *before);
    linker.link(linked);
    addUnknownReferences(issues, linked, before, m_office.session());
    // Of the first key the engine knows every holder, and refuses; it is asked beforehand only where more is wrong
    // anyway.
    storage::Session &session = m_office.session();
    const domain::ImportKey *own = storage::ownKey(linked);
    const bool held = own != nullptr && own == m_entity.options.keys.data() && !domain::hasErrors(issues)
        && storage::keysAreHeld(session.database, m_entity);
    addTakenKeys(issues, linked, before, session, held ? own : nullptr);
    if (domain::hasErrors(issues))
        return issues;
    try {
        m_repository.saveLooked(operation, linked, before, std::move(linker));
    } catch (const domain::Error &error) {
        if (error.code() == domain::ErrorCode::Conflict)
            addTakenKeys(issues, linked, before, session);
        if (!domain::hasErrors(issues))
            throw;
        return issues;
    }
    operation.commit();
    record = std::move(linked);
    if (operation.changedOthers())
        m_office.store().announceAll();
    else
        m_office.store().announce(m_entity);
    return issues;
}

qint64 Records::archive(const std::vector<qint64> &ids)
{
    storage::Operation operation(m_office.session(), u"remove"_s);
    for (const qint64 id : ids)
        m_repository.archive(operation, id);
    operation.commit();
    m_office.store().announce(m_entity);
    return operation.id();
}

void Records::restore(const std::vector<qint64> &ids)
{
    storage::Operation operation(m_office.session(), u"restore"_s);
    for (const qint64 id : ids) {
        // Meanwhile somebody may have entered the same person or case anew.
        domain::Issues taken;
        if (const std::optional<domain::Record> record = load(id); record && record->archivedAt.isValid())
            addTakenKeys(taken, *record, std::nullopt, m_office.session());
        if (!taken.isEmpty())
            throw domain::Error(domain::ErrorCode::Conflict, taken.first().message);
        m_repository.restore(operation, id);
    }
    operation.commit();
    m_office.store().announce(m_entity);
}

std::vector<const domain::Field *> wantedFields(const domain::Entity &entity)
{
    std::vector<const domain::Field *> wanted;
    for (const domain::Field *field : entity.fields) {
        const bool known = field == entity.options.title || field == entity.options.start;
        const bool reachable = field->options.format == domain::Format::Mobile && field->has(domain::InList);
        if (field->has(domain::Required) || known || reachable)
            wanted.push_back(field);
    }
    return wanted;
}

bool isWanted(const domain::Entity &entity, const domain::Field &field)
{
    const auto wanted = wantedFields(entity);
    return std::find(wanted.begin(), wanted.end(), &field) != wanted.end();
}

domain::Filter childrenFilter(const domain::ChildTable &child, const domain::Record &parent)
{
    const domain::Field &name = *child.reference->options.target->options.reference;
    const QString path = QString::fromLatin1(child.reference->options.path) + u'.' + name.name();
    domain::Filter filter;
    filter.terms = {{path, domain::FilterOp::Equal, {domain::valueText(name, parent.value(name))}, {}}};
    return filter;
}

} // namespace app
