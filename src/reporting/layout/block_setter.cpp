#include "reporting/layout/block_setter.h"

#include "reporting/layout/title_breaker.h"

#include <cmath>

namespace reporting {
namespace {

struct BlockStyle
{
    FontStyle font;
    int indent; // characters, first line
    int level; // outline level; -1 = not in the outline
};

BlockStyle styleOf(BlockKind kind, const LayoutProfile &profile)
{
    switch (kind) {
    case BlockKind::Recipient:
        return {FontStyle::Body, 0, -1};
    case BlockKind::AttachmentMark:
        return {FontStyle::Hei, 0, 1};
    case BlockKind::Heading1:
        return {FontStyle::Hei, profile.firstLineIndent, 1};
    case BlockKind::Heading2:
        return {FontStyle::Kai, profile.firstLineIndent, 2};
    case BlockKind::Heading3:
        return {FontStyle::Body, profile.firstLineIndent, 3};
    case BlockKind::Heading4:
        return {FontStyle::Body, profile.firstLineIndent, 4};
    default:
        return {FontStyle::Body, profile.firstLineIndent, -1};
    }
}

// A heading with text after its first 。 is run in: only the first sentence is set in the heading's face.
QList<Unit> measureHeading(const QList<Run> &runs, const TextStyle &heading, const TextStyle &body, FontBook &fonts)
{
    QList<Unit> units;
    bool inHeading = true;
    for (int i = 0; i < runs.size(); ++i) {
        const QString &text = runs.at(i).text;
        const qsizetype stop = inHeading ? text.indexOf(u'。') : -1;
        if (inHeading)
            measureInto(units, stop < 0 ? text : text.first(stop + 1), i, heading, fonts);
        if (inHeading && stop >= 0) {
            inHeading = false;
            measureInto(units, text.sliced(stop + 1), i, body, fonts);
        } else if (!inHeading) {
            measureInto(units, text, i, body, fonts);
        }
    }
    return units;
}

// 7.3.2: a recipient ends with a full-width colon.
QList<Run> withColon(QList<Run> runs)
{
    while (!runs.isEmpty()) {
        QString &text = runs.last().text;
        while (!text.isEmpty() && (text.back().isSpace() || text.back() == u':' || text.back() == u'：'))
            text.chop(1);
        if (!text.isEmpty()) {
            text += u'：';
            break;
        }
        runs.removeLast();
    }
    return runs;
}

OutlineEntry outlineEntry(const Block &block, int level, int index)
{
    QString text = plainText(block.runs);
    const qsizetype stop = text.indexOf(u'。');
    if (stop >= 0 && level > 0)
        text.truncate(stop);
    OutlineEntry entry;
    entry.text = text;
    entry.level = level;
    entry.block = index;
    return entry;
}

/// Lines of the title's size from the strip's top on; gives the height they take. The first stands in a line of the
/// grid, the others in the title's own pitch.
double addTitleLines(Strip &strip, const SettingContext &context, int index, double top)
{
    const LayoutProfile &profile = context.profile;
    const Block &block = context.document.blocks.at(index);
    QList<Unit> units = measure(block.runs, {FontStyle::Title, profile.titleSize, 1.0}, context.fonts);
    dropLeadingSpaces(units);
    const QList<BrokenLine> lines = breakTitle(units, context.width - 2 * profile.titleSize);
    double baseline = top + baselineIn(profile.linePitch, profile.titleSize);
    for (const BrokenLine &line : lines) {
        addLine(strip, units, line, block.runs, (context.width - line.width) / 2, baseline);
        baseline += profile.titleLinePitch;
    }
    return profile.linePitch + profile.titleLinePitch * double(std::max<qsizetype>(0, lines.size() - 1));
}

Strip titleStrip(int index)
{
    Strip strip; // all lines in one strip: a title is never cut
    strip.block = index;
    strip.startsBlock = true;
    return strip;
}

double wholeLines(double height, const LayoutProfile &profile)
{
    return std::ceil(height / profile.linePitch - 0.001) * profile.linePitch;
}

QList<Strip> setSubtitle(const SettingContext &context, int index)
{
    const QList<Run> &runs = context.document.blocks.at(index).runs;
    QList<Unit> units = measure(runs, gridStyle(FontStyle::Kai, context.profile), context.fonts);
    dropLeadingSpaces(units);
    QList<Strip> strips;
    for (const BrokenLine &line : breakTitle(units, context.width - 2 * context.profile.bodySize)) {
        strips.append(lineStrip(context, index, units, line, (context.width - line.width) / 2));
        strips.last().breakBefore = false;
        strips.last().startsBlock = strips.size() == 1;
    }
    return strips;
}

bool isBodyText(BlockKind kind)
{
    return kind == BlockKind::Body || kind == BlockKind::Heading1 || kind == BlockKind::Heading2
        || kind == BlockKind::Heading3 || kind == BlockKind::Heading4;
}

} // namespace

QString plainText(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text.simplified();
}

TextStyle gridStyle(FontStyle font, const LayoutProfile &profile)
{
    return {font, profile.bodySize, profile.characterPitch() / profile.bodySize};
}

void dropLeadingSpaces(QList<Unit> &units)
{
    while (!units.isEmpty() && units.first().kind == CharacterClass::Space)
        units.removeFirst();
}

Strip setTitle(const SettingContext &context, int index, bool exact)
{
    Strip measured; // to know the height before the lines are centred in it
    const double text = addTitleLines(measured, context, index, 0);
    Strip strip = titleStrip(index);
    strip.height = exact ? text : wholeLines(text, context.profile);
    strip.onGrid = !exact;
    addTitleLines(strip, context, index, (strip.height - text) / 2);
    strip.outline = outlineEntry(context.document.blocks.at(index), 0, index);
    return strip;
}

Strip setAttachmentTitle(const SettingContext &context, int index)
{
    Strip strip = titleStrip(index);
    strip.height = wholeLines(addTitleLines(strip, context, index, 0), context.profile);
    return strip;
}

Strip lineStrip(const SettingContext &context, int index, const QList<Run> &runs, const QList<Unit> &units,
                const BrokenLine &line, double x)
{
    const LayoutProfile &profile = context.profile;
    Strip strip;
    strip.block = index;
    strip.height = profile.linePitch;
    addLine(strip, units, line, runs, x, baselineIn(profile.linePitch, profile.bodySize));
    return strip;
}

Strip lineStrip(const SettingContext &context, int index, const QList<Unit> &units, const BrokenLine &line, double x)
{
    return lineStrip(context, index, context.document.blocks.at(index).runs, units, line, x);
}

QList<Strip> setText(const SettingContext &context, int index)
{
    const LayoutProfile &profile = context.profile;
    const Block &block = context.document.blocks.at(index);
    if (block.kind == BlockKind::Subtitle)
        return setSubtitle(context, index);

    const BlockStyle style = styleOf(block.kind, profile);
    const QList<Run> runs = block.kind == BlockKind::Recipient ? withColon(block.runs) : block.runs;
    QList<Unit> units
        = measureHeading(runs, gridStyle(style.font, profile), gridStyle(FontStyle::Body, profile), context.fonts);
    dropLeadingSpaces(units);
    squeezeNeighbours(units);
    const QList<BrokenLine> lines = breakLines(units, {context.width, style.indent * profile.characterPitch(), true});

    QList<Strip> strips;
    const qsizetype count = lines.size();
    for (qsizetype i = 0; i < count; ++i) {
        Strip strip = lineStrip(context, index, runs, units, lines.at(i), 0);
        strip.startsBlock = i == 0;
        strip.breakBefore = i == 0 || (i >= 2 && i <= count - 2); // at least two lines on either side
        strip.bodyText = isBodyText(block.kind);
        strips.append(strip);
    }
    if (style.level >= 0 && !strips.isEmpty())
        strips.first().outline = outlineEntry(block, style.level, index);
    return strips;
}

} // namespace reporting
