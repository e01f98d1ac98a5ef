#pragma once
// One cell and one row as the file holds them: typed, with the raw text kept. What a value means (an identity number, a
// month, an organisation) is decided by whoever reads the cells.

#include <QList>
#include <QString>

namespace spreadsheet {

enum class CellKind {
    Empty,
    Text,
    Number,
    Date, // a number with a date format, or an ISO date
    Bool,
    Error, // #N/A, #REF! …, or a cell the file itself describes wrongly
};

struct Cell
{
    CellKind kind = CellKind::Empty;

    /// As stored, exactly: the text, the number as written ("4.20582196612247E+17"), the serial number of a date,
    /// "1"/"0". Excel keeps 15 digits of a number, so an identity number stored as a number shows its loss only here.
    QString raw;

    /// As the sheet shows it. Text: the text. Number: the number format applied where it is a plain one (2019.1 with
    /// 0.00 is "2019.10"; with General "2019.1"; 1.3800138E10 is "13800138000"; 7 with 000 is "007"), otherwise as
    /// General. Numbers of more than 15 digits keep their exponent under General. Date: ISO "2026-03-01",
    /// "2026-03-01T08:30:00" only where a time is present, "08:30:00" for a time of day alone; serials 0 and 60 are
    /// "1900-01-00" and "1900-02-29", days Excel shows and the calendar does not have. Bool: "TRUE"/"FALSE". Error:
    /// "#N/A".
    QString shown;

    /// Number and Date: the number format code ("General", "0.00", "yyyy/m/d"); empty in text files.
    QString format;

    /// A formula stored without its result: the file was written by a program that does not calculate. Kind is Empty;
    /// opening and saving the file in Excel or WPS fills it.
    bool formulaWithoutValue = false;

    /// The text was longer than maxTextLength; raw and shown hold its beginning.
    bool oversize = false;

    bool isEmpty() const { return kind == CellKind::Empty; }
};

/// UTF-16 units (64 KiB), one more than Excel allows in a cell.
inline constexpr qsizetype maxTextLength = 32768;

struct Row
{
    int number = 0; // 1-based, as Excel shows it; in text files the number of the record, blank ones counted
    bool hidden = false;
    QList<Cell> cells; // from column A; trailing empty cells are left out, so a blank row has none

    /// The cell of a 0-based column; an empty one where the row is shorter.
    const Cell &cell(qsizetype column) const;
};

/// "A" for 0, "AB" for 27.
QString columnName(int column);

} // namespace spreadsheet
