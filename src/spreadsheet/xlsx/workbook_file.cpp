#include "spreadsheet/xlsx/workbook_file.h"

#include "platform/file_system.h"
#include "platform/native_name.h"
#include "platform/quiet_errors.h"
#include "spreadsheet/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>

namespace spreadsheet {

using namespace Qt::StringLiterals;
using platform::WriteFault;

namespace {
constexpr qint64 slack = 64 * 1024; // bytes
}

WorkbookFile::WorkbookFile(const QString &path, bool byRows)
    : m_path(path)
    , m_file(path)
{
    // libxlsxwriter opens its file only at the end; what stands in the way should be told before the work.
    if (!m_file.open() || !m_file.handOver())
        throw sentences::unwritable(m_file);
    // The library's scratch files have plain names, which would stay in sight when the program is killed.
    m_place = m_file.scratch() + u".d"_s;
    if (!QDir().mkdir(m_place)) {
        m_file.fail(WriteFault::Unknown, u"scratch folder"_s);
        throw sentences::unwritable(m_file);
    }
    m_folder = platform::nativeName(m_place);
    lxw_workbook_options options = {};
    options.constant_memory = byRows ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = m_folder.data();
    m_workbook = workbook_new_opt(platform::nativeName(m_file.scratch()).constData(), &options);
    if (m_workbook == nullptr)
        refuse(WriteFault::Unknown, u"workbook_new_opt"_s);
}

WorkbookFile::~WorkbookFile()
{
    if (m_workbook != nullptr)
        discard();
    QDir(m_place).removeRecursively();
}

/// Without workbook_close(), which would write it all.
void WorkbookFile::discard()
{
    for (lxw_worksheet *sheet : m_sheets)
        if (sheet->optimize_tmpfile != nullptr)
            std::fclose(std::exchange(sheet->optimize_tmpfile, nullptr));
    lxw_workbook_free(std::exchange(m_workbook, nullptr));
}

void WorkbookFile::refuse(WriteFault fault, const QString &detail)
{
    m_file.fail(fault, detail);
    throw sentences::unwritable(m_file);
}

lxw_worksheet *WorkbookFile::addSheet(const QByteArray &name)
{
    platform::forgetFaults();
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, name.constData());
    if (sheet == nullptr) // its scratch file could not be made
        refuse(platform::swallowedFault(), u"workbook_add_worksheet"_s);
    m_sheets.push_back(sheet);
    platform::forgetFaults();
    return sheet;
}

void WorkbookFile::check(lxw_error code, lxw_row_t row)
{
    if (code == LXW_NO_ERROR)
        return;
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        throw sentences::textTooLong(m_path, static_cast<int>(row) + 1);
    refuse(platform::swallowedFault(), QString::fromUtf8(lxw_strerror(code)));
}

void WorkbookFile::checkDisk()
{
    lxw_worksheet *sheet = m_sheets.back();
    if (sheet->optimize_tmpfile != nullptr && std::ferror(sheet->optimize_tmpfile) != 0)
        refuse(platform::swallowedFault(), u"rows of a sheet"_s);
}

void WorkbookFile::finish(const std::vector<WrittenCells> &sheets)
{
    platform::forgetFaults();
    qint64 rowBytes = 0;
    for (lxw_worksheet *sheet : m_sheets)
        if (sheet->optimize_tmpfile != nullptr) {
            if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0)
                refuse(platform::swallowedFault(), u"rows of a sheet"_s);
            rowBytes += std::ftell(sheet->optimize_tmpfile);
        }
    int left = 0;
    const lxw_error code = [&] {
        const platform::QuietErrors quiet; // the library tells the terminal what the caller is going to say
        const lxw_error closed = workbook_close(std::exchange(m_workbook, nullptr));
        left = errno;
        return closed;
    }();
    if (code != LXW_NO_ERROR)
        refuse(platform::writeFault(left), QString::fromUtf8(lxw_strerror(code)));
    const WorkbookFinding finding = examineWorkbook(m_file.scratch(), sheets);
    if (finding.fault.isEmpty()) {
        if (!m_file.commit())
            throw sentences::unwritable(m_file);
        return;
    }
    // The library let a write fail, mostly into one of its own files that is gone by now: would they all find room?
    const qint64 room = platform::freeBytes(m_file.target());
    const bool full = room >= 0 && room <= rowBytes + finding.unpacked + slack;
    refuse(full ? WriteFault::DiskFull : WriteFault::Incomplete, finding.fault);
}

QByteArray workbookText(QString text)
{
    text.removeIf([](QChar c) { return c.isNull() || c.unicode() == 0xfffe || c.unicode() == 0xffff; });
    return text.toUtf8();
}

} // namespace spreadsheet
