#pragma once
// The program's log: a small rotating file beside the settings of the user. No personal values are ever written to it.

#include <QString>

namespace app {

/// Starts logging to AppDataLocation/log (1 MB, three files). Where the folder cannot be written the program runs on
/// without a log.
void startLogging();
QString logFile();

} // namespace app
