#include "crash/power_loss.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace crash {

namespace {

constexpr qint64 sector = 512;

std::string folderOf(const std::string &name) { return name.substr(0, name.find_last_of('/')); }

/// The name below the root; the root itself has none.
std::string below(const std::string &name, const std::string &root)
{
    return name.size() > root.size() ? name.substr(root.size() + 1) : std::string();
}

} // namespace

std::vector<Change> changesIn(const std::string &log, const std::string &root)
{
    std::ifstream file(log, std::ios::binary);
    std::vector<Change> changes;
    for (Change change; file.read(reinterpret_cast<char *>(&change.event), sizeof change.event);
         changes.push_back(change)) {
        const auto text = [&](std::uint32_t length) {
            std::string bytes(length, 0);
            file.read(bytes.data(), static_cast<std::streamsize>(length));
            return bytes;
        };
        change.first = below(text(change.event.first), root);
        change.second = below(text(change.event.second), root);
        change.data = QByteArray::fromStdString(text(change.event.data));
    }
    return changes;
}

Disk::Disk(const FileTree &synced)
{
    for (const auto &[name, bytes] : synced)
        m_synced[name] = std::make_shared<File>(File{bytes, bytes, {}});
    m_now = m_synced;
}

void Disk::perform(Names &names, const NameChange &change)
{
    switch (change.kind) {
    case DiskEvent::Remove:
        names.erase(change.first);
        break;
    case DiskEvent::Rename:
        names.erase(change.first);
        names[change.second] = change.file;
        break;
    default:
        names[change.second] = change.file;
    }
}

void Disk::perform(QByteArray &bytes, const Piece &piece)
{
    if (piece.isSize) {
        const qint64 before = bytes.size();
        bytes.resize(piece.offset);
        if (piece.offset > before)
            std::fill(bytes.begin() + before, bytes.end(), '\0');
        return;
    }
    if (const qint64 before = bytes.size(), end = piece.offset + piece.bytes.size(); end > before) {
        bytes.resize(end);
        std::fill(bytes.begin() + before, bytes.end(), '\0');
    }
    std::copy(piece.bytes.begin(), piece.bytes.end(), bytes.begin() + piece.offset);
}

void Disk::changeNames(const NameChange &change)
{
    perform(m_now, change);
    m_unsynced.push_back(change);
}

void Disk::addPiece(File &file, Piece piece)
{
    piece.order = ++m_order;
    perform(file.now, piece);
    file.unsynced.push_back(std::move(piece));
}

void Disk::syncFolder(const std::string &folder)
{
    std::erase_if(m_unsynced, [&](const NameChange &change) {
        const bool here = (!change.first.empty() && folderOf(change.first) == folder)
            || (!change.second.empty() && folderOf(change.second) == folder);
        if (here)
            perform(m_synced, change);
        return here;
    });
}

void Disk::play(const Change &change)
{
    const DiskEvent &event = change.event;
    const auto named = [&](const std::string &name) {
        const auto found = m_now.find(name);
        return found == m_now.end() ? nullptr : found->second;
    };
    const FilePtr opened = m_handles.contains(event.handle) ? m_handles.at(event.handle) : nullptr;
    switch (event.kind) {
    case DiskEvent::Open:
        if (event.size == 1) {
            const auto made = m_handles[event.handle] = std::make_shared<File>();
            if (!change.first.empty())
                changeNames({DiskEvent::Link, {}, change.first, made});
        } else if (const FilePtr file = m_handles[event.handle] = named(change.first); file && event.size == 2) {
            addPiece(*file, {0, {}, true});
        }
        break;
    case DiskEvent::Write:
        if (opened)
            addPiece(*opened, {event.offset, change.data, false});
        break;
    case DiskEvent::Size:
        if (opened)
            addPiece(*opened, {event.size, {}, true});
        break;
    case DiskEvent::Sync:
        if (opened) {
            opened->synced = opened->now;
            opened->unsynced.clear();
        }
        break;
    case DiskEvent::SyncFolder:
        syncFolder(change.first);
        break;
    case DiskEvent::Rename:
    case DiskEvent::Link:
        changeNames({event.kind, change.first, change.second, named(change.first)});
        break;
    case DiskEvent::LinkHandle:
        changeNames({DiskEvent::Link, {}, change.second, opened});
        break;
    case DiskEvent::Remove:
        changeNames({event.kind, change.first, {}, nullptr});
        break;
    case DiskEvent::MakeFolder:
    case DiskEvent::RemoveFolder:
        break; // a folder is there when a file in it is
    }
}

QByteArray Disk::partOf(const File &file, std::mt19937 &random)
{
    QByteArray bytes = file.synced;
    const unsigned kept = std::uniform_int_distribution(0U, 100U)(random); // of a hundred
    const auto chance = [&](unsigned ofHundred) { return std::uniform_int_distribution(0U, 99U)(random) < ofHundred; };
    for (const Piece &piece : file.unsynced) {
        if (!chance(kept))
            continue;
        if (piece.isSize || piece.bytes.size() <= sector || !chance(20)) {
            perform(bytes, piece);
            continue;
        }
        for (qint64 at = 0; at < piece.bytes.size(); at += sector) // torn
            if (chance(50))
                perform(bytes, {piece.offset + at, piece.bytes.mid(at, sector), false});
    }
    return bytes;
}

FileTree Disk::afterLoss(Surviving what, std::mt19937 &random) const
{
    Names names = m_synced;
    std::size_t survivingNames = 0;
    if (what == Surviving::Everything || what == Surviving::NamesOnly)
        survivingNames = m_unsynced.size();
    else if (what == Surviving::Some)
        survivingNames = std::uniform_int_distribution<std::size_t>(0, m_unsynced.size())(random);
    for (std::size_t i = 0; i < survivingNames; ++i)
        perform(names, m_unsynced[i]);

    FileTree files;
    std::map<const File *, QByteArray> parts; // two names of one file have the same bytes
    for (const auto &[name, file] : names) {
        if (!file)
            continue;
        if (what == Surviving::Some && !parts.contains(file.get()))
            parts[file.get()] = partOf(*file, random);
        if (what == Surviving::Everything || what == Surviving::BytesOnly)
            files[name] = file->now;
        else
            files[name] = what == Surviving::Some ? parts[file.get()] : file->synced;
    }
    return files;
}

} // namespace crash
