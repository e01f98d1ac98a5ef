#include "platform/whole_file.h"

#include "platform/engine_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace platform {

using namespace Qt::StringLiterals;

WholeFile readWhole(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {{}, ReadFault::IsFolder, {}};
    if (!info.exists())
        return {{}, ReadFault::NotFound, {}};
    if (!info.isFile())
        return {{}, ReadFault::NotAFile, {}};
    if (isEngineFile(path)) // reading it would cost the engine its locks
        return {{}, ReadFault::OfficeFile, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{},
                file.error() == QFileDevice::PermissionsError || !info.isReadable() ? ReadFault::NoPermission
                                                                                    : ReadFault::Failed,
                file.errorString()};
    const qint64 size = file.size();
    if (size > most)
        return {{}, ReadFault::TooLarge, u"%1 bytes"_s.arg(size)};
    QByteArray bytes = file.read(size + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, ReadFault::Failed, file.errorString()};
    if (bytes.size() != size || file.size() != size || QFileInfo(path).size() != size)
        return {{}, ReadFault::Changed, u"%1 of %2 bytes"_s.arg(bytes.size()).arg(size)};
    return {std::move(bytes), ReadFault::None, {}};
}

QString readFaultSentence(ReadFault fault, const QString &path)
{
    const auto say = [&path](const char *text) {
        return QCoreApplication::translate("ReadFault", text).arg(QDir::toNativeSeparators(path));
    };
    switch (fault) {
    case ReadFault::NotFound:
        return say(QT_TRANSLATE_NOOP("ReadFault", "“%1” is not there. Check the folder and the name."));
    case ReadFault::IsFolder:
        return say(QT_TRANSLATE_NOOP("ReadFault", "“%1” is a folder. Choose a file inside it."));
    case ReadFault::NotAFile:
        return say(QT_TRANSLATE_NOOP("ReadFault", "“%1” is no file. Choose another."));
    case ReadFault::OfficeFile:
        return say(QT_TRANSLATE_NOOP("ReadFault",
                                     "“%1” is the file of the office that is open here. Choose another file; a copy of "
                                     "the office is made under “Backup and restore”."));
    case ReadFault::NoPermission:
        return say(QT_TRANSLATE_NOOP("ReadFault",
                                     "“%1” may not be read by you, or another program keeps it to itself. Close it in "
                                     "other programs, or ask for access."));
    case ReadFault::TooLarge:
        return say(QT_TRANSLATE_NOOP("ReadFault", "“%1” is too large to be read. Check that it is the right file."));
    case ReadFault::Changed:
        return say(
            QT_TRANSLATE_NOOP("ReadFault", "“%1” was changed by another program while it was being read. Try again."));
    case ReadFault::None:
    case ReadFault::Failed:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ReadFault",
                                 "“%1” cannot be read to its end: the disk failed, or is no longer connected. Copy "
                                 "the file to this computer and try again."));
}

} // namespace platform
