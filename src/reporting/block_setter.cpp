#include "reporting/block_setter.h"

#include "reporting/title_breaker.h"

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
    case BlockKind::Heading1:
        return {FontStyle::Hei, profile.firstLineIndent, 1};
    case BlockKind::Heading2:
        return {FontStyle::Kai, profile.firstLineIndent, 2};
    case BlockKind::Heading3:
        return {FontStyle::Body, profile.firstLineIndent, 3};
    default:
        return {FontStyle::Body, profile.firstLineIndent, -1};
    }
}

TextStyle textStyle(FontStyle font, const LayoutProfile &profile)
{
    return {font, profile.bodySize, profile.characterPitch() / profile.bodySize};
}

QString plainText(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text.simplified();
}

void dropLeadingSpaces(QList<Unit> &units)
{
    while (!units.isEmpty() && units.first().kind == CharacterClass::Space)
        units.removeFirst(); // the indent is the typesetter's
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

QList<Strip> setTitle(const SettingContext &context, int index)
{
    const LayoutProfile &profile = context.profile;
    const Block &block = context.document.blocks.at(index);
    QList<Unit> units = measure(block.runs, {FontStyle::Title, profile.titleSize, 1.0}, context.fonts);
    dropLeadingSpaces(units);
    const QList<BrokenLine> lines = breakTitle(units, profile.areaWidth() - 2 * profile.titleSize);

    Strip strip; // all lines in one strip: a title is never cut
    strip.block = index;
    strip.startsBlock = true;
    const double text = profile.titleLinePitch * double(lines.size());
    strip.height = std::ceil(text / profile.linePitch) * profile.linePitch;
    double top = (strip.height - text) / 2;
    for (const BrokenLine &line : lines) {
        addLine(strip, units, line, block.runs, (profile.areaWidth() - line.width) / 2,
                top + baselineIn(profile.titleLinePitch, profile.titleSize));
        top += profile.titleLinePitch;
    }
    strip.outline = outlineEntry(block, 0, index);
    return {strip};
}

Strip lineStrip(const SettingContext &context, int index, const QList<Unit> &units, const BrokenLine &line, double x)
{
    const LayoutProfile &profile = context.profile;
    Strip strip;
    strip.block = index;
    strip.height = profile.linePitch;
    addLine(strip, units, line, context.document.blocks.at(index).runs, x,
            baselineIn(profile.linePitch, profile.bodySize));
    return strip;
}

} // namespace

QList<Strip> setText(const SettingContext &context, int index)
{
    const LayoutProfile &profile = context.profile;
    const Block &block = context.document.blocks.at(index);
    if (block.kind == BlockKind::Title)
        return setTitle(context, index);

    const BlockStyle style = styleOf(block.kind, profile);
    QList<Unit> units = measureHeading(block.runs, textStyle(style.font, profile), textStyle(FontStyle::Body, profile),
                                       context.fonts);
    dropLeadingSpaces(units);
    squeezeNeighbours(units);
    const QList<BrokenLine> lines
        = breakLines(units, {profile.areaWidth(), style.indent * profile.characterPitch(), true});

    QList<Strip> strips;
    const qsizetype count = lines.size();
    for (qsizetype i = 0; i < count; ++i) {
        Strip strip = lineStrip(context, index, units, lines.at(i), 0);
        strip.startsBlock = i == 0;
        strip.breakBefore = i == 0 || (i >= 2 && i <= count - 2); // at least two lines on either side
        strips.append(strip);
    }
    if (style.level >= 0 && !strips.isEmpty())
        strips.first().outline = outlineEntry(block, style.level, index);
    return strips;
}

QList<Strip> setSignature(const SettingContext &context, int signature, int date)
{
    const LayoutProfile &profile = context.profile;
    const double pitch = profile.characterPitch();
    const auto unitsOf = [&](int index) {
        QList<Unit> units;
        if (index >= 0)
            units = measure(context.document.blocks.at(index).runs, textStyle(FontStyle::Body, profile), context.fonts);
        dropLeadingSpaces(units);
        return units;
    };
    const QList<Unit> name = unitsOf(signature);
    const QList<Unit> day = unitsOf(date);
    const QList<BrokenLine> nameLines
        = breakLines(name, {profile.areaWidth() - profile.signatureRight * pitch, 0, false});
    const BrokenLine dayLine = naturalLine(day, 0, int(day.size()));

    double nameWidth = 0;
    for (const BrokenLine &line : nameLines)
        nameWidth = std::max(nameWidth, line.width);
    double nameX = profile.areaWidth() - profile.signatureRight * pitch - nameWidth;
    double dayX = nameX + profile.dateShift * pitch;
    if (dayLine.width > nameWidth) { // a date longer than the name keeps the two empty characters, the name moves
        dayX = profile.areaWidth() - profile.signatureRight * pitch - dayLine.width;
        nameX = std::max(0.0, std::min(nameX, dayX - profile.dateShift * pitch));
    }

    QList<Strip> strips;
    for (const BrokenLine &line : nameLines)
        strips.append(lineStrip(context, signature, name, line, nameX + (nameWidth - line.width) / 2));
    if (!day.isEmpty())
        strips.append(lineStrip(context, date, day, dayLine, dayX));
    for (Strip &strip : strips) {
        strip.breakBefore = false; // stays with the end of the text
        strip.startsBlock = true;
    }
    return strips;
}

} // namespace reporting
