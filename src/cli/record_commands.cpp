// list, show, add, set, remove, restore, export, template

#include "app/records.h"
#include "app/sheet_export.h"
#include "cli/commands.h"
#include "cli/record_table.h"
#include "domain/error.h"
#include "domain/value_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

domain::Filter whereOption(const QCommandLineParser &parser, const domain::Entity &entity)
{
    const auto parsed = domain::parseFilter(entity, parser.value(u"where"_s));
    if (!parsed.error.isEmpty())
        throw usageError(parsed.error);
    return parsed.filter;
}

QJsonArray issuesJson(const domain::Issues &issues)
{
    QJsonArray list;
    for (const domain::Issue &issue : issues)
        list << QJsonObject{{u"field"_s, issue.field != nullptr ? QJsonValue(issue.field->name()) : QJsonValue()},
                            {u"code"_s, issue.code},
                            {u"severity"_s, issue.severity == domain::Severity::Error ? u"error"_s : u"warning"_s},
                            {u"message"_s, issue.message}};
    return list;
}

/// Puts `field=value` arguments into a record; returns what was wrong with the values.
domain::Issues assign(domain::Record &record, const QStringList &assignments)
{
    domain::Issues issues;
    for (const QString &assignment : assignments) {
        const qsizetype at = assignment.indexOf(u'=');
        const domain::Field *field = at > 0 ? record.entity().fieldByTerm(assignment.left(at)) : nullptr;
        if (field == nullptr)
            throw usageError(QCoreApplication::translate("Cli", "“%1” is not field=value with a field of %2.")
                                 .arg(assignment, record.entity().name()));
        const domain::ParsedValue parsed = domain::parseValue(record.entity(), *field, assignment.mid(at + 1));
        if (parsed.issue)
            issues << *parsed.issue;
        record.setValue(*field, parsed.value);
    }
    return issues;
}

/// Saves unless a value or the record is wrong; prints the result either way.
int saveAndPrint(app::Records &records, domain::Record &record, domain::Issues issues, Context &context)
{
    if (!domain::hasErrors(issues))
        issues += records.save(record);
    const bool refused = domain::hasErrors(issues);
    for (const domain::Issue &issue : issues)
        context.err << issue.message << '\n';
    context.print(QJsonObject{{u"id"_s, refused && record.revision == 0 ? QJsonValue() : QJsonValue(record.id)},
                              {u"saved"_s, !refused},
                              {u"issues"_s, issuesJson(issues)}});
    if (refused)
        return Failed;
    return issues.isEmpty() ? Done : IssuesFound;
}

domain::Record loadOrThrow(app::Records &records, qint64 id)
{
    if (const auto record = records.load(id))
        return *record;
    throw domain::Error(domain::ErrorCode::NotFound,
                        QCoreApplication::translate("Cli", "There is no record %1.").arg(id));
}

