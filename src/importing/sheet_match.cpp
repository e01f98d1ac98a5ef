#include "importing/sheet_match.h"

#include "domain/value_text.h"
#include "importing/money_unit.h"
#include "importing/value_sniffing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Entity;
using domain::Field;

namespace {

constexpr qsizetype valuesLookedAt = 50;

QStringList firstValues(const SheetRows &sheet, qsizetype firstData, int column, qsizetype most = valuesLookedAt)
{
    QStringList values;
    for (auto row = static_cast<size_t>(firstData); row < sheet.rows.size() && values.size() < most; ++row)
        if (const QString text = sheet.rows[row].cell(column).shown.trimmed(); !text.isEmpty())
            values << text;
    return values;
}

/// Of two columns with equally good headers the second is meant where the first is empty, or where only the second
/// holds what the field asks for.
bool isMeant(const SheetRows &sheet, qsizetype firstData, const Field &field, qsizetype first, qsizetype second)
{
    const QStringList firstOnes = firstValues(sheet, firstData, static_cast<int>(first));
    const QStringList secondOnes = firstValues(sheet, firstData, static_cast<int>(second));
    if (firstOnes.isEmpty() || secondOnes.isEmpty())
        return firstOnes.isEmpty() && !secondOnes.isEmpty();
    return !valuesFit(field, firstOnes, nullptr) && valuesFit(field, secondOnes, nullptr);
}

/// Every field takes the column that names it best, of equals the first whose values fit.
QList<const Field *> assign(MatchedSheet &sheet, const QList<HeaderCellMatch> &cells)
{
    QList<ColumnMatch> &columns = sheet.match.columns;
    QHash<const Field *, qsizetype> owner;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const WordMatch &word = cells[i].word;
        if (word.field == nullptr)
            continue;
        const auto found = owner.constFind(word.field);
        if (found == owner.cend() || cells[*found].word.fit < word.fit
            || (cells[*found].word.fit == word.fit && isMeant(*sheet.rows, sheet.firstData, *word.field, *found, i)))
            owner.insert(word.field, i);
    }
    for (auto it = owner.cbegin(); it != owner.cend(); ++it) {
        columns[*it].field = it.key();
        columns[*it].certain = cells[*it].word.fit != WordFit::Contained;
    }
    return owner.keys();
}

bool isRunningNumber(const QString &plain)
{
    return plain == u"序号"_s || plain == u"行号"_s || plain.compare(u"no"_s, Qt::CaseInsensitive) == 0;
}

/// Columns whose header says nothing known are told by their values. A column of names in the register that membership
/// hangs on is that reference, whatever its header contains.
void sniff(MatchedSheet &sheet, const Entity &entity, const QList<HeaderCellMatch> &cells, QList<const Field *> taken,
           storage::Registers *registers)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        ColumnMatch &column = sheet.match.columns[i];
        const QString plain = domain::normalisedTerm(column.header);
        if (cells[i].leftOut || cells[i].word.fit == WordFit::Told || speaksOfOthers(plain) || isRunningNumber(plain))
            continue;
        const QStringList values = firstValues(*sheet.rows, sheet.firstData, column.column);
        const Field *field = nullptr;
        if (column.field == nullptr) {
            field = sniffedField(entity.fields, taken, values, registers);
        } else if (column.field->kind == domain::Kind::Text && !column.field->has(domain::Required)) {
            field = sniffedReference(entity.fields, taken, values, registers);
            if (field != nullptr && !field->has(domain::Strict))
                field = nullptr;
        }
        if (field == nullptr)
            continue;
        taken.removeAll(column.field);
        taken << field;
        column.field = field;
        column.certain = false;
    }
}

QList<const Field *> missingOf(const Entity &entity, const QList<ColumnMatch> &columns)
{
    QList<const Field *> missing;
    for (const Field *field : entity.fields)
        if (field->has(domain::Required)
            && std::ranges::none_of(columns, [&](const ColumnMatch &column) { return column.field == field; }))
            missing << field;
    return missing;
}

bool isUsable(const Entity &entity, const MatchedSheet &sheet)
{
    const auto matched = [&](const Field *field) {
        return std::ranges::any_of(sheet.match.columns,
                                   [&](const ColumnMatch &column) { return column.field == field; });
    };
    const auto known
        = std::ranges::count_if(sheet.match.columns, [](const ColumnMatch &c) { return c.field != nullptr; });
    const auto printed
        = std::ranges::count_if(sheet.match.columns, [](const ColumnMatch &c) { return !c.header.isEmpty(); });
    // A sheet of one column is a list of names or numbers, not a page of instructions headed 填表说明.
    const bool isList = std::ranges::any_of(sheet.match.columns, [&](const ColumnMatch &c) {
        return c.field != nullptr && (c.field->has(domain::Required) || c.field == entity.options.reference);
    });
    if (known == 0 || (known == 1 && (printed > 1 || !isList)))
        return false;
    // Either everything required has a column, or the records can be found again by one of their keys.
    return sheet.missing.isEmpty() || std::ranges::any_of(entity.options.keys, [&](const domain::ImportKey &key) {
               return std::ranges::all_of(key.fields, matched);
           });
}

} // namespace

MatchedSheet matchSheet(const SheetTop &top, const Entity &entity, const ImportOptions &options,
                        storage::Registers *registers)
{
    const HeaderWords words(entity, options.columns);
    const SheetRows &rows = top.rows();
    MatchedSheet sheet;
    sheet.rows = &rows;
    sheet.match.sheet = rows.index;
    sheet.match.name = rows.name;
    sheet.header = top.findHeader(words);
    if (sheet.header.isNull())
        return sheet;
    sheet.firstData = sheet.header.lastRow + 1;
    sheet.match.headerRow = rows.rows[static_cast<size_t>(sheet.header.lastRow)].number;
    sheet.match.firstDataRow = sheet.firstData < std::ssize(rows.rows)
        ? rows.rows[static_cast<size_t>(sheet.firstData)].number
        : sheet.match.headerRow + 1;
    QList<HeaderCellMatch> cells;
    for (qsizetype i = 0; i < sheet.header.cells.size(); ++i) {
        cells << matchHeaderCell(sheet.header.cells[i], words);
        sheet.match.columns << ColumnMatch{static_cast<int>(i), cells.last().name, nullptr, true, {}, {}};
    }
    const QList<const Field *> taken = assign(sheet, cells);
    sniff(sheet, entity, cells, taken, registers);
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (ColumnMatch &column = sheet.match.columns[i];
            column.field != nullptr && column.field->kind == domain::Kind::Money)
            column.moneyUnit = moneyUnit(rows, sheet.header, sheet.header.cells[i]);
    for (ColumnMatch &column : sheet.match.columns)
        column.example = firstValues(rows, sheet.firstData, column.column, 1).value(0);
    sheet.missing = missingOf(entity, sheet.match.columns);
    sheet.usable = isUsable(entity, sheet);
    return sheet;
}

} // namespace importing
