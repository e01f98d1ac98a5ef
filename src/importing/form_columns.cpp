#include "importing/form_columns.h"

#include "domain/error.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

namespace {
constexpr int leastScore = 3; // one known word
}

MatchedSheet matchForm(const std::vector<SheetRows> &tops, const domain::Entity &entity, const QString &form)
{
    MatchedSheet best;
    for (const SheetRows &top : tops) {
        MatchedSheet sheet = matchSheet(SheetTop(top), entity, {}, nullptr);
        if (!sheet.header.isNull() && sheet.header.score > std::max(best.header.score, leastScore - 1))
            best = std::move(sheet);
    }
    if (best.rows == nullptr)
        throw domain::Error(
            domain::ErrorCode::InvalidInput,
            QCoreApplication::translate("Import",
                                        "“%1” has no recognisable header row for %2. Name the columns "
                                        "in one row above the data, or say which column is which field.")
                .arg(shortName(form), u"“%1”"_s.arg(entity.term())));
    return best;
}

bool isRunningNumber(const ColumnMatch &column)
{
    return column.field == nullptr && domain::normalisedTerm(column.header) == u"序号"_s;
}

SheetMatch formColumns(const domain::Entity &entity, const QString &form)
{
    domain::requireEntered(entity);
    const std::vector<SheetRows> tops = SheetFile(form).tops();
    return matchForm(tops, entity, form).match;
}

} // namespace importing
