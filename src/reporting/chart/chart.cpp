#include "reporting/document.h"

using namespace Qt::StringLiterals;

namespace reporting {

QString Chart::description() const
{
    QStringList parts;
    for (const ChartSeries &one : series) {
        QStringList points;
        for (qsizetype i = 0; i < categories.size(); ++i)
            if (!one.labels.value(i).isEmpty())
                points << categories.at(i) + one.labels.at(i) + unit;
        parts << (one.name.isEmpty() ? QString() : one.name + u"："_s) + points.join(u"，"_s);
    }
    return title + u"："_s + parts.join(u"；"_s) + u"。"_s;
}

} // namespace reporting
