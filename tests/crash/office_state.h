#pragma once
// What an office file holds, and whether it is sound: asked of a fresh process, as the next start of the program would.

#include "crash/child.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace crash {

struct OfficeState
{
    bool exists = false;
    int version = 0; // of the schema
    QMap<QString, QByteArray> tables; // the hash of the rows of each
    QStringList faults; // why the file cannot be trusted
    bool operator==(const OfficeState &) const = default;
};

/// Opens the file as the program does, checks it, and reads every row. Runs a child.
OfficeState stateOf(const QString &path);
/// The same without the program: nothing is upgraded, only the engine's own check is made.
OfficeState rawStateOf(const QString &path);

/// One call of `unionhall-cli` on a day that does not change; its JSON or sentence goes to said. To be called in a
/// child.
int command(const QString &database, const QStringList &arguments, QByteArray &said);

} // namespace crash
