#pragma once
// The table of layers: what the files of each folder below src may include. A rule is changed here and nowhere else.

#include <QStringList>

namespace architecture {

struct Layer
{
    QString folder;
    QStringList layers; // other folders of src whose headers it may include
    QStringList qtModules; // by the name of the header folder
    QStringList libraries; // third-party, by the names of thirdPartyHeaders()
};

/// Lowest first.
const QList<Layer> &layers();

/// A folder within a layer, and the other rooms of that layer whose headers it may include. Headers that lie directly
/// in the layer's folder are for all.
struct Room
{
    QString folder; // "reporting/layout"
    QStringList rooms; // "template", "drawing"
};
const QList<Room> &rooms();

/// A library and how its headers are recognised.
struct Library
{
    QString name;
    QStringList headerPrefixes;
};
const QList<Library> &libraries();

/// A file that may name entities although it is not theirs.
struct EntityAware
{
    QString path; // below src; ends in / for a whole folder
    QString reason;
};
const QList<EntityAware> &entityAwareFiles();

/// Headers of a layer that nobody outside it includes.
struct OwnHeader
{
    QString path; // "storage/query.h"
    QString instead; // what others use
};
const QList<OwnHeader> &ownHeaders();

/// The file where the words of the database engine stand.
QString dialectFile();
struct Exception
{
    QString path;
    QString reason;
};
/// Files outside platform that still tell operating systems apart.
const QList<Exception> &systemExceptions();

} // namespace architecture
