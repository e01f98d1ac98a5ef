#include "reporting/template/template.h"

#include "reporting/template/clause_pruning.h"
#include "reporting/template/inset_spec.h"
#include "reporting/template/template_lines.h"
#include "reporting/template/template_wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

class Builder
{
public:
    Builder(TemplateSource &source, ExpandedTemplate &result)
        : m_source(source)
        , m_result(result)
        , m_document(result.document)
    {
    }

    void build(const QList<Piece> &pieces)
    {
        for (const QList<Piece> &line : splitLines(pieces))
            if (!line.isEmpty())
                add(line);
        dropEmptySections(m_lines);
        numberLines(m_lines);
        countPoints(m_lines);
        for (const Line &line : std::as_const(m_lines))
            emitBlock(line);
        noteAttachments();
    }

private:
    void fail(int line, const QString &message) { m_result.errors << TemplateError{line, message}; }

    void add(QList<Piece> pieces)
    {
        Line line;
        line.number = pieces.first().line;
        const QString words = leadingWords(pieces);
        const bool authored = pieces.first().authored;
        if (std::all_of(pieces.begin(), pieces.end(), [](const Piece &piece) { return piece.gone; })) {
            line.kind = numberMarkOf(pieces.first().instead).kind;
            line.dropped = true;
            m_lines << line;
            return;
        }
        pieces.removeIf([](const Piece &piece) { return piece.gone; });
        nestQuotes(pieces);
        if (!authored) {
            if (words.startsWith(u'※'))
                return;
            if (words.startsWith(u'【') && plainText(pieces).endsWith(u'】') && addInset(line, pieces, words))
                return;
            if (const auto place = placeOf(words)) {
                addPlaced(line, *place, pieces);
                return;
            }
        }
        const NumberMark mark = numberMarkOf(words);
        line.kind = mark.kind;
        line.written = mark.written;
        chopFront(pieces, mark.length);
        line.pieces = pieces;
        const bool heading
            = (mark.kind == BlockKind::Heading1 || mark.kind == BlockKind::Heading2) && !isSentence(line);
        const auto said = heading ? pieces : prunedLine(pieces);
        line.dropped = !said;
        line.pieces = said.value_or(QList<Piece>());
        nameFigures(line.pieces);
        m_lines << line;
    }

    /// False when 【…】 is an ordinary word of the text.
    bool addInset(Line &line, const QList<Piece> &pieces, const QString &words)
    {
        if (words == u"【分页】"_s || words == u"【空行】"_s) {
            line.kind = words == u"【分页】"_s ? BlockKind::PageBreak : BlockKind::BlankLine;
            m_lines << line;
            return true;
        }
        const bool chart = words.startsWith(u"【图："_s);
        if (!chart && !words.startsWith(u"【表："_s))
            return false;
        if (words != plainText(pieces)) {
            fail(line.number,
                 QCoreApplication::translate("Template", "Nothing is filled in between 【 and 】: write it out."));
            return true;
        }
        const ParsedInset parsed = parseInset(words.mid(1, words.size() - 2));
        Inset inset;
        inset.error = parsed.error;
        if (inset.error.isEmpty())
            inset = m_source.inset(parsed.spec);
        if (!inset.error.isEmpty()) {
            fail(line.number, inset.error);
            return true;
        }
        line.kind = chart ? BlockKind::Chart : BlockKind::Table;
        line.dropped = inset.empty;
        line.inset = inset;
        m_lines << line;
        return true;
    }

    void addPlaced(Line &line, const Place &place, QList<Piece> pieces)
    {
        static const QMap<QString, BlockKind> blocks{
            {u"标题"_s, BlockKind::Title},     {u"题注"_s, BlockKind::Subtitle},
            {u"主送"_s, BlockKind::Recipient}, {u"落款"_s, BlockKind::Signature},
            {u"日期"_s, BlockKind::Date},      {u"附件"_s, BlockKind::AttachmentTitle}};
        static const QMap<QString, QString RedHead::*> heads{
            {u"红头"_s, &RedHead::organ},      {u"文号"_s, &RedHead::number},  {u"签发人"_s, &RedHead::signer},
            {u"份号"_s, &RedHead::copyNumber}, {u"密级"_s, &RedHead::secrecy}, {u"紧急程度"_s, &RedHead::urgency}};
        chopFront(pieces, place.length);
        const QString text = plainText(pieces).trimmed();
        if (text.isEmpty())
            return;
        if (blocks.contains(place.word)) {
            line.kind = blocks.value(place.word);
            line.pieces = pieces;
            m_lines << line;
            return;
        }
        for (const Piece &piece : std::as_const(pieces))
            if (piece.kind == RunKind::Missing)
                m_document.missing << piece.figure->label;
        if (heads.contains(place.word))
            m_document.redHead.*heads.value(place.word) = text;
        else if (place.word == u"抄送"_s)
            m_document.recordBlock.copiesTo = text;
        else if (place.word == u"印发"_s)
            setRecordBlock(text);
        else if (text == u"有"_s || text == u"无"_s)
            m_document.sealed = text == u"有"_s;
        else
            fail(line.number, QCoreApplication::translate("Template", "印章： is followed by 有 or 无."));
    }

