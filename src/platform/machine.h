#pragma once
// This machine, this process, and whether another one is still there.

#include <QString>

namespace platform {

QString machineName(); // as other machines of the office see it
QString loginName(); // empty where the system does not say
/// Whether a process of this machine is running. A number can have been given anew; ask only to find out who is gone.
bool isRunning(qint64 process);

} // namespace platform
