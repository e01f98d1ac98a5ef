#include "desktop/widgets/column_widths.h"

#include "app/record_list_model.h"
#include "desktop/theme.h"
#include "domain/vocabulary.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

namespace desktop {

using domain::Format;
using domain::Kind;

namespace {

constexpr int padding = 20;
constexpr int sortArrow = 16;
constexpr int character = 14; // one Chinese character of 10 pt
constexpr int widestText = 13 * character;
constexpr int narrowestText = 8 * character + padding; // a short name, and the beginning of a long one
constexpr int slack = 2;
constexpr int sampledRows = 120;

int contentWidth(const domain::Field &field)
{
    switch (field.kind) {
    case Kind::Date:
        return 88;
    case Kind::Money:
        return 96;
    case Kind::Bool:
        return 2 * character;
    case Kind::Integer:
    case Kind::Number:
    case Kind::Percent:
        return 60;
    case Kind::Reference:
        return 12 * character;
    case Kind::Choices:
        return 9 * character;
    case Kind::Choice: {
        qsizetype longest = 2;
        for (const QString &code : domain::vocabularyOf(field.options.vocabulary).codes())
            longest = qMax(longest, code.size());
        return static_cast<int>(qMin<qsizetype>(longest, 8)) * character;
    }
    case Kind::Text:
        break;
    }
    switch (field.options.format) {
    case Format::IdentityNumber:
    case Format::CreditCode:
        return 132;
    case Format::Mobile:
        return 88;
    case Format::Multiline:
        return 14 * character;
    case Format::Plain:
        break;
    }
    if (field.has(domain::Sensitive))
        return 132;
    return field.options.maxLength <= 60 ? 5 * character : 9 * character;
}

} // namespace

int columnWidth(const domain::Entity &entity, const domain::Field &field)
{
    const int header = QFontMetrics(uiFont(9, true)).horizontalAdvance(domain::labelOf(entity, field)) + sortArrow;
    return qMax(contentWidth(field), header) + padding;
}

void fitColumns(QTableView &table, const app::RecordListModel &model, int gutter)
{
    const QFontMetrics plain(uiFont(10));
    const QFontMetrics bold(uiFont(10, true)); // the current row's name is bold, and must fit too
    const QFontMetrics header(uiFont(9, true));
    const int rows = qMin(model.rowCount(), sampledRows);
    int total = 0;
    QList<int> widths;
    QList<int> names; // columns whose texts may be elided, or given more room
    for (int column = 0; column < model.columns().size(); ++column) {
        const domain::Field &field = *model.columns()[column];
        const QFontMetrics &metrics = column == 0 ? bold : plain;
        int width = columnWidth(model.entity(), field);
        if (rows > 0) {
            int content = header.horizontalAdvance(domain::labelOf(model.entity(), field)) + sortArrow + slack;
            for (int row = 0; row < rows; ++row)
                content = qMax(content, metrics.horizontalAdvance(model.index(row, column).data().toString()) + slack);
            const bool exact = app::isNumeric(field) || field.kind == Kind::Date || field.has(domain::Sensitive);
            width = (exact ? content : qMin(content, widestText)) + padding;
        }
        if (field.kind == Kind::Reference || (field.kind == Kind::Text && !field.has(domain::Sensitive)))
            names << column;
        widths << width + (column == 0 ? gutter : 0);
        total += widths.last();
    }
    int room = table.viewport()->width() - total;
    const QScrollBar *bar = table.verticalScrollBar(); // not there yet when the rows have just come
    if (!bar->isVisible() && model.rowCount() * rowHeight > table.viewport()->height())
        room -= bar->sizeHint().width();
    const auto widest
        = [&] { return *std::ranges::max_element(names, {}, [&](int column) { return widths[column]; }); };
    if (room > 0 && !names.isEmpty())
        widths[widest()] += room;
    for (; room < 0 && !names.isEmpty() && widths[widest()] > narrowestText; ++room)
        --widths[widest()];
    for (int column = 0; column < widths.size(); ++column)
        table.setColumnWidth(column, widths[column]);
}

} // namespace desktop
