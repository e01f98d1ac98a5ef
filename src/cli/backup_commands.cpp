// backup, backups, rehearse, restore-backup

#include "app/copies.h"
#include "app/office.h"
#include "app/operator_name.h"
#include "cli/commands.h"
#include "domain/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

QJsonObject recordsJson(const storage::OfficeContents &contents)
{
    QJsonObject records;
    for (auto count = contents.ledgers.cbegin(); count != contents.ledgers.cend(); ++count)
        records.insert(count.key(), count->living);
    return records;
}

QJsonObject trashJson(const storage::OfficeContents &contents)
{
    QJsonObject trash;
    for (auto count = contents.ledgers.cbegin(); count != contents.ledgers.cend(); ++count)
        if (count->archived != 0)
            trash.insert(count.key(), count->archived);
    return trash;
}

/// What every command says about a copy.
QJsonObject copyJson(const QString &path, const QString &sha256, const QDateTime &madeAt,
                     const storage::OfficeContents &contents, bool ok)
{
    return {{u"file"_s, path},
            {u"sha256"_s, sha256},
            {u"made_at"_s, madeAt.toString(Qt::ISODate)},
            {u"bytes"_s, QFileInfo(path).size()},
            {u"office"_s, contents.name},
            {u"records"_s, recordsJson(contents)},
            {u"trash"_s, trashJson(contents)},
            {u"last_operation"_s, contents.last.id},
            {u"ok"_s, ok}};
}

QJsonObject copyJson(const storage::InspectedCopy &copy, bool ok)
{
    const QDateTime madeAt = copy.seal ? copy.seal->madeAt : QFileInfo(copy.path).lastModified().toUTC();
    QJsonObject object = copyJson(copy.path, copy.sha256, madeAt, copy.contents, ok);
    object.insert(u"older"_s, copy.isOlder);
    return object;
}

QString absolute(const QString &path) { return QFileInfo(path).absoluteFilePath(); }

class Backup final : public Command
{
public:
    QString name() const override { return u"backup"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "a copy of the office, also while it is in use: backup [FILE]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"FILE"_s,
            helpText(QT_TRANSLATE_NOOP("Cli", "Where to; left out: into the folder of copies, with its rotation.")),
            u"[FILE]"_s);
        parser.addOption(
            {u"replace"_s,
             helpText(QT_TRANSLATE_NOOP("Cli", "Over a copy that stands there; nothing else is replaced."))});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString office = absolute(context.databaseFile());
        const QString target = parser.positionalArguments().value(0);
        storage::OfficeCopy copy;
        QJsonObject more;
        if (target.isEmpty()) {
            const auto result = storage::rotateCopies(office, app::copyPlaces(office), app::CopyReason::Asked, false,
                                                      context.clock());
            copy = *result.made;
            more.insert(u"removed"_s, QJsonArray::fromStringList(result.removed));
            if (!result.secondCopy.isEmpty())
                more.insert(u"second"_s, result.secondCopy);
            if (!result.secondProblem.isEmpty())
                context.err << result.secondProblem << '\n';
        } else {
            copy = storage::makeCopy(office, absolute(target), app::CopyReason::Asked, context.clock(),
                                     parser.isSet(u"replace"_s));
        }
        QJsonObject object
            = copyJson(copy.path, copy.sha256, copy.seal.madeAt, copy.seal.contents, copy.seal.findings.isEmpty());
        object.insert(u"findings"_s, QJsonArray::fromStringList(copy.seal.findings));
        for (auto entry = more.begin(); entry != more.end(); ++entry)
            object.insert(entry.key(), entry.value());
        context.print(object);
        return copy.seal.findings.isEmpty() ? Done : IssuesFound;
    }
};

class Backups final : public Command
{
public:
    QString name() const override { return u"backups"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "the copies of the office, newest first"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addOption({u"folder"_s,
                          helpText(QT_TRANSLATE_NOOP("Cli", "The copies in this folder, of whatever office.")),
                          u"DIR"_s});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString folder = parser.value(u"folder"_s);
        if (!folder.isEmpty() && !QFileInfo(folder).isDir())
            throw domain::Error(domain::ErrorCode::NotFound,
                                say(QT_TRANSLATE_NOOP("Cli", "There is no folder “%1”.")).arg(folder));
        const QList<app::ListedCopy> copies
            = folder.isEmpty() ? app::officeCopies(absolute(context.databaseFile())) : storage::copiesIn(folder, {});
        QJsonArray list;
        for (const app::ListedCopy &copy : copies) {
            QJsonObject object = copyJson(copy.path, copy.sha256, copy.madeAt(),
                                          copy.seal ? copy.seal->contents : storage::OfficeContents(), copy.isGood());
            if (copy.sha256.isEmpty())
                object.insert(u"sha256"_s, storage::fileSha256(copy.path));
            object.insert(u"reason"_s, copy.seal ? copy.seal->reason : QString());
            object.insert(u"tested_at"_s, copy.test ? QJsonValue(copy.test->at.toString(Qt::ISODate)) : QJsonValue());
            object.insert(u"problem"_s, copy.problem.isEmpty() ? QJsonValue() : QJsonValue(copy.problem));
            list << object;
        }
        context.print(list);
        return Done;
    }
};

/// Names and counts of the ledgers that differ between the copy and the office as it is.
QJsonObject differencesJson(const storage::OfficeContents &copy, const storage::OfficeContents &now)
{
    QJsonObject differ;
    for (const domain::Entity *entity : domain::allEntities()) {
        const storage::LedgerCount before = copy.ledgers.value(entity->name());
        const storage::LedgerCount after = now.ledgers.value(entity->name());
        if (before != after)
            differ.insert(entity->name(), QJsonObject{{u"copy"_s, before.living}, {u"now"_s, after.living}});
    }
    return differ;
}

