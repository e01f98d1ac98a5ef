#pragma once
// Files the database engine of this process has open. Nobody else may open one: on Unix, closing any handle of a file
// drops every lock the process holds on it, and the next program that looks at the database deletes its log.

#include <QString>

namespace platform {

/// While it lives, the file at the path, its log and its shared memory belong to the engine. May be held several times.
class EngineFile
{
public:
    explicit EngineFile(const QString &path);
    ~EngineFile();
    EngineFile(const EngineFile &) = delete;
    EngineFile &operator=(const EngineFile &) = delete;

private:
    const QString m_path;
};

/// Whether the path leads to a file the engine has open, by whatever name. Ask before opening, replacing or removing a
/// file that somebody chose.
bool isEngineFile(const QString &path);

/// Whether the file begins as databases of the engine do: an office, a copy of one, another program's. False for files
/// of the engine, which are not opened for the question: ask isEngineFile() first.
bool isDatabase(const QString &path);

} // namespace platform
