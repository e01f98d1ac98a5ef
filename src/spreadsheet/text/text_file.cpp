#include "spreadsheet/text/text_file.h"

#include "spreadsheet/sentences.h"

#include <QFile>

namespace spreadsheet {

namespace {

constexpr qint64 sampleBytes = qint64(1) << 20;
constexpr qint64 chunkBytes = 256 * 1024;

void open(QFile *file)
{
    if (!file->open(QIODevice::ReadOnly))
        throw sentences::unreadable(file->fileName(), file->errorString());
}

QByteArray next(QFile *file, qint64 most)
{
    const QByteArray bytes = file->read(most);
    if (file->error() != QFileDevice::NoError)
        throw sentences::unreadable(file->fileName(), file->errorString());
    return bytes;
}

} // namespace

TextSample sampleOf(const QString &path)
{
    QFile file(path);
    open(&file);
    const QByteArray bytes = next(&file, sampleBytes);
    const TextEncoding encoding = detectEncoding(bytes);
    return {TextDecoder(encoding).decode(bytes),
            {path, encoding, file.size(), file.fileTime(QFileDevice::FileModificationTime)}};
}

bool readText(const TextFile &looked, const Progress &progress, const std::function<bool(const QString &)> &sink)
{
    QFile file(looked.path);
    open(&file);
    const auto isTheSame = [&] {
        return file.size() == looked.size && file.fileTime(QFileDevice::FileModificationTime) == looked.modified;
    };
    if (!isTheSame())
        throw sentences::changedMeanwhile(looked.path);
    TextDecoder decoder(looked.encoding);
    qint64 read = 0;
    while (true) {
        const QByteArray bytes = next(&file, chunkBytes);
        read += bytes.size();
        if (bytes.isEmpty()) {
            if (read != looked.size || !isTheSame()) // a file that is being written ends somewhere
                throw sentences::changedMeanwhile(looked.path);
            return true;
        }
        if (progress && !progress(file.pos() - bytes.size(), file.size()))
            throw sentences::cancelled(looked.path);
        if (!sink(decoder.decode(bytes)))
            return false;
    }
}

} // namespace spreadsheet
