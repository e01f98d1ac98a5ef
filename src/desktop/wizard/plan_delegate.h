#pragma once
// Paints the rows of an import plan: the outcome with its icon, wrong and doubtful cells marked, new values tinted.

#include "desktop/icons.h"
#include "desktop/widgets/row_delegate.h"
#include "importing/import_plan.h"

namespace desktop {

class PlanDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit PlanDelegate(RecordTable *table);

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const override;
};

struct OutcomeLook
{
    Icon icon;
    QColor colour;
};
OutcomeLook outcomeLook(importing::RowOutcome outcome);

} // namespace desktop
