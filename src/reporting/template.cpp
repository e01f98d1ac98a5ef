#include "reporting/template.h"

#include "reporting/clause_pruning.h"
#include "reporting/figure_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

const QString numerals = u"[一二三四五六七八九十]+"_s;
const QRegularExpression numberMark(u"^("_s + numerals + u"、|（"_s + numerals + u"）|[0-9]+[.．](?![0-9]))\\s*"_s);

/// A line of the filled template on its way to a block.
struct Line
{
    BlockKind kind = BlockKind::Body;
    QList<Piece> pieces;
    Table table;
    QList<PrintedFigure> tableFigures;
    int number = 1; // line of the template
};

QString plainText(const QList<Piece> &pieces)
{
    QString text;
    for (const Piece &piece : pieces)
        text += piece.text;
    return text;
}

QList<QList<Piece>> splitLines(const QList<Piece> &pieces)
{
    QList<QList<Piece>> lines{{}};
    for (const Piece &piece : pieces) {
        const QStringList parts = piece.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines << QList<Piece>();
            Piece part = piece;
            part.text = parts[i];
            part.line = piece.line + (piece.own ? static_cast<int>(i) : 0);
            if (!part.text.isEmpty() || part.kind != RunKind::Text)
                lines.last() << part;
        }
    }
    return lines;
}

/// Takes `count` characters off the front of a line.
void chopFront(QList<Piece> &pieces, qsizetype count)
{
    while (count > 0 && !pieces.isEmpty()) {
        const qsizetype taken = std::min(count, pieces.first().text.size());
        pieces.first().text.remove(0, taken);
        count -= taken;
        if (pieces.first().text.isEmpty() && pieces.first().kind == RunKind::Text)
            pieces.removeFirst();
        else if (taken == 0)
            break;
    }
}

void trimLine(QList<Piece> &pieces)
{
    const QString text = plainText(pieces);
    qsizetype blanks = 0;
    while (blanks < text.size() && text[blanks].isSpace())
        ++blanks;
    chopFront(pieces, blanks);
    while (!pieces.isEmpty() && pieces.last().kind == RunKind::Text) {
        QString &last = pieces.last().text;
        while (!last.isEmpty() && last.back().isSpace())
            last.chop(1);
        if (!last.isEmpty())
            break;
        pieces.removeLast();
    }
}

class Builder
{
public:
    Builder(TemplateSource &source, ExpandedTemplate &result)
        : m_source(source)
        , m_result(result)
    {
    }

    void build(const QList<Piece> &pieces)
    {
        const QList<QList<Piece>> lines = splitLines(pieces);
        for (QList<Piece> line : lines) {
            trimLine(line);
            if (!line.isEmpty())
                add(line);
        }
        dropEmptySections();
        number();
        emitBlocks();
    }

private:
    void add(QList<Piece> pieces)
    {
        Line line;
        line.number = pieces.first().line;
        const bool authored = pieces.first().authored;
        // Only the template's own words are markup, and numbers in front of the lines of the office's own text.
        const QString text = pieces.first().own || authored ? plainText(pieces) : QString();
        if (text.startsWith(u'※') && !authored)
            return;
        if (const auto place = authored ? std::nullopt : placed(text)) {
            line.kind = place->first;
            chopFront(pieces, place->second);
            line.pieces = pieces;
        } else if (!authored && text.startsWith(u"【表："_s) && text.endsWith(u'】')) {
            if (!addTable(line, text.mid(3, text.size() - 4)))
                return;
        } else if (!authored && (text == u"【分页】"_s || text == u"【空行】"_s)) {
            line.kind = text == u"【分页】"_s ? BlockKind::PageBreak : BlockKind::BlankLine;
        } else {
            line.kind = numbered(text);
            chopFront(pieces, numberMark.match(text).capturedLength());
            const auto said
                = line.kind == BlockKind::Heading1 || line.kind == BlockKind::Heading2 ? pieces : prunedLine(pieces);
            if (!said)
                return;
            line.pieces = *said;
        }
        m_lines << line;
    }

    static std::optional<std::pair<BlockKind, qsizetype>> placed(const QString &text)
    {
        static const QList<std::pair<QString, BlockKind>> places{{u"标题："_s, BlockKind::Title},
                                                                 {u"主送："_s, BlockKind::Recipient},
                                                                 {u"落款："_s, BlockKind::Signature},
                                                                 {u"日期："_s, BlockKind::Date}};
        for (const auto &[word, kind] : places)
            if (text.startsWith(word))
                return std::pair{kind, word.size()};
        return std::nullopt;
    }

