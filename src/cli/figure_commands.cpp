// figure, figures

#include "cli/commands.h"
#include "cli/record_table.h"
#include "domain/error.h"
#include "domain/value_text.h"
#include "figures/catalogue.h"
#include "figures/comparison.h"
#include "reporting/input_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString basisWord(figures::Basis basis)
{
    switch (basis) {
    case figures::Basis::Flow:
        return u"flow"_s;
    case figures::Basis::Stock:
        return u"stock"_s;
    case figures::Basis::Cumulative:
        return u"cumulative"_s;
    case figures::Basis::All:
        return u"all"_s;
    }
    return {};
}

QJsonValue number(const std::optional<figures::Exact> &value)
{
    return value ? QJsonValue(static_cast<double>(value->value) / static_cast<double>(value->scale)) : QJsonValue();
}

QJsonValue number(const figures::FigureValue &value)
{
    return value.value ? number(figures::Exact{*value.value, value.scale}) : QJsonValue();
}

void addCompareOption(QCommandLineParser &parser)
{
    parser.addOption({u"compare"_s, helpText(QT_TRANSLATE_NOOP("Cli", "With the same period one year earlier."))});
}

void insertComparison(QJsonObject &json, const figures::Comparison &comparison)
{
    const QString direction = figures::directionWord(comparison.direction);
    json.insert(u"last_year"_s, number(comparison.before));
    json.insert(u"change"_s, number(comparison.change));
    json.insert(u"change_percent"_s, number(comparison.changePercent));
    json.insert(u"direction"_s, direction.isEmpty() ? QJsonValue() : QJsonValue(direction));
}

QString shown(const figures::FigureValue &value, const QString &unit)
{
    return value.value ? value.text() + unit : u"—"_s;
}

/// +12 (+8.5%) beside last year's value; of a ratio +3 percentage points.
QString changeText(const figures::Comparison &comparison, const QString &unit)
{
    const auto signedText = [](const figures::Exact &change) {
        return (change.value > 0 ? u"+"_s : QString()) + domain::scaledText(change.value, change.scale);
    };
    if (!comparison.change)
        return u"—"_s;
    QString text = signedText(*comparison.change) + (unit == u"%"_s ? u"个百分点"_s : unit);
    if (comparison.changePercent)
        text += u" ("_s + signedText(*comparison.changePercent) + u"%)"_s;
    return text;
}

QJsonArray idArray(const std::vector<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array << id;
    return array;
}

QJsonObject figureJson(const figures::NamedFigure &figure, const figures::FigureValue &value, bool withRows)
{
    QJsonObject json{{u"name"_s, figure.name},
                     {u"expression"_s, figures::expressionText(figure.definition)},
                     {u"value"_s, number(value)},
                     {u"unit"_s, figure.unit},
                     {u"basis"_s, basisWord(figure.definition.basis)},
                     {u"from"_s, value.period.from.toString(Qt::ISODate)},
                     {u"to"_s, value.period.to.toString(Qt::ISODate)},
                     {u"count"_s, value.count}};
    if (withRows) {
        json.insert(u"rows"_s, idArray(value.rows));
        QJsonArray others;
        for (const figures::LedgerRows &ledger : value.others)
            others << QJsonObject{{u"entity"_s, ledger.entity->name()}, {u"rows"_s, idArray(ledger.rows)}};
        if (!others.isEmpty())
            json.insert(u"other_rows"_s, others);
    }
    return json;
}

/// Many definitions at once, in order; one that cannot be evaluated gives null and the rest still answer.
int evaluateDefinitions(const QString &path, const domain::Period &period, Context &context)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(reporting::readInput(path), &wrong);
    if (document.isNull())
        throw domain::Error(domain::ErrorCode::InvalidInput,
                            QCoreApplication::translate("Cli", "“%1” is no JSON: %2").arg(path, wrong.errorString()));
    QJsonValue list = document.isArray() ? QJsonValue(document.array()) : QJsonValue();
    for (const QString &key : {u"figures"_s, u"facts"_s})
        if (document.object().contains(key))
            list = document.object().value(key);
    if (!list.isArray())
        throw domain::Error(
            domain::ErrorCode::InvalidInput,
            QCoreApplication::translate("Cli",
                                        "“%1” holds no definitions: it is neither a list nor an object with "
                                        "“figures” or “facts”.")
                .arg(path));
    const QJsonArray entries = list.toArray();
    QStringList errors; // one for each entry, empty where it can be evaluated
    std::vector<figures::Definition> definitions;
    for (const QJsonValue &entry : entries) {
        figures::ParsedDefinition parsed = figures::definitionFromJson(entry.toObject());
        errors << parsed.error;
        if (parsed.definition)
            definitions.push_back(std::move(*parsed.definition));
    }
    const auto values = figures::Evaluator(context.office().session()).evaluateAll(definitions, period);
    QJsonArray results;
    auto value = values.begin();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject json = entries[i].toObject();
        QJsonObject result;
        for (const QString &key : {u"id"_s, u"fact_id"_s})
            if (json.contains(key))
                result.insert(key, json.value(key));
        if (errors[i].isEmpty()) {
            result.insert(u"value"_s, number(*value));
            result.insert(u"count"_s, value->count);
            ++value;
        } else {
            result.insert(u"value"_s, QJsonValue());
            result.insert(u"error"_s, errors[i]);
        }
        results << result;
    }
    context.print(results);
    return std::ssize(definitions) == entries.size() ? Done : IssuesFound;
}

