#include "storage/joined_ids.h"

#include "storage/dialect.h"
#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

std::vector<qint64> idsOf(Database &database, const QString &sql, const QVariantList &values)
{
    Query query(database, u"SELECT %1 FROM (%2)"_s.arg(dialect::joined(u"id"_s), sql));
    query.bindAll(values);
    std::vector<qint64> ids;
    if (!query.next())
        return ids;
    const QString text = query.text(0);
    if (text.isEmpty())
        return ids;
    ids.reserve(static_cast<size_t>(text.count(u',') + 1));
    qint64 id = 0;
    for (const QChar c : text) {
        if (c == u',') {
            ids.push_back(id);
            id = 0;
        } else {
            id = id * 10 + (c.unicode() - u'0');
        }
    }
    ids.push_back(id);
    return ids;
}

} // namespace storage
