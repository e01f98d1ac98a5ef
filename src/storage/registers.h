#pragma once
// The records that the references of many rows may name.

#include "domain/field.h"
#include "storage/reference_link.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <memory>

namespace storage {

class Registers
{
public:
    /// Records that a strict reference may not point to.
    using Refused = std::function<QSet<qint64>(Session &session, const domain::Field &reference)>;

    Registers(Session &session, Refused refused)
        : m_session(session)
        , m_refused(std::move(refused))
    {
    }

    /// Id of the living record the text means; 0 when there is none, or when a strict reference may not point to it.
    qint64 find(const domain::Field &reference, const QString &text);
    /// Whether there is nothing yet that the reference could point to.
    bool isEmpty(const domain::Field &reference) { return of(reference).resolver.isEmpty(); }
    /// The known name that differs least from the text, where it differs little enough to be a slip of the pen; else
    /// the only one that the text may be short for.
    QString nearest(const domain::Field &reference, const QString &text);

private:
    struct Register
    {
        ReferenceResolver resolver;
        QSet<qint64> refused;
        QHash<QString, qint64> answers; // texts repeat from row to row
    };
    Register &of(const domain::Field &reference);

    Session &m_session;
    Refused m_refused;
    QHash<const domain::Field *, std::shared_ptr<Register>> m_registers;
};

} // namespace storage
