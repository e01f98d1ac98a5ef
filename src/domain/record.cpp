#include "domain/record.h"

#include "domain/value_text.h"

namespace domain {

const Value &Record::valueAt(size_t place) const
{
    static const Value nothing;
    if (m_slots.isEmpty())
        return nothing;
    const auto slot = static_cast<uchar>(m_slots.at(static_cast<qsizetype>(place)));
    return slot == 0 ? nothing : m_values[slot - 1u];
}

void Record::setValue(const Field &field, Value value)
{
    const auto place = static_cast<qsizetype>(index(field));
    if (m_slots.isEmpty())
        m_slots.fill('\0', static_cast<qsizetype>(m_entity->fields.size()));
    if (const auto slot = static_cast<uchar>(m_slots.at(place)); slot != 0) {
        m_values[slot - 1u] = std::move(value);
    } else if (!isEmpty(value)) {
        constexpr size_t growth = 8; // doubling would leave half of many records' room unused
        if (m_values.size() == m_values.capacity())
            m_values.reserve(m_values.size() + growth);
        m_values.push_back(std::move(value));
        m_slots[place] = static_cast<char>(m_values.size());
    }
}

std::vector<const Field *> Record::differences(const Record &other) const
{
    Q_ASSERT(m_entity == other.m_entity);
    std::vector<const Field *> changed;
    for (size_t i = 0; i < m_entity->fields.size(); ++i)
        if (valueAt(i) != other.valueAt(i))
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
    const Value &found = value(field);
    if (const Link *link = std::get_if<Link>(&found))
        return link->text;
    const QString *text = std::get_if<QString>(&found);
    return text != nullptr ? *text : QString();
}

} // namespace domain
