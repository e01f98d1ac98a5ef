#include "domain/value_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain {

Issues checkRecord(Record &record, const Clock &clock)
{
    const Entity &entity = record.entity();
    Issues issues;
    for (const Field *field : entity.fields)
        if (field->has(Required) && isEmpty(record.value(*field)))
            issues << error(field->issueStem() + u"_missing"_s, field,
                            QCoreApplication::translate("Issues", "%1 is missing.").arg(labelOf(entity, *field)));
    if (entity.options.check)
        entity.options.check(record, clock, issues);
    return issues;
}

} // namespace domain
