#pragma once
// Values of OpenDocument cells. The file holds the value and the text it shows; the format is read off that text.

#include "spreadsheet/cell.h"

#include <QByteArray>

namespace spreadsheet {

/// The attribute that holds the value of a value type: "office:date-value" of "date".
QByteArrayView valueAttribute(QByteArrayView type);

/// The cell of any type but text. shown: the text in the cell.
Cell cellOfValue(QByteArrayView type, const QString &value, const QString &shown);

} // namespace spreadsheet
