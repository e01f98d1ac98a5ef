#pragma once
// SHA-256 at the speed of the processor: Qt's own takes longer over an office than the engine takes to copy it.

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

namespace platform {

class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// Of everything added so far, as 64 hexadecimal digits; more may be added afterwards.
    QByteArray hex() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace platform
