#include "reporting/closing_setter.h"

#include "reporting/block_setter.h"
#include "reporting/title_breaker.h"

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
        , m_dayLine(naturalLine(m_day, 0, int(m_day.size())))
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

    void setSealed()
    {
        const double middle = m_context.width - m_profile.sealedDateRight * m_pitch - m_dayLine.width / 2;
        // Centred on the date, a name may be twice as wide as there is room on its right.
        for (const BrokenLine &line : breakTitle(m_name, 2 * (m_context.width - middle)))
            m_strips.append(lineStrip(m_context, m_signature, m_name, line, std::max(0.0, middle - line.width / 2)));
        m_strips.append(lineStrip(m_context, m_date, m_day, m_dayLine, middle - m_dayLine.width / 2));
        m_strips.last().height += m_profile.linesBelowSealedDate * m_profile.linePitch;
    }

    void setUnsealed()
    {
        const double right = m_context.width - m_profile.signatureRight * m_pitch;
        const QList<BrokenLine> nameLines = breakLines(m_name, {right, 0, false});
        double nameWidth = 0;
        for (const BrokenLine &line : nameLines)
            nameWidth = std::max(nameWidth, line.width);
        double nameX = right - nameWidth;
        double dayX = nameX + m_profile.dateShift * m_pitch;
        if (m_dayLine.width > nameWidth) { // a date longer than the name keeps the two characters, the name moves
            dayX = right - m_dayLine.width;
            nameX = std::max(0.0, std::min(nameX, dayX - m_profile.dateShift * m_pitch));
        }
        for (const BrokenLine &line : nameLines)
            m_strips.append(lineStrip(m_context, m_signature, m_name, line, nameX + (nameWidth - line.width) / 2));
        if (!m_day.isEmpty())
            m_strips.append(lineStrip(m_context, m_date, m_day, m_dayLine, dayX));
    }

    const SettingContext &m_context;
    const LayoutProfile &m_profile;
    double m_pitch;
    int m_signature;
    int m_date;
    QList<Unit> m_name;
    QList<Unit> m_day;
    BrokenLine m_dayLine;
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
