#include "reporting/docx/docx_fill.h"

#include "reporting/docx/docx_area.h"
#include "reporting/docx/docx_markup.h"
#include "reporting/docx/docx_placeholders.h"
#include "reporting/docx/docx_torn_text.h"
#include "reporting/template/template_pieces.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

using namespace docx;

// A piece of markup stands in the text given to the template engine as a number between two characters that no
// document has a use for; so the engine repeats and drops whole pieces and never reads them.
constexpr QChar pieceBegin(0xE5F0);
constexpr QChar pieceEnd(0xE5F1);

/// The part as the engine sees it: placeholders, each on a line of its own, between pieces of markup.
class Flat
{
public:
    enum class What { Markup, RunBegin, ParagraphBegin, ParagraphEnd, Inset };
    struct Piece
    {
        What what = What::Markup;
        QString xml;
        QString runProperties; // RunBegin: what the run looks like
        InsetPlace inset;
    };

    explicit Flat(const Node &root)
        : m_area(root)
    {
        for (const Node &child : root.children)
            add(child, false);
        flush();
    }

    const QString &text() const { return m_text; }
    const Piece &piece(qsizetype index) const { return m_pieces.at(index); }
    /// The placeholder on a line, and the text it stands in.
    const Node *placeholder(int line) const { return m_placeholders.value(line - 2, nullptr); }

private:
    void add(const Node &node, bool needed)
    {
        switch (node.kind) {
        case Node::Kind::Raw:
            m_markup += node.text;
            return;
        case Node::Kind::Value:
            addPlaceholder(node);
            return;
        case Node::Kind::Control:
            addPlaceholder(node);
            m_depth += node.text.startsWith(u"#每"_s) ? 1 : node.text.startsWith(u"/每"_s) ? -1 : 0;
            return;
        case Node::Kind::Element:
            break;
        }
        if (m_depth > 0 && (node.is("bookmarkStart"_L1) || node.is("bookmarkEnd"_L1)))
            return; // a mark must not be there twice
        const InsetArea::Entry entry(m_area, node);
        if (node.is("p"_L1) && addInset(node, needed))
            return;
        const bool droppable = node.is("p"_L1) && !needed && holdsPlaceholder(node);
        if (droppable)
            addPiece({What::ParagraphBegin, {}, {}, {}});
        if (node.is("r"_L1))
            addPiece({What::RunBegin, {}, properties(node), {}});
        m_markup += m_depth > 0 ? withoutIdentity(node.open) : node.open;
        const size_t last = lastBlock(node);
        for (size_t i = 0; i < node.children.size(); ++i)
            add(node.children[i], i == last);
        m_markup += node.close;
        if (droppable)
            addPiece({What::ParagraphEnd, {}, {}, {}});
    }

    bool addInset(const Node &paragraph, bool needed)
    {
        const QString text = insetOf(paragraph);
        if (text.isEmpty())
            return false;
        bool placed = false;
        for (const Node &child : paragraph.children) {
            if (child.kind == Node::Kind::Control) {
                add(child, false);
            } else if (!placed && !child.is("pPr"_L1) && !isBlank(child)) {
                addPiece({What::Inset, {}, {}, m_area.place(text, paragraph, needed)});
                placed = true;
            }
        }
        m_area.leave(paragraph);
        return true;
    }

    /// A cell, a text box, a header … ends with a paragraph that must stay.
    static size_t lastBlock(const Node &node)
    {
        if (!node.is("body"_L1))
            for (size_t i = node.children.size(); i > 0; --i)
                if (node.children[i - 1].is("p"_L1))
                    return i - 1;
        return node.children.size();
    }

    static bool holdsPlaceholder(const Node &node)
    {
        if (node.kind == Node::Kind::Value || node.kind == Node::Kind::Control)
            return true;
        return std::any_of(node.children.begin(), node.children.end(), holdsPlaceholder);
    }

    static QString properties(const Node &run)
    {
        for (const Node &child : run.children)
            if (child.is("rPr"_L1))
                return written(child);
        return {};
    }

    /// Word numbers paragraphs for its own use; no two may have the same number.
    static QString withoutIdentity(const QString &open)
    {
        static const QRegularExpression identity(u"\\s+w14:(paraId|textId)=(\"[^\"]*\"|'[^']*')"_s);
        return QString(open).remove(identity);
    }

    void addPlaceholder(const Node &node)
    {
        flush();
        m_placeholders << &node;
        m_text += node.text.isEmpty() ? u"\n{{"_s : u"\n{{"_s + node.text + u"}}"_s;
    }

    void flush()
    {
        if (m_markup.isEmpty())
            return;
        const QString xml = std::exchange(m_markup, QString());
        addPiece({What::Markup, xml, {}, {}});
    }

    void addPiece(const Piece &piece)
    {
        if (piece.what != What::Markup)
            flush();
        m_text += pieceBegin + QString::number(m_pieces.size()) + pieceEnd;
        m_pieces << piece;
    }

    InsetArea m_area;
    QString m_text;
    QString m_markup; // not yet a piece
    QList<Piece> m_pieces;
    QList<const Node *> m_placeholders;
    int m_depth = 0; // of loops
};

