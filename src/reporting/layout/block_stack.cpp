#include "reporting/layout/block_stack.h"

#include "reporting/layout/block_setter.h"
#include "reporting/layout/chart_block.h"
#include "reporting/layout/closing_setter.h"
#include "reporting/layout/red_head_setter.h"
#include "reporting/layout/table_setter.h"

#include <algorithm>

namespace reporting {
namespace {

bool isHeading(BlockKind kind)
{
    return kind == BlockKind::Heading1 || kind == BlockKind::Heading2 || kind == BlockKind::Heading3
        || kind == BlockKind::Heading4;
}

class Stack
{
public:
    Stack(const Document &document, FontBook &fonts, const LayoutProfile &profile, HeadFit fit)
        : m_blocks(document.blocks)
        , m_context{document, fonts, profile, profile.areaWidth()}
        , m_fit(fit)
    {
    }

    QList<Strip> strips()
    {
        m_redHead = !m_context.document.redHead.organ.trimmed().isEmpty();
        if (m_redHead)
            append({setRedHead(m_context, m_fit.tight)});
        else if (!m_fit.tight)
            m_strips.fill(blankLine(-1), m_context.profile.linesAboveTitle);
        m_keepNext = m_redHead ? 1 : 0;
        for (int i = 0; i < m_blocks.size(); ++i) {
            m_turned = standsTurned(i);
            m_context.width = m_turned ? m_context.profile.areaHeight() : m_context.profile.areaWidth();
            i = add(i);
        }
        return m_strips;
    }

private:
    BlockKind kind(int index) const { return m_blocks.at(index).kind; }

    bool isNext(int index, BlockKind wanted) const { return index + 1 < m_blocks.size() && kind(index + 1) == wanted; }

    /// Gives the last block it took.
    int add(int i)
    {
        switch (kind(i)) {
        case BlockKind::PageBreak:
            m_forceBreak = true;
            return i;
        case BlockKind::BlankLine:
            append({blankLine(i)});
            return i;
        case BlockKind::Table:
            addObject(setTable(m_context, i));
            return i;
        case BlockKind::Chart:
            addObject({setChartBlock(m_context, i)});
            return i;
        case BlockKind::AttachmentNote:
            return addNotes(i);
        case BlockKind::Signature:
        case BlockKind::Date:
            return addSignature(i);
        case BlockKind::AttachmentMark:
            return addAttachmentHead(i);
        case BlockKind::Title:
        case BlockKind::AttachmentTitle:
        case BlockKind::Subtitle:
        case BlockKind::Recipient:
            addHead(i);
            return i;
        default:
            addText(i);
            return i;
        }
    }

    // A landscape table takes with it what stands directly above: its heading, or the head of its attachment.
    bool standsTurned(int index) const
    {
        while (index + 1 < m_blocks.size()
               && (isHeading(kind(index)) || kind(index) == BlockKind::AttachmentMark
                   || kind(index) == BlockKind::AttachmentTitle || kind(index) == BlockKind::BlankLine))
            ++index;
        return kind(index) == BlockKind::Table && m_blocks.at(index).table.landscape;
    }

    Strip blankLine(int block) const
    {
        Strip strip;
        strip.block = block;
        strip.height = m_context.profile.linePitch;
        strip.blank = true;
        strip.startsBlock = block >= 0;
        return strip;
    }

    // 7.3.1, 7.3.2: title, what stands under it, one empty line, and the recipient
    void addHead(int i)
    {
        if (kind(i) == BlockKind::Recipient) {
            if (!m_fit.recipientBelow)
                append(setText(m_context, i));
            m_keepNext = 2;
            return;
        }
        if (kind(i) == BlockKind::Title) {
            const bool underRedHead = m_redHead && m_strips.size() == 1;
            append({setTitle(m_context, i, underRedHead)});
            m_restartGrid = underRedHead;
        } else if (kind(i) == BlockKind::AttachmentTitle) {
            append({setAttachmentTitle(m_context, i)});
        } else {
            append(setText(m_context, i));
        }
        m_keepNext = 1;
        if (i + 1 < m_blocks.size() && !isNext(i, BlockKind::Subtitle) && !isNext(i, BlockKind::BlankLine))
            append({blankLine(-1)});
        m_keepNext = 2;
    }

