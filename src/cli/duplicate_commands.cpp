// duplicates, merge

#include "app/duplicates.h"
#include "app/records.h"
#include "cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

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

std::unique_ptr<Command> makeDuplicates() { return std::make_unique<DuplicatesCommand>(); }
std::unique_ptr<Command> makeMerge() { return std::make_unique<Merge>(); }

} // namespace cli
