#pragma once
// The command line as a function, so that main and tests run the same thing.

#include "domain/clock.h"

#include <QStringList>
#include <QTextStream>

namespace cli {

/// arguments: without the program's name. Returns the exit code.
int run(const QStringList &arguments, QTextStream &out, QTextStream &err, const domain::Clock &clock);

} // namespace cli
