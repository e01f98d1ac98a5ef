#pragma once
// The figures an office has added itself: kept in its database as a setting each, shared with other offices as a JSON
// file of the same form as resources/figures/*.json.

#include "figures/catalogue.h"
#include "storage/operation.h"

namespace figures {

/// Why this figure cannot be added to the catalogue, as a sentence; empty when it can. replaced: the own figure it
/// takes the place of.
QString ownFigureProblem(const Catalogue &catalogue, const NamedFigure &figure, const QString &replaced = {});

/// Each throws Error{Usage} with a sentence: a name that is taken or missing, a figure that is not the office's own.
void addOwnFigure(storage::Operation &operation, const NamedFigure &figure);
void replaceOwnFigure(storage::Operation &operation, const QString &name, const NamedFigure &figure);
void removeOwnFigure(storage::Operation &operation, const QString &name);

/// The office's own figures as a file.
QByteArray ownFiguresFile(storage::Session &session);
/// Adds the figures of such a file, all of them or none; those the office has already, word for word, stay as they are.
/// source: what messages call the file. Returns how many were added. Throws Error{InvalidInput, Usage}.
qsizetype addFiguresFile(storage::Operation &operation, const QString &source, const QByteArray &json);

} // namespace figures
