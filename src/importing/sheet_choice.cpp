#include "importing/sheet_match.h"

#include "domain/registry.h"
#include "domain/value_text.h"
#include "importing/importer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Entity;
using domain::Error;
using domain::ErrorCode;
using domain::Field;

namespace {

constexpr int titleBonus = 4; // the sheet's own name or title says what it holds
constexpr int fileBonus = 2;
/// A sheet that nothing claims is taken by whom it fits nearly as well as its best entity.
constexpr double nearly = 0.7;

bool isBlank(const SheetRows &sheet)
{
    return std::ranges::all_of(sheet.rows, [](const spreadsheet::Row &row) { return row.cells.isEmpty(); });
}

int bonusOf(const Entity &entity, const QStringList &titles, const QString &file)
{
    int bonus = QFileInfo(file).completeBaseName().compare(entity.name(), Qt::CaseInsensitive) == 0 ? fileBonus : 0;
    const QStringList terms = entity.allTerms();
    for (const QString &term : terms) {
        const QString plain = domain::normalisedTerm(term);
        if (plain.size() >= 2
            && std::ranges::any_of(titles, [&](const QString &title) { return title.contains(plain); }))
            return bonus + titleBonus;
    }
    return bonus;
}

QString termsOf(const QList<const Field *> &fields)
{
    QStringList terms;
    for (const Field *field : fields)
        terms << u"“%1”"_s.arg(field->term());
    return terms.join(u"、"_s);
}

/// How well a sheet's header fits an entity; 0 when its rows cannot be the entity's.
int fitOf(const SheetTop &top, const Entity &entity, const QString &file)
{
    const MatchedSheet sheet = matchSheet(top, entity, {}, nullptr);
    return sheet.usable ? sheet.header.score + bonusOf(entity, top.titles(sheet.header), file) : 0;
}

struct BestFit
{
    const Entity *entity = nullptr;
    int fit = 0;
};

/// The entity a sheet's header fits best.
BestFit bestEntity(const SheetTop &top, const QString &file)
{
    BestFit best;
    for (const Entity *entity : domain::allEntities())
        if (const int fit = entity->options.keptByProgram ? 0 : fitOf(top, *entity, file); fit > best.fit)
            best = {entity, fit};
    return best;
}

/// What the operator points at is taken; otherwise a sheet belongs to the entity it fits best.
std::vector<MatchedSheet> choose(const std::vector<MatchedSheet> &matched, const Entity &entity,
                                 const ImportOptions &options, const QString &file, const QSet<int> &pointedAt)
{
    std::vector<MatchedSheet> own, close;
    for (const MatchedSheet &sheet : matched) {
        if (!sheet.usable)
            continue;
        if (options.sheets.contains(sheet.match.sheet) || pointedAt.contains(sheet.match.sheet)) {
            own.push_back(sheet);
            continue;
        }
        const SheetTop top(*sheet.rows);
        const int fit = fitOf(top, entity, file);
        const int best = bestEntity(top, file).fit;
        if (fit >= best)
            own.push_back(sheet);
        else if (fit >= nearly * best)
            close.push_back(sheet);
    }
    return own.empty() ? close : own;
}

[[noreturn]] void refuse(const std::vector<SheetRows> &sheets, const std::vector<MatchedSheet> &matched,
                         const Entity &entity, const QString &file)
{
    const QString name = shortName(file);
    if (std::ranges::all_of(sheets, isBlank))
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Import", "“%1” is empty: it has no rows to import.").arg(name));
    const auto nearest
        = std::ranges::max_element(matched, {}, [](const MatchedSheet &sheet) { return sheet.header.score; });
    const auto [other, fit] = bestEntity(SheetTop(*nearest->rows), file);
    if (other != nullptr && other != &entity && fit > nearest->header.score)
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Import", "“%1” looks like %2 and not like %3. Import it as %2, or name the sheet.")
                        .arg(name, u"“%1”"_s.arg(other->term()), u"“%1”"_s.arg(entity.term())));
    if (nearest->header.score >= 3 && !nearest->missing.isEmpty())
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "Import", "“%1” has no column for %2. Add it to the sheet, or say which column it is.")
                        .arg(name, termsOf(nearest->missing)));
    throw Error(ErrorCode::InvalidInput,
                QCoreApplication::translate("Import",
                                            "“%1” has no recognisable header row for %2. Name the columns in one row "
                                            "above the data, or say which column is which field.")
                    .arg(name, u"“%1”"_s.arg(entity.term())));
}

void requireToldColumns(const std::vector<MatchedSheet> &sheets, const ImportOptions &options, const QString &file)
{
    for (auto told = options.columns.begin(); told != options.columns.end(); ++told) {
        const QString plain = domain::normalisedTerm(told.key());
        const bool found = std::ranges::any_of(sheets, [&](const MatchedSheet &sheet) {
            return std::ranges::any_of(sheet.header.cells, [&](const HeaderCell &cell) {
                return cell.plainOwn == plain || cell.plainAbove == plain
                    || domain::normalisedTerm(cell.above + u" / "_s + cell.own) == plain;
            });
        });
        if (!found)
            throw Error(
                ErrorCode::Usage,
                QCoreApplication::translate("Import", "“%1” has no column “%2”.").arg(shortName(file), told.key()));
    }
}

} // namespace

std::vector<MatchedSheet> sheetsOf(const std::vector<SheetRows> &sheets, const Entity &entity,
                                   const ImportOptions &options, storage::Registers *registers, const QString &file,
                                   const QSet<int> &pointedAt)
{
    std::vector<MatchedSheet> matched;
    for (const SheetRows &rows : sheets)
        matched.push_back(matchSheet(SheetTop(rows), entity, options, registers));
    std::vector<MatchedSheet> chosen = choose(matched, entity, options, file, pointedAt);
    if (chosen.empty())
        refuse(sheets, matched, entity, file);
    requireToldColumns(chosen, options, file);
    return chosen;
}

QList<const Entity *> recogniseEntities(const QString &file)
{
    const std::vector<SheetRows> sheets = SheetFile(file).tops();
    using Fit = std::pair<int, const Entity *>;
    QList<Fit> fits;
    for (const SheetRows &sheet : sheets) {
        const auto [entity, fit] = bestEntity(SheetTop(sheet), file);
        if (entity == nullptr)
            continue;
        const auto known = std::ranges::find(fits, entity, &Fit::second);
        if (known == fits.end())
            fits.append({fit, entity});
        else
            known->first = std::max(known->first, fit);
    }
    std::ranges::stable_sort(fits, std::greater(), &Fit::first);
    QList<const Entity *> entities;
    for (const Fit &fit : fits)
        entities << fit.second;
    return entities;
}

} // namespace importing
