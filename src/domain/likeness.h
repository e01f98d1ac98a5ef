#pragma once
// Which two records probably are the same person, union or event, judged by the kinds and formats of their fields.
//
// People (a ledger with identity numbers or mobile numbers of the person it is titled by): the same identity number, or
// one that differs in a single digit; the same name with the same birth date, mobile number or unit. Ledgers called by
// their name (unions): nearly the same name, or the same credit code. Everything else: the same title on the same day.
// What is known of both and contradicts (another sex, another person's number in the same unit, another amount on the
// same day) makes them two.

#include "domain/record.h"

#include <vector>

namespace domain {

class Likeness
{
public:
    explicit Likeness(const Entity &entity);

    /// The record is the person or the body itself, so that two numbers may be one of them entered twice. Of what
    /// happens (payments, events, honours) two numbers are two.
    bool isRegister() const { return m_oncePerPerson || m_calledByName; }

    /// The fields that are looked at; records need to hold no others.
    const std::vector<const Field *> &fields() const { return m_fields; }

    /// Whether the records are the people themselves, told apart by their identity numbers. Elsewhere two rows of one
    /// sheet with numbers or names of their own are two on purpose.
    bool isRegisterOfPeople() const { return m_oncePerPerson; }

    /// Hashes of what two alike records have in common, at most a dozen: only records that share one need to be
    /// compared.
    void addKeys(const Record &record, std::vector<quint64> &keys) const;

    /// A sentence saying why the two probably are the same; empty when they are not.
    QString reason(const Record &a, const Record &b) const;

private:
    bool isPerson() const { return m_identity != nullptr || m_phone != nullptr; }
    QString text(const Record &record, const Field *field) const;
    QString personReason(const Record &a, const Record &b) const;
    QString nameReason(const Record &a, const Record &b) const;
    QString occasionReason(const Record &a, const Record &b) const;
    bool differ(const Record &a, const Record &b, const Field *field) const;

    const Entity &m_entity;
    const Field *m_title = nullptr;
    const Field *m_identity = nullptr;
    const Field *m_phone = nullptr; // of people
    const Field *m_birth = nullptr;
    const Field *m_sex = nullptr;
    const Field *m_credit = nullptr; // of what is called by its name
    const Field *m_unit = nullptr; // of people: the union they belong to
    bool m_oncePerPerson = false; // the record is the person, not something that happens to people
    bool m_calledByName = false;
    std::vector<const Field *> m_references, m_amounts;
    std::vector<const Field *> m_parties; // of occasions: texts that say who or where, such as who was honoured
    std::vector<const Field *> m_fields;
};

/// Two of the given records, by their place, that share a key.
struct LikenessPair
{
    size_t first = 0, second = 0; // first < second
};
/// One key of one record.
struct LikenessKey
{
    quint64 key = 0;
    size_t place = 0;
};
/// Every pair worth comparing, each once. Where very many records share a key, each is paired with the next few only,
/// so that the work grows with the number of records and not with its square.
std::vector<LikenessPair> likenessPairs(std::vector<LikenessKey> keys);

} // namespace domain
