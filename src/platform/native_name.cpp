#include "platform/native_name.h"

#include <QDir>
#include <QFile>

namespace platform {

QByteArray nativeName(const QString &path)
{
#ifdef Q_OS_WIN
    return QDir::toNativeSeparators(path).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

} // namespace platform