class Rehearse final : public Command
{
public:
    QString name() const override { return u"rehearse"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "opens a copy in a scratch place and compares: rehearse [FILE]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"FILE"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The copy; left out: the newest one of the office.")),
            u"[FILE]"_s);
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        QString file = parser.positionalArguments().value(0);
        if (file.isEmpty()) {
            const QList<app::ListedCopy> copies = app::officeCopies(absolute(context.databaseFile()));
            if (copies.isEmpty())
                throw domain::Error(domain::ErrorCode::NotFound,
                                    say(QT_TRANSLATE_NOOP("Cli",
                                                          "There is no copy of this office yet. Make one with "
                                                          "`backup`.")));
            file = copies.first().path;
        }
        const storage::Rehearsal rehearsal = app::rehearse(file, context.clock());
        QJsonObject object = copyJson(rehearsal.copy, rehearsal.findings.isEmpty());
        object.insert(u"tested_at"_s, rehearsal.at.toString(Qt::ISODate));
        object.insert(u"findings"_s, QJsonArray::fromStringList(rehearsal.findings));
        if (const auto now = storage::contentsOfOffice(context.databasePath);
            now && now->uid == rehearsal.copy.contents.uid)
            object.insert(u"differs_from_now"_s, differencesJson(rehearsal.copy.contents, *now));
        context.print(object);
        return rehearsal.findings.isEmpty() ? Done : IssuesFound;
    }
};

class RestoreBackup final : public Command
{
public:
    QString name() const override { return u"restore-backup"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli",
                                          "puts a copy in the office's place, keeping the present file: "
                                          "restore-backup FILE [--dry-run]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The copy.")));
        parser.addOptions(
            {{u"dry-run"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Only say what is in the copy, against now."))},
             {u"other-office"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "Also a copy of another office than the one that is there."))}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString office = absolute(context.databaseFile());
        const storage::Comparison comparison = storage::compareWithOffice(argument(parser, 0, u"FILE"_s), office);
        tell(comparison, context);
        if (comparison.isOtherOffice && !parser.isSet(u"other-office"_s) && !parser.isSet(u"dry-run"_s))
            throw domain::Error(
                domain::ErrorCode::InvalidInput,
                say(QT_TRANSLATE_NOOP("Cli",
                                      "The copy “%1” belongs to another office, %2, and not to %3. Nothing was "
                                      "changed; if it shall take its place nonetheless, add --other-office."))
                    .arg(QFileInfo(comparison.copy.path).fileName(), comparison.copy.contents.name,
                         comparison.office.name));
        QJsonObject object = copyJson(comparison.copy, true);
        object.insert(u"database"_s, office);
        object.insert(u"before"_s,
                      comparison.present == storage::Comparison::Present::Readable
                          ? QJsonValue(recordsJson(comparison.office))
                          : QJsonValue());
        object.insert(u"lost_operations"_s, comparison.lostOperations);
        if (!parser.isSet(u"dry-run"_s)) {
            const storage::RestoredOffice restored = storage::restoreCopy(
                comparison, {office, app::operatorName(context.operatorName), parser.isSet(u"other-office"_s), {}},
                context.clock());
            object.insert(u"kept"_s, restored.keptAs.isEmpty() ? QJsonValue() : QJsonValue(restored.keptAs));
            object.insert(u"findings"_s, QJsonArray::fromStringList(restored.findings));
        }
        context.print(object);
        return Done;
    }

private:
    /// Ledger by ledger, before anything happens.
    static void tell(const storage::Comparison &comparison, Context &context)
    {
        using Present = storage::Comparison::Present;
        if (comparison.present == Present::Missing)
            context.err << say(QT_TRANSLATE_NOOP("Cli", "There is no office at that place now.")) << '\n';
        if (comparison.present == Present::Damaged)
            context.err << say(QT_TRANSLATE_NOOP("Cli", "The office that is there now is damaged and cannot be read."))
                        << '\n';
        if (comparison.copy.isOlder)
            context.err << say(QT_TRANSLATE_NOOP(
                "Cli", "The copy was made by an earlier version of this program and will be upgraded."))
                        << '\n';
        if (comparison.present != Present::Readable)
            return;
        for (const domain::Entity *entity : domain::allEntities()) {
            const qint64 now = comparison.office.ledgers.value(entity->name()).living;
            const qint64 then = comparison.copy.contents.ledgers.value(entity->name()).living;
            if (now != then)
                context.err << say(QT_TRANSLATE_NOOP("Cli", "%1: %2 now, %3 in the copy"))
                                   .arg(domain::labelOf(*entity))
                                   .arg(now)
                                   .arg(then)
                            << '\n';
        }
        context.err
            << say(QT_TRANSLATE_NOOP("Cli", "Operations since the copy was made: %1")).arg(comparison.lostOperations)
            << '\n';
    }
};

} // namespace

std::unique_ptr<Command> makeBackup() { return std::make_unique<Backup>(); }
std::unique_ptr<Command> makeBackups() { return std::make_unique<Backups>(); }
std::unique_ptr<Command> makeRehearse() { return std::make_unique<Rehearse>(); }
std::unique_ptr<Command> makeRestoreBackup() { return std::make_unique<RestoreBackup>(); }

} // namespace cli
