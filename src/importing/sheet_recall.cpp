#include "importing/sheet_recall.h"

#include "domain/value_text.h"
#include "importing/cell_values.h"
#include "importing/value_sniffing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Field;

namespace {

using Words = QMap<QString, QString>;

constexpr double likeEnough = 0.6;
constexpr qsizetype valuesLookedAt = 50;

QString columnOf(const QString &code) { return code.section(u':', 0, -2); }
QString plainCode(const QString &code)
{
    return domain::normalisedTerm(columnOf(code)) + u':' + code.section(u':', -1);
}

/// Adds a decision unless the column, or the field it would go to, is spoken for.
void addColumn(Words &columns, const Words &explicitOnes, const QString &header, const QString &field)
{
    const QString plain = domain::normalisedTerm(header);
    const auto speaksFor = [&](const Words &words) {
        for (auto told = words.begin(); told != words.end(); ++told)
            if (domain::normalisedTerm(told.key()) == plain || (!field.isEmpty() && told.value() == field))
                return true;
        return false;
    };
    if (!speaksFor(columns) && !speaksFor(explicitOnes))
        columns.insert(header, field);
}

void addCode(Words &codes, const Words &explicitOnes, const QString &code, const QString &word)
{
    const QString plain = plainCode(code);
    const auto speaksFor = [&](const Words &words) {
        return std::ranges::any_of(words.keyBegin(), words.keyEnd(),
                                   [&](const QString &key) { return plainCode(key) == plain; });
    };
    if (!speaksFor(codes) && !speaksFor(explicitOnes))
        codes.insert(code, word);
}

class SheetRecall
{
public:
    SheetRecall(const SheetRows &rows, const domain::Entity &entity, const ImportOptions &options,
                storage::Registers *registers)
        : m_top(rows)
        , m_entity(entity)
        , m_options(options)
        , m_registers(registers)
    {
    }

    /// How like the sheet is to the remembered one, read with what was decided there.
    double tryOn(const SheetMemory &memory)
    {
        m_found = {};
        for (auto told = memory.told.begin(); told != memory.told.end(); ++told)
            addColumn(m_found.columns, m_options.columns, told.key(), told.value());
        if (m_words.isEmpty() || m_found.columns != m_tried) {
            m_tried = m_found.columns;
            m_match = matchSheet(m_top, m_entity, completed(m_options, m_found), m_registers).match;
        }
        m_words = headerWords(m_match);
        return likeness(m_words, memory.words, renamedIn(memory));
    }

    /// What of the memory holds for this sheet.
    RememberedWords words(const SheetMemory &memory)
    {
        tryOn(memory);
        m_found.columns.removeIf(
            [&](const Words::iterator &it) { return !m_words.contains(domain::normalisedTerm(it.key())); });
        for (auto code = memory.codes.begin(); code != memory.codes.end(); ++code)
            if (m_words.contains(domain::normalisedTerm(columnOf(code.key()))))
                addCode(m_found.codes, m_options.codes, code.key(), code.value());
        for (const ColumnMatch &column : std::as_const(m_match.columns))
            if (column.field == nullptr && !column.header.isEmpty())
                fillIn(column, memory);
        followRenamed(memory);
        return m_found;
    }

    bool usable() const { return matchSheet(m_top, m_entity, completed(m_options, m_found), m_registers).usable; }

private:
    /// Columns that go to the field of one that is gone: the same by another name.
    qsizetype renamedIn(const SheetMemory &memory) const
    {
        QSet<QString> gone;
        for (auto old = memory.mapping.begin(); old != memory.mapping.end(); ++old)
            if (!old.value().isEmpty() && !m_words.contains(domain::normalisedTerm(old.key())))
                gone.insert(old.value());
        return std::ranges::count_if(m_match.columns, [&](const ColumnMatch &column) {
            return column.field != nullptr && !memory.words.contains(domain::normalisedTerm(column.header))
                && gone.contains(column.field->name());
        });
    }

    bool isTaken(const Field *field) const
    {
        return std::ranges::any_of(m_match.columns, [&](const ColumnMatch &c) { return c.field == field; });
    }

