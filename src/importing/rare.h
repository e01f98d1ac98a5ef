#pragma once
// An optional that takes the room of a pointer while it is empty: what few of a hundred thousand rows have.

#include <memory>
#include <utility>

namespace importing {

template <typename T> class Rare
{
public:
    Rare() = default;
    Rare(T value)
        : m_value(std::make_unique<T>(std::move(value)))
    {
    }
    Rare(const Rare &other)
        : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr)
    {
    }
    Rare(Rare &&) noexcept = default;
    Rare &operator=(Rare other) noexcept
    {
        m_value.swap(other.m_value);
        return *this;
    }
    ~Rare() = default;

    bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    T &operator*() { return *m_value; }
    const T &operator*() const { return *m_value; }
    T *operator->() { return m_value.get(); }
    const T *operator->() const { return m_value.get(); }

private:
    std::unique_ptr<T> m_value;
};

} // namespace importing
