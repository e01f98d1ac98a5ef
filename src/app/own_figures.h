#pragma once
// The office's own figures, changed as people do it: each change is one operation, and whoever shows figures is told.

#include "app/office.h"
#include "figures/own_figures.h"

namespace app {

/// Throw Error with a sentence, as figures/own_figures.h says.
void addFigure(Office &office, const figures::NamedFigure &figure);
void replaceFigure(Office &office, const QString &name, const figures::NamedFigure &figure);
void removeFigure(Office &office, const QString &name);
/// Returns how many figures were new.
qsizetype importFigures(Office &office, const QString &path);
void exportFigures(Office &office, const QString &path);

} // namespace app
