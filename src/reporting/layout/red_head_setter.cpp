#include "reporting/layout/red_head_setter.h"

#include "reporting/layout/block_setter.h"
#include "reporting/layout/title_breaker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr QRgb red = 0xFFE60012; // printed red, as the standard's 红色 is set by printers
constexpr double markLeading = 1.25; // of a mark on two lines

class RedHeadSetter
{
public:
    RedHeadSetter(const SettingContext &context, bool tight)
        : m_context(context)
        , m_profile(context.profile)
        , m_head(context.document.redHead)
        , m_tight(tight)
    {
    }

    Strip strip()
    {
        m_strip.onGrid = false;
        addUpperLeft();
        const double markBottom = addMark();
        const double numberTop = markBottom + m_profile.linesUnderMark * m_profile.linePitch;
        const double numberBottom = addNumberAndSigners(numberTop);
        const double lineTop = numberBottom + m_profile.redLineBelowMm * pointsPerMm;
        m_strip.rules.append({QRectF(0, lineTop, m_context.width, m_profile.redLineMm * pointsPerMm), red});
        const int blank = m_tight ? std::min(1, m_profile.linesUnderRedLine) : m_profile.linesUnderRedLine;
        m_strip.height = lineTop + blank * m_profile.linePitch;
        return m_strip;
    }

private:
    struct Line
    {
        QList<Unit> units;
        QList<Run> runs;
        BrokenLine line;
    };

    Line lineOf(const QString &text, const TextStyle &style) const
    {
        Line line;
        line.runs = {{text, RunKind::Text, -1}};
        line.units = measure(line.runs, style, m_context.fonts);
        line.line = naturalLine(line.units, 0, int(line.units.size()));
        return line;
    }

    void add(const Line &line, double x, double baseline)
    {
        addLine(m_strip, line.units, line.line, line.runs, x, baseline);
    }

    // 7.2.1 to 7.2.3: from the first line of the area, flush left, one under the other
    void addUpperLeft()
    {
        double y = 0;
        for (const QString &text : {m_head.copyNumber, m_head.secrecy, m_head.urgency}) {
            if (text.trimmed().isEmpty())
                continue;
            add(lineOf(text.trimmed(), gridStyle(FontStyle::Hei, m_profile)), 0,
                y + baselineIn(m_profile.linePitch, m_profile.bodySize));
            y += m_profile.linePitch;
        }
    }

    /// Gives the lower edge of the ink.
    double addMark()
    {
        const QList<Run> runs{{m_head.organ.simplified(), RunKind::Text, -1}};
        double size = m_profile.organMarkSize;
        QList<Unit> units = measure(runs, {FontStyle::Title, size, 1.0}, m_context.fonts);
        const double natural = naturalLine(units, 0, int(units.size())).width;
        const double rows = natural * m_profile.organMarkSmallest / size > m_context.width ? 2 : 1;
        if (natural > m_context.width * rows) {
            size *= m_context.width * rows / natural;
            units = measure(runs, {FontStyle::Title, size, 1.0}, m_context.fonts);
        }
        QList<BrokenLine> lines = breakTitle(units, m_context.width + 0.5);
        double widest = 0;
        for (const BrokenLine &line : lines)
            widest = std::max(widest, line.width);
        if (widest > m_context.width) { // words of uneven length
            size *= m_context.width / widest;
            units = measure(runs, {FontStyle::Title, size, 1.0}, m_context.fonts);
            lines = breakTitle(units, m_context.width + 0.5);
        }

        double inkTop = 0;
        double inkBottom = 0;
        for (const Unit &unit : units) {
            inkTop = std::min(inkTop, unit.glyph.bounds.top() * size);
            inkBottom = std::max(inkBottom, unit.glyph.bounds.bottom() * size);
        }
        double baseline = m_profile.organMarkTopMm * pointsPerMm - inkTop;
        const qsizetype first = m_strip.runs.size();
        for (const BrokenLine &line : lines) {
            addLine(m_strip, units, line, runs, (m_context.width - line.width) / 2, baseline);
            baseline += size * markLeading;
        }
        for (qsizetype i = first; i < m_strip.runs.size(); ++i)
            m_strip.runs[i].colour = red;
        return baseline - size * markLeading + inkBottom;
    }

    // 7.2.5 and 7.2.6: the number centred; of documents that go upwards one character in from the left, on the line of
    // the last signers, who stand two to a line one character in from the right.
    double addNumberAndSigners(double top)
    {
        const QStringList signers = m_head.signer.split(QRegularExpression(u"[、，,；;\\s]+"_s), Qt::SkipEmptyParts);
        const double pitch = m_profile.characterPitch();
        double baseline = top + baselineIn(m_profile.linePitch, m_profile.bodySize);
        if (!signers.isEmpty()) {
            const Line label = lineOf(u"签发人："_s, gridStyle(FontStyle::Body, m_profile));
            QList<Line> names;
            double widest = 0;
            for (const QString &signer : signers) {
                names.append(lineOf(signer, gridStyle(FontStyle::Kai, m_profile)));
                widest = std::max(widest, names.last().line.width);
            }
            const bool two = signers.size() > 1;
            const double namesX = m_context.width - pitch - widest - (two ? widest + pitch : 0);
            add(label, namesX - label.line.width, baseline);
            for (qsizetype i = 0; i < names.size(); ++i) {
                if (i > 0 && i % 2 == 0)
                    baseline += m_profile.linePitch;
                add(names.at(i), namesX + (i % 2 == 0 ? 0 : widest + pitch), baseline);
            }
        }
        if (!m_head.number.trimmed().isEmpty()) {
            const Line number = lineOf(m_head.number.trimmed(), gridStyle(FontStyle::Body, m_profile));
            add(number, signers.isEmpty() ? (m_context.width - number.line.width) / 2 : pitch, baseline);
        }
        return baseline + m_profile.bodySize - baselineIn(m_profile.bodySize, m_profile.bodySize);
    }

    const SettingContext &m_context;
    const LayoutProfile &m_profile;
    const RedHead &m_head;
    bool m_tight;
    Strip m_strip;
};

} // namespace

Strip setRedHead(const SettingContext &context, bool tight) { return RedHeadSetter(context, tight).strip(); }

} // namespace reporting
