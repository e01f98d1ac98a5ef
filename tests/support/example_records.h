#pragma once
// The one row of test data every entity has: tests/data/entities/<entity>.json, each field with its canonical text.

#include "domain/entity.h"
#include "domain/record.h"
#include "domain/value_text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <stdexcept>

namespace support {

inline QJsonObject exampleTexts(const domain::Entity &entity)
{
    QFile file(QStringLiteral(UNIONHALL_SOURCE_DIR "/tests/data/entities/") + entity.name() + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no example record for " + entity.name().toStdString());
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline domain::Record exampleRecord(const domain::Entity &entity)
{
    const QJsonObject texts = exampleTexts(entity);
    domain::Record record(entity);
    for (const domain::Field *field : entity.fields)
        record.setValue(*field, domain::parseValue(entity, *field, texts.value(field->name()).toString()).value);
    return record;
}

} // namespace support
