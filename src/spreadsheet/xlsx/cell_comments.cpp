#include "spreadsheet/xlsx/cell_comments.h"

#include "spreadsheet/xml_outline.h"

#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestComment = 4000; // characters; Excel takes 32,767
constexpr qsizetype lettersPerLine = 18;

constexpr const char *shapesHead
    = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
      "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" "
      "data=\"1\"/></o:shapelayout>";
constexpr const char *shapeType
    = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
      "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" "
      "o:connecttype=\"rect\"/></v:shapetype>";

QByteArray shape(int number, int row, int column, qsizetype lines)
{
    const auto text = [](qint64 value) { return QByteArray::number(value); };
    const qsizetype height = std::clamp<qsizetype>(lines + 1, 3, 20);
    return "<v:shape id=\"_x0000_s" + text(number)
        + "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" "
          "o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
          "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div "
          "style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
          "<x:SizeWithCells/><x:Anchor>"
        + text(column + 1) + ", 15, " + text(std::max(0, row - 2)) + ", 10, " + text(column + 4) + ", 15, "
        + text(std::max(0, row - 2) + height) + ", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + text(row - 1)
        + "</x:Row><x:Column>" + text(column) + "</x:Column></x:ClientData></v:shape>";
}

/// Shapes that are no comments: buttons and boxes of a form.
QByteArray withoutNotes(QByteArray shapes)
{
    qsizetype at = 0;
    while ((at = shapes.indexOf("<v:shape ", at)) >= 0) {
        const qsizetype end = shapes.indexOf("</v:shape>", at);
        if (end < 0)
            break;
        const qsizetype behind = end + qsizetype(sizeof "</v:shape>") - 1;
        if (QByteArrayView(shapes).sliced(at, end - at).contains(QByteArrayView("\"Note\"")))
            shapes.remove(at, behind - at);
        else
            at = behind;
    }
    return shapes;
}

QStringList authorsOf(const QByteArray &xml, const XmlElement &root)
{
    QStringList names;
    if (const XmlElement *authors = root.child("authors"))
        for (const XmlElement &author : authors->children)
            names << plainText(contentOf(xml, author));
    return names;
}

/// The text of an element without its tags.
QString wordsOf(const QByteArray &content)
{
    QByteArray words;
    bool inTag = false;
    for (const char c : content) {
        if (!inTag && c != '<')
            words += c;
        inTag = c == '<' || (inTag && c != '>');
    }
    return plainText(words);
}

} // namespace

CellComments::CellComments(const QByteArray &texts, const QByteArray &shapes, const QByteArray &mainNamespace,
                           const RowMoves &moves, const QString &author, const QString &path)
    : m_xml(asUtf8(texts))
    , m_author(author)
    , m_path(path)
{
    if (m_xml.isEmpty())
        m_xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + mainNamespace
            + "\"><authors/><commentList/></comments>";
    if (QByteArray others = withoutNotes(asUtf8(shapes)); others.contains("<v:shape ") && others.contains("</xml>"))
        m_shapes = others;
    const XmlElement root = outlineOf(m_xml, 2, path);
    m_prefix = root.prefix.toByteArray();
    const XmlElement *list = root.child("commentList");
    if (list == nullptr)
        return;
    const qsizetype own = authorsOf(m_xml, root).indexOf(author);
    for (const XmlElement &comment : list->children) {
        const QByteArrayView open = openTagOf(m_xml, comment);
        if (own >= 0 && attributeOf(open, "authorId") == QByteArray::number(own))
            continue;
        const auto cell = rangeFrom(attributeOf(open, "ref"));
        const int row = cell ? moves.moved(cell->firstRow) : 0;
        if (row == 0)
            continue;
        m_comments[{row, cell->firstColumn}]
            = {withAttribute(open, "ref", cellName(row, cell->firstColumn)),
               contentOf(m_xml, comment).toByteArray(),
               QByteArrayView(m_xml).sliced(comment.closeBegin, comment.end - comment.closeBegin).toByteArray(),
               {}};
    }
}

void CellComments::add(int row, int column, const QString &text)
{
    Comment &comment = m_comments[{row, column}];
    // Merged cells of several rows say it once, and a comment of the sender that was joined by an earlier return too.
    if (comment.text.split(u'\n').contains(text) || wordsOf(comment.content).contains(text))
        return;
    if (!comment.text.isEmpty())
        comment.text += u'\n';
    comment.text = (comment.text + text).left(longestComment);
}

QByteArray CellComments::texts() const
{
    const auto tag = [&](const char *name) { return m_prefix + name; };
    XmlElement root = outlineOf(m_xml, 2, m_path);
    const XmlElement *authors = root.child("authors");
    QStringList known = authorsOf(m_xml, root);
    QByteArray newAuthors, list;
    for (const auto &[cell, comment] : m_comments) {
        if (!comment.text.isEmpty() && !known.contains(m_author)) {
            known << m_author;
            newAuthors += '<' + tag("author") + '>' + xmlText(m_author) + "</" + tag("author") + '>';
        }
        const auto run = [&](const QString &text) {
            return '<' + tag("r") + "><" + tag("t") + " xml:space=\"preserve\">" + cellXmlText(text) + "</" + tag("t")
                + "></" + tag("r") + '>';
        };
        if (comment.open.isEmpty()) {
            list += '<' + tag("comment") + " ref=\"" + cellName(cell.first, cell.second) + "\" authorId=\""
                + QByteArray::number(known.indexOf(m_author)) + "\"><" + tag("text") + '>' + run(comment.text) + "</"
                + tag("text") + "></" + tag("comment") + '>';
            continue;
        }
        QByteArray content = comment.content;
        const qsizetype end = content.lastIndexOf(QByteArray("</" + tag("text") + '>'));
        if (end >= 0 && !comment.text.isEmpty())
            content.insert(end, run(u'\n' + comment.text));
        list += comment.open + content + comment.close;
    }
    QByteArray xml = m_xml;
    if (const XmlElement *old = root.child("commentList"))
        xml.replace(old->begin, old->end - old->begin,
                    '<' + tag("commentList") + '>' + list + "</" + tag("commentList") + '>');
    if (newAuthors.isEmpty())
        return xml;
    if (authors == nullptr)
        return xml.insert(root.openEnd, '<' + tag("authors") + '>' + newAuthors + "</" + tag("authors") + '>');
    return withChild(xml, *authors, newAuthors);
}

QByteArray CellComments::shapes() const
{
    QByteArray added;
    if (!m_shapes.contains("\"_x0000_t202\""))
        added += shapeType;
    int number = 1025;
    while (m_shapes.contains("_x0000_s" + QByteArray::number(number)))
        number += 1024;
    for (const auto &[cell, comment] : m_comments) {
        qsizetype lines = 1;
        for (const QString &line : comment.text.split(u'\n'))
            lines += 1 + line.size() / lettersPerLine;
        added += shape(number++, cell.first, cell.second, lines);
    }
    if (m_shapes.isEmpty())
        return shapesHead + added + "</xml>";
    return QByteArray(m_shapes).insert(m_shapes.lastIndexOf("</xml>"), added);
}

} // namespace spreadsheet
