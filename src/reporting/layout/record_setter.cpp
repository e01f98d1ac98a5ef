#include "reporting/layout/record_setter.h"

#include "reporting/layout/block_setter.h"

#include "domain/date.h"

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

class RecordSetter
{
public:
    explicit RecordSetter(const SettingContext &context)
        : m_context(context)
        , m_profile(context.profile)
        , m_record(context.document.recordBlock)
        , m_style({FontStyle::Body, context.profile.recordSize, 1.0})
    {
    }

    Strip strip(const QList<Run> &recipients)
    {
        m_strip.onGrid = false;
        m_strip.breakBefore = false;
        const double thick = m_profile.recordThickRuleMm * pointsPerMm;
        rule(0, thick);
        m_y = thick;
        const QString to = plainText(recipients);
        if (!to.isEmpty())
            addList(u"主送："_s, to);
        if (!m_record.copiesTo.trimmed().isEmpty())
            addList(u"抄送："_s, m_record.copiesTo.simplified());
        if (m_y > thick)
            rule(m_y, m_profile.recordThinRuleMm * pointsPerMm);
        addOffice();
        rule(m_y, thick);
        m_strip.height = m_y + thick;
        return m_strip;
    }

private:
    void rule(double y, double thick) { m_strip.rules.append({QRectF(0, y, m_context.width, thick)}); }

    double lineBaseline() const { return m_y + baselineIn(m_profile.recordLinePitch, m_profile.recordSize); }

    QList<Unit> unitsOf(const QList<Run> &runs) const { return measure(runs, m_style, m_context.fonts); }

    /// One character of white on either side, further lines under the first one's text, 。 at the end.
    void addList(const QString &label, QString names)
    {
        while (!names.isEmpty() && u"：:。.；; "_s.contains(names.back()))
            names.chop(1);
        const double em = m_profile.recordSize;
        const QList<Run> head{{label, RunKind::Text, -1}};
        const QList<Unit> headUnits = unitsOf(head);
        addLine(m_strip, headUnits, naturalLine(headUnits, 0, int(headUnits.size())), head, em, lineBaseline());
        const double x = em + 3 * em;
        const QList<Run> runs{{names + u'。', RunKind::Text, -1}};
        const QList<Unit> units = unitsOf(runs);
        for (const BrokenLine &line : breakLines(units, {m_context.width - x - em, 0, true})) {
            addLine(m_strip, units, line, runs, x, lineBaseline());
            m_y += m_profile.recordLinePitch;
        }
    }

    void addOffice()
    {
        const double em = m_profile.recordSize;
        const QList<Run> day{
            {m_record.printed.isValid() ? domain::Date::of(m_record.printed).inWords() + u"印发"_s : QString(),
             RunKind::Text, -1}};
        const QList<Unit> dayUnits = unitsOf(day);
        const BrokenLine dayLine = naturalLine(dayUnits, 0, int(dayUnits.size()));
        const QList<Run> office{{m_record.office.simplified(), RunKind::Text, -1}};
        const QList<Unit> units = unitsOf(office);
        const double room = m_context.width - 3 * em - dayLine.width;
        for (const BrokenLine &line : breakLines(units, {room, 0, false})) {
            addLine(m_strip, units, line, office, em, lineBaseline());
            m_y += m_profile.recordLinePitch;
        }
        m_y -= m_profile.recordLinePitch; // the date stands on the last of its lines
        addLine(m_strip, dayUnits, dayLine, day, m_context.width - em - dayLine.width, lineBaseline());
        m_y += m_profile.recordLinePitch;
    }

    const SettingContext &m_context;
    const LayoutProfile &m_profile;
    const RecordBlock &m_record;
    TextStyle m_style;
    Strip m_strip;
    double m_y = 0;
};

} // namespace

Strip setRecordBlock(const SettingContext &context, const QList<Run> &recipients)
{
    return RecordSetter(context).strip(recipients);
}

} // namespace reporting