/// The run properties with the mark of what is still to be written, in its place (ECMA-376 part 1, 17.3.2.28).
QString highlighted(QString properties)
{
    static const QRegularExpression behind(
        u"<w:(u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)\\b"_s);
    const QString mark = u"<w:highlight w:val=\"yellow\"/>"_s;
    if (properties.isEmpty() || properties.endsWith("<w:rPr/>"_L1))
        return u"<w:rPr>"_s + mark + u"</w:rPr>"_s;
    if (properties.contains("<w:highlight"_L1))
        return properties;
    const qsizetype place = properties.indexOf(behind);
    return properties.insert(place < 0 ? properties.lastIndexOf("</"_L1) : place, mark);
}

/// Puts the part together again.
class Assembly
{
public:
    Assembly(const Flat &flat, InsetWriter &insets)
        : m_flat(flat)
        , m_insets(insets)
    {
    }

    void addMarkup(const QString &text)
    {
        for (qsizetype at = text.indexOf(pieceBegin); at >= 0; at = text.indexOf(pieceBegin, at + 1)) {
            const qsizetype end = text.indexOf(pieceEnd, at);
            const Flat::Piece &piece = m_flat.piece(text.mid(at + 1, end - at - 1).toLongLong());
            switch (piece.what) {
            case Flat::What::Markup:
                m_xml += piece.xml;
                break;
            case Flat::What::RunBegin:
                m_properties = piece.runProperties;
                break;
            case Flat::What::Inset:
                m_xml += m_insets.xml(piece.inset);
                break;
            case Flat::What::ParagraphBegin:
                m_paragraphs << m_xml.size();
                break;
            case Flat::What::ParagraphEnd:
                if (const qsizetype begin = m_paragraphs.takeLast(); saysNothing(QStringView(m_xml).sliced(begin)))
                    m_xml.truncate(begin);
                break;
            }
        }
    }

    void addValue(const QString &value, bool missing)
    {
        const QString text = u"<w:t xml:space=\"preserve\">"_s;
        if (!missing) {
            QString lines = escaped(value);
            m_xml += lines.replace(u"\n"_s, u"</w:t><w:br/>"_s + text);
            return;
        }
        m_xml += u"</w:t></w:r><w:r>"_s + highlighted(m_properties) + text + escaped(value) + u"</w:t></w:r><w:r>"_s
            + m_properties + text;
    }

    QByteArray bytes() const { return m_xml.toUtf8(); }

private:
    /// As in a text template a line without text goes.
    static bool saysNothing(QStringView paragraph)
    {
        for (const char *kept : {"<w:drawing", "<w:pict", "<w:object", "<w:sectPr", "<w:br ", "<w:footnoteReference",
                                 "<w:endnoteReference", "<w:fldChar", "<w:sym "})
            if (paragraph.contains(QLatin1StringView(kept)))
                return false;
        bool inTag = false;
        for (const QChar c : paragraph) {
            if (c == u'<')
                inTag = true;
            else if (c == u'>')
                inTag = false;
            else if (!inTag && !c.isSpace())
                return false;
        }
        return true;
    }

    const Flat &m_flat;
    InsetWriter &m_insets;
    QString m_xml;
    QString m_properties; // of the run around
    QList<qsizetype> m_paragraphs; // where the open ones begin
};

bool holdsInset(const Node &node)
{
    return node.is("p"_L1) && !insetOf(node).isEmpty()
        ? true
        : std::any_of(node.children.begin(), node.children.end(), holdsInset);
}

/// No two drawings of a part have the same number.
int freePictureNumber(const QByteArray &xml)
{
    static const QRegularExpression drawing(u"docPr[^>]*\\sid=[\"'](\\d{1,8})[\"']"_s);
    int number = 1;
    for (auto match = drawing.globalMatch(QString::fromUtf8(xml)); match.hasNext();)
        number = std::max(number, match.next().captured(1).toInt() + 1);
    return number;
}

void collect(const Piece &piece, Document &document)
{
    if (piece.figure && (piece.kind == RunKind::Figure || piece.kind == RunKind::Missing))
        document.figures << *piece.figure;
    if (piece.kind == RunKind::Missing)
        document.missing << piece.figure->label;
}

} // namespace

std::optional<FilledPart> filledPart(const QByteArray &xml, const QString &what, TemplateSource &source,
                                     Document &document, QStringList &problems, int firstPicture)
{
    Node root = readTree(xml, what);
    const bool placeholders = placePlaceholders(root, problems);
    if (!problems.isEmpty() || !(placeholders || holdsInset(root)))
        return std::nullopt;
    const Flat flat(root);
    QList<TemplateError> errors;
    const QList<Piece> pieces = fillTemplate(parseTemplate(flat.text(), errors), source, errors);
    for (const TemplateError &error : errors) {
        const Node *placeholder = flat.placeholder(error.line);
        problems << (placeholder == nullptr
                         ? error.message
                         : QCoreApplication::translate("Docx", "in “%1”: %2").arg(placeholder->context, error.message));
    }
    InsetWriter insets(source, document, problems, std::max(firstPicture, freePictureNumber(xml)));
    Assembly assembly(flat, insets);
    for (const Piece &piece : pieces) {
        collect(piece, document);
        if (piece.own)
            assembly.addMarkup(piece.text);
        else if (!piece.gone)
            assembly.addValue(piece.text, piece.kind == RunKind::Missing);
    }
    return FilledPart{assembly.bytes(), insets.pictures()};
}

} // namespace reporting
