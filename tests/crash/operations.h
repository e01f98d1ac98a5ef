#pragma once
// What people do with an office, each as one call of the command line that is broken off in every way.

#include "crash/file_tree.h"

#include <QString>
#include <QStringList>

namespace crash {

struct Operation
{
    QString name;
    QList<QStringList> before; // what happened in the office until then; "@" stands for the root
    QStringList command;
    QStringList outputs; // files for people it writes, below the root
    bool issues = false; // the output has a number, and verify must know it
    bool startsFromNothing = false; // there is no office yet
    bool upgrades = false; // the office is of an older version
    bool copies = false; // when it is done there is one more copy of the office as it was
    bool readsOnly = false; // it leaves the office as it is
    bool answers = false; // what it prints is what it is called for
    bool onNetwork = false; // the office lies on a share, where the engine keeps no log
    bool minor = false; // a relative of another one, tried less often in the short run
};

const QList<Operation> &operations();
const Operation &operation(const QString &name);

QString officePath(const std::string &root);
/// Copies of offices that have their names, wherever below the root.
QStringList copiesIn(const std::string &root);
bool isCopy(const std::string &name);
QStringList withRoot(const QStringList &words, const std::string &root);

/// Lays down the small office every operation begins with, and what the operation wants besides.
void layOffice(const Operation &operation, const std::string &root);

} // namespace crash
