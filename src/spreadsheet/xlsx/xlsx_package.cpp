#include "spreadsheet/xlsx/xlsx_package.h"

#include "spreadsheet/number_format.h"
#include "spreadsheet/sentences.h"
#include "spreadsheet/xml_parts.h"

#include <QDir>
#include <QUrl>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

// Far more than any program writes; what is beyond belongs to no one.
constexpr qsizetype maxFormats = 100'000;
constexpr qsizetype maxFormatCode = 1024; // Excel allows 255
constexpr qsizetype maxRelations = 100'000;
constexpr qsizetype maxSheets = 10'000;

class RelationsHandler : public XmlHandler
{
public:
    explicit RelationsHandler(const QString &folder)
        : m_folder(folder)
    {
    }

    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || found.size() >= maxRelations || attributes.value("TargetMode") == "External")
            return;
        QString target = QUrl::fromPercentEncoding(attributes.value("Target").toByteArray());
        target.replace(u'\\', u'/');
        target = target.startsWith(u'/') ? target : m_folder + u'/' + target;
        target = QDir::cleanPath(target);
        while (target.startsWith(u'/') || target.startsWith(u"../"_s))
            target.remove(0, target.startsWith(u'/') ? 1 : 3);
        found.insert(attributes.text("Id"), {attributes.text("Type").section(u'/', -1), target});
    }

    QHash<QString, Relation> found;

private:
    QString m_folder;
};

class WorkbookHandler : public XmlHandler
{
public:
    struct Sheet
    {
        QString name, relation;
        bool hidden = false;
    };

    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "sheet" && sheets.size() < maxSheets) {
            const QByteArrayView state = attributes.value("state");
            // Two attributes end in "id": sheetId is a different local name, so only r:id matches.
            sheets.append({attributes.text("name"), attributes.text("id"), state == "hidden" || state == "veryHidden"});
        } else if (name == "workbookPr") {
            epoch1904 = attributes.isTrue("date1904");
        }
    }

    QList<Sheet> sheets;
    bool epoch1904 = false;
};

class StylesHandler : public XmlHandler
{
public:
    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "cellXfs") {
            m_inCellFormats = true;
        } else if (name == "numFmt" && !m_inCellFormats && m_codes.size() < maxFormats) {
            m_codes.insert(attributes.value("numFmtId").toByteArray().toInt(),
                           attributes.text("formatCode").left(maxFormatCode));
        } else if (name == "xf" && m_inCellFormats && formats.size() < maxFormats) {
            m_ids.append(attributes.value("numFmtId").toByteArray().toInt());
        }
    }

    void end(QByteArrayView name) override
    {
        if (name == "cellXfs")
            m_inCellFormats = false;
        else if (name == "styleSheet")
            resolve();
    }

    QList<NumberFormat> formats;

private:
    void resolve()
    {
        QHash<int, NumberFormat> known;
        for (const int id : std::as_const(m_ids)) {
            auto at = known.find(id);
            if (at == known.end())
                at = known.insert(id, NumberFormat::of(m_codes.value(id, builtinFormat(id))));
            formats.append(*at);
        }
    }

    bool m_inCellFormats = false;
    QHash<int, QString> m_codes;
    QList<int> m_ids;
};

} // namespace

QHash<QString, Relation> relations(const ZipArchive &zip, const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
    const QString file
        = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    if (!zip.contains(file))
        return {};
    RelationsHandler handler(folder);
    parsePart(zip, file, handler);
    return handler.found;
}

QString targetOf(const QHash<QString, Relation> &relations, const QString &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

XlsxPackage readPackage(const ZipArchive &zip)
{
    const QString workbookPart = targetOf(relations(zip, {}), u"officeDocument"_s);
    if (workbookPart.isEmpty() || !zip.contains(workbookPart))
        throw sentences::notASheet(zip.path(), u"zip without workbook"_s);
    if (workbookPart.startsWith(u"word/"_s) || workbookPart.startsWith(u"ppt/"_s))
        throw sentences::wordDocument(zip.path());
    if (workbookPart.endsWith(u".bin"_s, Qt::CaseInsensitive))
        throw sentences::binaryWorkbook(zip.path());

    WorkbookHandler workbook;
    parsePart(zip, workbookPart, workbook);
    const QHash<QString, Relation> related = relations(zip, workbookPart);

    XlsxPackage package;
    package.epoch1904 = workbook.epoch1904;
    for (const WorkbookHandler::Sheet &sheet : std::as_const(workbook.sheets)) {
        const Relation relation = related.value(sheet.relation);
        if (relation.type != u"worksheet"_s)
            continue; // a chart or a macro sheet
        package.sheets.append({sheet.name, sheet.hidden});
        package.sheetParts.append(relation.target);
    }
    if (package.sheets.isEmpty())
        throw sentences::notASheet(zip.path(), u"workbook without worksheets"_s);

    const QString strings = targetOf(related, u"sharedStrings"_s);
    if (zip.contains(strings))
        package.sharedStringsPart = strings;
    if (const QString styles = targetOf(related, u"styles"_s); zip.contains(styles)) {
        StylesHandler handler;
        parsePart(zip, styles, handler);
        package.formats = handler.formats;
    }
    return package;
}

} // namespace spreadsheet
