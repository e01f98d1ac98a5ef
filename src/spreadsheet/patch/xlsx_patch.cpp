#include "spreadsheet/patch/xlsx_patch.h"

#include "spreadsheet/sentences.h"
#include "spreadsheet/xlsx/cell_comments.h"
#include "spreadsheet/xlsx/marked_styles.h"
#include "spreadsheet/xlsx/package_parts.h"
#include "spreadsheet/xlsx/xlsx_package.h"
#include "spreadsheet/xlsx/xlsx_reader.h"

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInlineList = 255; // characters, commas counted
constexpr qsizetype longestTypes = 1 << 22;

QByteArray listFormula(const QStringList &words)
{
    QString joined = words.join(u',');
    const bool plain = std::ranges::none_of(words, [](const QString &word) { return word.contains(u','); });
    if (!plain || joined.size() > longestInlineList)
        return {};
    return xmlText(u'"' + joined.replace(u'"', u"\"\""_s) + u'"');
}

/// Fills in where the words of drop-downs come from; those too long for a cell rule go to a hidden sheet.
void placeLists(QList<ReturnedSheet> &sheets, PackageParts &parts)
{
    QList<QStringList> lists;
    for (ReturnedSheet &sheet : sheets)
        for (DropDown &dropDown : sheet.dropDowns) {
            dropDown.source = listFormula(dropDown.words);
            if (dropDown.source.isEmpty() && !lists.contains(dropDown.words))
                lists << dropDown.words;
        }
    if (lists.isEmpty())
        return;
    const QString name = parts.addListSheet(lists);
    for (ReturnedSheet &sheet : sheets)
        for (DropDown &dropDown : sheet.dropDowns)
            if (dropDown.source.isEmpty()) {
                const QString column = columnName(static_cast<int>(lists.indexOf(dropDown.words)));
                dropDown.source = xmlText(u"%1!$%2$1:$%2$%3"_s.arg(name, column).arg(dropDown.words.size()));
            }
}

class Returning
{
public:
    Returning(const QString &source, const QString &target, const QString &author)
        : m_patch(source, target)
        , m_package(readPackage(m_patch.source()))
        , m_parts(m_patch)
        , m_stylesPart(m_parts.target(m_parts.workbook(), u"styles"_s))
        , m_styles(m_patch.contains(m_stylesPart) ? m_patch.part(m_stylesPart) : QByteArray(), source,
                   m_parts.namespaces().main)
        , m_author(author)
    {
    }

    void run(QList<ReturnedSheet> sheets)
    {
        placeLists(sheets, m_parts);
        for (const ReturnedSheet &sheet : std::as_const(sheets))
            returnSheet(sheet);
        if (m_styles.hasChanges())
            writeStyles();
        m_patch.finish();
    }

private:
    void returnSheet(ReturnedSheet sheet)
    {
        const QString part = m_package.sheetParts.value(sheet.sheet);
        const QByteArray xml = asUtf8(m_patch.part(part));
        SheetPatch patch(xml, m_patch.source().path());
        if (patch.hasFormulas())
            m_parts.dropCalculationChain();
        patch.keepRows(sheet.firstRow, sheet.rows);
        for (CellMark &mark : sheet.marks) {
            std::tie(mark.row, mark.column) = patch.shownCell(mark.row, mark.column);
            patch.mark(mark.row, mark.column, m_styles.marked(patch.styleOf(mark.row, mark.column)));
        }
        if (sheet.records > 0)
            for (const DropDown &dropDown : sheet.dropDowns)
                patch.addDropDown(dropDown, sheet.firstRow, sheet.firstRow + sheet.records - 1);
        writeComments(sheet, part, patch);
        m_patch.setPart(part, patch.result());
    }

    void writeComments(const ReturnedSheet &sheet, const QString &part, SheetPatch &patch)
    {
        QString texts = m_parts.target(part, u"comments"_s);
        if (sheet.marks.isEmpty() && texts.isEmpty())
            return;
        QString shapes = m_parts.target(part, u"vmlDrawing"_s);
        const auto bytes
            = [&](const QString &name) { return m_patch.contains(name) ? m_patch.part(name) : QByteArray(); };
        CellComments comments(bytes(texts), bytes(shapes), m_parts.namespaces().main, patch.moves(), m_author,
                              m_patch.source().path());
        for (const CellMark &mark : sheet.marks)
            comments.add(patch.moves().moved(mark.row), mark.column, mark.text);
        // Conversations name their cells in a third part; without it their texts stay as plain comments.
        m_parts.unrelate(part, u"threadedComment"_s);
        if (texts.isEmpty()) {
            texts = m_parts.freeName(u"xl/comments%1.xml"_s);
            m_parts.relate(part, u"comments"_s, texts);
            m_parts.setContentType(texts, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
        }
        if (shapes.isEmpty() || patch.legacyDrawing().isEmpty()) {
            shapes = m_parts.freeName(u"xl/drawings/vmlDrawing%1.vml"_s);
            patch.setLegacyDrawing(m_parts.relate(part, u"vmlDrawing"_s, shapes), m_parts.namespaces().relations);
            m_parts.setExtensionType("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        }
        m_patch.setPart(texts, comments.texts());
        m_patch.setPart(shapes, comments.shapes());
    }

    void writeStyles()
    {
        if (m_stylesPart.isEmpty()) {
            m_stylesPart = m_parts.freeName(u"xl/styles%1.xml"_s);
            m_parts.relate(m_parts.workbook(), u"styles"_s, m_stylesPart);
            m_parts.setContentType(m_stylesPart,
                                   "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
        }
        m_patch.setPart(m_stylesPart, m_styles.result());
    }

    ZipPatch m_patch;
    XlsxPackage m_package;
    PackageParts m_parts;
    QString m_stylesPart;
    MarkedStyles m_styles;
    QString m_author;
};

} // namespace

void returnWorkbook(const QString &source, const QString &target, const QList<ReturnedSheet> &sheets,
                    const QString &author)
{
    Returning(source, target, author).run(sheets);
}

void fillWorkbook(const QString &source, const QString &target, const FilledSheet &filled)
{
    ZipPatch patch(source, target);
    const XlsxPackage package = readPackage(patch.source());
    const QString part = package.sheetParts.value(filled.sheet);
    const QByteArray xml = asUtf8(patch.part(part));
    SheetPatch sheet(xml, source);
    static const NumberFormat general = NumberFormat::of(u"General"_s);
    sheet.fill(filled.firstRow, filled.lastRow, filled.rows, filled.columns, filled.cleared,
               [&](int index, int column, int style) {
                   const bool known = style >= 0 && style < package.formats.size();
                   return filled.cell(index, column, known ? package.formats[style] : general);
               });
    if (sheet.movesFormulas())
        PackageParts(patch).dropCalculationChain();
    patch.setPart(part, sheet.result());
    patch.finish();
}

bool canPatch(const QString &source, const QString &target)
{
    if (dynamic_cast<XlsxReader *>(openSheets(source).get()) == nullptr)
        return false;
    const QString typesPart = u"[Content_Types].xml"_s;
    const ZipArchive zip(source);
    if (!zip.contains(typesPart))
        return false;
    QByteArray types;
    zip.read(typesPart, [&](const char *data, int size) {
        types.append(data, size);
        return types.size() < longestTypes;
    });
    types = asUtf8(types);
    return target.endsWith(u".xlsm"_s, Qt::CaseInsensitive) || !types.contains("sheet.macroEnabled");
}

bool countsFrom1904(const QString &source) { return readPackage(ZipArchive(source)).epoch1904; }

} // namespace spreadsheet
