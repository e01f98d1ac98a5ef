// history, undo, duplicates, merge

#include "app/duplicates.h"
#include "app/records.h"
#include "cli/commands.h"
#include "cli/record_table.h"
#include "domain/value_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr const char *actionWords[] = {"insert", "update", "archive", "restore", "erase"};

/// Former values by field; sensitive ones masked.
QJsonObject beforeJson(const domain::Entity &entity, const QJsonObject &before, bool reveal)
{
    QJsonObject shown;
    for (const domain::Field *field : entity.fields)
        if (before.contains(field->name())) {
            const QString text = before.value(field->name()).toString();
            const bool hidden = field->has(domain::Sensitive) && !reveal && !text.isEmpty();
            shown.insert(field->name(), hidden ? QJsonValue(domain::masked(text)) : before.value(field->name()));
        }
    return shown;
}

QCommandLineOption revealOpt()
{
    return {u"reveal"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Identity, bank and phone numbers in full."))};
}

class History final : public Command
{
public:
    QString name() const override { return u"history"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "what happened to a record, newest first: history ENTITY ID"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
        parser.addPositionalArgument(u"ID"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Number of the record.")));
        parser.addOption(revealOpt());
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        const qint64 id = idArgument(parser, 1);
        const QList<app::ChangeEntry> entries = app::Records(context.office(), entity).history(id);
        if (entries.isEmpty())
            throw domain::Error(domain::ErrorCode::NotFound,
                                QCoreApplication::translate("Cli", "There is no record %1.").arg(id));
        QJsonArray list;
        for (const app::ChangeEntry &entry : entries)
            list << QJsonObject{{u"operation"_s, entry.operation},
                                {u"kind"_s, entry.kind},
                                {u"label"_s, entry.label},
                                {u"action"_s, QString::fromLatin1(actionWords[static_cast<size_t>(entry.action)])},
                                {u"operator"_s, entry.operatorName},
                                {u"at"_s, entry.at.toString(Qt::ISODate)},
                                {u"before"_s, beforeJson(entity, entry.before, parser.isSet(u"reveal"_s))}};
        context.print(list);
        return Done;
    }
};

class Undo final : public Command
{
public:
    QString name() const override { return u"undo"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "takes one operation back: undo OPERATION"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"OPERATION"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Number of the operation, as `history` lists it.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const qint64 operation = idArgument(parser, 0);
        const app::Undone undone = app::undoOperation(context.office(), operation);
        context.print(QJsonObject{{u"undone"_s, operation},
                                  {u"operation"_s, undone.operation != 0 ? QJsonValue(undone.operation) : QJsonValue()},
                                  {u"records"_s, undone.records},
                                  {u"kept"_s, QJsonArray::fromStringList(undone.kept)}});
        return undone.kept.isEmpty() ? Done : IssuesFound;
    }
};

class DuplicatesCommand final : public Command
{
public:
    QString name() const override { return u"duplicates"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "records that probably are the same: duplicates ENTITY"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        QJsonArray list;
        for (const app::DuplicateGroup &group : app::findDuplicates(context.office(), entity)) {
            QJsonArray ids;
            QJsonArray titles;
            for (const domain::Record &record : app::Records(context.office(), entity).load(group.ids)) {
                ids << record.id;
                titles << record.title();
            }
            list << QJsonObject{{u"ids"_s, ids},
                                {u"titles"_s, titles},
                                {u"reason"_s, group.reasons.first()},
                                {u"reasons"_s, QJsonArray::fromStringList(group.reasons)}};
        }
        context.print(QJsonObject{{u"entity"_s, entity.name()}, {u"groups"_s, list}});
        return list.isEmpty() ? Done : IssuesFound;
    }
};

class Merge final : public Command
{
public:
    QString name() const override { return u"merge"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "makes one record of two: merge ENTITY KEEP GONE [--take f1,f2]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
        parser.addPositionalArgument(u"KEEP"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The record that stays.")));
        parser.addPositionalArgument(u"GONE"_s,
                                     helpText(QT_TRANSLATE_NOOP("Cli", "The record that goes to the trash.")));
        parser.addOption({u"take"_s,
                          helpText(QT_TRANSLATE_NOOP("Cli", "Fields whose values come from the one that goes.")),
                          u"f1,f2"_s});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        std::vector<const domain::Field *> take;
        const QStringList names = parser.value(u"take"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            take.push_back(entity.fieldByTerm(name.trimmed()));
            if (take.back() == nullptr)
                throw usageError(QCoreApplication::translate("Cli", "There is no column “%1” in %2.")
                                     .arg(name.trimmed(), entity.name()));
        }
        const qint64 keep = idArgument(parser, 1);
        const qint64 gone = idArgument(parser, 2);
        const app::MergeResult merged = app::mergeRecords(context.office(), entity, keep, gone, take);
        QJsonObject moved;
        for (auto count = merged.moved.begin(); count != merged.moved.end(); ++count)
            moved.insert(count.key(), *count);
        context.print(QJsonObject{{u"operation"_s, merged.operation},
                                  {u"kept"_s, keep},
                                  {u"archived"_s, gone},
                                  {u"moved"_s, moved},
                                  {u"files"_s, merged.files},
                                  {u"changed"_s, QJsonArray::fromStringList(merged.filled)}});
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeHistory() { return std::make_unique<History>(); }
std::unique_ptr<Command> makeUndo() { return std::make_unique<Undo>(); }
std::unique_ptr<Command> makeDuplicates() { return std::make_unique<DuplicatesCommand>(); }
std::unique_ptr<Command> makeMerge() { return std::make_unique<Merge>(); }

} // namespace cli
