#include "reporting/docx/docx_styles.h"

#include "reporting/docx/docx_box.h"
#include "reporting/docx/docx_flow.h"
#include "reporting/docx/docx_markup.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace reporting::docx {

const QString bodyFace = u"仿宋_GB2312"_s;
const QString kaiFace = u"楷体_GB2312"_s;
const QString heiFace = u"黑体"_s;
const QString titleFace = u"方正小标宋简体"_s;
const QString numberFace = u"宋体"_s;

namespace {

// 156 mm hold 28 characters of 16 pt only a little closer together (domain rules of the standard).
constexpr int closerTwips = -4;
constexpr double footerLine = 20; // points

struct Style
{
    QString id;
    QString name; // built-in names make Word's own lists and outline work
    QString next;
    QString paragraph; // children of w:pPr
    QString character; // children of w:rPr
};

QString size(double points)
{
    const QString half = QString::number(qRound(points * 2));
    return u"<w:sz w:val=\"%1\"/><w:szCs w:val=\"%1\"/>"_s.arg(half);
}

QString exactly(double points, double before = 0, double after = 0)
{
    return u"<w:spacing w:before=\"%1\" w:after=\"%2\" w:line=\"%3\" w:lineRule=\"exact\"/>"_s.arg(twips(before))
        .arg(twips(after))
        .arg(twips(points));
}

QString indent(double points) { return u"<w:ind w:firstLine=\"%1\"/>"_s.arg(twips(points)); }

QString written(const Style &style)
{
    return u"<w:style w:type=\"paragraph\" w:customStyle=\"%1\" w:styleId=\"%2\"><w:name w:val=\"%3\"/>"
           "<w:basedOn w:val=\"Normal\"/>%4<w:qFormat/><w:pPr>%5</w:pPr><w:rPr>%6</w:rPr></w:style>"_s.arg(
               style.name[0].unicode() < 0x80 ? u"0"_s : u"1"_s, style.id, style.name,
               style.next.isEmpty() ? QString() : u"<w:next w:val=\"%1\"/>"_s.arg(style.next), style.paragraph,
               style.character);
}

QList<Style> styles(const LayoutProfile &profile)
{
    const double pitch = profile.characterPitch();
    const double grid = profile.linePitch;
    const double underTitle = 2 * grid - profile.titleLinePitch; // its first line stands on one of the grid
    const QString first = indent(profile.firstLineIndent * pitch);
    const QString together = u"<w:keepNext/><w:keepLines/>"_s;
    const QString offGrid = u"<w:snapToGrid w:val=\"0\"/>"_s;
    const QString centred = u"<w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>"_s;
    const QString table = offGrid + exactly(profile.tableSize * profile.tableLineFactor);
    const auto level = [](int n) { return u"<w:outlineLvl w:val=\"%1\"/>"_s.arg(n); };
    const QString natural = u"<w:spacing w:val=\"0\"/>"_s;
    return {
        {u"Title"_s, u"Title"_s, u"BodyText"_s,
         together + offGrid + exactly(profile.titleLinePitch, 0, underTitle) + centred,
         faces(titleFace) + natural + size(profile.titleSize)},
        {u"Subtitle"_s, u"Subtitle"_s, u"BodyText"_s, together + centred, faces(kaiFace)},
        {u"Recipient"_s, u"主送机关"_s, u"BodyText"_s, QString(), QString()},
        {u"Heading1"_s, u"heading 1"_s, u"BodyText"_s, together + first + level(0), faces(heiFace)},
        {u"Heading2"_s, u"heading 2"_s, u"BodyText"_s, together + first + level(1), faces(kaiFace)},
        {u"Heading3"_s, u"heading 3"_s, u"BodyText"_s, together + first + level(2), QString()},
        {u"Heading4"_s, u"heading 4"_s, u"BodyText"_s, together + first + level(3), QString()},
        {u"BodyText"_s, u"Body Text"_s, QString(), first, QString()},
        {u"AttachmentNote"_s, u"附件说明"_s, QString(), QString(), QString()},
        {u"Signature"_s, u"Signature"_s, u"Date"_s, together + u"<w:jc w:val=\"right\"/>"_s, QString()},
        {u"Date"_s, u"Date"_s, u"BodyText"_s, u"<w:keepLines/><w:jc w:val=\"right\"/>"_s, QString()},
        {u"AttachmentMark"_s, u"附件标识"_s, u"AttachmentTitle"_s, u"<w:keepNext/><w:pageBreakBefore/>"_s,
         faces(heiFace)},
        {u"AttachmentTitle"_s, u"附件标题"_s, u"BodyText"_s,
         together + offGrid + exactly(profile.titleLinePitch, grid, underTitle) + centred + level(0),
         faces(titleFace) + natural + size(profile.titleSize)},
        {u"Caption"_s, u"caption"_s, u"TableText"_s, together + centred,
         faces(heiFace) + natural + size(profile.captionSize)},
        {u"TableHeader"_s, u"表头"_s, QString(), u"<w:keepNext/>"_s + table + u"<w:jc w:val=\"center\"/>"_s,
         faces(heiFace) + natural + size(profile.tableSize)},
        {u"TableText"_s, u"表格文字"_s, QString(), table + u"<w:jc w:val=\"left\"/>"_s,
         natural + size(profile.tableSize)},
        {u"Picture"_s, u"图"_s, u"BodyText"_s,
         u"<w:keepLines/>"_s + offGrid + u"<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>"_s + centred, QString()},
        {u"Narrow"_s, u"表后"_s, u"BodyText"_s, offGrid + exactly(1), size(1)},
        {u"RedHeadMark"_s, u"版头要素"_s, QString(), QString(), faces(heiFace)},
        {u"RedHeadOrgan"_s, u"发文机关标志"_s, u"RedHeadNumber"_s, together + offGrid + centred,
         faces(titleFace) + u"<w:color w:val=\"FF0000\"/>"_s + natural},
        {u"RedHeadNumber"_s, u"发文字号"_s, u"Title"_s,
         together + u"<w:pBdr><w:bottom w:val=\"single\" w:sz=\"16\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>"_s,
         QString()},
        {u"RecordText"_s, u"版记"_s, QString(), offGrid + exactly(profile.recordLinePitch),
         natural + size(profile.recordSize)},
        {u"Footer"_s, u"footer"_s, QString(), offGrid + exactly(footerLine),
         faces(numberFace) + natural + size(profile.pageNumberSize)},
    };
}

} // namespace

