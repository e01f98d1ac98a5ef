// import, imports, undo-import

#include "cli/commands.h"
#include "domain/error.h"
#include "importing/importer.h"
#include "importing/plan_basis.h"
#include "importing/rejects.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

importing::OnDuplicate duplicatePolicy(const QString &word)
{
    if (word == u"skip"_s)
        return importing::OnDuplicate::Skip;
    if (word == u"update"_s)
        return importing::OnDuplicate::Update;
    if (word == u"fill"_s)
        return importing::OnDuplicate::Fill;
    throw usageError(QCoreApplication::translate("Cli", "--on-duplicate is skip, update or fill, not “%1”.").arg(word));
}

/// 12=new, 12=skip, 12=update:7, 名册!12=skip
QMap<QString, importing::RowDecision> rowDecisions(const QStringList &values)
{
    QMap<QString, importing::RowDecision> decisions;
    for (const QString &value : values) {
        const qsizetype at = value.lastIndexOf(u'=');
        const QString word = value.mid(at + 1);
        importing::RowDecision decision;
        bool good = at > 0;
        if (word == u"skip"_s) {
            decision.what = importing::RowDecision::Skip;
        } else if (word.startsWith("update:"_L1)) {
            decision.what = importing::RowDecision::Update;
            bool isNumber = false;
            decision.record = word.mid(7).toLongLong(&isNumber);
            good = good && isNumber;
        } else {
            good = good && word == u"new"_s;
        }
        if (!good)
            throw usageError(
                QCoreApplication::translate("Cli", "--decide wants ROW=new, ROW=skip or ROW=update:ID, not “%1”.")
                    .arg(value));
        decisions.insert(value.left(at), decision);
    }
    return decisions;
}

importing::ImportOptions importOptions(const QCommandLineParser &parser)
{
    importing::ImportOptions options;
    const auto pairs = [&](const QString &option) {
        QMap<QString, QString> found;
        const QStringList values = parser.values(option);
        for (const QString &value : values) {
            const qsizetype at = value.lastIndexOf(u'=');
            if (at <= 0)
                throw usageError(QCoreApplication::translate("Cli", "--%1 wants two words joined by =, not “%2”.")
                                     .arg(option, value));
            found.insert(value.left(at), value.mid(at + 1));
        }
        return found;
    };
    options.columns = pairs(u"map"_s);
    options.codes = pairs(u"code"_s);
    options.onDuplicate = duplicatePolicy(parser.value(u"on-duplicate"_s));
    options.useMemory = !parser.isSet(u"forget"_s);
    options.rows = rowDecisions(parser.values(u"decide"_s));
    options.partial = parser.isSet(u"partial"_s);
    if (parser.isSet(u"sheet"_s))
        options.sheets = {sheetNumber(parser.value(u"sheet"_s)) - 1};
    return options;
}

class Import final : public Command
{
public:
    QString name() const override { return u"import"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "a sheet into a ledger: import ENTITY FILE [options]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
        parser.addPositionalArgument(u"FILE"_s, helpText(QT_TRANSLATE_NOOP("Cli", "xlsx, xls, ods, csv or tsv.")));
        parser.addOptions(
            {{u"sheet"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Read only this sheet, counted from 1.")), u"N"_s},
             {u"map"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "A column and its field; an empty field leaves the column out.")),
              u"列名=field"_s},
             {u"on-duplicate"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "Records that are there already: skip, update or fill.")), u"policy"_s,
              u"update"_s},
             {u"code"_s, helpText(QT_TRANSLATE_NOOP("Cli", "What a bare code means.")), u"列名:1=男"_s},
             {u"forget"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "Leave aside what earlier imports of such sheets decided."))},
             {u"decide"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "What to do with a row that probably is there: new, skip, update:ID.")),
              u"ROW=new"_s},
             {u"partial"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Write the good rows although others are rejected."))},
             {u"dry-run"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Work out the plan and write nothing."))},
             {u"rejects"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Write the rejected rows with their reasons.")),
              u"OUT.xlsx"_s}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        const QString file = argument(parser, 1, u"FILE"_s);
        const importing::ImportOptions options = importOptions(parser);
        storage::Session &session = context.office().session();
        const bool dry = parser.isSet(u"dry-run"_s);
        importing::ImportPlan plan = importing::planImport(session, entity, file, options);
        const auto isWanted
            = [&] { return !dry && plan.canApply() && plan.created + plan.updated + plan.unchanged > 0; };
        const auto writeRejected = [&] { // first: a place nothing can be written in stops the import
            if (parser.isSet(u"rejects"_s) && plan.rejected > 0)
                importing::writeRejects(plan, parser.value(u"rejects"_s));
        };
        writeRejected();
        qint64 batch = 0;
        while (batch == 0 && isWanted()) {
            try {
                batch = importing::applyImport(session, plan);
            } catch (const domain::Error &error) {
                if (error.code() != domain::ErrorCode::Outdated)
                    throw;
                context.err << error.message() << '\n';
                const importing::ImportPlan before = std::move(plan);
                plan = importing::planImport(session, entity, file, options);
                const QStringList differences = importing::planDifferences(before, plan);
                for (const QString &difference : differences)
                    context.err << difference << '\n';
                writeRejected();
            }
        }
        QJsonObject result = plan.toJson();
        if (batch != 0)
            result.insert(u"batch"_s, batch);
        else if (!dry && !plan.canApply())
            context.err << QCoreApplication::translate(
                               "Cli",
                               "%1 rows are rejected, so nothing was written. Correct them, or use "
                               "--partial to write the others.")
                               .arg(plan.rejected)
                        << '\n';
        context.print(result);
        return plan.issues.isEmpty() ? Done : IssuesFound;
    }
};