void describeEntityAndId(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
    parser.addPositionalArgument(u"ID"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Number of the record.")));
}

QCommandLineOption whereOpt()
{
    return {u"where"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Filter, such as sex=女, joined_date>=2025-01-01.")), u"F"_s};
}
QCommandLineOption columnsOpt()
{
    return {u"columns"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Fields, joined by commas.")), u"a,b"_s};
}
QCommandLineOption revealOpt()
{
    return {u"reveal"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Identity, bank and phone numbers in full."))};
}

class List final : public Command
{
public:
    QString name() const override { return u"list"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "records of a ledger: list ENTITY [--where F] …"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
        parser.addOptions(
            {whereOpt(),
             columnsOpt(),
             revealOpt(),
             {u"sort"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Field to sort by; -f for descending.")), u"f"_s},
             {u"limit"_s, helpText(QT_TRANSLATE_NOOP("Cli", "At most so many.")), u"N"_s},
             {u"trash"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Records in the trash instead."))}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        app::ListQuery query;
        query.filter = whereOption(parser, entity);
        query.archived = parser.isSet(u"trash"_s);
        if (parser.isSet(u"sort"_s)) {
            const QString sort = parser.value(u"sort"_s);
            query.descending = sort.startsWith(u'-');
            query.sort = entity.fieldByTerm(query.descending ? sort.mid(1) : sort);
            if (query.sort == nullptr)
                throw usageError(QCoreApplication::translate("Cli", "There is no field “%1” to sort by.").arg(sort));
        }
        if (parser.isSet(u"limit"_s)) {
            bool good = false;
            query.limit = parser.value(u"limit"_s).toLongLong(&good);
            if (!good || query.limit < 0)
                throw usageError(QCoreApplication::translate("Cli", "--limit wants a number."));
        }
        RecordTable table(context.office(), entity, listedColumns(entity, parser.value(u"columns"_s)),
                          parser.isSet(u"reveal"_s));
        table.add(app::Records(context.office(), entity).ids(query));
        if (context.json)
            context.print(table.toJson());
        else
            table.print(context.out);
        return Done;
    }
};

class Show final : public Command
{
public:
    QString name() const override { return u"show"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "one record with all its fields: show ENTITY ID"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        describeEntityAndId(parser);
        parser.addOption(revealOpt());
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        app::Records records(context.office(), entityArgument(parser));
        context.print(recordJson(loadOrThrow(records, idArgument(parser, 1)), parser.isSet(u"reveal"_s)));
        return Done;
    }
};

class Add final : public Command
{
public:
    QString name() const override { return u"add"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "a new record: add ENTITY field=value …"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
        parser.addPositionalArgument(
            u"field=value"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Fields by key or Chinese name.")), u"field=value…"_s);
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        domain::requireEntered(entity);
        domain::Record record(entity);
        const domain::Issues issues = assign(record, parser.positionalArguments().mid(1));
        app::Records records(context.office(), entity);
        return saveAndPrint(records, record, issues, context);
    }
};

class Set final : public Command
{
public:
    QString name() const override { return u"set"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "changes fields of a record: set ENTITY ID field=value …"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        describeEntityAndId(parser);
        parser.addPositionalArgument(u"field=value"_s,
                                     helpText(QT_TRANSLATE_NOOP("Cli", "An empty value clears the field.")),
                                     u"field=value…"_s);
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        domain::requireEntered(entity);
        app::Records records(context.office(), entity);
        domain::Record record = loadOrThrow(records, idArgument(parser, 1));
        const domain::Issues issues = assign(record, parser.positionalArguments().mid(2));
        return saveAndPrint(records, record, issues, context);
    }
};

/// remove and restore differ in one call.
class Trash final : public Command
{
public:
    explicit Trash(bool restoring)
        : m_restoring(restoring)
    {
    }
    QString name() const override { return m_restoring ? u"restore"_s : u"remove"_s; }
    QString summary() const override
    {
        return m_restoring ? helpText(QT_TRANSLATE_NOOP("Cli", "a record back from the trash: restore ENTITY ID"))
                           : helpText(QT_TRANSLATE_NOOP("Cli", "a record into the trash: remove ENTITY ID"));
    }
    void describe(QCommandLineParser &parser) const override { describeEntityAndId(parser); }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        app::Records records(context.office(), entityArgument(parser));
        const qint64 id = idArgument(parser, 1);
        if (m_restoring)
            records.restore({id});
        else
            records.archive({id});
        context.print(QJsonObject{{u"id"_s, id}, {u"archived"_s, !m_restoring}});
        return Done;
    }

private:
    bool m_restoring;
};

class Export final : public Command
{
public:
    QString name() const override { return u"export"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "records as a sheet: export ENTITY OUT.xlsx|.csv [--where F] …"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
        parser.addPositionalArgument(u"OUT"_s, helpText(QT_TRANSLATE_NOOP("Cli", "File to write, .xlsx or .csv.")));
        parser.addOptions(
            {whereOpt(),
             columnsOpt(),
             revealOpt(),
             {u"into"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Fill this form, and leave the rest of it as it is.")),
              u"FORM.xlsx"_s}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        const QString path = argument(parser, 1, u"OUT"_s);
        const bool intoForm = parser.isSet(u"into"_s);
        if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
            throw usageError(
                QCoreApplication::translate("Cli", "The sheet is written as .xlsx or .csv: “%1” is neither.")
                    .arg(path));
        app::SheetExport what;
        app::ListQuery query;
        query.filter = whereOption(parser, entity);
        what.ids = app::Records(context.office(), entity).ids(query);
        what.reveal = parser.isSet(u"reveal"_s);
        if (parser.isSet(u"columns"_s)) {
            const QList<ListedColumn> columns = listedColumns(entity, parser.value(u"columns"_s));
            for (const ListedColumn &column : columns) {
                if (!column.path.references.isEmpty())
                    throw usageError(QCoreApplication::translate(
                                         "Cli", "Only fields of the ledger itself are exported: “%1” is not one.")
                                         .arg(column.name));
                what.columns << column.path.field;
            }
        } else if (!intoForm) {
            what.columns = QList<const domain::Field *>(entity.fields.begin(), entity.fields.end());
        }
        if (intoForm) {
            QJsonArray fields;
            const auto written = app::exportIntoForm(context.office(), entity, what, parser.value(u"into"_s), path);
            for (const domain::Field *field : written)
                fields << field->name();
            context.print(QJsonObject{
                {u"output"_s, path}, {u"rows"_s, static_cast<qint64>(what.ids.size())}, {u"fields"_s, fields}});
            return Done;
        }
        app::exportSheet(context.office(), entity, what, path);
        context.print(QJsonObject{{u"output"_s, path}, {u"rows"_s, static_cast<qint64>(what.ids.size())}});
        return Done;
    }
};

class Template final : public Command
{
public:
    QString name() const override { return u"template"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "a blank form to fill in and import: template ENTITY OUT.xlsx"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
        parser.addPositionalArgument(u"OUT"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Workbook to write.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        const QString path = argument(parser, 1, u"OUT"_s);
        if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
            throw usageError(
                QCoreApplication::translate("Cli", "The form is written as .xlsx: “%1” is not.").arg(path));
        app::writeBlankForm(entity, path);
        context.print(QJsonObject{{u"output"_s, path}, {u"columns"_s, static_cast<qint64>(entity.fields.size())}});
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeList() { return std::make_unique<List>(); }
std::unique_ptr<Command> makeShow() { return std::make_unique<Show>(); }
std::unique_ptr<Command> makeAdd() { return std::make_unique<Add>(); }
std::unique_ptr<Command> makeSet() { return std::make_unique<Set>(); }
std::unique_ptr<Command> makeRemove() { return std::make_unique<Trash>(false); }
std::unique_ptr<Command> makeRestore() { return std::make_unique<Trash>(true); }
std::unique_ptr<Command> makeTemplate() { return std::make_unique<Template>(); }
std::unique_ptr<Command> makeExport() { return std::make_unique<Export>(); }

} // namespace cli
