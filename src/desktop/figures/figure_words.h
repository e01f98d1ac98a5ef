#pragma once
// What figures, measures and bases are called on the screen.

#include "figures/comparison.h"

namespace desktop {

QString measureLabel(figures::Measure measure);
QString basisLabel(figures::Basis basis);
/// One sentence in plain words; date: label of the date field it counts by, empty when there is none.
QString basisExplanation(figures::Basis basis, const QString &date);
/// Plain decimal text, money, shares and averages with their two places: 120.50.
QString figureDecimal(const figures::FigureValue &value);
/// 209,096.50; 待补 when there is no value.
QString figureNumber(const figures::FigureValue &value);
/// A plain decimal text with separators.
QString groupedNumber(const QString &decimal);
/// "+8", "−3", "0": against the year before; empty when one of the two is missing.
QString differenceText(const figures::Comparison &comparison);

} // namespace desktop
