#include "spreadsheet/zip_archive.h"

#include "platform/native_name.h"
#include "spreadsheet/sentences.h"

#include <array>
#include <zip.h>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxEntries = 10'000;
constexpr size_t pieceBytes = 65536;

// A reader only: whatever happens, the file on the disk is never rewritten.
int discard(zip *archive)
{
    zip_discard(archive);
    return 0;
}

/// Of the disk, or of what is packed.
SheetError failedRead(const QString &path, const QString &part, zip_file_t *file)
{
    zip_error_t *error = zip_file_get_error(file);
    const QString detail = u"%1: %2"_s.arg(part, QString::fromUtf8(zip_error_strerror(error)));
    const int code = zip_error_code_zip(error);
    return code == ZIP_ER_READ || code == ZIP_ER_SEEK ? sentences::unreadable(path, detail)
                                                      : sentences::damaged(path, detail);
}

QString canonicalName(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

} // namespace

ZipArchive::ZipArchive(const QString &path, qint64 largestPart)
    : m_path(path)
    , m_largestPart(largestPart)
    , m_zip(nullptr, discard)
{
    int code = 0;
    m_zip.reset(zip_open(platform::nativeName(path).constData(), ZIP_RDONLY, &code));
    if (!m_zip)
        throw sentences::damaged(path, u"zip_open: %1"_s.arg(code));
    if (const qint64 entries = zip_get_num_entries(m_zip.get(), 0); entries > maxEntries)
        throw sentences::tooLarge(path, u"%1 zip entries"_s.arg(entries));
    else
        listParts(entries);
}

ZipArchive::~ZipArchive() = default;

void ZipArchive::listParts(qint64 entries)
{
    for (qint64 i = 0; i < entries; ++i) {
        const QString name = canonicalName(
            QString::fromUtf8(zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS)));
        if (m_parts.contains(name))
            m_twice.insert(name);
        else
            m_parts.insert(name, i);
    }
}

qint64 ZipArchive::indexOf(const QString &part) const { return m_parts.value(canonicalName(part), -1); }

bool ZipArchive::isTwice(const QString &part) const { return m_twice.contains(canonicalName(part)); }

qint64 ZipArchive::claimedSize(const QString &part) const
{
    zip_stat_t stat;
    const qint64 index = indexOf(part);
    if (index < 0 || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0
        || !(stat.valid & ZIP_STAT_SIZE))
        return 0;
    return static_cast<qint64>(std::min<zip_uint64_t>(stat.size, static_cast<zip_uint64_t>(m_largestPart)));
}

std::unique_ptr<zip_file, int (*)(zip_file *)> ZipArchive::openPart(const QString &part, unsigned flags) const
{
    const qint64 index = indexOf(part);
    if (index < 0)
        throw sentences::damaged(m_path, u"part missing: "_s + part);
    if (isTwice(part)) // one program would show the first, the next program the last
        throw sentences::damaged(m_path, u"two parts of one name: "_s + part);
    std::unique_ptr<zip_file, int (*)(zip_file *)> file(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), flags), zip_fclose);
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(m_zip.get()));
        if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD)
            throw sentences::passwordProtected(m_path);
        throw sentences::damaged(m_path, u"%1: zip_fopen %2"_s.arg(part).arg(code));
    }
    return file;
}

void ZipArchive::read(const QString &part, const std::function<bool(const char *, int)> &sink) const
{
    const auto file = openPart(part, 0);
    auto buffer = std::make_unique<std::array<char, pieceBytes>>();
    qint64 total = 0;
    while (true) {
        const qint64 got = zip_fread(file.get(), buffer->data(), buffer->size());
        if (got < 0)
            throw failedRead(m_path, part, file.get());
        if (got == 0)
            return;
        total += got;
        if (total > m_largestPart)
            throw sentences::tooLarge(m_path, u"%1: over %2 bytes"_s.arg(part).arg(m_largestPart));
        if (!sink(buffer->data(), static_cast<int>(got)))
            return;
    }
}

bool ZipArchive::storesAlike(const ZipArchive &other, const QString &part) const
{
    const auto mine = openPart(part, ZIP_FL_COMPRESSED | ZIP_FL_ENCRYPTED);
    const auto theirs = other.openPart(part, ZIP_FL_COMPRESSED | ZIP_FL_ENCRYPTED);
    QByteArray first(pieceBytes, Qt::Uninitialized), second(pieceBytes, Qt::Uninitialized);
    while (true) {
        const qint64 got = zip_fread(mine.get(), first.data(), pieceBytes);
        const qint64 also = zip_fread(theirs.get(), second.data(), pieceBytes);
        if (got < 0)
            throw failedRead(m_path, part, mine.get());
        if (also < 0)
            throw failedRead(other.m_path, part, theirs.get());
        if (got != also || QByteArrayView(first).first(got) != QByteArrayView(second).first(also))
            return false;
        if (got == 0)
            return true;
    }
}

} // namespace spreadsheet
