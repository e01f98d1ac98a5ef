#include "reporting/typesetter.h"

#include "reporting/block_setter.h"
#include "reporting/page_flow.h"
#include "reporting/table_setter.h"

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

/// Turns blocks into strips and settles which of them stay together.
class Stack
{
public:
    explicit Stack(const SettingContext &context)
        : m_context(context)
    {
    }

    QList<Strip> strips()
    {
        const QList<Block> &blocks = m_context.document.blocks;
        for (int i = 0; i < m_context.profile.linesAboveTitle; ++i)
            m_strips.append(blankLine(-1));
        for (int i = 0; i < blocks.size(); ++i) {
            switch (blocks.at(i).kind) {
            case BlockKind::PageBreak:
                m_forceBreak = true;
                break;
            case BlockKind::BlankLine:
                append({blankLine(i)});
                break;
            case BlockKind::Table:
                append(setTable(m_context, i));
                break;
            case BlockKind::Signature:
            case BlockKind::Date:
                i = addSignature(i);
                break;
            case BlockKind::Title:
                append(setText(m_context, i));
                m_keepNext = 1;
                if (i + 1 < blocks.size() && blocks.at(i + 1).kind != BlockKind::BlankLine)
                    append({blankLine(-1)}); // 7.3.2: one empty line under the title
                m_keepNext = 2;
                break;
            default:
                addText(i);
            }
        }
        return m_strips;
    }

private:
    Strip blankLine(int block) const
    {
        Strip strip;
        strip.block = block;
        strip.height = m_context.profile.linePitch;
        strip.blank = true;
        strip.startsBlock = block >= 0;
        return strip;
    }

    void addText(int index)
    {
        const QList<Strip> strips = setText(m_context, index);
        append(strips);
        if (isHeading(index) && !isRunIn(index)) {
            for (qsizetype i = m_strips.size() - strips.size() + 1; i < m_strips.size(); ++i)
                m_strips[i].breakBefore = false;
            m_keepNext = 2; // a heading stays with two lines of what follows
        }
    }

    int addSignature(int index)
    {
        const QList<Block> &blocks = m_context.document.blocks;
        int signature = -1;
        int date = -1;
        int last = index;
        if (blocks.at(index).kind == BlockKind::Signature) {
            signature = index;
            if (index + 1 < blocks.size() && blocks.at(index + 1).kind == BlockKind::Date)
                last = date = index + 1;
        } else {
            date = index;
        }
        if (!m_strips.isEmpty() && !m_strips.last().blank)
            append({blankLine(-1)}); // 7.3.5.2: one line below the text
        for (qsizetype i = m_strips.size() - 1; i >= 0 && m_strips.at(i).blank; --i)
            m_strips[i].breakBefore = false;
        append(setSignature(m_context, signature, date));
        return last;
    }

    bool isHeading(int index) const
    {
        const BlockKind kind = m_context.document.blocks.at(index).kind;
        return kind == BlockKind::Heading1 || kind == BlockKind::Heading2 || kind == BlockKind::Heading3;
    }

    // 1.…。 with text behind the first sentence is a paragraph of its own.
    bool isRunIn(int index) const
    {
        QString text;
        for (const Run &run : m_context.document.blocks.at(index).runs)
            text += run.text;
        text = text.trimmed();
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
        for (Strip &strip : strips) {
            if (strip.repeatFirst >= 0) {
                strip.repeatFirst += offset;
                strip.repeatEnd += offset;
            }
            if (m_keepNext > 0) {
                strip.breakBefore = false;
                --m_keepNext;
            }
            m_strips.append(strip);
        }
    }

    const SettingContext &m_context;
    QList<Strip> m_strips;
    bool m_forceBreak = false;
    int m_keepNext = 0;
};

// 7.5: — 1 —, dash centre below the area; odd pages one character from the right, even pages from the left.
void addPageNumbers(const LayoutProfile &profile, FontBook &fonts, DisplayList &list)
{
    const double size = profile.pageNumberSize;
    const double dashCentre = fonts.glyph(FontStyle::PageNumber, U'—').bounds.center().y() * size;
    const double baseline
        = profile.top() + (profile.areaHeightMm + profile.pageNumberBelowMm) * pointsPerMm - dashCentre;
    for (int page = 0; page < list.pages.size(); ++page) {
        const QList<Run> runs{{u"— "_s + QString::number(page + 1) + u" —"_s, RunKind::Text, -1}};
        const QList<Unit> units = measure(runs, {FontStyle::PageNumber, size, 1.0}, fonts);
        const BrokenLine line = naturalLine(units, 0, int(units.size()));
        const bool right = page % 2 == 0; // page 1 is the first
        const double x = profile.left() + (right ? profile.areaWidth() - size - line.width : size);
        Strip strip;
        addLine(strip, units, line, runs, x, baseline);
        list.pages[page].runs.append(strip.runs);
    }
}

} // namespace

DisplayList typeset(const Document &document, FontBook &fonts, const LayoutProfile &profile)
{
    DisplayList list;
    list.pageSize = profile.paper();
    const SettingContext context{document, fonts, profile};
    flowIntoPages(Stack(context).strips(), profile, list);
    addPageNumbers(profile, fonts, list);
    list.faces = fonts.faces();
    list.fonts = fonts.report();
    return list;
}

} // namespace reporting
