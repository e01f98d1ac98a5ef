#include "storage/operation.h"

#include "storage/instant.h"
#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

Operation::Operation(Session &session, const QString &kind, const QString &label)
    : m_transaction(session.database)
    , m_session(session)
    , m_at(session.clock.now())
{
    Query insert(session.database,
                 u"INSERT INTO operation (kind, label, operator, at) VALUES (?, ?, ?, ?) RETURNING id"_s);
    insert.bindAll({kind, label.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(label),
                    session.operatorName, instantText(m_at)});
    if (insert.next())
        m_id = insert.integer(0);
}

void Operation::commit() { m_transaction.commit(); }

} // namespace storage
