#include "reporting/pdf/pdf_identity.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf: std::shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace reporting {

QString pdfIdentity(const QByteArray &pdf)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("document", pdf.constData(), size_t(pdf.size()));
        QPDFObjectHandle info = file.getTrailer().getKey("/Info");
        QPDFObjectHandle words = info.isDictionary() ? info.getKey("/Keywords") : QPDFObjectHandle::newNull();
        return words.isString() ? QString::fromStdString(words.getUTF8Value()) : QString();
    } catch (const std::exception &) {
        return {}; // not a PDF, or one that cannot be repaired: it says nothing
    }
}

} // namespace reporting