QString faces(const QString &face)
{
    // Digits and letters of text stand in Times New Roman, as offices write them and every computer has it; the hint
    // keeps the marks both scripts share (“ ” …) in the Chinese face.
    const QString latin = face == titleFace || face == numberFace ? face : u"Times New Roman"_s;
    return u"<w:rFonts w:hint=\"eastAsia\" w:ascii=\"%1\" w:eastAsia=\"%2\" w:hAnsi=\"%1\" w:cs=\"%1\"/>"_s.arg(latin,
                                                                                                                face);
}

QString stylesXml(const LayoutProfile &profile)
{
    QString xml = xmlDeclaration + u"<w:styles"_s + namespaces + u'>';
    xml += u"<w:docDefaults><w:rPrDefault><w:rPr>%1%2<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>"
           "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"_s.arg(faces(bodyFace), size(profile.bodySize));
    xml += u"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
           "<w:pPr><w:widowControl/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
           "<w:adjustRightInd w:val=\"0\"/>%1<w:jc w:val=\"both\"/></w:pPr>"
           "<w:rPr>%2<w:spacing w:val=\"%3\"/>%4</w:rPr></w:style>"_s.arg(exactly(profile.linePitch), faces(bodyFace))
               .arg(closerTwips)
               .arg(size(profile.bodySize));
    xml += u"<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
           "<w:name w:val=\"Default Paragraph Font\"/><w:semiHidden/></w:style>"
           "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"RunIn\"><w:name w:val=\"标题后正文\"/>"
           "<w:rPr>%1</w:rPr></w:style>"
           "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Figure\"><w:name w:val=\"指标\"/></w:style>"
           "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Missing\"><w:name w:val=\"待补\"/>"
           "<w:rPr><w:highlight w:val=\"yellow\"/></w:rPr></w:style>"_s.arg(faces(bodyFace));
    const QString edge = u"<w:%1 w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"_s;
    QString edges;
    for (const QString &side : {u"top"_s, u"left"_s, u"bottom"_s, u"right"_s, u"insideH"_s, u"insideV"_s})
        edges += edge.arg(side);
    xml += u"<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
           "<w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>"
           "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
           "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>%1</w:tblBorders></w:tblPr></w:style>"_s.arg(
               edges);
    for (const Style &style : styles(profile))
        xml += written(style);
    return xml + u"</w:styles>"_s;
}

