#pragma once
// What figures, measures and bases are called on the screen.

#include "figures/comparison.h"

namespace desktop {

QString measureLabel(figures::Measure measure);
QString basisLabel(figures::Basis basis);
/// One sentence in plain words; date: label of the date field it counts by, empty when there is none.
QString basisExplanation(figures::Basis basis, const QString &date);
/// 209,096.55; 待补 when there is no value. A decimal text without separators is taken as well.
QString figureNumber(const figures::FigureValue &value);
QString groupedNumber(const QString &decimal);
/// "+8", "−3", "0": against the year before; empty when one of the two is missing.
QString differenceText(const figures::Comparison &comparison);

} // namespace desktop
