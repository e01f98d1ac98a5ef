#pragma once
// The year's targets and how they stand. The plan board, the summary's sentences and its table of targets come from
// the same evaluation.
//
// Shapes: a count or sum (新建20家), a ratio (签订率100%), a frequency (每季一次，全年不少于四次: a least number in
// every month, quarter, half year, week or unit, with or without a total), a dated item (3月办理安康保险), and one
// without a number (继续做好…).
//
// Whether it is reached (TargetStatus) is judged over the whole period. How it stands (TargetState) is judged by the
// clock's date:
//   Done           reached; what must not be exceeded is done so far (soFar) until its period is over
//   Missed         its due date has passed and it is not reached; or a number that only grows has gone past its limit
//   AtRisk         not due yet, but: a month, quarter … that is over fell short; or it is due within 30 days; or it is
//                  behind a straight line from the start of its period (of a stock or ratio: from its base, where one
//                  is given) to its value on the due date
//   Due            on its way
//   NotMeasurable  it cannot be measured, for the reason given
//   Dropped        taken out of the plan
// Due: the date it was moved to, else 完成期限, else the end of the last 完成月份, else the end of its period.

#include "figures/catalogue.h"

namespace figures {

/// Reached to this share of its value is 基本实现.
inline constexpr int nearlyMetPerMille = 900;
/// A target not reached this near its day is at risk.
inline constexpr int daysOfRisk = 30;

enum class TargetShape { Count, Ratio, Frequency, Dated, NoNumber };

enum class TargetStatus {
    Exceeded, // 超额完成
    Met, // 完成
    Missed, // 未完成
    NoValue, // 待补: it cannot be measured
    Dropped, // 已取消
};

/// Worst first.
enum class TargetState { Missed, NotMeasurable, AtRisk, Due, Done, Dropped };

enum class PartState {
    Reached,
    Missing, // over, and fell short; a unit that falls short
    Over, // more than allowed
    Running, // not over yet and short so far
    Ahead, // has not begun
};

/// A month, quarter … of the target's period, or one of its units.
struct TargetPart
{
    QString label; // 3月, 一季度, 上半年; a unit's name
    PartState state = PartState::Ahead;
    std::optional<Exact> value;
    domain::Period period;
    const domain::Entity *ledger = nullptr; // of a unit
    qint64 unit = 0; // record of the unit; 0: only its name is known
};

/// A record that fulfils a target: one that refers to it, or one the target names.
struct TargetLink
{
    const domain::Entity *entity = nullptr; // null: no record is called that
    qint64 id = 0;
    QString text; // what people call it
    domain::Date date;
    bool counts = false; // it has taken place: not planned, put off, cancelled, or still to come
};

struct TargetResult
{
    qint64 id = 0;
    QString number; // 目标编号
    QString wording; // 原文
    QString figure; // catalogue name or expression it is measured by; empty when it is not measured
    QString expression; // what was computed: with the target's condition, and its period where it has one of its own
    qint64 count = 0; // rows behind it
    QString comparison;
    QString target; // as text with unit; of an increase: the base of the year before
    QString actual; // as text, without unit; empty when none
    QString unit;
    QString assignedBy;
    TargetStatus status = TargetStatus::NoValue;
    QDate due;
    int reached = -1; // per mille of the target; −1: not measured that way (at most, within a span)

    TargetShape shape = TargetShape::Count;
    TargetState state = TargetState::NotMeasurable;
    bool soFar = false; // done as long as nothing more happens
    QString problem; // why it cannot be measured
    QString workArea;
    QString responsible; // 责任人
    QString responsibleUnit; // 责任单位
    QString reason; // 未完成原因, as the office wrote it
    QString changeReason; // why it was moved or dropped
    QDate movedFrom; // due before it was moved; null: not moved
    domain::Period period; // of its own, else the one asked for
    std::optional<Exact> actualValue, wanted, wantedHigh, base; // numbers behind the texts
    std::optional<Exact> least; // in every part, beside a total
    std::optional<Exact> numerator, denominator; // of a ratio
    QString numeratorUnit; // 家, 户 … both are counted in; empty when they are not counted alike
    bool unitsAreParts = false; // parts are units, not stretches of time
    QList<TargetPart> parts; // of a frequency, in order
    QList<TargetLink> links;

    bool measured() const { return !figure.isEmpty(); }
    /// Not reached, and nobody has said why.
    bool wantsReason() const { return state == TargetState::Missed && reason.isEmpty(); }
};

/// The targets of a year, in order of their numbers. A target's own period and condition narrow its figure; one counted
/// in every month, quarter, unit … is measured by the smallest of them (by the largest, where that is what fails),
/// unless it has a least number of each beside its total. “At least” is meant where no comparison is given. An increase
/// without a base is compared with the same period of the year before.
QList<TargetResult> evaluateTargets(storage::Session &session, const Catalogue &catalogue, int year,
                                    const domain::Period &period);
/// The ledger the targets are kept in.
const domain::Entity &targetEntity();

/// Parts that fell short or went over.
QList<TargetPart> missingParts(const TargetResult &target);

/// Rows that keep a ratio from being reached: those its denominator counts that its numerator lacks (enterprises
/// without a union; enterprises no agreement refers to). No ledger where the two cannot be laid beside each other.
LedgerRows lackingRows(storage::Session &session, const TargetResult &target);

} // namespace figures
