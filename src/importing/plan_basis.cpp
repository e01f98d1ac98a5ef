#include "importing/plan_basis.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "storage/change_log.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Import", text); }

bool restsOn(const domain::Entity &planned, const domain::Entity &ledger)
{
    return &planned == &ledger || std::ranges::any_of(planned.fields, [&](const domain::Field *field) {
        return field->kind == domain::Kind::Reference && field->options.target == &ledger;
    });
}

QString outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Create:
        return say(QT_TRANSLATE_NOOP("Import", "new"));
    case RowOutcome::Update:
        return say(QT_TRANSLATE_NOOP("Import", "a change"));
    case RowOutcome::Unchanged:
        return say(QT_TRANSLATE_NOOP("Import", "unchanged"));
    case RowOutcome::Reject:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Import", "rejected"));
}

} // namespace

void requireStillTrue(storage::Operation &operation, const ImportPlan &plan)
{
    const storage::LedgersChanged changed
        = storage::ledgersChangedBetween(operation.session(), plan.basis, operation.id());
    QStringList concerned;
    for (const QString &name : changed.ledgers)
        if (const domain::Entity *ledger = domain::findEntity(name);
            ledger != nullptr && restsOn(*plan.entity, *ledger))
            concerned << domain::labelOf(*ledger);
    concerned.removeDuplicates();
    if (concerned.isEmpty())
        return;
    throw domain::Error(
        domain::ErrorCode::Outdated,
        say(QT_TRANSLATE_NOOP("Import",
                              "Nothing was written yet: since the plan was made, %1 has changed %2. The plan "
                              "is made anew; look at it once more."))
            .arg(changed.operatorName, concerned.join(u'、')),
        u"plan as of operation %1"_s.arg(plan.basis));
}

QStringList planDifferences(const ImportPlan &before, const ImportPlan &now)
{
    constexpr qsizetype named = 8;
    QHash<QString, const PlannedRow *> former;
    const auto place = [](const PlannedRow &row) { return row.sheet + u'!' + QString::number(row.row); };
    for (const PlannedRow &row : before.rows)
        former.insert(place(row), &row);
    QStringList sentences;
    for (const PlannedRow &row : now.rows) {
        const PlannedRow *then = former.value(place(row));
        if (then == nullptr)
            continue;
        if (then->outcome != row.outcome)
            sentences << say(QT_TRANSLATE_NOOP("Import", "Row %1 of “%2” was %3 and is %4 now."))
                             .arg(row.row)
                             .arg(row.sheet, outcomeWord(then->outcome), outcomeWord(row.outcome));
        else if (row.existing && then->existing && row.existing->revision != then->existing->revision)
            sentences << say(QT_TRANSLATE_NOOP("Import",
                                               "The record that row %1 of “%2” changes was changed meanwhile."))
                             .arg(row.row)
                             .arg(row.sheet);
    }
    const qsizetype more = sentences.size() - named;
    if (more > 0) {
        sentences.resize(named);
        sentences << say(QT_TRANSLATE_NOOP("Import", "And %1 more rows.")).arg(more);
    }
    return sentences;
}

} // namespace importing
