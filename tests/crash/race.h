#pragma once
// Several programs at one office at once, and whether what is there afterwards could have come about in turn.

#include "crash/file_tree.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace crash {

struct Raced // what one race left
{
    std::vector<QByteArray> said;
    std::vector<int> exits;
    int done() const; // how many said that they are done
};

struct Race
{
    QString name;
    QString office; // laid down as for this operation
    QList<QStringList> runners;
    bool firstDies = false; // is killed at some moment
    /// Sentences about what is wrong; asked after the general checks. root: of the office.
    std::function<QStringList(const std::string &root, const Raced &raced)> judge = {};
};

const QList<Race> &races();
/// Runs it once; the seed varies how the runners meet. Every runner must end, with a sentence at the least, and the
/// office must be sound.
QStringList runRace(const Race &race, const Workplace &place, unsigned seed);

/// A number out of the office, asked by SQL in a child; -1 when that fails.
qint64 numberIn(const QString &office, const QString &sql);

} // namespace crash
