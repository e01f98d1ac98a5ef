#include "spreadsheet/xml_parts.h"

#include "spreadsheet/sentences.h"
#include "spreadsheet/text/text_file.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <expat.h>
#include <type_traits>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 100;

// What the parser itself may hold: tags, attributes and names of any length would otherwise fill the memory.
constexpr size_t maxParserBytes = size_t(64) << 20;
thread_local size_t parserBytes = 0; // of all parsers of this thread

struct alignas(std::max_align_t) BlockHead
{
    size_t size;
};

void freeBlock(void *block)
{
    if (!block)
        return;
    auto *head = static_cast<BlockHead *>(block) - 1;
    parserBytes -= head->size;
    std::free(head);
}

void *resizeBlock(void *block, size_t size)
{
    auto *head = block ? static_cast<BlockHead *>(block) - 1 : nullptr;
    const size_t before = head ? head->size : 0;
    if (size > maxParserBytes || parserBytes - before + size > maxParserBytes)
        return nullptr;
    auto *moved = static_cast<BlockHead *>(std::realloc(head, sizeof(BlockHead) + size));
    if (!moved)
        return nullptr;
    parserBytes = parserBytes - before + size;
    moved->size = size;
    return moved + 1;
}

void *newBlock(size_t size) { return resizeBlock(nullptr, size); }

constexpr XML_Memory_Handling_Suite boundedMemory{newBlock, resizeBlock, freeBlock};

QByteArrayView localName(const char *name)
{
    const char *begin = name;
    const char *end = name;
    for (; *end; ++end) {
        if (*end == ':')
            begin = end + 1;
    }
    return QByteArrayView(begin, end);
}

// expat is C: an exception must not cross it, so it is kept and thrown again after the parser has stopped.
struct Run
{
    XML_Parser parser;
    XmlHandler &handler;
    int depth = 0;
    bool doctype = false;
    bool tooDeep = false;
    bool done = false;
    std::exception_ptr failure = nullptr;

    template <typename Call> void guarded(Call call)
    {
        if (done || failure)
            return;
        try {
            call();
            done = handler.isDone();
        } catch (...) {
            failure = std::current_exception();
        }
        if (done || failure)
            XML_StopParser(parser, XML_FALSE);
    }
};

Run &runOf(void *data) { return *static_cast<Run *>(data); }

void XMLCALL onStart(void *data, const char *name, const char **attributes)
{
    Run &run = runOf(data);
    if (++run.depth > maxDepth) {
        run.tooDeep = true;
        XML_StopParser(run.parser, XML_FALSE);
        return;
    }
    run.guarded([&] { run.handler.start(localName(name), XmlAttributes(attributes)); });
}

void XMLCALL onEnd(void *data, const char *name)
{
    Run &run = runOf(data);
    --run.depth;
    run.guarded([&] { run.handler.end(localName(name)); });
}

void XMLCALL onText(void *data, const char *text, int size)
{
    Run &run = runOf(data);
    run.guarded([&] { run.handler.text(QByteArrayView(text, size)); });
}

void XMLCALL onDoctype(void *data, const char *, const char *, const char *, int)
{
    Run &run = runOf(data);
    run.doctype = true;
    XML_StopParser(run.parser, XML_FALSE);
}

} // namespace

QByteArrayView XmlAttributes::localNameOf(const char *name) { return localName(name); }

QByteArrayView XmlAttributes::value(QByteArrayView name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == name)
            return QByteArrayView(pair[1]);
    }
    return {};
}

bool XmlAttributes::isTrue(QByteArrayView name) const
{
    const QByteArrayView text = value(name);
    return text == "1" || text == "true" || text == "on";
}

QByteArrayView XmlAttributes::qualified(QByteArrayView name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (QByteArrayView(pair[0]) == name)
            return QByteArrayView(pair[1]);
    }
    return value(name.sliced(name.lastIndexOf(':') + 1));
}

namespace {

class XmlStream
{
public:
    /// what: the part, for the log. encoding: overrides the one the text declares.
    XmlStream(XmlHandler &handler, const QString &path, const QString &what, const char *encoding = nullptr)
        : m_parser(XML_ParserCreate_MM(encoding, &boundedMemory, nullptr), XML_ParserFree)
        , m_run{m_parser.get(), handler}
        , m_path(path)
        , m_what(what)
    {
        if (!m_parser)
            throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), &m_run);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
    }

    /// Returns false once the handler is done.
    bool feed(const char *data, int size)
    {
        check(XML_Parse(m_parser.get(), data, size, XML_FALSE));
        return !m_run.done;
    }

    void finish()
    {
        if (!m_run.done)
            check(XML_Parse(m_parser.get(), nullptr, 0, XML_TRUE));
    }

private:
    void check(XML_Status status) const
    {
        if (m_run.failure)
            std::rethrow_exception(m_run.failure);
        if (status == XML_STATUS_OK || m_run.done)
            return;
        if (m_run.doctype)
            throw sentences::damaged(m_path, m_what + u": DOCTYPE refused"_s);
        if (m_run.tooDeep)
            throw sentences::damaged(m_path, m_what + u": nested too deep"_s);
        if (XML_GetErrorCode(m_parser.get()) == XML_ERROR_NO_MEMORY)
            throw sentences::tooLarge(m_path, m_what + u": tags or names too long"_s);
        throw sentences::damaged(m_path,
                                 u"%1:%2: %3"_s.arg(m_what)
                                     .arg(XML_GetCurrentLineNumber(m_parser.get()))
                                     .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get())))));
    }

    std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> m_parser;
    Run m_run;
    QString m_path;
    QString m_what;
};

} // namespace

void parsePart(const ZipArchive &zip, const QString &part, XmlHandler &handler, const Progress &progress)
{
    XmlStream stream(handler, zip.path(), part);
    const qint64 total = progress ? zip.claimedSize(part) : 0;
    qint64 read = 0;
    zip.read(part, [&](const char *data, int size) {
        if (progress && !progress(read, std::max(read, total)))
            throw sentences::cancelled(zip.path());
        read += size;
        return stream.feed(data, size);
    });
    stream.finish();
}

void parseXmlFile(const TextFile &file, XmlHandler &handler, const Progress &progress)
{
    constexpr qint64 maxBytes = qint64(1) << 30;
    if (file.size > maxBytes)
        throw sentences::tooLarge(file.path, u"xml over 1 GiB"_s);
    XmlStream stream(handler, file.path, u"xml"_s, "UTF-8");
    const bool whole = readText(file, progress, [&](const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        return stream.feed(utf8.constData(), static_cast<int>(utf8.size()));
    });
    if (whole)
        stream.finish();
}

} // namespace spreadsheet
