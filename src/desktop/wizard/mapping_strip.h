#pragma once
// The columns of a plan in one line: what the sheet calls them above, our field below.

#include "importing/import_plan.h"

#include <QWidget>

class QHBoxLayout;

namespace desktop {

class MappingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MappingStrip(QWidget *parent = nullptr);
    void setPlan(const importing::ImportPlan &plan);

Q_SIGNALS:
    void changeWanted();

private:
    void addColumn(const domain::Entity &entity, const importing::ColumnMatch &column);

    QHBoxLayout *m_row;
};

} // namespace desktop
