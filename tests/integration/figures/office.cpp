#include "office.h"

#include "domain/value_text.h"
#include "storage/office.h"

#include <QFile>
#include <stdexcept>

using namespace Qt::StringLiterals;

Office::Office(QDate today)
    : m_database(storage::Database::create(m_folder.filePath(u"office.db"_s)))
    , m_clock(today)
    , m_session{*m_database, u"测试员"_s, m_clock}
{
}

qint64 Office::add(const QString &entityName, const FieldTexts &values)
{
    const domain::Entity *entity = domain::findEntity(entityName);
    if (entity == nullptr)
        throw std::invalid_argument("no entity " + entityName.toStdString());
    domain::Record record(*entity);
    for (const auto &[key, text] : values) {
        const domain::Field *field = entity->field(key);
        if (field == nullptr)
            throw std::invalid_argument("no field " + key.toStdString());
        const domain::ParsedValue parsed = domain::parseValue(*entity, *field, text);
        if (domain::isEmpty(parsed.value))
            throw std::invalid_argument("no value of " + key.toStdString() + ": " + text.toStdString());
        record.setValue(*field, parsed.value);
    }
    storage::Operation operation(m_session, u"add"_s);
    storage::Repository(m_session, *entity).save(operation, record);
    operation.commit();
    return record.id;
}

void Office::archive(const QString &entity, qint64 id)
{
    storage::Operation operation(m_session, u"remove"_s);
    storage::Repository(m_session, *domain::findEntity(entity)).archive(operation, id);
    operation.commit();
}

void Office::saveSetting(const QString &name, const QString &value)
{
    storage::Operation operation(m_session, u"settings"_s);
    storage::saveSetting(operation, name, value);
    operation.commit();
}

figures::FigureValue Office::figure(const QString &expression, const domain::Period &span)
{
    const figures::ParsedDefinition parsed = figures::parseExpression(expression);
    if (!parsed.definition)
        throw std::invalid_argument(parsed.error.toStdString());
    return figures::Evaluator(m_session).evaluate(*parsed.definition, span, true);
}

QString Office::value(const QString &expression, const domain::Period &span)
{
    const figures::FigureValue result = figure(expression, span);
    return result.value ? result.text() : u"—"_s;
}

domain::Period period(const char *from, const char *to)
{
    return {QDate::fromString(QString::fromLatin1(from), Qt::ISODate),
            QDate::fromString(QString::fromLatin1(to), Qt::ISODate)};
}

QString sample(const QString &name) { return QStringLiteral(UNIONHALL_SOURCE_DIR) + u"/tests/data/samples/"_s + name; }

QByteArray sampleBytes(const QString &name)
{
    QFile file(sample(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("missing sample " + name.toStdString());
    return file.readAll();
}
