#include "spreadsheet/xlsx/package_parts.h"

#include "spreadsheet/row_moves.h"
#include "spreadsheet/sentences.h"
#include "spreadsheet/xlsx/xlsx_package.h"
#include "spreadsheet/xml_outline.h"

#include <QDir>
#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
constexpr const char *strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
constexpr const char *usualMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char *usualRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char *contentTypes = "[Content_Types].xml";

QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

/// The text with the last child of its root.
QByteArray appended(const QByteArray &xml, const QString &path, const QByteArray &name, const QByteArray &attributes)
{
    const XmlElement root = outlineOf(xml, 0, path);
    return withChild(xml, root, '<' + root.prefix.toByteArray() + name + ' ' + attributes + "/>");
}

} // namespace

PackageParts::PackageParts(ZipPatch &patch)
    : m_patch(patch)
    , m_workbook(targetOf(spreadsheet::relations(patch.source(), {}), u"officeDocument"_s))
{
    const bool strict = patch.part(m_workbook).contains(strictMain);
    m_namespaces
        = strict ? PackageNamespaces{strictMain, strictRelations} : PackageNamespaces{usualMain, usualRelations};
}

QString PackageParts::target(const QString &part, const QString &type) const
{
    return targetOf(spreadsheet::relations(m_patch.source(), part), type);
}

QByteArray PackageParts::relationId(const QString &part, const QString &type) const
{
    const auto all = spreadsheet::relations(m_patch.source(), part);
    for (auto relation = all.cbegin(); relation != all.cend(); ++relation)
        if (relation->type == type)
            return relation.key().toUtf8();
    return {};
}

QByteArray PackageParts::relate(const QString &part, const QString &type, const QString &target)
{
    const QString file = relationsPart(part);
    QByteArray xml = m_patch.contains(file)
        ? asUtf8(m_patch.part(file))
        : QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
                     "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
    int number = 1;
    while (xml.contains("\"rId" + QByteArray::number(number) + '"')
           || xml.contains("'rId" + QByteArray::number(number) + '\''))
        ++number;
    const QByteArray id = "rId" + QByteArray::number(number);
    m_patch.setPart(file,
                    appended(xml, m_patch.source().path(), "Relationship",
                             "Id=\"" + id + "\" Type=\"" + m_namespaces.relations + '/' + type.toLatin1()
                                 + "\" Target=\"/" + xmlText(target) + '"'));
    return id;
}

void PackageParts::unrelate(const QString &part, const QString &type)
{
    const QString file = relationsPart(part);
    if (!m_patch.contains(file))
        return;
    QByteArray xml = asUtf8(m_patch.part(file));
    const XmlElement root = outlineOf(xml, 1, m_patch.source().path());
    for (auto child = root.children.rbegin(); child != root.children.rend(); ++child)
        if (attributeOf(openTagOf(xml, *child), "Type").endsWith('/' + type.toLatin1()))
            xml.remove(child->begin, child->end - child->begin);
    m_patch.setPart(file, xml);
}

QString PackageParts::freeName(const QString &pattern) const
{
    int number = 1;
    while (m_patch.contains(pattern.arg(number)))
        ++number;
    return pattern.arg(number);
}

void PackageParts::setContentType(const QString &part, const QByteArray &type)
{
    m_patch.setPart(QLatin1StringView(contentTypes),
                    appended(asUtf8(m_patch.part(QLatin1StringView(contentTypes))), m_patch.source().path(), "Override",
                             "PartName=\"/" + xmlText(part) + "\" ContentType=\"" + type + '"'));
}

void PackageParts::setExtensionType(const QByteArray &extension, const QByteArray &type)
{
    const QByteArray xml = asUtf8(m_patch.part(QLatin1StringView(contentTypes)));
    const XmlElement root = outlineOf(xml, 1, m_patch.source().path());
    for (const XmlElement &child : root.children)
        if (child.name == "Default"
            && attributeOf(openTagOf(xml, child), "Extension").compare(extension, Qt::CaseInsensitive) == 0)
            return;
    m_patch.setPart(QLatin1StringView(contentTypes),
                    appended(xml, m_patch.source().path(), "Default",
                             "Extension=\"" + extension + "\" ContentType=\"" + type + '"'));
}

void PackageParts::dropCalculationChain()
{
    const QString chain = target(m_workbook, u"calcChain"_s);
    if (chain.isEmpty() || !m_patch.contains(chain))
        return;
    unrelate(m_workbook, u"calcChain"_s);
    m_patch.removePart(chain);
    QByteArray xml = asUtf8(m_patch.part(QLatin1StringView(contentTypes)));
    const XmlElement root = outlineOf(xml, 1, m_patch.source().path());
    for (const XmlElement &child : root.children)
        if (QString::fromUtf8(attributeOf(openTagOf(xml, child), "PartName")).compare(u'/' + chain, Qt::CaseInsensitive)
            == 0) {
            xml.remove(child.begin, child.end - child.begin);
            break;
        }
    m_patch.setPart(QLatin1StringView(contentTypes), xml);
}

QString PackageParts::addListSheet(const QList<QStringList> &lists)
{
    QByteArray rows;
    qsizetype longest = 0;
    for (const QStringList &list : lists)
        longest = std::max(longest, list.size());
    for (int row = 0; row < longest; ++row) {
        rows += "<row r=\"" + QByteArray::number(row + 1) + "\">";
        for (int column = 0; column < lists.size(); ++column)
            if (row < lists[column].size())
                rows += "<c r=\"" + cellName(row + 1, column) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                    + cellXmlText(lists[column][row]) + "</t></is></c>";
        rows += "</row>";
    }
    const QString part = freeName(u"xl/worksheets/list%1.xml"_s);
    m_patch.setPart(part,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\""
                        + m_namespaces.main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    setContentType(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
    const QByteArray id = relate(m_workbook, u"worksheet"_s, part);

    QByteArray xml = asUtf8(m_patch.part(m_workbook));
    const XmlElement root = outlineOf(xml, 2, m_patch.source().path());
    const XmlElement *sheets = root.child("sheets");
    if (sheets == nullptr)
        throw sentences::damaged(m_patch.source().path(), u"workbook without sheets"_s);
    int number = 1;
    QStringList names;
    for (const XmlElement &sheet : sheets->children) {
        number = std::max(number, attributeOf(openTagOf(xml, sheet), "sheetId").toInt() + 1);
        names << QString::fromUtf8(attributeOf(openTagOf(xml, sheet), "name"));
    }
    QString name = u"可选词"_s;
    for (int i = 2; names.contains(name, Qt::CaseInsensitive); ++i)
        name = u"可选词%1"_s.arg(i);
    const QByteArray piece = '<' + root.prefix.toByteArray() + "sheet name=\"" + xmlText(name) + "\" sheetId=\""
        + QByteArray::number(number) + "\" state=\"hidden\" xmlns:r=\"" + m_namespaces.relations + "\" r:id=\"" + id
        + "\"/>";
    m_patch.setPart(m_workbook, withChild(xml, *sheets, piece));
    return name;
}

} // namespace spreadsheet
