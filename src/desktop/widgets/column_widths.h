#pragma once
// Widths that suit what a column holds, so that numbers, dates and names are never cut.

#include "domain/field.h"

class QTableView;

namespace app {
class RecordListModel;
}

namespace desktop {

/// For a column of which nothing is known yet but its field.
int columnWidth(const domain::Entity &entity, const domain::Field &field);
/// Gives every column its width, from its first rows where there are any; `gutter` is added to the first one. Room that
/// is left goes to a column of names; where there is too little, names are elided, never numbers and dates.
void fitColumns(QTableView &table, const app::RecordListModel &model, int gutter = 0);

} // namespace desktop