    static BlockKind numbered(const QString &text)
    {
        static const QRegularExpression first(u'^' + numerals + u'、');
        static const QRegularExpression second(u"^（"_s + numerals + u'）');
        static const QRegularExpression third(u"^[0-9]+[.．](?![0-9])"_s); // 3.5% begins no item
        if (first.match(text).hasMatch())
            return BlockKind::Heading1;
        if (second.match(text).hasMatch())
            return BlockKind::Heading2;
        return third.match(text).hasMatch() ? BlockKind::Heading3 : BlockKind::Body;
    }

    bool addTable(Line &line, const QString &name)
    {
        Document scratch;
        const auto table = m_source.table(name, scratch);
        if (!table) {
            m_result.errors << TemplateError{
                line.number, QCoreApplication::translate("Template", "There is no table “%1”.").arg(name)};
            return false;
        }
        line.kind = BlockKind::Table;
        line.table = *table;
        line.tableFigures = scratch.figures;
        m_result.document.missing += scratch.missing;
        return !table->rows.isEmpty();
    }

    /// A heading stays only where something stands below it.
    void dropEmptySections()
    {
        bool below1 = false;
        bool below2 = false;
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            const BlockKind kind = m_lines[i].kind;
            if (kind == BlockKind::Body || kind == BlockKind::Heading3 || kind == BlockKind::Table) {
                below1 = below2 = true;
            } else if (kind == BlockKind::Heading2) {
                if (!below2)
                    m_lines.removeAt(i);
                below2 = false;
            } else if (kind == BlockKind::Heading1) {
                if (!below1)
                    m_lines.removeAt(i);
                below1 = below2 = false;
            }
        }
    }

    void number()
    {
        static const QRegularExpression digit(u"[0-9]"_s);
        int first = 0, second = 0, third = 0;
        for (Line &line : m_lines) {
            QString now;
            switch (line.kind) {
            case BlockKind::Heading1:
                now = chineseNumeral(++first) + u'、';
                second = third = 0;
                break;
            case BlockKind::Heading2:
                now = u'（' + chineseNumeral(++second) + u'）';
                third = 0;
                break;
            case BlockKind::Heading3:
                now = QString::number(++third) + u'.';
                if (plainText(line.pieces).left(1).contains(digit)) // 2. 25人以上…, not 2.25人
                    now += u' ';
                break;
            default:
                continue;
            }
            Piece piece;
            piece.text = now;
            piece.line = line.number;
            line.pieces.prepend(piece);
        }
    }

    /// A numbered sentence is a paragraph, not a heading that must stay with what follows.
    static bool isItem(const Line &line)
    {
        return line.kind == BlockKind::Heading3 && u"。；！？"_s.contains(plainText(line.pieces).right(1));
    }

    void emitBlocks()
    {
        Document &document = m_result.document;
        for (const Line &line : std::as_const(m_lines)) {
            Block block;
            block.kind = isItem(line) ? BlockKind::Body : line.kind;
            block.templateLine = line.number;
            for (const Piece &piece : line.pieces)
                addRun(block, piece);
            if (line.kind == BlockKind::Table) {
                block.table = line.table;
                const int shift = static_cast<int>(document.figures.size());
                for (QList<TableCell> &row : block.table.rows)
                    for (TableCell &cell : row)
                        for (Run &run : cell.runs)
                            run.figure += run.figure >= 0 ? shift : 0;
                document.figures += line.tableFigures;
            }
            if (line.kind == BlockKind::Title)
                document.title += plainText(line.pieces);
            document.blocks << block;
        }
    }

    void addRun(Block &block, const Piece &piece)
    {
        Document &document = m_result.document;
        Run run{piece.text, piece.kind, -1};
        if (piece.figure) {
            run.figure = static_cast<int>(document.figures.size());
            document.figures << *piece.figure;
        }
        if (piece.kind == RunKind::Missing)
            document.missing << piece.figure->label;
        const bool joins
            = run.kind == RunKind::Text && !block.runs.isEmpty() && block.runs.last().kind == RunKind::Text;
        if (joins)
            block.runs.last().text += run.text;
        else if (!run.text.isEmpty())
            block.runs << run;
    }

    TemplateSource &m_source;
    ExpandedTemplate &m_result;
    QList<Line> m_lines;
};

} // namespace

ExpandedTemplate expandTemplate(const QString &text, TemplateSource &source)
{
    ExpandedTemplate result;
    QString unix = text;
    unix.remove(u'\r');
    const std::vector<TemplateNode> nodes = parseTemplate(unix, result.errors);
    const QList<Piece> pieces = fillTemplate(nodes, source, result.errors);
    Builder(source, result).build(pieces);
    return result;
}

} // namespace reporting
