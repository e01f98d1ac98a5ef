#include "importing/sheet_memory.h"

#include "domain/value_text.h"
#include "importing/sheet_rows.h"
#include "storage/sheet_memories.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

using Words = QMap<QString, QString>;

QString textOf(const Words &words)
{
    QJsonObject object;
    for (auto it = words.begin(); it != words.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Words wordsFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Words words;
    for (auto it = object.begin(); it != object.end(); ++it)
        words.insert(it.key(), it.value().toString());
    return words;
}

/// A ledger may have lost a field since.
Words knownFields(Words mapping, const domain::Entity &entity)
{
    mapping.removeIf(
        [&](const Words::iterator &it) { return !it.value().isEmpty() && entity.field(it.value()) == nullptr; });
    return mapping;
}

SheetMemory memoryOf(const SheetMatch &sheet, const ImportOptions &options)
{
    SheetMemory memory{headerWords(sheet), {}, {}, {}};
    for (const ColumnMatch &column : sheet.columns)
        if (!column.header.isEmpty())
            memory.mapping.insert(column.header, column.field != nullptr ? column.field->name() : QString());
    for (auto told = options.columns.begin(); told != options.columns.end(); ++told)
        if (memory.words.contains(domain::normalisedTerm(told.key())))
            memory.told.insert(told.key(), told.value());
    for (auto code = options.codes.begin(); code != options.codes.end(); ++code)
        if (memory.words.contains(domain::normalisedTerm(code.key().section(u':', 0, -2))))
            memory.codes.insert(code.key(), code.value());
    return memory;
}

} // namespace

QSet<QString> headerWords(const SheetMatch &sheet)
{
    QSet<QString> words;
    for (const ColumnMatch &column : sheet.columns)
        if (const QString plain = domain::normalisedTerm(column.header); !plain.isEmpty())
            words.insert(plain);
    return words;
}

double likeness(const QSet<QString> &a, const QSet<QString> &b, qsizetype renamed)
{
    const qsizetype common = (QSet<QString>(a) & b).size();
    const qsizetype all = a.size() + b.size() - common - renamed;
    const double alike = static_cast<double>(common) + static_cast<double>(renamed) / 2;
    return all <= 0 ? 0 : alike / static_cast<double>(all);
}

QList<SheetMemory> sheetMemories(storage::Session &session, const domain::Entity &entity)
{
    QList<SheetMemory> memories;
    const QList<storage::KeptSheet> kept = storage::keptSheets(session, entity);
    for (const storage::KeptSheet &sheet : kept) {
        const QJsonArray words = QJsonDocument::fromJson(sheet.words.toUtf8()).array();
        SheetMemory memory;
        for (const QJsonValue &word : words)
            memory.words.insert(word.toString());
        memory.told = knownFields(wordsFrom(sheet.told), entity);
        memory.mapping = knownFields(wordsFrom(sheet.mapping), entity);
        memory.codes = wordsFrom(sheet.codes);
        memories << memory;
    }
    return memories;
}

void rememberSheets(storage::Operation &operation, const ImportPlan &plan)
{
    for (const SheetMatch &sheet : plan.sheets) {
        const SheetMemory memory = memoryOf(sheet, plan.options);
        QStringList words = memory.words.values();
        words.sort();
        const QJsonDocument list(QJsonArray::fromStringList(words));
        storage::keepSheet(operation, *plan.entity, shortName(plan.file),
                           {QString::fromUtf8(list.toJson(QJsonDocument::Compact)), textOf(memory.told),
                            textOf(memory.mapping), textOf(memory.codes)});
    }
}

} // namespace importing
