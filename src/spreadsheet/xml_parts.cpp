#include "spreadsheet/xml_parts.h"

#include "spreadsheet/sentences.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <expat.h>
#include <type_traits>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 100;

QByteArrayView localName(const char *name)
{
    const char *colon = std::strrchr(name, ':');
    return QByteArrayView(colon ? colon + 1 : name);
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

void parsePart(const ZipArchive &zip, const QString &part, XmlHandler &handler, const Progress &progress)
{
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                                          XML_ParserFree);
    if (!parser)
        throw std::bad_alloc();
    Run run{parser.get(), handler};
    XML_SetUserData(parser.get(), &run);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);

    const auto check = [&](XML_Status status) {
        if (run.failure)
            std::rethrow_exception(run.failure);
        if (status == XML_STATUS_OK || run.done)
            return;
        if (run.doctype)
            throw sentences::damaged(zip.path(), part + u": DOCTYPE refused"_s);
        if (run.tooDeep)
            throw sentences::damaged(zip.path(), part + u": nested too deep"_s);
        throw sentences::damaged(zip.path(),
                                 u"%1:%2: %3"_s.arg(part)
                                     .arg(XML_GetCurrentLineNumber(parser.get()))
                                     .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get())))));
    };

    const qint64 total = progress ? zip.claimedSize(part) : 0;
    qint64 read = 0;
    zip.read(part, [&](const char *data, int size) {
        if (progress && !progress(read, std::max(read, total)))
            throw sentences::cancelled(zip.path());
        check(XML_Parse(parser.get(), data, size, XML_FALSE));
        read += size;
        return !run.done;
    });
    if (!run.done)
        check(XML_Parse(parser.get(), nullptr, 0, XML_TRUE));
}

} // namespace spreadsheet
