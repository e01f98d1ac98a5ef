#include "reporting/layout/typesetter.h"

#include "reporting/appendix.h"
#include "reporting/layout/block_stack.h"
#include "reporting/layout/page_flow.h"
#include "reporting/layout/record_setter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

// 7.5: — 1 —, dash centre below the area; odd pages one character from the right, even pages from the left.
void addPageNumbers(const LayoutProfile &profile, FontBook &fonts, DisplayList &list, qsizetype end)
{
    const double size = profile.pageNumberSize;
    const double dashCentre = fonts.glyph(FontStyle::PageNumber, U'—').bounds.center().y() * size;
    const double baseline = profile.top() + profile.areaHeight() + profile.pageNumberBelowMm * pointsPerMm - dashCentre;
    for (qsizetype page = 0; page < end; ++page) {
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

/// Smaller where hundreds of recipients would not leave the page otherwise.
Strip recordWithin(double height, const SettingContext &context, const QList<Run> &recipients)
{
    constexpr double smaller = 0.9;
    constexpr double smallest = 4;
    LayoutProfile profile = context.profile;
    while (true) {
        const Strip strip = setRecordBlock({context.document, context.fonts, profile, profile.areaWidth()}, recipients);
        if (strip.height <= height || profile.recordSize * smaller < smallest)
            return strip;
        profile.recordSize *= smaller;
        profile.recordLinePitch *= smaller;
    }
}

// 7.4: on the last even page, its last rule on the lower edge of the type area. Gives the number of pages that are
// numbered: where an empty page stands before that of the 版记, neither is (7.5).
qsizetype addRecordBlock(const SettingContext &context, const QList<Run> &recipients, double used, DisplayList &list)
{
    if (context.document.recordBlock.office.trimmed().isEmpty())
        return list.pages.size();
    const LayoutProfile &profile = context.profile;
    const Strip record = recordWithin(profile.areaHeight(), context, recipients);
    const qsizetype written = list.pages.size();
    const bool fits = used + record.height <= profile.areaHeight();
    const qsizetype pages = written % 2 == 1 ? written + 1 : (fits ? written : written + 2);
    list.pages.resize(pages);
    placeStrip(record, {profile.left(), profile.top() + profile.areaHeight() - record.height}, list.pages.last());
    return pages == written + 2 ? written : pages;
}

const Block *recipientOf(const Document &document)
{
    const auto found = std::find_if(document.blocks.begin(), document.blocks.end(),
                                    [](const Block &block) { return block.kind == BlockKind::Recipient; });
    return found == document.blocks.end() ? nullptr : &*found;
}

/// The ways to set the head of the first page, in the order they are tried until it shows some text.
QList<HeadFit> headFits(const Document &document)
{
    if (recipientOf(document) && !document.recordBlock.office.trimmed().isEmpty())
        return {{false, false}, {true, false}, {false, true}, {true, true}};
    return {{false, false}, {false, true}};
}

bool typesetWith(HeadFit fit, const Document &document, FontBook &fonts, const LayoutProfile &profile,
                 DisplayList &list)
{
    list = DisplayList();
    list.pageSize = profile.paper();
    const FlowResult flow = flowIntoPages(stackBlocks(document, fonts, profile, fit), profile, list);
    const SettingContext context{document, fonts, profile, profile.areaWidth()};
    const QList<Run> moved = fit.recipientBelow ? recipientOf(document)->runs : QList<Run>();
    const qsizetype numbered = addRecordBlock(context, moved, flow.lastPageUsed, list);
    addPageNumbers(profile, fonts, list, numbered);
    return flow.bodyOnFirstPage;
}

} // namespace

DisplayList typeset(const Document &document, FontBook &fonts, const LayoutProfile &profile)
{
    DisplayList list;
    const QList<HeadFit> fits = headFits(document);
    const bool shown = std::any_of(fits.begin(), fits.end(),
                                   [&](HeadFit fit) { return typesetWith(fit, document, fonts, profile, list); });
    if (!shown)
        typesetWith({}, document, fonts, profile, list); // there is no text, or none that may stand there
    list.definitions = definitionEntries(document);
    list.faces = fonts.faces();
    list.fonts = fonts.report();
    return list;
}

} // namespace reporting
