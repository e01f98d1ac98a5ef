#pragma once
// A civil date of Asia/Shanghai whose day may be unknown: real sheets say 2024年3月, and a day is never invented.

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace domain {

class Date
{
public:
    constexpr Date() = default; // no date
    /// day 0 = unknown. Values out of range give an invalid (null) date.
    static Date of(int year, int month, int day = 0);
    static Date of(QDate date);
    /// Exactly `YYYY-MM-DD` or `YYYY-MM`.
    static std::optional<Date> fromIso(QStringView text);
    /// Any way people write a date: 2019-02-03, 2019/2/3, 2019.2.3, 2019年2月3日, 20190203, with or without a time
    /// behind it, full width or not; and without a day: 2019-02, 2019.2, 2019年2月, 201902. A year alone is no date.
    static std::optional<Date> parse(QStringView text);

    bool isNull() const { return m_year == 0; }
    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }
    bool dayKnown() const { return m_day != 0; }
    /// What it sorts, compares and counts as: itself, or the first day of its month.
    QDate firstDay() const { return isNull() ? QDate() : QDate(m_year, m_month, m_day ? m_day : 1); }
    QString toIso() const;
    /// `2025-11-12`, or `2024年3月` where the day is unknown.
    QString display() const;
    /// `2025年11月12日`, as documents print it (no leading zero).
    QString inWords() const;

    friend bool operator==(const Date &, const Date &) = default;
    /// By first day; a month without a day sorts before its first day.
    friend std::strong_ordering operator<=>(const Date &a, const Date &b)
    {
        if (const auto c = a.m_year <=> b.m_year; c != 0)
            return c;
        if (const auto c = a.m_month <=> b.m_month; c != 0)
            return c;
        return a.m_day <=> b.m_day;
    }

private:
    constexpr Date(int year, int month, int day)
        : m_year(static_cast<short>(year))
        , m_month(static_cast<signed char>(month))
        , m_day(static_cast<signed char>(day))
    {
    }
    short m_year = 0;
    signed char m_month = 0;
    signed char m_day = 0;
};

/// A closed span of civil days.
struct Period
{
    QDate from;
    QDate to;
    static Period ofYear(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }
    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace domain