class Figure final : public Command
{
public:
    QString name() const override { return u"figure"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "one figure: figure EXPR|NAME [--year Y] [--rows] [--compare]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"EXPR|NAME"_s,
            helpText(QT_TRANSLATE_NOOP("Cli", "A named figure, or an expression such as count(LEDGER, FILTER).")));
        addPeriodOptions(parser);
        addCompareOption(parser);
        parser.addOptions(
            {{u"rows"_s, helpText(QT_TRANSLATE_NOOP("Cli", "With the numbers of the rows behind it."))},
             {u"definitions"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Many definitions of a JSON file at once.")),
              u"FILE.json"_s}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Period period = periodOption(parser, context);
        if (parser.isSet(u"definitions"_s))
            return evaluateDefinitions(parser.value(u"definitions"_s), period, context);
        storage::Session &session = context.office().session();
        const figures::Catalogue catalogue = figures::Catalogue::load(session);
        const figures::NamedFigure figure = figures::figureFor(catalogue, argument(parser, 0, u"EXPR|NAME"_s));
        const bool rows = parser.isSet(u"rows"_s);
        figures::Evaluator evaluator(session);
        const figures::FigureValue value = evaluator.evaluate(figure.definition, period, rows);
        QJsonObject json = figureJson(figure, value, rows);
        if (parser.isSet(u"compare"_s))
            insertComparison(json,
                             figures::comparison(figure.definition, value,
                                                 evaluator.evaluate(figures::yearBefore(figure.definition),
                                                                    figures::yearBefore(period))));
        context.print(json);
        return Done;
    }
};

class Figures final : public Command
{
public:
    QString name() const override { return u"figures"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "all named figures: figures [--year Y] [--compare]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        addPeriodOptions(parser);
        addCompareOption(parser);
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const domain::Period period = periodOption(parser, context);
        const bool compare = parser.isSet(u"compare"_s);
        storage::Session &session = context.office().session();
        const figures::Catalogue catalogue = figures::Catalogue::load(session);
        std::vector<figures::Definition> definitions;
        for (const figures::NamedFigure &figure : catalogue.all())
            definitions.push_back(figure.definition);
        figures::Evaluator evaluator(session);
        const auto values = evaluator.evaluateAll(definitions, period);
        std::vector<figures::Comparison> comparisons;
        if (compare)
            comparisons = figures::compareWithLastYear(evaluator, definitions, period, values);
        QJsonArray list;
        QList<QStringList> lines;
        if (compare)
            lines << QStringList{
                helpText(QT_TRANSLATE_NOOP("Cli", "Group")), helpText(QT_TRANSLATE_NOOP("Cli", "Figure")),
                helpText(QT_TRANSLATE_NOOP("Cli", "This period")), helpText(QT_TRANSLATE_NOOP("Cli", "Last year")),
                helpText(QT_TRANSLATE_NOOP("Cli", "Change"))};
        for (qsizetype i = 0; i < catalogue.all().size(); ++i) {
            const figures::NamedFigure &figure = catalogue.all()[i];
            const auto at = static_cast<size_t>(i);
            QJsonObject json = figureJson(figure, values[at], false);
            json.insert(u"group"_s, figure.group);
            if (compare)
                insertComparison(json, comparisons[at]);
            list << json;
            QStringList line{figure.group, figure.label, shown(values[at], figure.unit)};
            if (compare)
                line << shown(comparisons[at].before, figure.unit) << changeText(comparisons[at], figure.unit);
            lines << line;
        }
        if (!context.json)
            printAligned(lines, context.out);
        if (context.json)
            context.print(list);
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeFigure() { return std::make_unique<Figure>(); }
std::unique_ptr<Command> makeFigures() { return std::make_unique<Figures>(); }

} // namespace cli
