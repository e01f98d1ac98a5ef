#pragma once
// What differs between database engines, and is written nowhere else: a few expressions, and what is asked of the
// engine about itself. Everything else is portable SQL.

#include <QString>

namespace storage::dialect {

/// A date column as a full day: a month without a day counts as its first day.
inline QString fullDate(const QString &column)
{
    return QStringLiteral("(CASE WHEN length(%1) = 7 THEN %1 || '-01' ELSE %1 END)").arg(column);
}
/// ISO text of a date expression moved by days.
inline QString addDays(const QString &date, int days)
{
    return days == 0 ? date : QStringLiteral("date(%1, '%2 days')").arg(date).arg(days);
}
/// Month number 1–12 of a date column.
inline QString monthOf(const QString &column)
{
    return QStringLiteral("CAST(substr(%1, 6, 2) AS INTEGER)").arg(column);
}
/// Whether a stored value is of another type than its column should hold.
inline QString isNotOfType(const QString &column, const QString &type)
{
    return QStringLiteral("typeof(%1) NOT IN ('null', '%2')").arg(column, type.toLower());
}
/// Whether a stored text is no date: YYYY-MM-DD, or YYYY-MM where the day is not known.
inline QString isNoDate(const QString &column)
{
    return QStringLiteral("(%1 IS NOT NULL AND (length(%1) NOT IN (7, 10) OR date(%2, '+0 days') IS NULL OR "
                          "substr(date(%2, '+0 days'), 1, length(%1)) <> %1))") // moved, or 31 February stays
        .arg(column, fullDate(column));
}

/// The values of a column as one text with commas between, in the order of the subquery they come from; null where
/// there is no row.
inline QString joined(const QString &column) { return QStringLiteral("group_concat(%1)").arg(column); }
/// A column to be put in order by its values, not by the way an index of it leads.
inline QString unindexed(const QString &column) { return QStringLiteral("+%1").arg(column); }

/// The order in which the rows of a table without ids of its own were written.
inline QString orderOfWriting() { return QStringLiteral("rowid"); }

/// Begins a transaction that writes: it waits for whoever is writing, and nobody writes in between.
inline QString beginWriting() { return QStringLiteral("BEGIN IMMEDIATE"); }
/// Begins one in which nobody else reads either.
inline QString beginAlone() { return QStringLiteral("BEGIN EXCLUSIVE"); }
/// A setting of the connection or of the file: read, and written.
inline QString setting(const QString &name) { return QStringLiteral("PRAGMA ") + name; }
inline QString setSetting(const QString &name, const QString &value)
{
    return QStringLiteral("PRAGMA %1=%2").arg(name, value);
}
/// The version of the schema, a number.
inline QString schemaVersion() { return setting(QStringLiteral("user_version")); }
inline QString setSchemaVersion(int version)
{
    return setSetting(QStringLiteral("user_version"), QString::number(version));
}
/// The number that marks a file as ours (engine.h).
inline QString fileMark() { return setting(QStringLiteral("application_id")); }
inline QString setFileMark(int mark) { return setSetting(QStringLiteral("application_id"), QString::number(mark)); }

/// The byte of the shared memory of a log ("-shm") that everybody who has the office open holds locked.
inline constexpr qint64 openMark = 128;

/// Checks of the file: rows of sentences, a single "ok" when nothing was found; the quick one leaves out the indexes.
inline QString quickCheck(int findings) { return QStringLiteral("PRAGMA quick_check(%1)").arg(findings); }
inline QString fullCheck(int findings) { return QStringLiteral("PRAGMA integrity_check(%1)").arg(findings); }
/// Rows that refer to records which are not there: table, row, table referred to.
inline QString referenceCheck() { return QStringLiteral("PRAGMA foreign_key_check"); }

/// Whether the text that is bound stands in a text, letter by letter; quicker than LIKE.
inline QString contains(const QString &text) { return QStringLiteral("instr(%1, ?) > 0").arg(text); }
/// A character that stands in no text of an office.
inline QString fieldSeparator() { return QStringLiteral("char(31)"); }

/// Writes a copy of the whole database, as it is at this moment, to the path that is bound.
inline QString copyInto() { return QStringLiteral("VACUUM INTO ?"); }

/// Name and type of each column of the table that is bound.
inline QString columnsOfTable() { return QStringLiteral("SELECT name, type FROM pragma_table_info(?)"); }
/// Type, name, table and making statement of everything the schema consists of, in the order it was made, but what the
/// engine keeps for itself.
inline QString schemaObjects()
{
    return QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' "
                          "ESCAPE '\\' ORDER BY rowid");
}
} // namespace storage::dialect
