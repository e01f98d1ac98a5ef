#include "platform/engine_files.h"

#include "platform/file_identity.h"

#include <QFile>
#include <QMutex>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace platform {

namespace {

QMutex &guard()
{
    static QMutex mutex;
    return mutex;
}

QStringList &heldPaths()
{
    static QStringList paths;
    return paths;
}

} // namespace

EngineFile::EngineFile(const QString &path)
    : m_path(path)
{
    const QMutexLocker lock(&guard());
    heldPaths().append(path);
}

EngineFile::~EngineFile()
{
    const QMutexLocker lock(&guard());
    heldPaths().removeOne(m_path);
}

bool isEngineFile(const QString &path)
{
    const QMutexLocker lock(&guard());
    if (heldPaths().isEmpty())
        return false;
    const auto wanted = fileIdentity(path);
    if (!wanted)
        return false;
    for (const QString &held : heldPaths())
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            if (fileIdentity(held + suffix) == wanted)
                return true;
    return false;
}

bool isDatabase(const QString &path)
{
    if (isEngineFile(path))
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayView("SQLite format 3", 16);
}

} // namespace platform
