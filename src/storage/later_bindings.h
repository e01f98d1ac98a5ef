#pragma once
// Which records came to refer to something after an operation: those entered since, and those whose reference was
// changed since. The others referred to it by its text before it was there, and go back to waiting for it.

#include "storage/reference_link.h"

#include <unordered_set>
#include <vector>

namespace storage {

class LaterBindings
{
public:
    LaterBindings(Session &session, const Pointer &pointer, qint64 operation);
    bool contains(qint64 record);

private:
    void read();

    Session &m_session;
    const Pointer m_pointer;
    const qint64 m_operation;
    bool m_isRead = false;
    std::vector<std::pair<qint64, qint64>> m_entered; // first and last id
    std::unordered_set<qint64> m_changed;
};

} // namespace storage