    /// A column that could be matched then and cannot now, as its values are too few or too many are missing.
    void fillIn(const ColumnMatch &column, const SheetMemory &memory)
    {
        const QString plain = domain::normalisedTerm(column.header);
        for (auto known = memory.mapping.begin(); known != memory.mapping.end(); ++known)
            if (!known.value().isEmpty() && domain::normalisedTerm(known.key()) == plain
                && !isTaken(m_entity.field(known.value())))
                addColumn(m_found.columns, m_options.columns, column.header, known.value());
    }

    QStringList values(const ColumnMatch &column, const QString &oldHeader, const SheetMemory &memory) const
    {
        QStringList values;
        for (const spreadsheet::Row &row : m_top.rows().rows) {
            const QString text = cellText(row.cell(column.column));
            if (row.number < m_match.firstDataRow || text.isEmpty())
                continue;
            if (values.size() == valuesLookedAt)
                break;
            values << memory.codes.value(oldHeader + u':' + text, text);
        }
        return values;
    }

    /// Headers that are gone, and new ones whose values fit the same field. Taken only where one answers to one.
    void followRenamed(const SheetMemory &memory)
    {
        QMap<QString, QStringList> heirs; // new header → headers that are gone
        QMap<QString, int> claims;
        for (auto old = memory.mapping.begin(); old != memory.mapping.end(); ++old) {
            const Field *field = m_entity.field(old.value());
            if (field == nullptr || m_words.contains(domain::normalisedTerm(old.key())))
                continue;
            for (const ColumnMatch &column : std::as_const(m_match.columns)) {
                const bool isNew
                    = !column.header.isEmpty() && !memory.words.contains(domain::normalisedTerm(column.header));
                const bool open = column.field == nullptr && !isTaken(field)
                    && valuesFit(*field, values(column, old.key(), memory), m_registers);
                if (isNew && (column.field == field || open)) {
                    heirs[column.header] << old.key();
                    ++claims[old.key()];
                }
            }
        }
        for (auto heir = heirs.cbegin(); heir != heirs.cend(); ++heir)
            if (heir->size() == 1 && claims.value(heir->first()) == 1)
                inherit(heir.key(), heir->first(), memory);
    }

    void inherit(const QString &header, const QString &oldHeader, const SheetMemory &memory)
    {
        if (!isTaken(m_entity.field(memory.mapping.value(oldHeader))))
            addColumn(m_found.columns, m_options.columns, header, memory.mapping.value(oldHeader));
        for (auto code = memory.codes.begin(); code != memory.codes.end(); ++code)
            if (columnOf(code.key()) == oldHeader)
                addCode(m_found.codes, m_options.codes, header + u':' + code.key().section(u':', -1), code.value());
    }

    SheetTop m_top;
    const domain::Entity &m_entity;
    const ImportOptions &m_options;
    storage::Registers *m_registers;
    RememberedWords m_found;
    SheetMatch m_match; // with the columns of m_tried
    Words m_tried;
    QSet<QString> m_words;
};

} // namespace

Recalled recall(const std::vector<SheetRows> &sheets, const domain::Entity &entity, const ImportOptions &options,
                const QList<SheetMemory> &memories, storage::Registers *registers)
{
    Recalled recalled;
    for (const SheetRows &rows : sheets) {
        SheetRecall sheet(rows, entity, options, registers);
        const SheetMemory *best = nullptr;
        double bestLikeness = likeEnough;
        for (const SheetMemory &memory : memories)
            if (const double found = sheet.tryOn(memory);
                best == nullptr ? found >= likeEnough : found > bestLikeness) {
                best = &memory;
                bestLikeness = found;
            }
        if (best == nullptr)
            continue;
        const RememberedWords words = sheet.words(*best);
        if (words.isEmpty() || !sheet.usable())
            continue;
        if (!words.columns.isEmpty())
            recalled.sheets.insert(rows.index);
        for (auto column = words.columns.begin(); column != words.columns.end(); ++column)
            if (!recalled.words.columns.contains(column.key()))
                recalled.words.columns.insert(column.key(), column.value());
        for (auto code = words.codes.begin(); code != words.codes.end(); ++code)
            if (!recalled.words.codes.contains(code.key()))
                recalled.words.codes.insert(code.key(), code.value());
    }
    return recalled;
}

ImportOptions completed(ImportOptions options, const RememberedWords &remembered)
{
    options.columns.insert(remembered.columns);
    options.codes.insert(remembered.codes);
    return options;
}

} // namespace importing
