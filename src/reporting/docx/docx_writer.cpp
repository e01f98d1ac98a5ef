#include "reporting/docx/docx_writer.h"

#include "reporting/docx/docx_body.h"
#include "reporting/docx/docx_markup.h"
#include "reporting/docx/docx_package.h"
#include "reporting/docx/docx_styles.h"

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

using namespace docx;

const QString relationTypes = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString mainType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

QString contentTypesXml()
{
    QString xml = xmlDeclaration
        + u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          "<Default Extension=\"png\" ContentType=\"image/png\"/>"_s;
    const QList<std::pair<QString, QString>> parts{
        {u"document"_s, u"document.main+xml"_s}, {u"styles"_s, u"styles+xml"_s},  {u"settings"_s, u"settings+xml"_s},
        {u"fontTable"_s, u"fontTable+xml"_s},    {u"footer1"_s, u"footer+xml"_s}, {u"footer2"_s, u"footer+xml"_s},
        {u"footer3"_s, u"footer+xml"_s},         {u"footer4"_s, u"footer+xml"_s}};
    for (const auto &[part, type] : parts)
        xml += u"<Override PartName=\"/word/%1.xml\" ContentType=\"%2\"/>"_s.arg(part, mainType + type);
    return xml
        + u"<Override PartName=\"/docProps/core.xml\" "
          "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
          "<Override PartName=\"/docProps/app.xml\" "
          "ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>"_s;
}

QString relation(const QString &id, const QString &type, const QString &target)
{
    return u"<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"/>"_s.arg(id, type, target);
}

QString relationsXml(const QString &relations)
{
    return xmlDeclaration + u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s
        + relations + u"</Relationships>"_s;
}

QString corePropertiesXml(const Document &document, const QDateTime &created)
{
    QString xml = xmlDeclaration
        + u"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
          "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"_s
        + escaped(document.title) + u"</dc:title><dc:creator>"_s + escaped(document.author)
        + u"</dc:creator><dc:language>"_s + escaped(document.language) + u"</dc:language>"_s;
    if (created.isValid()) {
        const QString moment = created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
        for (const QString &name : {u"created"_s, u"modified"_s})
            xml += u"<dcterms:%1 xsi:type=\"dcterms:W3CDTF\">%2</dcterms:%1>"_s.arg(name, moment);
    }
    return xml + u"</cp:coreProperties>"_s;
}

QString appPropertiesXml()
{
    return xmlDeclaration
        + u"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
          "<Application>Unionhall</Application></Properties>"_s;
}

} // namespace

void writeDocx(const Document &document, const QString &path, const DocxOptions &options)
{
    FontBook fonts;
    const Body body = bodyOf(document, fonts, options.profile);
    QString relations = relation(u"rIdStyles"_s, relationTypes + u"styles"_s, u"styles.xml"_s)
        + relation(u"rIdSettings"_s, relationTypes + u"settings"_s, u"settings.xml"_s)
        + relation(u"rIdFonts"_s, relationTypes + u"fontTable"_s, u"fontTable.xml"_s)
        + relation(u"rIdOdd"_s, relationTypes + u"footer"_s, u"footer1.xml"_s)
        + relation(u"rIdEven"_s, relationTypes + u"footer"_s, u"footer2.xml"_s)
        + relation(u"rIdOddTurned"_s, relationTypes + u"footer"_s, u"footer3.xml"_s)
        + relation(u"rIdEvenTurned"_s, relationTypes + u"footer"_s, u"footer4.xml"_s);
    for (const Picture &picture : body.pictures)
        relations += relation(picture.relation, relationTypes + u"image"_s, u"media/"_s + picture.name);
    const QString package = relation(u"rId1"_s, relationTypes + u"officeDocument"_s, u"word/document.xml"_s)
        + relation(u"rId2"_s,
                   u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                   u"docProps/core.xml"_s)
        + relation(u"rId3"_s, relationTypes + u"extended-properties"_s, u"docProps/app.xml"_s);

    QList<DocxPart> parts;
    const auto add = [&](const QString &name, const QString &xml) { parts << DocxPart{name, xml.toUtf8()}; };
    add(u"[Content_Types].xml"_s, contentTypesXml());
    add(u"_rels/.rels"_s, relationsXml(package));
    add(u"word/document.xml"_s,
        xmlDeclaration + u"<w:document"_s + namespaces + u"><w:body>"_s + body.xml + u"</w:body></w:document>"_s);
    add(u"word/_rels/document.xml.rels"_s, relationsXml(relations));
    add(u"word/styles.xml"_s, stylesXml(options.profile));
    add(u"word/settings.xml"_s, settingsXml());
    add(u"word/fontTable.xml"_s, fontTableXml());
    add(u"word/footer1.xml"_s, footerXml(options.profile, true, false));
    add(u"word/footer2.xml"_s, footerXml(options.profile, false, false));
    add(u"word/footer3.xml"_s, footerXml(options.profile, true, true));
    add(u"word/footer4.xml"_s, footerXml(options.profile, false, true));
    for (const Picture &picture : body.pictures)
        parts << DocxPart{u"word/media/"_s + picture.name, picture.png};
    add(u"docProps/core.xml"_s, corePropertiesXml(document, options.created));
    add(u"docProps/app.xml"_s, appPropertiesXml());
    savePackage(parts, path);
}

} // namespace reporting
