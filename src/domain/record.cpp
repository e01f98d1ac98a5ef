#include "domain/record.h"

#include "domain/value_text.h"

namespace domain {

void Record::setValue(const Field &field, Value value) { m_values[index(field)] = std::move(value); }

std::vector<const Field *> Record::differences(const Record &other) const
{
    Q_ASSERT(m_entity == other.m_entity);
    std::vector<const Field *> changed;
    for (size_t i = 0; i < m_values.size(); ++i)
        if (m_values[i] != other.m_values[i])
            changed.push_back(m_entity->fields[i]);
    return changed;
}

QString Record::title() const
{
    return m_entity->options.title ? valueText(*m_entity->options.title, value(*m_entity->options.title)) : QString();
}

size_t Record::index(const Field &field) const
{
    const qsizetype at = m_entity->indexOf(field);
    if (at < 0)
        qFatal("The field %s is not one of %s", field.key, m_entity->key);
    return static_cast<size_t>(at);
}

QString Record::text(const Field &field) const
{
    if (const Link *link = std::get_if<Link>(&value(field)))
        return link->text;
    return as<QString>(field).value_or(QString());
}

} // namespace domain
