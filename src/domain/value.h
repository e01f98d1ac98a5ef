#pragma once
// The value of one field of one record.
//
// Shapes by kind: Text, Choice, Choices → QString (never empty: empty is no value); Integer → qint64; Number, Percent →
// qint64 in ten-thousandths; Money → qint64 in fen; Bool → bool; Date → Date; Reference → Link.

#include "domain/date.h"

#include <QString>
#include <variant>

namespace domain {

/// A reference to another record: the text as given, and the record it was matched to (0: not matched yet).
struct Link
{
    QString text;
    qint64 id = 0;
    friend bool operator==(const Link &, const Link &) = default;
};

using Value = std::variant<std::monostate, QString, qint64, bool, Date, Link>;

inline bool isEmpty(const Value &value) { return std::holds_alternative<std::monostate>(value); }

/// Parts of a Choices value: 、 separated in storage; ， ； , ; and line breaks accepted.
QStringList choicesOf(const QString &text);

constexpr qint64 tenThousandths = 10'000; // Number, Percent
constexpr qint64 fenPerYuan = 100; // Money

} // namespace domain