    /// 云溪街道总工会办公室 2026年3月5日; without a day the document's.
    void setRecordBlock(const QString &text)
    {
        static const QRegularExpression day(u"\\s*([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)(?:印发)?$"_s);
        const auto match = day.match(text);
        const auto date = domain::Date::parse(match.hasMatch() ? match.captured(1)
                                                               : m_source.text(u"成文日期"_s).value_or(QString()));
        m_document.recordBlock.office = (match.hasMatch() ? text.left(match.capturedStart()) : text).trimmed();
        m_document.recordBlock.printed = date ? date->firstDay() : QDate();
    }

    void emitBlock(const Line &line)
    {
        if (line.kind == BlockKind::AttachmentTitle)
            m_document.blocks << attachmentMark(line);
        Block block;
        block.kind = line.paragraph ? BlockKind::Body : line.kind;
        block.templateLine = line.number;
        for (const Piece &piece : line.pieces)
            addRun(block, piece);
        if (line.kind == BlockKind::Table || line.kind == BlockKind::Chart)
            addInset(block, line.inset);
        if (line.kind == BlockKind::Title)
            m_document.title += plainText(line.pieces);
        m_document.blocks << block;
    }

    static Block attachmentMark(const Line &line)
    {
        Block mark;
        mark.kind = BlockKind::AttachmentMark;
        mark.templateLine = line.number;
        return mark;
    }

    void addInset(Block &block, const Inset &inset)
    {
        block.table = inset.table;
        block.chart = inset.chart;
        const int shift = static_cast<int>(m_document.figures.size());
        for (auto *rows : {&block.table.headerRows, &block.table.rows})
            for (QList<TableCell> &row : *rows)
                for (TableCell &cell : row)
                    for (Run &run : cell.runs)
                        run.figure += run.figure >= 0 ? shift : 0;
        for (ChartSeries &series : block.chart.series)
            for (int &figure : series.figures)
                figure += figure >= 0 ? shift : 0;
        m_document.figures += inset.figures;
        m_document.missing += inset.missing;
    }

    void addRun(Block &block, const Piece &piece)
    {
        Run run{piece.text, piece.kind, -1};
        if (piece.figure) {
            run.figure = static_cast<int>(m_document.figures.size());
            m_document.figures << *piece.figure;
        }
        if (piece.kind == RunKind::Missing)
            m_document.missing << piece.figure->label;
        const bool joins
            = run.kind == RunKind::Text && !block.runs.isEmpty() && block.runs.last().kind == RunKind::Text;
        if (joins)
            block.runs.last().text += run.text;
        else if (!run.text.isEmpty())
            block.runs << run;
    }

    /// Numbers the attachments and names them in the note under the body. A figure in a name stands in the attachment
    /// alone: the note is about papers, not about numbers.
    void noteAttachments()
    {
        QList<Block> notes;
        const auto marks = std::count_if(m_document.blocks.begin(), m_document.blocks.end(),
                                         [](const Block &block) { return block.kind == BlockKind::AttachmentMark; });
        for (Block &block : m_document.blocks) {
            if (block.kind == BlockKind::AttachmentTitle) {
                Block note;
                note.kind = BlockKind::AttachmentNote;
                note.templateLine = block.templateLine;
                QString name;
                for (const Run &run : std::as_const(block.runs))
                    name += run.text;
                note.runs = {Run{name}};
                notes << note;
            } else if (block.kind == BlockKind::AttachmentMark) {
                block.runs = {Run{marks == 1 ? u"附件"_s : u"附件%1"_s.arg(notes.size() + 1)}};
            }
        }
        const auto closing = std::find_if(m_document.blocks.cbegin(), m_document.blocks.cend(), [](const Block &block) {
            return block.kind == BlockKind::Signature || block.kind == BlockKind::Date
                || block.kind == BlockKind::AttachmentMark;
        });
        qsizetype at = closing - m_document.blocks.cbegin();
        for (const Block &note : std::as_const(notes))
            m_document.blocks.insert(at++, note);
    }

    TemplateSource &m_source;
    ExpandedTemplate &m_result;
    Document &m_document;
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
    std::ranges::stable_sort(result.errors, {}, &TemplateError::line);
    result.errors.erase(std::unique(result.errors.begin(), result.errors.end()), result.errors.end());
    return result;
}

} // namespace reporting
