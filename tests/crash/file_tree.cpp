#include "crash/file_tree.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <unistd.h>

namespace crash {

namespace fs = std::filesystem;

FileTree readTree(const std::string &root)
{
    FileTree files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root))
        if (entry.is_regular_file()) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
            files[entry.path().string().substr(root.size() + 1)] = QByteArray::fromStdString(bytes);
        }
    return files;
}

void layTree(const std::string &root, const FileTree &files)
{
    for (const fs::directory_entry &entry : fs::directory_iterator(root))
        fs::remove_all(entry.path());
    for (const char *folder : {"office", "out", "tmp"})
        fs::create_directories(root + '/' + folder);
    for (const auto &[name, bytes] : files) {
        fs::create_directories(fs::path(root + '/' + name).parent_path());
        std::ofstream file(root + '/' + name, std::ios::binary);
        if (!file.write(bytes.constData(), bytes.size()).flush())
            throw std::runtime_error("no room for " + name);
    }
}

Workplace::Workplace()
{
    const bool memory = access("/dev/shm", W_OK) == 0;
    std::string pattern = (memory ? std::string("/dev/shm") : fs::temp_directory_path().string()) + "/crash-XXXXXX";
    if (mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("no place for the tries: " + pattern);
    m_outside = pattern;
    m_root = m_outside + "/root";
    fs::create_directories(m_root);
    layTree(m_root, {});
}

Workplace::~Workplace()
{
    std::error_code ignored;
    fs::remove_all(m_outside, ignored);
}

} // namespace crash
