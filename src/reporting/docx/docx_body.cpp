#include "reporting/docx/docx_body.h"

#include "reporting/docx/docx_flow.h"
#include "reporting/docx/docx_heads.h"
#include "reporting/docx/docx_markup.h"
#include "reporting/docx/docx_table.h"
#include "reporting/layout/title_breaker.h"
#include "reporting/layout/typesetter.h"

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

QString textOf(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

LayoutProfile turned(LayoutProfile profile)
{
    std::swap(profile.paperWidthMm, profile.paperHeightMm);
    std::swap(profile.areaWidthMm, profile.areaHeightMm);
    return profile;
}

class Writer
{
public:
    Writer(const Document &document, FontBook &fonts, const LayoutProfile &profile)
        : m_document(document)
        , m_fonts(fonts)
        , m_profile(profile)
        , m_flow(profile)
        , m_runs(document)
    {
    }

    Body body()
    {
        addRedHead(m_flow, m_document.redHead, m_profile);
        const QList<Block> &blocks = m_document.blocks;
        for (qsizetype i = 0; i < blocks.size(); ++i)
            i = add(i);
        m_flow.turn(false);
        if (!m_document.recordBlock.office.isEmpty()) {
            if (recordBlockTurnsPage())
                m_flow.breakPage();
            addRecordBlock(m_flow, m_document.recordBlock, m_fonts, m_profile);
        }
        m_body.xml = m_flow.xml();
        return m_body;
    }

private:
    /// Adds the block, and what belongs to it; returns the last one added.
    qsizetype add(qsizetype index)
    {
        const QList<Block> &blocks = m_document.blocks;
        const Block &block = blocks.at(index);
        if (block.kind != BlockKind::PageBreak)
            m_flow.turn(standsTurned(index));
        switch (block.kind) {
        case BlockKind::Title:
        case BlockKind::AttachmentTitle:
            addTitle(index);
            break;
        case BlockKind::Subtitle:
            addSubtitle(index);
            break;
        case BlockKind::Recipient:
            add(u"Recipient"_s, block);
            break;
        case BlockKind::Heading1:
            addHeading(u"Heading1"_s, block);
            break;
        case BlockKind::Heading2:
            addHeading(u"Heading2"_s, block);
            break;
        case BlockKind::Heading3:
            addHeading(u"Heading3"_s, block);
            break;
        case BlockKind::Heading4:
            addHeading(u"Heading4"_s, block);
            break;
        case BlockKind::Body:
            add(u"BodyText"_s, block);
            break;
        case BlockKind::Table:
            addTable(block.table);
            break;
        case BlockKind::Chart:
            addChart(block.chart);
            break;
        case BlockKind::AttachmentNote:
            return addNotes(index);
        case BlockKind::Signature:
        case BlockKind::Date:
            return addSignature(index);
        case BlockKind::AttachmentMark:
            m_flow.add(u"AttachmentMark"_s, m_runs.content(block.runs));
            break;
        case BlockKind::BlankLine:
            m_flow.add(u"Normal"_s, {});
            break;
        case BlockKind::PageBreak:
            m_flow.breakPage();
            break;
        }
        return index;
    }

    /// It stands on an even page, so on a new one behind an odd last page. As on our own pages: Word counts only later.
    bool recordBlockTurnsPage() const
    {
        Document without = m_document;
        without.recordBlock = {};
        return typeset(without, m_fonts, m_profile).pages.size() % 2 == 1;
    }

    /// A landscape table takes with it what stands directly above: its heading, or the head of its attachment.
    bool standsTurned(qsizetype index) const
    {
        static const QList<BlockKind> heads{BlockKind::Heading1, BlockKind::Heading2,       BlockKind::Heading3,
                                            BlockKind::Heading4, BlockKind::AttachmentMark, BlockKind::AttachmentTitle,
                                            BlockKind::BlankLine};
        const QList<Block> &blocks = m_document.blocks;
        while (index + 1 < blocks.size() && heads.contains(blocks.at(index).kind))
            ++index;
        return blocks.at(index).kind == BlockKind::Table && blocks.at(index).table.landscape;
    }

    void add(const QString &style, const Block &block) { m_flow.add(style, m_runs.content(block.runs)); }

    void addHeading(const QString &style, const Block &block)
    {
        Format format;
        if (Runs::isRunIn(block.runs))
            format.keepNext = false; // a paragraph of text with its heading in front
        m_flow.add(style, m_runs.heading(block.runs), format);
    }

    /// In the lines of our own pages: balanced, no word cut.
    void addTitle(qsizetype index)
    {
        const QList<Block> &blocks = m_document.blocks;
        QList<Run> runs = blocks.at(index).runs;
        const QList<Unit> units = measure(runs, {FontStyle::Title, m_profile.titleSize, 1.0}, m_fonts);
        const QList<BrokenLine> lines = breakTitle(units, m_profile.areaWidth() - 2 * m_profile.titleSize);
        QList<Run> broken;
        for (qsizetype i = 0; i < lines.size(); ++i)
            for (int unit = lines.at(i).first; unit < lines.at(i).end; ++unit)
                addCharacter(broken, runs, units.at(unit), i > 0 && unit == lines.at(i).first);
        const bool attachment = blocks.at(index).kind == BlockKind::AttachmentTitle;
        const BlockKind next = index + 1 < blocks.size() ? blocks.at(index + 1).kind : BlockKind::Body;
        Format format;
        if (!attachment && (next == BlockKind::Subtitle || next == BlockKind::BlankLine))
            format.spacing = u"w:before=\"0\" w:after=\"0\" w:line=\"%1\" w:lineRule=\"exact\""_s.arg(
                twips(lines.size() > 1 ? m_profile.titleLinePitch : m_profile.linePitch));
        m_flow.add(attachment ? u"AttachmentTitle"_s : u"Title"_s,
                   m_runs.content(textOf(broken).remove(u'\n') == textOf(runs).simplified() ? broken : runs), format);
    }

    static void addCharacter(QList<Run> &broken, const QList<Run> &runs, const Unit &unit, bool newLine)
    {
        if (unit.run < 0 || unit.run >= runs.size())
            return;
        const Run &from = runs.at(unit.run);
        const QString text = (newLine ? u"\n"_s : QString()) + QString::fromUcs4(&unit.character, 1);
        if (!broken.isEmpty() && broken.last().kind == from.kind && broken.last().figure == from.figure)
            broken.last().text += text;
        else
            broken << Run{text, from.kind, from.figure};
    }

    /// One empty line under the last of them, as under a title (7.3.2).
    void addSubtitle(qsizetype index)
    {
        const QList<Block> &blocks = m_document.blocks;
        Format format;
        const BlockKind next = index + 1 < blocks.size() ? blocks.at(index + 1).kind : BlockKind::BlankLine;
        if (next != BlockKind::Subtitle && next != BlockKind::BlankLine)
            format.spacing
                = u"w:before=\"0\" w:after=\"%1\" w:line=\"%1\" w:lineRule=\"exact\""_s.arg(twips(m_profile.linePitch));
        m_flow.add(u"Subtitle"_s, m_runs.content(blocks.at(index).runs), format);
    }

    void addTable(const Table &table)
    {
        if (!table.caption.isEmpty())
            m_flow.add(u"Caption"_s, run(table.caption));
        m_flow.addTable(tableXml(table, m_runs, m_fonts, table.landscape ? turned(m_profile) : m_profile));
    }

    /// The picture with its title below, on one page.
    void addChart(const Chart &chart)
    {
        const Picture picture = chartPicture(chart, int(m_body.pictures.size()) + 1, m_fonts, m_profile);
        QList<int> figures;
        for (const ChartSeries &series : chart.series)
            figures += series.figures;
        Format together;
        together.keepNext = true;
        m_flow.add(u"Picture"_s, m_runs.bookmarked(figures, picture.markup), together);
        Format title;
        title.keepNext = false;
        m_flow.add(u"Caption"_s, run(chart.title), title);
        m_body.pictures << picture;
    }

    /// 附件：name, or 附件：1. name, 2. name …: a wrapped line stands under the first character of the name (7.3.4).
    qsizetype addNotes(qsizetype index)
    {
        const QList<Block> &blocks = m_document.blocks;
        qsizetype end = index;
        while (end < blocks.size() && blocks.at(end).kind == BlockKind::AttachmentNote)
            ++end;
        if (m_flow.blanksAtEnd() == 0)
            m_flow.add(u"Normal"_s, {});
        const double pitch = m_profile.characterPitch();
        const double words = 3 * pitch; // 附件：
        const double number = end - index > 1 ? pitch : 0; // 1.
        for (qsizetype i = index; i < end; ++i) {
            const double left = m_profile.firstLineIndent * pitch + words + number;
            const double hanging = i == index ? words + number : number;
            QString lead = i == index ? u"附件："_s : QString();
            if (number > 0)
                lead += QString::number(i - index + 1) + u'.';
            Format format;
            format.indent = u"w:left=\"%1\" w:hanging=\"%2\""_s.arg(twips(left)).arg(twips(hanging));
            m_flow.add(u"AttachmentNote"_s, run(lead) + m_runs.content(blocks.at(i).runs), format);
        }
        return end - 1;
    }

    qsizetype addSignature(qsizetype index)
    {
        const QList<Block> &blocks = m_document.blocks;
        const Block *name = blocks.at(index).kind == BlockKind::Signature ? &blocks.at(index) : nullptr;
        const Block *day = name == nullptr ? &blocks.at(index) : nullptr;
        if (name != nullptr && index + 1 < blocks.size() && blocks.at(index + 1).kind == BlockKind::Date)
            day = &blocks.at(index + 1);
        const bool sealed = m_document.sealed && day != nullptr;
        for (int there = m_flow.blanksAtEnd();
             !m_flow.isEmpty() && there < (sealed ? m_profile.linesAboveSealedName : 1); ++there)
            m_flow.add(u"Normal"_s, {}); // below the text
        m_flow.keepLastWithNext();
        const SignaturePlace place = signaturePlace(name == nullptr ? QString() : textOf(name->runs),
                                                    day == nullptr ? QString() : textOf(day->runs), sealed, m_profile);
        const auto add = [&](const QString &style, const Block &block, double right) {
            Format format;
            format.indent = u"w:right=\"%1\""_s.arg(twips(right));
            m_flow.add(style, m_runs.content(block.runs), format);
        };
        if (name != nullptr)
            add(u"Signature"_s, *name, place.name);
        if (day != nullptr)
            add(u"Date"_s, *day, place.date);
        return name != nullptr && day != nullptr ? index + 1 : index;
    }

    const Document &m_document;
    FontBook &m_fonts;
    const LayoutProfile &m_profile;
    Flow m_flow;
    Runs m_runs;
    Body m_body;
};

} // namespace

Body bodyOf(const Document &document, FontBook &fonts, const LayoutProfile &profile)
{
    return Writer(document, fonts, profile).body();
}

} // namespace reporting::docx
