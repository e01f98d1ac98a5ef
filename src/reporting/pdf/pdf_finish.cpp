#include "reporting/pdf/pdf_finish.h"

#include "reporting/pdf/pdf_archive.h"
#include "reporting/pdf/pdf_navigation.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf: std::shared_ptr only
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdlib>
#include <stdexcept>
#include <string>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

QPDFObjectHandle textObject(const QString &text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

// 7.9.4 of ISO 32000: D:YYYYMMDDHHmmSS+08'00'
QPDFObjectHandle dateObject(const QDateTime &time)
{
    const int offset = time.offsetFromUtc() / 60;
    const QString zone = offset == 0 ? u"Z"_s
                                     : u"%1%2'%3'"_s.arg(QChar(offset < 0 ? u'-' : u'+'))
                                           .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                                           .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    return QPDFObjectHandle::newString((u"D:"_s + time.toString(u"yyyyMMddHHmmss"_s) + zone).toStdString());
}

void describe(QPDF &pdf, const PdfOptions &options)
{
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", textObject(options.title));
    if (!options.author.isEmpty())
        info.replaceKey("/Author", textObject(options.author));
    if (!options.identity.isEmpty())
        info.replaceKey("/Keywords", textObject(options.identity));
    info.replaceKey("/Creator", textObject(u"Unionhall"_s));
    if (options.created.isValid())
        info.replaceKey("/CreationDate", dateObject(options.created));
    pdf.getTrailer().replaceKey("/Info", info);

    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata"); // it would repeat Qt's own date
    pdf.getTrailer().removeKey("/ID"); // random; the writer makes one from the contents
    root.replaceKey("/Lang", textObject(options.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

} // namespace

QByteArray finishPdf(const QByteArray &raw, const UsedGlyphs &glyphs, const QList<Face> &faces,
                     const PdfOptions &options, const DisplayList *navigation, QStringList &unmatched)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", raw.constData(), size_t(raw.size()));
    unmatched = repairTextLayer(pdf, glyphs, faces);
    describe(pdf, options);
    if (navigation != nullptr)
        addNavigation(pdf, *navigation);
    if (options.archival)
        makeArchival(pdf, options, unmatched.isEmpty());

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    if (options.archival)
        writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_disable); // streams would be filled in the order of Qt's numbers, which varies
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

void requireWholePdf(const QByteArray &bytes, int pages)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("document", bytes.constData(), size_t(bytes.size()));
    const size_t found = pdf.getAllPages().size();
    if (found != size_t(pages))
        throw std::runtime_error("the PDF has " + std::to_string(found) + " pages instead of " + std::to_string(pages));
    if (pdf.anyWarnings() || !bytes.trimmed().endsWith("%%EOF"))
        throw std::runtime_error("the PDF is not whole");
}

} // namespace reporting
