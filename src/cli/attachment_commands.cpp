// attach, attachments, save-attachment, detach

#include "app/attachments.h"
#include "app/records.h"
#include "cli/commands.h"
#include "domain/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

domain::Record recordArgument(const QCommandLineParser &parser, Context &context)
{
    const domain::Entity &entity = entityArgument(parser);
    const qint64 id = idArgument(parser, 1);
    if (const auto record = app::Records(context.office(), entity).load(id))
        return *record;
    throw domain::Error(domain::ErrorCode::NotFound,
                        QCoreApplication::translate("Cli", "There is no record %1.").arg(id));
}

void describeRecord(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
    parser.addPositionalArgument(u"ID"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Number of the record.")));
}

QJsonObject infoJson(const app::AttachmentInfo &info)
{
    return {{u"id"_s, info.id},
            {u"title"_s, info.title},
            {u"file_name"_s, info.fileName},
            {u"media_type"_s, info.mediaType},
            {u"byte_size"_s, info.bytes},
            {u"added_date"_s, info.added.toIso()},
            {u"added_by"_s, info.addedBy},
            {u"has_thumbnail"_s, !info.thumbnail.isNull()},
            {u"archived"_s, info.archived}};
}

class Attach final : public Command
{
public:
    QString name() const override { return u"attach"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "files to a record: attach ENTITY ID FILE…"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        describeRecord(parser);
        parser.addPositionalArgument(
            u"FILE"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Files of at most 20 MB; all are attached or none.")),
            u"FILE…"_s);
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Entity &entity = entityArgument(parser);
        const qint64 record = idArgument(parser, 1);
        argument(parser, 2, u"FILE"_s);
        const QList<qint64> ids
            = app::attachFiles(context.office().session(), entity, record, parser.positionalArguments().mid(2));
        QJsonArray added;
        for (const app::AttachmentInfo &info : app::attachmentsOf(context.office(), recordArgument(parser, context)))
            if (ids.contains(info.id))
                added << infoJson(info);
        context.print(QJsonObject{{u"entity"_s, entity.name()}, {u"id"_s, record}, {u"attachments"_s, added}});
        return Done;
    }
};

class Attachments final : public Command
{
public:
    QString name() const override { return u"attachments"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "files of a record: attachments ENTITY ID [--trash]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        describeRecord(parser);
        parser.addOption({u"trash"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Files in the trash instead."))});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QList<app::AttachmentInfo> files
            = app::attachmentsOf(context.office(), recordArgument(parser, context), parser.isSet(u"trash"_s));
        if (context.json) {
            QJsonArray list;
            for (const app::AttachmentInfo &info : files)
                list << infoJson(info);
            context.print(list);
            return Done;
        }
        for (const app::AttachmentInfo &info : files)
            context.out << info.id << "  " << info.added.toIso() << "  " << QLocale().formattedDataSize(info.bytes)
                        << "  " << info.title << '\n';
        return Done;
    }
};

class SaveAttachment final : public Command
{
public:
    QString name() const override { return u"save-attachment"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "an attachment as a file: save-attachment ID OUT"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ID"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Number of the attachment.")));
        parser.addPositionalArgument(
            u"OUT"_s, helpText(QT_TRANSLATE_NOOP("Cli", "File to write, or a folder, where it gets its own name.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const qint64 id = idArgument(parser, 0);
        const QString path = app::writeAttachment(context.office().session(), id, argument(parser, 1, u"OUT"_s));
        context.print(QJsonObject{{u"id"_s, id}, {u"output"_s, path}});
        return Done;
    }
};

class Detach final : public Command
{
public:
    QString name() const override { return u"detach"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "an attachment into the trash: detach ID"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ID"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Number of the attachment.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const qint64 id = idArgument(parser, 0);
        app::removeAttachment(context.office(), id);
        context.print(QJsonObject{{u"id"_s, id}, {u"archived"_s, true}});
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeAttach() { return std::make_unique<Attach>(); }
std::unique_ptr<Command> makeAttachments() { return std::make_unique<Attachments>(); }
std::unique_ptr<Command> makeSaveAttachment() { return std::make_unique<SaveAttachment>(); }
std::unique_ptr<Command> makeDetach() { return std::make_unique<Detach>(); }

} // namespace cli
