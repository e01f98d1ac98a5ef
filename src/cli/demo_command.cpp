// demo

#include "app/copies.h"
#include "app/report_file.h"
#include "cli/commands.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "importing/importer.h"
#include "reporting/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

static void loadDemoResources() { Q_INIT_RESOURCE(demo); }

namespace cli {

namespace {

/// What the demo office is made of: resources/demo/demo.json and the workbooks beside it.
QJsonObject demoDescription()
{
    loadDemoResources();
    QFile file(u":/demo/demo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw domain::Error(domain::ErrorCode::NotFound,
                            QCoreApplication::translate("Cli", "The program is incomplete: install it again."),
                            u"no demo.json"_s);
    return QJsonDocument::fromJson(file.readAll()).object();
}

void makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        throw domain::Error(
            domain::ErrorCode::Unwritable,
            QCoreApplication::translate("Cli", "The folder “%1” cannot be made. Choose another place.").arg(path));
}

void copyResource(const QString &name, const QString &target)
{
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw domain::Error(domain::ErrorCode::NotFound,
                            QCoreApplication::translate("Cli", "The program is incomplete: install it again."), name);
    reporting::writeOutput(target, file.readAll());
}

class Demo final : public Command
{
public:
    QString name() const override { return u"demo"_s; }
    QString summary() const override
    {
        return helpText(
            QT_TRANSLATE_NOOP("Cli", "an invented office with its sheets, plan, summary and pictures: demo DIR"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"DIR"_s,
            helpText(QT_TRANSLATE_NOOP("Cli", "Folder for the demo office; an earlier one in it is made anew.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QDir folder(QDir(argument(parser, 0, u"DIR"_s)).absolutePath());
        const QJsonObject demo = demoDescription();
        makeFolder(folder.filePath(u"sheets"_s));
        const QString database = folder.filePath(u"demo.uhall"_s);
        if (QFile::exists(database))
            requireDemo(database, demo);
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(database + suffix);
        const QJsonArray imports = fill(demo, folder, database, context);
        const auto kept = storage::rotateCopies(database, app::copyPlaces(database), app::CopyReason::Asked, false,
                                                context.clock());
        app::rehearse(kept.made->path, context.clock());
        const QJsonObject result{{u"database"_s, database},
                                 {u"imports"_s, imports},
                                 {u"copy"_s, kept.made->path},
                                 {u"reports"_s, writeReports(demo, folder, context)},
                                 {u"screenshots"_s, takeScreenshots(folder, database, context)}};
        context.print(result);
        return Done;
    }

private:
    /// Only an earlier demo is made anew; whose office else it is, it stays.
    static void requireDemo(const QString &database, const QJsonObject &demo)
    {
        const auto there = storage::contentsOfOffice(database);
        if (!there || there->name != demo.value(u"office"_s).toObject().value(u"full_name"_s).toString())
            throw domain::Error(
                domain::ErrorCode::Unwritable,
                QCoreApplication::translate(
                    "Cli", "“%1” is not the demo office, so it stays as it is. Choose another folder for the demo.")
                    .arg(QDir::toNativeSeparators(database)));
    }
    static QJsonArray fill(const QJsonObject &demo, const QDir &folder, const QString &database, Context &context)
    {
        const QJsonObject profile = demo.value(u"office"_s).toObject();
        {
            const auto office = app::Office::create(database, context.clock(), {}, context.operatorName);
            office->saveProfile({profile.value(u"full_name"_s).toString(), profile.value(u"short_form"_s).toString(),
                                 profile.value(u"higher_union"_s).toString(),
                                 profile.value(u"party_organisation"_s).toString(),
                                 profile.value(u"signature_name"_s).toString(), profile.value(u"chair"_s).toString(),
                                 profile.value(u"level"_s).toString()});
            const QJsonArray texts = demo.value(u"texts"_s).toArray();
            for (const QJsonValue &entry : texts) {
                const QJsonObject text = entry.toObject();
                office->saveYearText(text.value(u"document"_s).toString(), text.value(u"year"_s).toInt(),
                                     text.value(u"name"_s).toString(), text.value(u"text"_s).toString());
            }
        }
        // Sheets that have come in and wait: for whoever wants to see the import at work.
        const QJsonArray waiting = demo.value(u"waiting"_s).toArray();
        for (const QJsonValue &entry : waiting)
            copyResource(entry.toObject().value(u"file"_s).toString(),
                         folder.filePath(u"sheets/"_s + entry.toObject().value(u"as"_s).toString()));
        context.databasePath = database;
        storage::Session &session = context.office().session();
        QJsonArray imports;
        const QJsonArray sheets = demo.value(u"sheets"_s).toArray();
        for (const QJsonValue &entry : sheets) {
            const QString file = entry.toObject().value(u"file"_s).toString();
            const QString path = folder.filePath(u"sheets/"_s + file);
            if (!QFile::exists(path) || QFile(path).size() != QFile(u":/demo/"_s + file).size())
                copyResource(file, path);
            const domain::Entity *entity = domain::findEntity(entry.toObject().value(u"entity"_s).toString());
            if (entity == nullptr)
                throw domain::Error(domain::ErrorCode::InvalidInput,
                                    QCoreApplication::translate("Cli", "The program is incomplete: install it again."),
                                    u"demo.json names an unknown entity"_s);
            importing::ImportPlan plan = importing::planImport(session, *entity, path);
            importing::applyImport(session, plan);
            imports << QJsonObject{{u"file"_s, path},
                                   {u"entity"_s, entity->name()},
                                   {u"rows"_s, static_cast<qint64>(plan.rows.size())},
                                   {u"created"_s, plan.created},
                                   {u"rejected"_s, plan.rejected},
                                   {u"issues"_s, plan.issues.size()}};
        }
        return imports;
    }

    static QJsonArray writeReports(const QJsonObject &demo, const QDir &folder, Context &context)
    {
        QJsonArray reports;
        const QJsonArray wanted = demo.value(u"reports"_s).toArray();
        for (const QJsonValue &entry : wanted) {
            const QJsonObject report = entry.toObject();
            reporting::ReportRequest request;
            request.kind = report.value(u"kind"_s).toString();
            request.period = domain::Period::ofYear(report.value(u"year"_s).toInt());
            request.asOf = QDate::fromString(report.value(u"as_of"_s).toString(), Qt::ISODate);
            const QString path = folder.filePath(report.value(u"file"_s).toString());
            const app::WrittenReport written = app::writeReport(context.office().session(), request, path);
            reports << QJsonObject{{u"output"_s, path},
                                   {u"pages"_s, written.pages},
                                   {u"figures"_s, written.document.figures.size()},
                                   {u"missing"_s, QJsonArray::fromStringList(written.document.missing)}};
        }
        return reports;
    }

    /// The desktop program paints its own tabs; it stands beside this one.
    static QJsonValue takeScreenshots(const QDir &folder, const QString &database, Context &context)
    {
        const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"unionhall"_s);
        const QString target = folder.filePath(u"screenshots"_s);
        QProcess desktop;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (environment.value(u"DISPLAY"_s).isEmpty() && environment.value(u"WAYLAND_DISPLAY"_s).isEmpty())
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        desktop.setProcessEnvironment(environment);
        desktop.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        desktop.start(program, {u"--screenshots"_s, target, u"--database"_s, database});
        if (!desktop.waitForFinished(120'000) || desktop.exitStatus() != QProcess::NormalExit
            || desktop.exitCode() != 0) {
            context.err << QCoreApplication::translate("Cli",
                                                       "No screenshots: the desktop program could not be started.")
                        << '\n';
            return {};
        }
        return target;
    }
};

} // namespace

std::unique_ptr<Command> makeDemo() { return std::make_unique<Demo>(); }

} // namespace cli
