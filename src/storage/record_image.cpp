#include "storage/record_image.h"

#include "domain/value_text.h"
#include "storage/instant.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using domain::Field;
using domain::Kind;

constexpr auto enteredAt = "created_at"_L1;
constexpr auto trashedAt = "archived_at"_L1;

/// "-12.5" at a scale of 10,000 is -125,000; as valueText() writes it, so whatever fits a value fits here.
domain::Value scaled(const QString &text, qint64 scale)
{
    const qsizetype point = text.indexOf(u'.');
    qint64 value = text.left(point).toLongLong() * scale;
    const QString decimals = point < 0 ? QString() : text.mid(point + 1);
    const qint64 sign = text.startsWith(u'-') ? -1 : 1;
    for (qsizetype i = 0; i < decimals.size() && scale > 1; ++i) {
        scale /= 10;
        value += sign * decimals[i].digitValue() * scale;
    }
    return value;
}

domain::Value exactValue(const Field &field, const QString &text)
{
    switch (field.kind) {
    case Kind::Integer:
        return scaled(text, 1);
    case Kind::Number:
    case Kind::Percent:
        return scaled(text, domain::tenThousandths);
    case Kind::Money:
        return scaled(text, domain::fenPerYuan);
    case Kind::Bool:
        return text == u"是"_s;
    case Kind::Date: {
        const std::optional<domain::Date> date = domain::Date::fromIso(text);
        return date ? domain::Value(*date) : domain::Value();
    }
    case Kind::Reference:
        return domain::Link{text, 0};
    case Kind::Text:
    case Kind::Choice:
    case Kind::Choices:
        break;
    }
    return text;
}

} // namespace

QJsonObject recordImage(const domain::Record &record, const std::vector<const Field *> &fields)
{
    QJsonObject image;
    for (const Field *field : fields) {
        const domain::Value &value = record.value(*field);
        image.insert(field->name(),
                     domain::isEmpty(value) ? QJsonValue() : QJsonValue(domain::valueText(*field, value)));
        if (const auto *link = std::get_if<domain::Link>(&value); link != nullptr && link->id != 0)
            image.insert(field->idColumn(), link->id);
    }
    return image;
}

QJsonObject wholeImage(const domain::Record &record)
{
    std::vector<const Field *> filled;
    const domain::FieldList fields = record.entity().fields;
    for (size_t place = 0; place < fields.size(); ++place)
        if (!domain::isEmpty(record.valueAt(place)))
            filled.push_back(fields[place]);
    QJsonObject image = recordImage(record, filled);
    image.insert(enteredAt, instantText(record.createdAt));
    if (record.archivedAt.isValid())
        image.insert(trashedAt, instantText(record.archivedAt));
    return image;
}

domain::Value imageValue(const Field &field, const QJsonObject &image)
{
    const QString text = image.value(field.name()).toString();
    if (text.isEmpty())
        return {};
    domain::Value value = exactValue(field, text);
    if (auto *link = std::get_if<domain::Link>(&value))
        link->id = image.value(field.idColumn()).toInteger();
    return value;
}

void applyImage(domain::Record &record, const QJsonObject &image)
{
    for (auto entry = image.begin(); entry != image.end(); ++entry)
        if (const Field *field = record.entity().field(entry.key()))
            record.setValue(*field, imageValue(*field, image));
}

domain::Record recordOfImage(const domain::Entity &entity, qint64 id, const QJsonObject &image)
{
    domain::Record record(entity);
    record.id = id;
    applyImage(record, image);
    record.createdAt = instantFromText(image.value(enteredAt).toString());
    record.archivedAt = instantFromText(image.value(trashedAt).toString());
    return record;
}

} // namespace storage
