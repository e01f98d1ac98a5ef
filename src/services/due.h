#pragma once
// What falls due and what is overdue, worked out from the records by rules that are data (resources/rules/due.json).
//
// A rule: name, label (what has to be done), ledger, where (filter language: still open), date (the field that sets the
// term), then one of after_days, after_months (the term ends that long after the date) or every_months (it returns; the
// next return counts), lead (days before the term at which it begins to show), lead_field (a number field of the record
// that says so itself), forget (days after the term at which it is no longer shown; 365 when not given), basis (law or
// standard), who (field that names who is responsible), latest {ledger, reference, date} (the newest such record of the
// child ledger sets the term instead, where there is one).

#include "domain/filter.h"
#include "storage/session.h"

#include <QDate>

namespace services {

/// The newest record of another ledger that belongs to the record, such as the last visit to a household.
struct LatestChild
{
    const domain::Entity *entity = nullptr;
    const domain::Field *reference = nullptr;
    const domain::Field *date = nullptr;
};

struct DueRule
{
    QString name;
    QString label;
    QString basis;
    const domain::Entity *entity = nullptr;
    domain::Filter filter;
    const domain::Field *date = nullptr;
    const domain::Field *leadField = nullptr;
    const domain::Field *who = nullptr;
    std::optional<LatestChild> latest;
    int afterDays = 0;
    int afterMonths = 0;
    int everyMonths = 0; // 0: once
    int lead = 30;
    int forget = 365;
};

struct DueItem
{
    const domain::Entity *entity = nullptr;
    qint64 record = 0;
    QString title; // what people call the record; where that is a number, the union or person it is about
    QString number; // the number then
    QString rule;
    QString label;
    QString basis;
    QString who;
    QDate due;
};

/// The rules shipped with the program; a rule about a ledger the program does not have is left out. Throws
/// Error{InvalidInput} naming the rule that is wrong.
QList<DueRule> dueRules();
QList<DueRule> dueRulesFromJson(const QByteArray &json);

/// By due day, the longest overdue first. Every record that is within a rule's lead or overdue by it.
QList<DueItem> dueItems(storage::Session &session, const QList<DueRule> &rules, QDate today);

} // namespace services
