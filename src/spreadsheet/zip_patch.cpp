#include "spreadsheet/zip_patch.h"

#include "platform/native_name.h"
#include "spreadsheet/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <zip.h>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPartInMemory = qsizetype(256) << 20;
constexpr qint64 pieceSize = 1 << 20;
constexpr zip_uint16_t firstDosDate = (1 << 5) | 1; // 1980-01-01: what is written must not depend on when

bool isSameFile(const QString &a, const QString &b)
{
    const QString first = QFileInfo(a).canonicalFilePath(), second = QFileInfo(b).canonicalFilePath();
    return !first.isEmpty() && first == second;
}

} // namespace

ZipPatch::ZipPatch(const QString &source, const QString &target)
    : m_source(source)
    , m_sourceTime(QFileInfo(source).lastModified())
    , m_file(target)
{
    if (isSameFile(source, target))
        throw sentences::isItsSource(target);
    if (!m_file.open())
        throw sentences::unwritable(m_file);
}

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
    copySource();
    applyChanges();
    verify();
    if (!m_file.commit())
        throw sentences::unwritable(m_file);
}

void ZipPatch::copySource()
{
    QFile source(m_source.path());
    if (!source.open(QIODevice::ReadOnly))
        throw sentences::unreadable(source.fileName(), source.errorString());
    while (true) {
        const QByteArray piece = source.read(pieceSize);
        if (source.error() != QFileDevice::NoError)
            throw sentences::unreadable(source.fileName(), source.errorString());
        if (piece.isEmpty())
            break;
        if (!m_file.write(piece))
            throw sentences::unwritable(m_file);
    }
    if (!m_file.handOver())
        throw sentences::unwritable(m_file);
}

void ZipPatch::applyChanges()
{
    int code = 0;
    const auto discard = [](zip *archive) { zip_discard(archive); };
    std::unique_ptr<zip, decltype(discard)> archive(
        zip_open(platform::nativeName(m_file.scratch()).constData(), 0, &code), discard);
    if (!archive)
        throw sentences::damaged(m_source.path(), u"zip_open: %1"_s.arg(code));
    const auto failed = [&] {
        zip_error_t *error = zip_get_error(archive.get());
        m_file.fail(platform::writeFault(zip_error_code_system(error)), QString::fromUtf8(zip_error_strerror(error)));
        return sentences::unwritable(m_file);
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
}

/// The parts that were changed hold what was given, all others the bytes of the source as it was opened.
void ZipPatch::verify() const
{
    const auto wrong = [this](const QString &detail) {
        const QFileInfo source(m_source.path());
        if (!source.exists() || source.lastModified() != m_sourceTime)
            return sentences::changedMeanwhile(m_source.path());
        m_file.fail(platform::WriteFault::Incomplete, detail);
        return sentences::unwritable(m_file);
    };
    try {
        const ZipArchive made(m_file.scratch());
        const auto isAsGiven = [&](const QString &name, const QByteArray &bytes) {
            qsizetype at = 0;
            bool same = true;
            made.read(name, [&](const char *data, int size) {
                same = same && QByteArrayView(bytes).sliced(std::min(at, bytes.size())).startsWith({data, size});
                at += size;
                return same;
            });
            return same && at == bytes.size();
        };
        for (auto change = m_changed.cbegin(); change != m_changed.cend(); ++change)
            if (change->isNull() ? made.contains(change.key()) : !isAsGiven(change.key(), *change))
                throw wrong(change.key());
        QSet<qint64> changed;
        for (auto change = m_changed.cbegin(); change != m_changed.cend(); ++change)
            changed.insert(m_source.indexOf(change.key()));
        for (const QString &name : m_source.parts())
            if (!changed.contains(m_source.indexOf(name)) && !m_source.isTwice(name)
                && !m_source.storesAlike(made, name))
                throw wrong(name);
    } catch (const SheetError &failure) {
        if (failure.kind() == SheetErrorKind::Unwritable || failure.kind() == SheetErrorKind::Unreadable)
            throw;
        throw wrong(failure.detail());
    }
}

} // namespace spreadsheet