class Imports final : public Command
{
public:
    QString name() const override { return u"imports"_s; }
    QString summary() const override { return helpText(QT_TRANSLATE_NOOP("Cli", "what was imported, newest first")); }
    void describe(QCommandLineParser &) const override { }
    int run(const QCommandLineParser &, Context &context) const override
    {
        QJsonArray list;
        const QList<importing::BatchInfo> batches = importing::batches(context.office().session());
        for (const importing::BatchInfo &batch : batches)
            list << QJsonObject{{u"batch"_s, batch.id},
                                {u"entity"_s, batch.entity},
                                {u"file"_s, batch.file},
                                {u"operator"_s, batch.operatorName},
                                {u"at"_s, batch.at.toString(Qt::ISODate)},
                                {u"rows"_s, batch.rows},
                                {u"created"_s, batch.created},
                                {u"updated"_s, batch.updated},
                                {u"unchanged"_s, batch.unchanged},
                                {u"rejected"_s, batch.rejected},
                                {u"undone"_s, batch.undone},
                                {u"operation"_s, batch.operation},
                                {u"hash"_s, batch.fileHash},
                                {u"mapping"_s, batch.mapping},
                                {u"decisions"_s, batch.decisions}};
        if (context.json) {
            context.print(list);
            return Done;
        }
        for (const importing::BatchInfo &batch : batches)
            context.out << batch.id << "  " << batch.at.toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm"_s)
                        << "  " << batch.entity << "  " << batch.file << "  +" << batch.created << " ~" << batch.updated
                        << " =" << batch.unchanged << " !" << batch.rejected
                        << (batch.undone ? QCoreApplication::translate("Cli", "  (taken back)") : QString()) << '\n';
        return Done;
    }
};

class ImportRows final : public Command
{
public:
    QString name() const override { return u"import-rows"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "what became of each row of an import: import-rows BATCH"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"BATCH"_s,
                                     helpText(QT_TRANSLATE_NOOP("Cli", "Number of the batch, as `imports` lists it.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        QJsonArray list;
        for (const importing::BatchRow &row : importing::batchRows(context.office().session(), idArgument(parser, 0))) {
            QJsonArray issues;
            for (const auto &[code, field] : row.issues)
                issues << QJsonObject{{u"code"_s, code}, {u"field"_s, field}};
            list << QJsonObject{{u"sheet"_s, row.sheet},
                                {u"row"_s, row.row},
                                {u"outcome"_s, row.outcome},
                                {u"record"_s, row.record != 0 ? QJsonValue(row.record) : QJsonValue()},
                                {u"issues"_s, issues}};
        }
        context.print(list);
        return Done;
    }
};

class UndoImport final : public Command
{
public:
    QString name() const override { return u"undo-import"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "takes an import back as a whole: undo-import BATCH"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"BATCH"_s,
                                     helpText(QT_TRANSLATE_NOOP("Cli", "Number of the batch, as `imports` lists it.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const qint64 batch = idArgument(parser, 0);
        const importing::UndoResult result = importing::undoImport(context.office().session(), batch);
        context.print(QJsonObject{{u"batch"_s, batch},
                                  {u"removed"_s, result.removed},
                                  {u"reverted"_s, result.reverted},
                                  {u"kept"_s, QJsonArray::fromStringList(result.kept)}});
        return result.kept.isEmpty() ? Done : IssuesFound;
    }
};

} // namespace

std::unique_ptr<Command> makeImport() { return std::make_unique<Import>(); }
std::unique_ptr<Command> makeImports() { return std::make_unique<Imports>(); }
std::unique_ptr<Command> makeImportRows() { return std::make_unique<ImportRows>(); }
std::unique_ptr<Command> makeUndoImport() { return std::make_unique<UndoImport>(); }

} // namespace cli
