#include "desktop/widgets/record_name.h"

#include "domain/value_text.h"

namespace desktop {

using namespace Qt::StringLiterals;

QString recordName(const domain::Record &record)
{
    QString name = record.title();
    for (const domain::Field *field : record.entity().fields) {
        const bool telling = field->has(domain::Searchable) && !field->has(domain::Sensitive)
            && field != record.entity().options.title;
        if (telling && !domain::isEmpty(record.value(*field)))
            return name + u"  "_s + domain::valueText(*field, record.value(*field));
    }
    return name;
}

} // namespace desktop
