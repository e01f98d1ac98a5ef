#include "platform/file_digest.h"

#include <array>

#ifdef _WIN32
#include <windows.h>
// after windows.h, whose types it uses
#include <bcrypt.h>
#else
#include <openssl/evp.h>
#endif

namespace platform {

namespace {
constexpr size_t digestBytes = 32;
}

#ifdef _WIN32

struct Sha256::State
{
    BCRYPT_HASH_HANDLE hash = nullptr;
    ~State() { BCryptDestroyHash(hash); }
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    BCryptCreateHash(BCRYPT_SHA256_ALG_HANDLE, &m_state->hash, nullptr, 0, nullptr, 0, 0);
}

void Sha256::add(QByteArrayView bytes)
{
    BCryptHashData(m_state->hash, reinterpret_cast<PUCHAR>(const_cast<char *>(bytes.data())), ULONG(bytes.size()), 0);
}

QByteArray Sha256::hex() const
{
    State copy;
    BCryptDuplicateHash(m_state->hash, &copy.hash, nullptr, 0, 0);
    std::array<char, digestBytes> digest{};
    BCryptFinishHash(copy.hash, reinterpret_cast<PUCHAR>(digest.data()), ULONG(digest.size()), 0);
    return QByteArray(digest.data(), qsizetype(digest.size())).toHex();
}

#else

struct Sha256::State
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr);
}

void Sha256::add(QByteArrayView bytes) { EVP_DigestUpdate(m_state->context, bytes.data(), size_t(bytes.size())); }

QByteArray Sha256::hex() const
{
    State copy;
    EVP_MD_CTX_copy_ex(copy.context, m_state->context);
    std::array<unsigned char, digestBytes> digest{};
    EVP_DigestFinal_ex(copy.context, digest.data(), nullptr);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex();
}

#endif

Sha256::~Sha256() = default;

} // namespace platform
