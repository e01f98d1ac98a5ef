#include "desktop/widgets/column_widths.h"

#include "app/record_list_model.h"
#include "desktop/theme.h"
#include "domain/vocabulary.h"

#include <QHeaderView>
#include <QTableView>

namespace desktop {

using domain::Format;
using domain::Kind;

namespace {

constexpr int padding = 20;
constexpr int sortArrow = 16;
constexpr int character = 14; // one Chinese character of 10 pt

int contentWidth(const domain::Entity &entity, const domain::Field &field)
{
    switch (field.kind) {
    case Kind::Date: return 88;
    case Kind::Money: return 96;
    case Kind::Bool: return 2 * character;
    case Kind::Integer:
    case Kind::Number:
    case Kind::Percent: return 60;
    case Kind::Reference: return 12 * character;
    case Kind::Choices: return 9 * character;
    case Kind::Choice: {
        qsizetype longest = 2;
        for (const QString &code : domain::vocabularyOf(field.options.vocabulary).codes())
            longest = qMax(longest, code.size());
        return static_cast<int>(qMin<qsizetype>(longest, 8)) * character;
    }
    case Kind::Text: break;
    }
    switch (field.options.format) {
    case Format::IdentityNumber:
    case Format::CreditCode: return 132;
    case Format::Mobile: return 88;
    case Format::Multiline: return 14 * character;
    case Format::Plain: break;
    }
    if (field.has(domain::Sensitive))
        return 132;
    if (&field == entity.options.title && field.options.maxLength > 60)
        return 14 * character;
    return field.options.maxLength <= 60 ? 5 * character : 9 * character;
}

} // namespace

int columnWidth(const domain::Entity &entity, const domain::Field &field)
{
    const int header = QFontMetrics(uiFont(9, true)).horizontalAdvance(domain::labelOf(entity, field)) + sortArrow;
    return qMax(contentWidth(entity, field), header) + padding;
}

void fitColumns(QTableView &table, const app::RecordListModel &model, int gutter)
{
    for (int i = 0; i < model.columns().size(); ++i)
        table.setColumnWidth(i, columnWidth(model.entity(), *model.columns()[i]) + (i == 0 ? gutter : 0));
}

} // namespace desktop
