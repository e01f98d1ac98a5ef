#pragma once
// The references of records that are put back as they were.

#include "storage/reference_link.h"

#include <QSet>

namespace storage {

class RestoredLinks
{
public:
    explicit RestoredLinks(Session &session)
        : m_session(session)
        , m_linker(session)
    {
    }
    /// Each reference points to the very record it was linked to, also where it has another name or lies in the trash
    /// by now; where it is gone, to what the text names.
    void settle(domain::Record &record);
    bool isThere(const domain::Entity &target, qint64 id);
    /// The record a reference will point to; 0: none.
    qint64 target(const domain::Field &reference, const domain::Link &link);

private:
    Session &m_session;
    ReferenceLinker m_linker;
    QHash<const domain::Entity *, QHash<qint64, bool>> m_known;
};

} // namespace storage
