#include "reporting/docx/docx_picture.h"

#include "reporting/chart/chart_setter.h"
#include "reporting/docx/docx_markup.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

constexpr double dotsPerInch = 300;

QByteArray pngOf(QImage image)
{
    if (image.allGray())
        image.convertTo(QImage::Format_Grayscale8);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Picture chartPicture(const Chart &chart, int number, FontBook &fonts, const LayoutProfile &profile)
{
    const QSizeF size = chartSize(profile);
    Picture picture;
    picture.name = u"chart%1.png"_s.arg(number);
    picture.relation = u"rIdChart%1"_s.arg(number);
    picture.png
        = pngOf(renderPicture(chart, fonts, size.width() / pointsPerMm, dotsPerInch, size.height() / pointsPerMm));
    const QString extent = u"cx=\"%1\" cy=\"%2\""_s.arg(emu(size.width())).arg(emu(size.height()));
    const QString identity = u"id=\"%1\" name=\"%2\" descr=\""_s.arg(QString::number(number), picture.name)
        + escaped(chart.description()) + u'"';
    picture.markup = u"<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent "_s
        + extent + u"/><wp:docPr "_s + identity
        + u"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>"
          "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
          "<pic:cNvPr "_s
        + identity + u"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""_s + picture.relation
        + u"\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "_s
        + extent
        + u"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
          "</a:graphic></wp:inline></w:drawing></w:r>"_s;
    return picture;
}

} // namespace reporting::docx
