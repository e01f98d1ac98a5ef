#include "storage/later_bindings.h"

#include "storage/query.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

LaterBindings::LaterBindings(Session &session, const Pointer &pointer, qint64 operation)
    : m_session(session)
    , m_pointer(pointer)
    , m_operation(operation)
{
}

bool LaterBindings::contains(qint64 record)
{
    if (!std::exchange(m_isRead, true))
        read();
    return m_changed.contains(record) || std::ranges::any_of(m_entered, [record](const auto &range) {
               return range.first <= record && record <= range.second;
           });
}

void LaterBindings::read()
{
    const QString reference = m_pointer.reference->name();
    Query query(m_session.database,
                u"SELECT first_id, last_id, action, before FROM change_entry WHERE entity = ? AND operation_id > ? "
                "AND action IN ('insert', 'update')"_s);
    query.bind(m_pointer.entity->name()).bind(m_operation);
    while (query.next()) {
        if (query.text(2) == "insert"_L1)
            m_entered.emplace_back(query.integer(0), query.integer(1));
        else if (const QString before = query.text(3);
                 before.contains(reference) && QJsonDocument::fromJson(before.toUtf8()).object().contains(reference))
            m_changed.insert(query.integer(0));
    }
}

} // namespace storage
