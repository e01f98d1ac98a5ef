#pragma once
// Names of files for libraries that open them by themselves.

#include <QByteArray>
#include <QString>

namespace platform {

/// A path as a C library takes it: in the system's encoding, on Windows in UTF-8 with separators turned.
QByteArray nativeName(const QString &path);

} // namespace platform
