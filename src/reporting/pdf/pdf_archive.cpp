#include "reporting/pdf/pdf_archive.h"

#include <QColorSpace>

#define POINTERHOLDER_TRANSITION 4 // qpdf: std::shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

using Object = QPDFObjectHandle;

QString element(const QString &name, const QString &text)
{
    return text.isEmpty() ? QString() : u"<%1>%2</%1>"_s.arg(name, text.toHtmlEscaped());
}

QString inContainer(const QString &name, const QString &container, const QString &attributes, const QString &text)
{
    return text.isEmpty()
        ? QString()
        : u"<%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></%1>"_s.arg(name, container, attributes, text.toHtmlEscaped());
}

/// 6.6 of ISO 19005-2; the same facts as the document information.
QByteArray metadata(const PdfOptions &options, bool textComplete)
{
    QString facts = element(u"pdfaid:part"_s, u"2"_s) + element(u"pdfaid:conformance"_s, textComplete ? u"U"_s : u"B"_s)
        + inContainer(u"dc:title"_s, u"Alt"_s, u" xml:lang=\"x-default\""_s, options.title)
        + inContainer(u"dc:creator"_s, u"Seq"_s, QString(), options.author)
        + inContainer(u"dc:language"_s, u"Bag"_s, QString(), options.language)
        + element(u"xmp:CreatorTool"_s, u"Unionhall"_s);
    facts += element(u"pdf:Keywords"_s, options.identity);
    if (options.created.isValid())
        facts += element(u"xmp:CreateDate"_s, options.created.toString(Qt::ISODate));
    return (u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
            "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
            " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"_s
            + facts + u"</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s)
        .toUtf8();
}

Object streamOf(QPDF &pdf, const QByteArray &bytes) { return Object::newStream(&pdf, bytes.toStdString()); }

} // namespace

void makeArchival(QPDF &pdf, const PdfOptions &options, bool textComplete)
{
    Object root = pdf.getRoot();
    Object facts = streamOf(pdf, metadata(options, textComplete));
    facts.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    facts.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", facts);

    Object profile = streamOf(pdf, QColorSpace(QColorSpace::SRgb).iccProfile());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", Object::newName("/OutputIntent"));
    intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", profile);
    root.replaceKey("/OutputIntents", Object::newArray({pdf.makeIndirectObject(intent)}));
}

} // namespace reporting
