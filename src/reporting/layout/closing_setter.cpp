#include "reporting/layout/closing_setter.h"

#include "reporting/layout/block_setter.h"
#include "reporting/layout/title_breaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

void dropEndMarks(QList<Unit> &units)
{
    const auto drops = [](const Unit &unit) {
        return unit.kind == CharacterClass::Space || unit.kind == CharacterClass::Pause || unit.character == U'.'
            || unit.character == U';' || unit.character == U',';
    };
    while (!units.isEmpty() && drops(units.last()))
        units.removeLast();
    if (!units.isEmpty()) {
        units.last().width += units.last().rightCut; // the mark that took it is gone
        units.last().rightCut = 0;
    }
}

class SignatureSetter
{
public:
    SignatureSetter(const SettingContext &context, int signature, int date)
        : m_context(context)
        , m_profile(context.profile)
        , m_pitch(m_profile.characterPitch())
        , m_signature(signature)
        , m_date(date)
        , m_name(unitsOf(signature))
        , m_day(unitsOf(date))
        , m_right(context.width - m_profile.signatureRight * m_pitch)
        , m_dayLines(breakLines(m_day, {m_right, 0, false}))
        , m_dayWidth(widest(m_dayLines))
    {
    }

    QList<Strip> strips()
    {
        if (m_context.document.sealed && !m_day.isEmpty())
            setSealed();
        else
            setUnsealed();
        for (Strip &strip : m_strips) {
            strip.breakBefore = false; // stays with the end of the text
            strip.startsBlock = true;
        }
        return m_strips;
    }

private:
    QList<Unit> unitsOf(int index) const
    {
        QList<Unit> units;
        if (index >= 0)
            units = measure(m_context.document.blocks.at(index).runs, gridStyle(FontStyle::Body, m_profile),
                            m_context.fonts);
        dropLeadingSpaces(units);
        return units;
    }

    static double widest(const QList<BrokenLine> &lines)
    {
        double width = 0;
        for (const BrokenLine &line : lines)
            width = std::max(width, line.width);
        return width;
    }

    void addLines(int index, const QList<Unit> &units, const QList<BrokenLine> &lines, double left, double width)
    {
        for (const BrokenLine &line : lines)
            m_strips.append(lineStrip(m_context, index, units, line, std::max(0.0, left + (width - line.width) / 2)));
    }

    void setSealed()
    {
        const double middle
            = std::max(m_dayWidth / 2, m_context.width - m_profile.sealedDateRight * m_pitch - m_dayWidth / 2);
        const double room = 2 * std::min(middle, m_context.width - middle); // on both sides of the date's middle
        const QList<BrokenLine> nameLines = breakTitle(m_name, std::max(room, m_dayWidth));
        addLines(m_signature, m_name, nameLines, middle, 0);
        addLines(m_date, m_day, m_dayLines, middle, 0);
        m_strips.last().height += m_profile.linesBelowSealedDate * m_profile.linePitch;
    }

    void setUnsealed()
    {
        const QList<BrokenLine> nameLines = breakLines(m_name, {m_right, 0, false});
        const double nameWidth = widest(nameLines);
        double nameX = m_right - nameWidth;
        double dayX = nameX + m_profile.dateShift * m_pitch;
        if (m_dayWidth > nameWidth) { // a date longer than the name keeps the two characters, the name moves
            dayX = m_right - m_dayWidth;
            nameX = std::max(0.0, std::min(nameX, dayX - m_profile.dateShift * m_pitch));
        }
        addLines(m_signature, m_name, nameLines, nameX, nameWidth);
        addLines(m_date, m_day, m_dayLines, dayX, m_dayWidth);
    }

    const SettingContext &m_context;
    const LayoutProfile &m_profile;
    double m_pitch;
    int m_signature;
    int m_date;
    QList<Unit> m_name;
    QList<Unit> m_day;
    double m_right; // where the longer of the two ends
    QList<BrokenLine> m_dayLines;
    double m_dayWidth;
    QList<Strip> m_strips;
};

} // namespace

QList<Strip> setAttachmentNotes(const SettingContext &context, int first, int end)
{
    const LayoutProfile &profile = context.profile;
    const TextStyle style = gridStyle(FontStyle::Body, profile);
    const double pitch = profile.characterPitch();
    const auto labelUnits = [&](const QString &text) {
        return measure({{text, RunKind::Text, -1}}, style, context.fonts);
    };
    const auto widthOf = [](const QList<Unit> &units) { return naturalLine(units, 0, int(units.size())).width; };

    const QList<Run> label{{u"附件："_s, RunKind::Text, -1}};
    const double labelX = profile.firstLineIndent * pitch;
    const double numberX = labelX + 3 * pitch;
    const bool numbered = end - first > 1;
    const double nameX = numberX + (numbered ? widthOf(labelUnits(u"%1."_s.arg(end - first))) : 0);

    QList<Strip> strips;
    for (int index = first; index < end; ++index) {
        const QList<Run> &runs = context.document.blocks.at(index).runs;
        QList<Unit> units = measure(runs, style, context.fonts);
        dropLeadingSpaces(units);
        dropEndMarks(units);
        const qsizetype from = strips.size();
        for (const BrokenLine &line : breakLines(units, {context.width - nameX, 0, true})) {
            strips.append(lineStrip(context, index, runs, units, line, nameX));
            strips.last().breakBefore = false;
        }
        if (strips.size() == from)
            continue;
        Strip &head = strips[from];
        head.startsBlock = true;
        head.breakBefore = index > first + 1 && index < end - 1;
        const double baseline = baselineIn(profile.linePitch, profile.bodySize);
        const auto addLabel = [&](const QList<Run> &text, double x) {
            const QList<Unit> marks = labelUnits(text.first().text);
            addLine(head, marks, naturalLine(marks, 0, int(marks.size())), text, x, baseline);
        };
        if (index == first)
            addLabel(label, labelX);
        if (numbered)
            addLabel({{u"%1."_s.arg(index - first + 1), RunKind::Text, -1}}, numberX);
    }
    return strips;
}

QList<Strip> setSignature(const SettingContext &context, int signature, int date)
{
    return SignatureSetter(context, signature, date).strips();
}

} // namespace reporting
