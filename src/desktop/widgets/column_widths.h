#pragma once
// Widths that suit what a column holds, so that numbers, dates and names are never cut.

#include "domain/field.h"

class QTableView;

namespace app {
class RecordListModel;
}

namespace desktop {

int columnWidth(const domain::Entity &entity, const domain::Field &field);
/// Gives every column its width; `gutter` is added to the first one.
void fitColumns(QTableView &table, const app::RecordListModel &model, int gutter = 0);

} // namespace desktop