    // 7.3.7: a new page, the mark on its first line, the title on the third
    int addAttachmentHead(int i)
    {
        m_forceBreak = true;
        append(setText(m_context, i));
        m_keepNext = 2;
        if (!isNext(i, BlockKind::AttachmentTitle))
            return i;
        if (!m_strips.isEmpty() && m_strips.last().outline)
            m_strips.last().outline->text += u' ' + plainText(m_blocks.at(i + 1).runs);
        append({blankLine(-1)});
        m_keepNext = 1;
        addHead(i + 1);
        return i + 1;
    }

    void addText(int index)
    {
        const QList<Strip> strips = setText(m_context, index);
        append(strips);
        if (isHeading(kind(index)) && !isRunIn(index)) {
            for (qsizetype i = m_strips.size() - strips.size() + 1; i < m_strips.size(); ++i)
                m_strips[i].breakBefore = false;
            m_keepNext = 2; // a heading stays with two lines of what follows
        } else {
            m_keepNext = 0; // a paragraph of one line is all there is to stay with
        }
    }

    /// A table or a chart: its first strips satisfy a heading above.
    void addObject(QList<Strip> strips)
    {
        m_keepNext = std::min(m_keepNext, 1);
        for (Strip &strip : strips)
            strip.bodyText = true;
        append(strips);
        m_keepNext = 0;
    }

    // 7.3.4: one line below the text
    int addNotes(int first)
    {
        int end = first;
        while (end < m_blocks.size() && kind(end) == BlockKind::AttachmentNote)
            ++end;
        addBlankLines(1);
        append(setAttachmentNotes(m_context, first, end));
        return end - 1;
    }

    int addSignature(int index)
    {
        int signature = -1;
        int date = -1;
        int last = index;
        if (kind(index) == BlockKind::Signature) {
            signature = index;
            if (isNext(index, BlockKind::Date))
                last = date = index + 1;
        } else {
            date = index;
        }
        const LayoutProfile &profile = m_context.profile;
        addBlankLines(m_context.document.sealed && date >= 0 ? profile.linesAboveSealedName : 1); // 7.3.5
        append(setSignature(m_context, signature, date));
        return last;
    }

    /// At least so many empty lines stand at the end, and they stay with what is above.
    void addBlankLines(int count)
    {
        if (m_strips.isEmpty())
            return;
        qsizetype first = m_strips.size();
        while (first > 0 && m_strips.at(first - 1).blank)
            --first;
        for (auto there = m_strips.size() - first; there < count; ++there)
            append({blankLine(-1)});
        for (qsizetype i = first; i < m_strips.size(); ++i)
            m_strips[i].breakBefore = false;
    }

    // 1.…。 with text behind the first sentence is a paragraph of its own.
    bool isRunIn(int index) const
    {
        const QString text = plainText(m_blocks.at(index).runs);
        const qsizetype stop = text.indexOf(u'。');
        return stop >= 0 && stop + 1 < text.size();
    }

    void append(QList<Strip> strips)
    {
        if (strips.isEmpty())
            return;
        const int offset = int(m_strips.size());
        if (m_forceBreak && offset > 0)
            strips.first().forceBreak = true;
        m_forceBreak = false;
        if (isTitleDone(strips.first())) {
            strips.first().restartsGrid = true;
            m_restartGrid = false;
        }
        for (Strip &strip : strips) {
            strip.turned = m_turned;
            if (strip.repeatFirst >= 0) {
                strip.repeatFirst += offset;
                strip.repeatEnd += offset;
            }
            for (SpannedCell &span : strip.spans)
                span.end += offset;
            if (m_keepNext > 0) {
                strip.breakBefore = false;
                --m_keepNext;
            }
            m_strips.append(strip);
        }
    }

    /// The first strip after the title under a red head: from here on the page has its grid.
    bool isTitleDone(const Strip &strip) const { return m_restartGrid && strip.onGrid; }

    const QList<Block> &m_blocks;
    SettingContext m_context;
    HeadFit m_fit;
    QList<Strip> m_strips;
    bool m_redHead = false;
    bool m_restartGrid = false;
    bool m_forceBreak = false;
    bool m_turned = false;
    int m_keepNext = 0;
};

} // namespace

QList<Strip> stackBlocks(const Document &document, FontBook &fonts, const LayoutProfile &profile, HeadFit fit)
{
    return Stack(document, fonts, profile, fit).strips();
}

} // namespace reporting
