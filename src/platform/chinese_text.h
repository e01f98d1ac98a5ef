#pragma once
// GB18030 by the system's own tables, for a Qt that was built without them.

#include <QByteArray>
#include <QString>

namespace platform {

/// The whole characters of what was pending and what came; a piece of one stays pending. Empty where the system has no
/// such tables.
QString decodedGb18030(QByteArray &pending, QByteArrayView bytes);

} // namespace platform
