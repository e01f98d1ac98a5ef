#pragma once
// A folder in memory: what is laid down before a try, and what a power cut may leave of it.

#include <QByteArray>

#include <map>
#include <string>

namespace crash {

/// Name below the root → contents. Folders appear only through their files.
using FileTree = std::map<std::string, QByteArray>;

FileTree readTree(const std::string &root);
/// Makes root hold exactly these files.
void layTree(const std::string &root, const FileTree &files);

/// A folder that is gone at the end; in memory where the machine has such a place.
class Workplace
{
public:
    Workplace();
    ~Workplace();
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;
    const std::string &root() const { return m_root; }
    /// What belongs to nobody's files: settings of the program, logs of calls.
    std::string beside(const std::string &name) const { return m_outside + '/' + name; }

private:
    std::string m_outside, m_root;
};

} // namespace crash
