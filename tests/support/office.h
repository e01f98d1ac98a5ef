#pragma once
// A real database in a temporary folder, with a session whose clock stands still.

#include "domain/clock.h"
#include "storage/database.h"
#include "storage/session.h"

#include <QTemporaryDir>

namespace support {

class TemporaryOffice
{
public:
    explicit TemporaryOffice(QDate today = QDate(2025, 12, 31))
        : clock(today)
        , database(storage::Database::create(path()))
        , session{*database, QStringLiteral("tester"), clock}
    {
    }
    QString path() const { return folder.filePath(QStringLiteral("office.uhall")); }
    QString file(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    domain::FixedClock clock;
    std::unique_ptr<storage::Database> database;
    storage::Session session;
};

/// Path of a committed test file below tests/data.
inline QString dataFile(const QString &name) { return QStringLiteral(UNIONHALL_SOURCE_DIR "/tests/data/") + name; }

} // namespace support
