#pragma once
// Figures side by side along an axis: months, quarters, years, the values of a field, or the figures themselves.

#include "reporting/content/figure_answers.h"
#include "reporting/template/inset_spec.h"

namespace reporting {

struct FigureGrid
{
    struct Column // one series of a chart, one column of a table
    {
        QString name;
        QList<FigureAnswer> answers; // by category
    };
    QList<figures::NamedFigure> figures;
    QString axisName; // 月份, 单位 …
    QStringList categories;
    QList<Column> columns; // one for each figure; of the figures themselves one, or two with the year before
    QString error; // what was asked for and is not there

    bool hasData() const;
};

/// Values of a field beyond the most frequent dozen (or 限：N) stand together as 其他, with those that have none.
FigureGrid figureGrid(storage::Session &session, FigureAnswers &answers, const domain::Period &period,
                      const InsetSpec &spec);

} // namespace reporting
