#include "figures/target_words.h"

#include "domain/value_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace figures {

namespace {

constexpr qsizetype mostNames = 3;

QString textOf(const Exact &value) { return domain::scaledText(value.value, value.scale); }

/// The unit of a number: 场 of 场/月; a difference of ratios is in percentage points.
QString unitOf(const TargetResult &target)
{
    const QString unit = target.unit.section(u'/', 0, 0);
    return unit == u"%"_s || (unit.isEmpty() && target.shape == TargetShape::Ratio) ? u"个百分点"_s : unit;
}

QString dayText(QDate day, QDate today)
{
    const QString date = u"%1月%2日"_s.arg(day.month()).arg(day.day());
    return day.year() == today.year() ? date : u"%1年"_s.arg(day.year()) + date;
}

QString joined(const QStringList &names, const QString &unit)
{
    if (names.size() <= mostNames)
        return names.join(u'、');
    return names.mid(0, mostNames).join(u'、') + u"等%1%2"_s.arg(names.size()).arg(unit);
}

std::optional<Exact> goalOf(const TargetResult &target)
{
    if (target.comparison == "increase"_L1)
        return target.base;
    if (target.comparison == "zero"_L1)
        return Exact{0, 1};
    if (target.comparison == "all"_L1 && !target.wanted)
        return Exact{100, 1};
    return target.wanted;
}

/// How many more rows the numerator of a ratio needs while its denominator stays; 0: that does not help, or it is none.
qint64 rowsLacking(const TargetResult &target)
{
    const std::optional<Exact> goal = goalOf(target);
    if (!goal || target.numeratorUnit.isEmpty() || target.numerator->scale != 1 || target.denominator->scale != 1)
        return 0;
    const std::optional<Exact> wanted = multiplied(*target.denominator, *goal);
    if (!wanted)
        return 0;
    const qint64 hundredfold = 100 * wanted->scale;
    const qint64 needed = (wanted->value + hundredfold - 1) / hundredfold;
    return needed <= target.denominator->value ? qMax<qint64>(0, needed - target.numerator->value) : 0;
}

QString fractionText(const TargetResult &target)
{
    if (!target.numerator || !target.denominator)
        return {};
    QString text = u"（%1/%2"_s.arg(textOf(*target.numerator), textOf(*target.denominator));
    const qint64 more = rowsLacking(target);
    if (more > 0)
        text += u"，再有%1%2即达到"_s.arg(more).arg(target.numeratorUnit);
    return text + u'）';
}

/// Parts in this state that have no record at all, and those that have too few or too many.
void addParts(QStringList &sentences, const TargetResult &target, const QList<PartState> &states)
{
    QStringList none, few;
    for (const TargetPart &part : target.parts) {
        if (!states.contains(part.state))
            continue;
        if (!part.value || part.value->value == 0)
            none << part.label;
        else
            few << u"%1%2%3"_s.arg(part.label, textOf(*part.value), target.unit.section(u'/', 0, 0));
    }
    const QString unit = target.unitsAreParts ? u"家"_s : u"期"_s;
    const bool tooMany = states.contains(PartState::Over);
    if (!none.isEmpty())
        sentences << joined(none, unit) + u"尚无记录"_s;
    if (!few.isEmpty())
        sentences << joined(few, unit) + (tooMany ? u"，多于规定"_s : u"，尚不足"_s);
}

} // namespace

QString statusWord(TargetStatus status)
{
    switch (status) {
    case TargetStatus::Exceeded:
        return u"超额完成"_s;
    case TargetStatus::Met:
        return u"完成"_s;
    case TargetStatus::Missed:
        return u"未完成"_s;
    case TargetStatus::Dropped:
        return u"已取消"_s;
    case TargetStatus::NoValue:
        break;
    }
    return u"待补"_s;
}

QString stateWord(const TargetResult &target)
{
    switch (target.state) {
    case TargetState::Missed:
        return u"未完成"_s;
    case TargetState::NotMeasurable:
        return u"无法计算"_s;
    case TargetState::AtRisk:
        return u"有风险"_s;
    case TargetState::Due:
        return u"进行中"_s;
    case TargetState::Dropped:
        return u"已取消"_s;
    case TargetState::Done:
        break;
    }
    if (target.soFar)
        return u"至今达标"_s;
    return target.status == TargetStatus::Exceeded ? u"超额完成"_s : u"完成"_s;
}

QString stateKey(TargetState state)
{
    switch (state) {
    case TargetState::Missed:
        return u"missed"_s;
    case TargetState::NotMeasurable:
        return u"not_measurable"_s;
    case TargetState::AtRisk:
        return u"at_risk"_s;
    case TargetState::Due:
        return u"due"_s;
    case TargetState::Done:
        return u"done"_s;
    case TargetState::Dropped:
        break;
    }
    return u"dropped"_s;
}

