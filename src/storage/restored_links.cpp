#include "storage/restored_links.h"

#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

void RestoredLinks::settle(domain::Record &record)
{
    for (const domain::Field *field : record.entity().fields)
        if (const auto *link = std::get_if<domain::Link>(&record.value(*field)))
            record.setValue(*field, domain::Link{link->text, target(*field, *link)});
}

bool RestoredLinks::isThere(const domain::Entity &target, qint64 id)
{
    QHash<qint64, bool> &known = m_known[&target];
    auto found = known.constFind(id);
    if (found == known.constEnd()) {
        Query query(m_session.database, u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(target.name()));
        found = known.insert(id, query.bind(id).next());
    }
    return *found;
}

qint64 RestoredLinks::target(const domain::Field &reference, const domain::Link &link)
{
    if (link.id != 0 && isThere(*reference.options.target, link.id))
        return link.id;
    return m_linker.target(reference, {link.text, 0});
}

} // namespace storage
