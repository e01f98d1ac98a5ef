#include "platform/quiet_errors.h"

#include <cstdio>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace platform {

#ifdef _WIN32

QuietErrors::QuietErrors() = default;
QuietErrors::~QuietErrors() = default;

#else

QuietErrors::QuietErrors()
{
    std::fflush(stderr);
    m_kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (m_kept >= 0 && nowhere >= 0)
        dup2(nowhere, STDERR_FILENO);
    if (nowhere >= 0)
        close(nowhere);
}

QuietErrors::~QuietErrors()
{
    if (m_kept < 0)
        return;
    std::fflush(stderr);
    dup2(m_kept, STDERR_FILENO);
    close(m_kept);
}

#endif

} // namespace platform
