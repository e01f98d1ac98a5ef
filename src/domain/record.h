#pragma once
// One row of an entity in memory.

#include "domain/entity.h"

#include <QByteArray>
#include <QDateTime>
#include <vector>

namespace domain {

/// Only fields with a value take room: an import holds a hundred thousand records of which most fields are empty.
class Record
{
public:
    explicit Record(const Entity &entity)
        : m_entity(&entity)
    {
    }

    const Entity &entity() const { return *m_entity; }

    qint64 id = 0; // 0: not saved yet
    qint64 revision = 0;
    QDateTime createdAt, updatedAt, archivedAt; // UTC; archivedAt null: not in the trash

    /// The value of any field of this entity; a foreign field is a programmer's mistake.
    const Value &value(const Field &field) const { return valueAt(index(field)); }
    /// The same by the field's place in the entity, for walking over all of them.
    const Value &valueAt(size_t place) const;
    void setValue(const Field &field, Value value);

    QString get(const TextField &field) const { return text(field); }
    QString get(const ChoiceField &field) const { return text(field); }
    QStringList get(const ChoicesField &field) const { return choicesOf(text(field)); }
    std::optional<qint64> get(const IntegerField &field) const { return as<qint64>(field); }
    std::optional<qint64> get(const NumberField &field) const { return as<qint64>(field); } // ten-thousandths
    std::optional<qint64> get(const PercentField &field) const { return as<qint64>(field); } // ten-thousandths
    std::optional<qint64> get(const MoneyField &field) const { return as<qint64>(field); } // fen
    std::optional<bool> get(const BoolField &field) const { return as<bool>(field); }
    Date get(const DateField &field) const { return as<Date>(field).value_or(Date()); }
    Link get(const ReferenceField &field) const { return as<Link>(field).value_or(Link()); }

    void set(const TextField &field, const QString &v) { setText(field, v); }
    void set(const ChoiceField &field, const QString &v) { setText(field, v); }
    void set(const IntegerField &field, qint64 v) { setValue(field, v); }
    void set(const NumberField &field, qint64 v) { setValue(field, v); }
    void set(const PercentField &field, qint64 v) { setValue(field, v); }
    void set(const MoneyField &field, qint64 v) { setValue(field, v); }
    void set(const BoolField &field, bool v) { setValue(field, v); }
    void set(const DateField &field, Date v) { setValue(field, v.isNull() ? Value() : Value(v)); }
    void set(const ReferenceField &field, Link v) { setValue(field, v.text.isEmpty() ? Value() : Value(std::move(v))); }

    /// Fields whose values differ from another record of the same entity.
    std::vector<const Field *> differences(const Record &other) const;
    /// What people call it; empty when the title is empty.
    QString title() const;

private:
    size_t index(const Field &field) const;
    QString text(const Field &field) const;
    void setText(const Field &field, const QString &v) { setValue(field, v.isEmpty() ? Value() : Value(v)); }
    template <typename T> std::optional<T> as(const Field &field) const
    {
        if (const T *v = std::get_if<T>(&value(field)))
            return *v;
        return std::nullopt;
    }

    const Entity *m_entity;
    QByteArray m_slots; // per field 1 + its index in m_values, 0 while it has none; empty without any value
    std::vector<Value> m_values;
};

} // namespace domain
