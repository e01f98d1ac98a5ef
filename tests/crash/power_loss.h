#pragma once
// What a disk may hold after a power cut. The changes of one clean run are played once more up to some point; then
// whatever was not synced may be missing: all of it, or parts. A name is on the disk for certain when its folder was
// synced, bytes when their file was. Names are lost from the latest backwards, as file systems with a journal do;
// bytes in any order, and a write may be torn at any sector.

#include "crash/file_tree.h"
#include "shim/fault_plan.h"

#include <memory>
#include <random>
#include <vector>

namespace crash {

struct Change
{
    DiskEvent event;
    std::string first, second; // names below the root
    QByteArray data;
};

/// Reads the log of a run under root.
std::vector<Change> changesIn(const std::string &log, const std::string &root);

enum class Surviving {
    SyncedOnly, // the strictest reading: nothing else is left
    Everything, // what was written stays: the same as a kill
    NamesOnly, // new names without the bytes: what careless writers meet
    BytesOnly, // the bytes are there, under the old names
    Some, // a random part
};

class Disk
{
public:
    explicit Disk(const FileTree &synced);
    void play(const Change &change);
    /// The files as they may be found after the power came back.
    FileTree afterLoss(Surviving what, std::mt19937 &random) const;

private:
    struct Piece // of unsynced work on one file: bytes at an offset, or a new size
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool isSize = false;
        qint64 order = 0;
    };
    struct File
    {
        QByteArray synced, now;
        std::vector<Piece> unsynced;
    };
    using FilePtr = std::shared_ptr<File>;
    using Names = std::map<std::string, FilePtr>;
    struct NameChange
    {
        DiskEvent::Kind kind;
        std::string first, second;
        FilePtr file; // that gets the name
    };

    static void perform(Names &names, const NameChange &change);
    static void perform(QByteArray &bytes, const Piece &piece);
    void changeNames(const NameChange &change);
    void syncFolder(const std::string &folder);
    void addPiece(File &file, Piece piece);
    static QByteArray partOf(const File &file, std::mt19937 &random);

    Names m_synced, m_now;
    std::vector<NameChange> m_unsynced;
    std::map<int, FilePtr> m_handles;
    qint64 m_order = 0;
};

} // namespace crash
