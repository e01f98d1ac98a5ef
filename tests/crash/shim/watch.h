#pragma once
// The shim's own books: which descriptors and names are watched, how many calls there were, and the log.

#include "shim/fault_plan.h"

#include <mutex>
#include <string>
#include <sys/types.h>

namespace crash::shim {

/// Whether a call is made, and what becomes of the process then.
struct Verdict
{
    int error = 0; // refused with this errno
    bool half = false; // only half of the bytes
    bool lastAct = false; // the process ends when the call was made
};

std::unique_lock<std::mutex> locked();

/// The absolute name of a watched file; empty when it lies elsewhere.
std::string watchedName(int folder, const char *path);
/// The handle of a watched descriptor; 0 for others.
int handleOf(int descriptor);
/// The name a watched folder was opened by; empty for files.
const std::string &folderOf(int descriptor);
int watch(int descriptor, const std::string &folder);
void forget(int descriptor);

Verdict judge(Calls kind);
[[noreturn]] void die();
void record(DiskEvent event, const std::string &first = {}, const std::string &second = {}, const void *data = nullptr);
bool recording();
/// The folder that shall look like a share; empty when none shall.
std::string shareFolder();
/// A descriptor of what is shown in the place of a file about this machine; -1 for all others.
int standIn(const char *path);
bool refusesForRoom(); // the plan is a full disk, which lets files shrink

} // namespace crash::shim