QString fontTableXml()
{
    struct Font
    {
        QString name;
        QString others;
        QString family;
    };
    const QList<Font> fonts{{bodyFace, u"仿宋,FangSong,华文仿宋,STFangsong,Noto Serif CJK SC"_s, u"modern"_s},
                            {kaiFace, u"楷体,KaiTi,华文楷体,STKaiti,LXGW WenKai,AR PL UKai CN"_s, u"modern"_s},
                            {heiFace, u"SimHei,Noto Sans CJK SC"_s, u"modern"_s},
                            {titleFace, u"FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体"_s, u"roman"_s},
                            {numberFace, u"SimSun,Noto Serif CJK SC"_s, u"roman"_s}};
    QString xml = xmlDeclaration + u"<w:fonts"_s + namespaces + u'>';
    for (const Font &font : fonts)
        xml += u"<w:font w:name=\"%1\"><w:altName w:val=\"%2\"/><w:charset w:val=\"86\"/><w:family w:val=\"%3\"/>"
               "<w:pitch w:val=\"variable\"/></w:font>"_s.arg(font.name, font.others, font.family);
    return xml + u"</w:fonts>"_s;
}

QString settingsXml()
{
    return xmlDeclaration + u"<w:settings"_s + namespaces
        + u"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/><w:evenAndOddHeaders/>"
          "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
          "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
          "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
          "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>"_s;
}

QString footerXml(const LayoutProfile &profile, bool odd, bool turned)
{
    const QString place = u"<w:ind w:%1=\"%2\"/><w:jc w:val=\"%1\"/>"_s.arg(odd ? u"right"_s : u"left"_s)
                              .arg(twips(profile.pageNumberSize));
    const QString number = run(u"— "_s)
        + u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
          "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
          "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
          "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"_s
        + run(u" —"_s);
    QString content = paragraph(u"Footer"_s, number, place);
    if (turned) { // the upright page's foot lies on the left, its left edge above
        const auto offset = [](double mm) { return u"<wp:posOffset>%1</wp:posOffset>"_s.arg(emu(mm * pointsPerMm)); };
        Box box;
        box.number = 1;
        box.name = u"页码"_s;
        box.size = {footerLine, profile.areaWidth()};
        box.across = u"<wp:positionH relativeFrom=\"page\">"_s + offset(footerMm) + u"</wp:positionH>"_s;
        box.down = u"<wp:positionV relativeFrom=\"page\">"_s + offset(profile.leftMm) + u"</wp:positionV>"_s;
        box.turned = true;
        box.content = content;
        content = paragraph(u"Footer"_s, boxRun(box));
    }
    return xmlDeclaration + u"<w:ftr"_s + namespaces + u'>' + content + u"</w:ftr>"_s;
}

} // namespace reporting::docx