QString shapeKey(TargetShape shape)
{
    switch (shape) {
    case TargetShape::Count:
        return u"count"_s;
    case TargetShape::Ratio:
        return u"ratio"_s;
    case TargetShape::Frequency:
        return u"frequency"_s;
    case TargetShape::Dated:
        return u"dated"_s;
    case TargetShape::NoNumber:
        break;
    }
    return u"no_number"_s;
}

QString partStateKey(PartState state)
{
    switch (state) {
    case PartState::Reached:
        return u"reached"_s;
    case PartState::Missing:
        return u"missing"_s;
    case PartState::Over:
        return u"over"_s;
    case PartState::Running:
        return u"running"_s;
    case PartState::Ahead:
        break;
    }
    return u"ahead"_s;
}

bool isNearlyMet(const TargetResult &target)
{
    return target.status == TargetStatus::Missed && target.reached >= nearlyMetPerMille;
}

QString completionWord(const TargetResult &target)
{
    switch (target.status) {
    case TargetStatus::Exceeded:
        return u"超额完成"_s;
    case TargetStatus::Met:
        return u"圆满完成"_s;
    case TargetStatus::Missed:
        return isNearlyMet(target) ? u"基本实现"_s : u"未完成"_s;
    case TargetStatus::Dropped:
        return u"已取消"_s;
    case TargetStatus::NoValue:
        break;
    }
    return {};
}

QString gapText(const TargetResult &target)
{
    const std::optional<Exact> goal = goalOf(target);
    if (target.status != TargetStatus::Missed || !target.actualValue || !goal)
        return {};
    const QString unit = unitOf(target);
    const int order = compared(*target.actualValue, *goal);
    if (target.comparison == "increase"_L1) {
        const auto gap = subtracted(*goal, *target.actualValue);
        if (!gap)
            return {};
        return gap->value == 0 ? u"与上年持平，尚未增加"_s : u"比上年少%1%2"_s.arg(textOf(*gap), unit);
    }
    if (order < 0) {
        const auto gap = subtracted(*goal, *target.actualValue);
        return gap ? u"还差%1%2"_s.arg(textOf(*gap), unit) + fractionText(target) : QString();
    }
    const std::optional<Exact> most = target.comparison == "between"_L1 ? target.wantedHigh : goal;
    const auto beyond = most ? subtracted(*target.actualValue, *most) : std::nullopt;
    if (!beyond || beyond->value <= 0 || target.comparison == ">="_L1)
        return {};
    return u"超出%1%2"_s.arg(textOf(*beyond), unit) + fractionText(target);
}

QString missingText(const TargetResult &target)
{
    QStringList labels;
    for (const TargetPart &part : missingParts(target))
        labels << part.label;
    return target.unitsAreParts ? joined(labels, u"家"_s) : labels.join(u'、');
}

QString nextStep(const TargetResult &target, QDate today)
{
    if (target.state == TargetState::Dropped || (target.state == TargetState::Done && !target.soFar))
        return {};
    if (target.state == TargetState::Done)
        return u"保持到%1"_s.arg(dayText(target.period.to, today));
    if (target.state == TargetState::NotMeasurable && !target.problem.isEmpty())
        return target.problem;
    QStringList sentences;
    // Of a frequency without a total the parts say it all.
    if (const QString gap = gapText(target); !gap.isEmpty() && (target.parts.isEmpty() || target.least))
        sentences << gap;
    addParts(sentences, target, {PartState::Over});
    addParts(sentences, target, {PartState::Missing, PartState::Running});
    for (const TargetLink &link : target.links) {
        if (link.entity == nullptr)
            sentences << u"找不到记录“%1”"_s.arg(link.text);
        else if (!link.counts)
            sentences << u"“%1”尚未举办"_s.arg(link.text);
    }
    const bool numberless = target.shape == TargetShape::Dated || target.shape == TargetShape::NoNumber;
    if (numberless && target.links.isEmpty() && !target.measured())
        sentences << u"尚未关联完成的记录"_s;
    if (target.state == TargetState::Missed) {
        if (target.due < today)
            sentences << u"已过%1的期限"_s.arg(dayText(target.due, today));
        if (target.wantsReason())
            sentences << u"请说明未完成原因"_s;
    } else if (target.due >= today) {
        sentences << u"%1前完成"_s.arg(dayText(target.due, today));
    }
    return sentences.join(u'；');
}

} // namespace figures
