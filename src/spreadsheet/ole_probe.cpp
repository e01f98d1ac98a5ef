#include "spreadsheet/ole_probe.h"

#include "spreadsheet/sentences.h"

#include <QFile>
#include <QtEndian>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entrySize = 128;

// A directory entry starts with its name in UTF-16; bytes 64 and 65 give the length with the closing zero.
QString nameOfEntry(const char *entry)
{
    const auto bytes = qFromLittleEndian<quint16>(entry + 64);
    if (bytes < 4 || bytes > 64 || bytes % 2 != 0)
        return {};
    QString name(bytes / 2 - 1, Qt::Uninitialized);
    for (qsizetype i = 0; i < name.size(); ++i)
        name[i] = QChar(qFromLittleEndian<quint16>(entry + 2 * i));
    return name;
}

} // namespace

OleContent probeOle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw sentences::unreadable(path, file.errorString());
    // Entries lie at multiples of their size wherever the directory is, so a damaged allocation table does not matter.
    bool workbook = false;
    bool document = false;
    while (true) {
        const QByteArray block = file.read(entrySize * 1024);
        for (qsizetype at = 0; at + entrySize <= block.size(); at += entrySize) {
            const QString name = nameOfEntry(block.constData() + at);
            if (name == u"EncryptedPackage"_s)
                return OleContent::EncryptedPackage;
            workbook = workbook || name == u"Workbook"_s || name == u"Book"_s;
            document = document || name == u"WordDocument"_s || name == u"PowerPoint Document"_s;
        }
        if (block.isEmpty())
            break;
    }
    if (document) // a document may have a workbook embedded
        return OleContent::Document;
    return workbook ? OleContent::Workbook : OleContent::Other;
}

} // namespace spreadsheet
