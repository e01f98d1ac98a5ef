#include "spreadsheet/zip_patch.h"

#include "spreadsheet/sentences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <filesystem>
#include <zip.h>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPartInMemory = qsizetype(256) << 20;
constexpr qint64 pieceSize = 1 << 20;
constexpr zip_uint16_t firstDosDate = (1 << 5) | 1; // 1980-01-01: what is written must not depend on when

QByteArray nativeName(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString first = QFileInfo(a).canonicalFilePath(), second = QFileInfo(b).canonicalFilePath();
    return !first.isEmpty() && first == second;
}

void copyBytes(const QString &from, const QString &to, const QString &target)
{
    QFile source(from), copy(to);
    if (!source.open(QIODevice::ReadOnly))
        throw sentences::unreadable(from, source.errorString());
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw sentences::unwritable(target, copy.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty() || copy.write(piece) != piece.size())
            throw sentences::unwritable(target, copy.errorString());
    }
    if (!copy.flush())
        throw sentences::unwritable(target, copy.errorString());
}

} // namespace

ZipPatch::ZipPatch(const QString &source, const QString &target)
    : m_source(source)
    , m_target(target)
{
    const QFileInfo info(target);
    if (isSameFile(source, target))
        throw sentences::unwritable(target, u"is the source"_s);
    if (info.isDir())
        throw sentences::unwritable(target, u"is a folder"_s);
    m_temporary = info.absoluteDir().filePath(u".~%1.tmp"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
}

ZipPatch::~ZipPatch() { QFile::remove(m_temporary); }

bool ZipPatch::contains(const QString &part) const
{
    const auto changed = m_changed.constFind(part);
    return changed != m_changed.cend() ? !changed->isNull() : m_source.contains(part);
}

QByteArray ZipPatch::part(const QString &name) const
{
    if (const auto changed = m_changed.constFind(name); changed != m_changed.cend())
        return *changed;
    QByteArray bytes;
    m_source.read(name, [&](const char *data, int size) {
        bytes.append(data, size);
        if (bytes.size() > maxPartInMemory)
            throw sentences::tooLarge(m_source.path(), name);
        return true;
    });
    return bytes;
}

void ZipPatch::finish()
{
    copyBytes(m_source.path(), m_temporary, m_target);
    int code = 0;
    const auto discard = [](zip *archive) { zip_discard(archive); };
    std::unique_ptr<zip, decltype(discard)> archive(zip_open(nativeName(m_temporary).constData(), 0, &code), discard);
    if (!archive)
        throw sentences::damaged(m_source.path(), u"zip_open: %1"_s.arg(code));
    const auto failed = [&] {
        return sentences::unwritable(m_target, QString::fromUtf8(zip_error_strerror(zip_get_error(archive.get()))));
    };
    for (auto change = m_changed.cbegin(); change != m_changed.cend(); ++change) {
        const qint64 index = m_source.indexOf(change.key());
        if (change->isNull()) {
            if (index >= 0 && zip_delete(archive.get(), static_cast<zip_uint64_t>(index)) != 0)
                throw failed();
            continue;
        }
        zip_source_t *bytes
            = zip_source_buffer(archive.get(), change->constData(), static_cast<zip_uint64_t>(change->size()), 0);
        qint64 place = index;
        if (index < 0)
            place = zip_file_add(archive.get(), change.key().toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
        else if (zip_file_replace(archive.get(), static_cast<zip_uint64_t>(index), bytes, 0) != 0)
            place = -1;
        if (place < 0) {
            zip_source_free(bytes);
            throw failed();
        }
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(place), 0, firstDosDate, 0);
    }
    if (zip_close(archive.get()) != 0)
        throw failed();
    archive.release();
    std::error_code failure;
    std::filesystem::rename(m_temporary.toStdU16String(), m_target.toStdU16String(), failure);
    if (failure)
        throw sentences::unwritable(m_target, QString::fromStdString(failure.message()));
}

} // namespace spreadsheet
