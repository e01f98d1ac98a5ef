#include "storage/record_image.h"

#include "domain/value_text.h"

namespace storage {

QJsonObject recordImage(const domain::Record &record, const std::vector<const domain::Field *> &fields)
{
    QJsonObject image;
    for (const domain::Field *field : fields) {
        const domain::Value &value = record.value(*field);
        image.insert(field->name(),
                     domain::isEmpty(value) ? QJsonValue() : QJsonValue(domain::valueText(*field, value)));
        if (const auto *link = std::get_if<domain::Link>(&value); link != nullptr && link->id != 0)
            image.insert(field->idColumn(), link->id);
    }
    return image;
}

void applyImage(domain::Record &record, const QJsonObject &image)
{
    for (auto entry = image.begin(); entry != image.end(); ++entry)
        if (const domain::Field *field = record.entity().field(entry.key()))
            record.setValue(*field, domain::parseValue(record.entity(), *field, entry.value().toString()).value);
}

} // namespace storage
