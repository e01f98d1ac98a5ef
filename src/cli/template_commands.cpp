// templates, template-show, template-check, template-save, template-remove

#include "app/own_templates.h"
#include "cli/commands.h"
#include "reporting/content/template_check.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonArray errorsJson(const QList<reporting::TemplateError> &errors)
{
    QJsonArray list;
    for (const reporting::TemplateError &error : errors)
        list << QJsonObject{{u"line"_s, error.line}, {u"message"_s, error.message}};
    return list;
}

class Templates final : public Command
{
public:
    QString name() const override { return u"templates"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "the templates of documents, shipped and own"));
    }
    void describe(QCommandLineParser &) const override { }
    int run(const QCommandLineParser &, Context &context) const override
    {
        QJsonArray list;
        for (const reporting::TemplateInfo &info : reporting::templates(context.office().session()))
            list << QJsonObject{{u"name"_s, info.name},
                                {u"kind"_s, info.kind},
                                {u"label"_s, info.kindLabel},
                                {u"suits"_s, info.suits},
                                {u"ledger"_s, info.ledger == nullptr ? QString() : info.ledger->name()},
                                {u"public"_s, info.isPublic},
                                {u"own"_s, info.own},
                                {u"overrides"_s, info.overrides},
                                {u"standard"_s, info.standard}};
        context.print(list);
        return Done;
    }
};

class TemplateShow final : public Command
{
public:
    QString name() const override { return u"template-show"_s; }
    QString summary() const override
    {
        return helpText(
            QT_TRANSLATE_NOOP("Cli", "the text of a template: template-show NAME [--shipped] [--output FILE]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"NAME"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The template's name.")));
        parser.addOptions(
            {{u"shipped"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "The one that was shipped, whatever has taken its place."))},
             {u"output"_s, helpText(QT_TRANSLATE_NOOP("Cli", "File to write it to, for sharing.")), u"FILE"_s}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString name = argument(parser, 0, u"NAME"_s);
        storage::Session &session = context.office().session();
        const auto text = parser.isSet(u"shipped"_s) ? reporting::shippedTemplateText(name)
                                                     : reporting::templateText(session, name);
        if (!text)
            throw domain::Error(domain::ErrorCode::NotFound,
                                QCoreApplication::translate("Template", "There is no template “%1”.").arg(name));
        if (!parser.isSet(u"output"_s)) {
            context.out << *text;
            return Done;
        }
        reporting::exportTemplate(session, name, parser.value(u"output"_s));
        context.print(QJsonObject{{u"name"_s, name}, {u"output"_s, parser.value(u"output"_s)}});
        return Done;
    }
};

class TemplateCheck final : public Command
{
public:
    QString name() const override { return u"template-check"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "what is wrong in a template, by line: template-check FILE|NAME"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, helpText(QT_TRANSLATE_NOOP("Cli", "A file, or a template's name.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString name = argument(parser, 0, u"FILE"_s);
        storage::Session &session = context.office().session();
        const auto known = reporting::templateText(session, name);
        const auto errors = reporting::checkTemplate(session, known ? *known : reporting::readTemplateFile(name));
        context.print(QJsonObject{{u"template"_s, name}, {u"errors"_s, errorsJson(errors)}});
        return errors.isEmpty() ? Done : IssuesFound;
    }
};

class TemplateSave final : public Command
{
public:
    QString name() const override { return u"template-save"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli",
                                          "a template of the office's own, or in the place of a shipped one: "
                                          "template-save NAME FILE"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"NAME"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The template's name.")));
        parser.addPositionalArgument(u"FILE"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Its text.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString name = argument(parser, 0, u"NAME"_s);
        const QString file = argument(parser, 1, u"FILE"_s);
        const QString text = reporting::readTemplateFile(file);
        if (const auto errors = reporting::checkTemplate(context.office().session(), text); !errors.isEmpty())
            throw domain::Error(domain::ErrorCode::InvalidInput, reporting::mistakesInWords(file, errors));
        app::saveTemplate(context.office(), name, text);
        context.print(QJsonObject{{u"name"_s, name}, {u"saved"_s, true}});
        return Done;
    }
};

class TemplateRemove final : public Command
{
public:
    QString name() const override { return u"template-remove"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP(
            "Cli", "takes an own template away; a shipped one whose place it took is back: template-remove NAME"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"NAME"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The template's name.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString name = argument(parser, 0, u"NAME"_s);
        app::removeTemplate(context.office(), name);
        context.print(QJsonObject{{u"name"_s, name}, {u"removed"_s, true}});
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeTemplates() { return std::make_unique<Templates>(); }
std::unique_ptr<Command> makeTemplateShow() { return std::make_unique<TemplateShow>(); }
std::unique_ptr<Command> makeTemplateCheck() { return std::make_unique<TemplateCheck>(); }
std::unique_ptr<Command> makeTemplateSave() { return std::make_unique<TemplateSave>(); }
std::unique_ptr<Command> makeTemplateRemove() { return std::make_unique<TemplateRemove>(); }

} // namespace cli
