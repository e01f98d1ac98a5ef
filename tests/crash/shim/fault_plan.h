#pragma once
// What shall go wrong in this process, and when. The shim stands between every library of the process and the C
// library: a call that concerns a file below the watched folder is counted, and at the chosen one the process dies or
// the call is refused. Nothing here knows of offices.

#include <cstdint>

namespace crash {

/// Kinds of calls, to be joined with |.
enum Calls : unsigned {
    ReadCalls = 1,
    WriteCalls = 2,
    SizeCalls = 4, // ftruncate and its kin, opening with truncation
    SyncCalls = 8,
    MakeCalls = 16, // a new file or folder
    NameCalls = 32, // rename, link
    RemoveCalls = 64,
    ChangingCalls = WriteCalls | SizeCalls | SyncCalls | MakeCalls | NameCalls | RemoveCalls,
    RoomCalls = WriteCalls | SizeCalls | MakeCalls | NameCalls, // which a full disk refuses
};

enum class Fault {
    None,
    KillBefore, // the call is not made
    KillAfter,
    KillTorn, // half of a write is made
    Refuse, // this one call fails
    RefuseFromThere, // and every later one of these kinds
    RefuseAfterHalf, // half of a write is made, every later call fails: a disk that fills up
};

struct FaultPlan
{
    const char *folder = nullptr; // absolute; nothing is watched without one
    Fault fault = Fault::None;
    unsigned calls = ChangingCalls; // which are counted
    long at = 0; // the first call is 1
    int error = 0; // errno of a refused call
    int log = -1; // a file every change is written down in, as DiskEvents
    bool onNetwork = false; // the folder looks like a share of another machine
    unsigned pauses = 0; // a seed: some calls wait for a moment first, so that processes meet in many ways
};

/// One change of the disk as the log has it: this, then the two names, then the data.
struct DiskEvent
{
    enum Kind : std::int32_t {
        Open, // handle, first: the name; size: 1 made, 2 truncated
        Write, // handle, offset, data
        Size, // handle, size
        Sync, // handle
        SyncFolder, // first
        Rename, // first, second
        Link, // first, second
        LinkHandle, // handle, second: a file without a name gets one
        Remove, // first
        MakeFolder, // first
        RemoveFolder, // first
    };
    Kind kind;
    std::int32_t handle;
    std::int64_t offset;
    std::int64_t size;
    std::uint32_t first, second, data; // lengths of what follows
};

/// Begins to watch; the counter starts again. folder must stay where it is.
void arm(const FaultPlan &plan);
void disarm();
/// How many calls of these kinds there were.
long callsSeen(unsigned kinds);

} // namespace crash
