#pragma once
// A printed figure as JSON, for keeping it with an issued document: name, label, expression, definition, value, text,
// unit, count, from, to. Empty parts are left out.

#include "reporting/document.h"

#include <QJsonObject>

namespace reporting {

QJsonObject figureJson(const PrintedFigure &figure);
PrintedFigure figureFromJson(const QJsonObject &json);

} // namespace reporting
