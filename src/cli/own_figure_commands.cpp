// add-figure, remove-figure

#include "app/own_figures.h"
#include "cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class AddFigure final : public Command
{
public:
    QString name() const override { return u"add-figure"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP(
            "Cli", "a figure of the office's own: add-figure NAME EXPR --unit U [--label L] [--group G]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"NAME"_s, helpText(QT_TRANSLATE_NOOP("Cli", "What documents call it.")));
        parser.addPositionalArgument(
            u"EXPR"_s, helpText(QT_TRANSLATE_NOOP("Cli", "An expression such as count(LEDGER, FILTER).")));
        parser.addOptions(
            {{u"unit"_s, helpText(QT_TRANSLATE_NOOP("Cli", "What it counts: 人, 人次, 户, 元, % …")), u"U"_s},
             {u"label"_s, helpText(QT_TRANSLATE_NOOP("Cli", "What people call it, where that is another name.")),
              u"L"_s},
             {u"group"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The group it is listed under.")), u"G"_s}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        figures::NamedFigure figure;
        figure.name = argument(parser, 0, u"NAME"_s).trimmed();
        figures::ParsedDefinition parsed = figures::parseExpression(argument(parser, 1, u"EXPR"_s));
        if (!parsed.definition)
            throw usageError(parsed.error);
        figure.definition = std::move(*parsed.definition);
        const bool ratio = figure.definition.measure == figures::Measure::Ratio;
        figure.unit = parser.value(u"unit"_s).isEmpty() && ratio ? u"%"_s : parser.value(u"unit"_s);
        figure.label = parser.value(u"label"_s).isEmpty() ? figure.name : parser.value(u"label"_s);
        figure.group = parser.value(u"group"_s);
        app::addFigure(context.office(), figure);
        context.print(QJsonObject{{u"name"_s, figure.name},
                                  {u"label"_s, figure.label},
                                  {u"expression"_s, figures::expressionText(figure.definition)},
                                  {u"unit"_s, figure.unit},
                                  {u"group"_s, figure.group}});
        return Done;
    }
};

class RemoveFigure final : public Command
{
public:
    QString name() const override { return u"remove-figure"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "takes one of the office's own figures away: remove-figure NAME"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"NAME"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The figure's name.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString figure = argument(parser, 0, u"NAME"_s).trimmed();
        app::removeFigure(context.office(), figure);
        context.print(QJsonObject{{u"name"_s, figure}, {u"removed"_s, true}});
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeAddFigure() { return std::make_unique<AddFigure>(); }
std::unique_ptr<Command> makeRemoveFigure() { return std::make_unique<RemoveFigure>(); }

} // namespace cli
