#include "storage/save_as.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "storage/dialect.h"
#include "storage/engine.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace storage {

void saveAs(Database &database, const QString &givenPath)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    const QString scratch = platform::scratchBeside(path);
    try {
        database.run(dialect::copyInto(), {scratch});
        const bool sound = engine::isSound(*Database::open(scratch));
        const bool whole = QFileInfo(scratch + u"-wal"_s).size() == 0; // closing wrote the log back
        if (!sound || !whole || !platform::syncFile(scratch) || !platform::takeFreeName(scratch, path))
            throw domain::Error(
                domain::ErrorCode::Unwritable,
                QCoreApplication::translate("Database",
                                            "The office could not be saved as “%1”: the name is taken, or "
                                            "there is no room. Choose another name or place.")
                    .arg(path));
    } catch (...) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(scratch + suffix);
        throw;
    }
}

} // namespace storage
