#include "reporting/docx/docx_package.h"

#include "reporting/output_file.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

// 1980-01-01, the first day a zip file can name. As DOS fields, because a moment would be written in local time.
constexpr zip_uint16_t dosDate = (1 << 5) | 1;
constexpr zip_uint16_t dosTime = 0;

domain::Error notMade(const QString &detail)
{
    return domain::Error(domain::ErrorCode::Unwritable,
                         QCoreApplication::translate("Reporting", "The Word file could not be made. The log says why."),
                         detail);
}

/// The zip file in memory: documents are small, and nothing half written is ever seen on the disk.
QByteArray zipped(const QList<DocxPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (target == nullptr)
        throw notMade(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(target); // beyond zip_close(), to be read back
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t *)> kept(target, zip_source_free);
    const auto discard = [](zip_t *archive) { zip_discard(archive); };
    std::unique_ptr<zip_t, decltype(discard)> archive(zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error),
                                                      discard);
    if (!archive) {
        zip_source_free(target);
        throw notMade(QString::fromUtf8(zip_error_strerror(&error)));
    }
    for (const DocxPart &part : parts) {
        zip_source_t *bytes
            = zip_source_buffer(archive.get(), part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive.get(), part.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(bytes);
            throw notMade(QString::fromUtf8(zip_strerror(archive.get())));
        }
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), dosTime, dosDate, 0);
    }
    if (zip_close(archive.get()) != 0)
        throw notMade(QString::fromUtf8(zip_strerror(archive.get())));
    archive.release();
    zip_stat_t stat;
    if (zip_source_stat(target, &stat) != 0 || zip_source_open(target) != 0)
        throw notMade(QString::fromUtf8(zip_error_strerror(zip_source_error(target))));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const bool complete = zip_source_read(target, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size);
    zip_source_close(target);
    if (!complete)
        throw notMade(u"zip_source_read"_s);
    return bytes;
}

} // namespace

void savePackage(const QList<DocxPart> &parts, const QString &path) { writeOutput(path, zipped(parts)); }

} // namespace reporting
