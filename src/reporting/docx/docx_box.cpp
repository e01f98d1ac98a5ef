#include "reporting/docx/docx_box.h"

#include "reporting/docx/docx_markup.h"

using namespace Qt::StringLiterals;

namespace reporting::docx {

QString boxRun(const Box &box)
{
    const QString extent = u"cx=\"%1\" cy=\"%2\""_s.arg(emu(box.size.width())).arg(emu(box.size.height()));
    return u"<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" "
           "relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"0\">"
           "<wp:simplePos x=\"0\" y=\"0\"/>"_s
        + box.across + box.down + u"<wp:extent "_s + extent + u"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"_s
        + (box.besideText ? u"<wp:wrapTopAndBottom/>"_s : u"<wp:wrapNone/>"_s)
        + u"<wp:docPr id=\"%1\" name=\"%2\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData "
          "uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
          "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "_s.arg(box.number)
              .arg(escaped(box.name))
        + extent
        + u"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>"
          "</wps:spPr><wps:txbx><w:txbxContent>"_s
        + box.content
        + u"</w:txbxContent></wps:txbx><wps:bodyPr rot=\"0\" vert=\"%1\" wrap=\"square\" lIns=\"0\" tIns=\"0\" "
          "rIns=\"0\" bIns=\"0\" anchor=\"t\" anchorCtr=\"0\">%2</wps:bodyPr></wps:wsp></a:graphicData></a:graphic>"
          "</wp:anchor></w:drawing></w:r>"_s.arg(box.turned ? u"vert"_s : u"horz"_s,
                                                 box.turned ? u"<a:noAutofit/>"_s : u"<a:spAutoFit/>"_s);
}

} // namespace reporting::docx
