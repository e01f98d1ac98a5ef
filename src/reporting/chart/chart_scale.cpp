#include "reporting/chart/chart_scale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace reporting {

int ChartScale::ticks() const { return int(std::lround((high - low) / step)) + 1; }

double ChartScale::tick(int index) const { return (std::round(low / step) + index) * step; }

QString ChartScale::tickText(int index) const
{
    const double value = tick(index);
    return QLocale(QLocale::English).toString(value == 0 ? 0.0 : value, 'f', decimals); // never -0
}

ChartScale scaleFor(double low, double high, bool whole, int wanted)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low < 1e-9)
        high = 1;
    const double rough = (high - low) / wanted;
    int power = int(std::floor(std::log10(rough)));
    const double size = rough / std::pow(10.0, power);
    double factor = size <= 1 ? 1 : (size <= 2 ? 2 : (size <= 5 ? 5 : 10));
    if (factor == 10) {
        factor = 1;
        ++power;
    }
    if (whole && power < 0) {
        factor = 1;
        power = 0;
    }
    ChartScale scale;
    scale.step = factor * std::pow(10.0, power);
    scale.decimals = std::max(0, -power);
    scale.low = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
    return scale;
}

} // namespace reporting
