#pragma once
// Libraries that print what they also return.

namespace platform {

/// While it lives, what this process prints to its standard error is lost.
class QuietErrors
{
public:
    QuietErrors();
    ~QuietErrors();
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;

private:
    int m_kept = -1;
};

} // namespace platform
