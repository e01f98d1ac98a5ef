#include "app/start_board.h"

#include "domain/error.h"
#include "domain/value.h"
#include "domain/vocabulary.h"
#include "storage/office.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

static void loadStartResources() { Q_INIT_RESOURCE(start); }

namespace app {
namespace {

constexpr qsizetype mostGroups = 6;
constexpr qsizetype mostStripFigures = 7;
constexpr int monthsOfYear = 12;
constexpr qint64 tenThousand = 10'000;

QJsonObject description()
{
    loadStartResources();
    QFile file(u":/start/start.json"_s);
    QJsonParseError wrong{};
    const QJsonDocument document
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &wrong) : QJsonDocument();
    if (!document.isObject())
        throw domain::Error(domain::ErrorCode::InvalidInput,
                            QCoreApplication::translate("StartBoard", "The description of the first page is damaged."),
                            wrong.errorString());
    return document.object();
}

bool isKept(storage::Session &session, const domain::Entity *entity)
{
    return entity && storage::Repository(session, *entity).count() > 0;
}

QList<StripFigure> strip(storage::Session &session, const QJsonObject &start, const figures::Catalogue &catalogue,
                         int year)
{
    QStringList names = storage::setting(session, startFiguresSetting).split(u'、', Qt::SkipEmptyParts);
    if (names.isEmpty()) {
        for (const QJsonValue &name : start["figures"_L1].toArray())
            names << name.toString();
    }
    QList<StripFigure> figures;
    for (const QString &name : std::as_const(names))
        if (const figures::NamedFigure *named = catalogue.find(name); named && figures.size() < mostStripFigures)
            figures << StripFigure{*named, {}, {}};
    std::vector<figures::Definition> definitions;
    for (const StripFigure &figure : std::as_const(figures))
        definitions.push_back(figure.figure.definition);
    figures::Evaluator evaluator(session);
    const auto now = evaluator.evaluateAll(definitions, domain::Period::ofYear(year));
    const auto before = evaluator.evaluateAll(definitions, domain::Period::ofYear(year - 1));
    for (size_t i = 0; i < definitions.size(); ++i) {
        figures[static_cast<qsizetype>(i)].value = now[i];
        figures[static_cast<qsizetype>(i)].before = before[i];
    }
    return figures;
}

void fillMonths(figures::Evaluator &evaluator, const figures::Definition &definition, int year, QDate today,
                Chart &chart)
{
    const QDate last = qMin(today, QDate(year, monthsOfYear, 31));
    for (int month = 1; month <= monthsOfYear; ++month) {
        const QDate first(year, month, 1);
        ChartBar bar{QString::number(month), definition, {first, first.addMonths(1).addDays(-1)}, {}, {}};
        if (first <= last)
            bar.value = evaluator.evaluate(definition, bar.period);
        if (bar.period.from <= today && today <= bar.period.to)
            chart.current = month - 1;
        chart.bars << bar;
    }
}

void fillGroups(figures::Evaluator &evaluator, const figures::Definition &definition, const domain::Field &by, int year,
                Chart &chart)
{
    std::vector<figures::Definition> definitions;
    const QStringList codes = domain::vocabularyOf(by.options.vocabulary).codes();
    for (const QString &code : codes) {
        definitions.push_back(definition);
        definitions.back().filter.terms << domain::FilterTerm{by.name(), domain::FilterOp::Equal, {code}, {}};
    }
    const domain::Period period = domain::Period::ofYear(year);
    const auto now = evaluator.evaluateAll(definitions, period);
    const auto before = evaluator.evaluateAll(definitions, domain::Period::ofYear(year - 1));
    for (size_t i = 0; i < definitions.size(); ++i)
        if (now[i].value.value_or(0) != 0 || before[i].value.value_or(0) != 0)
            chart.bars << ChartBar{domain::vocabularyOf(by.options.vocabulary).label(codes[static_cast<qsizetype>(i)]),
                                   definitions[i], period, now[i], before[i]};
    std::ranges::stable_sort(chart.bars, std::ranges::greater{},
                             [](const ChartBar &bar) { return bar.value.value.value_or(0); });
    if (chart.bars.size() > mostGroups)
        chart.bars.resize(mostGroups);
}

QList<Chart> charts(storage::Session &session, const QJsonObject &start, int year)
{
    QList<Chart> charts;
    figures::Evaluator evaluator(session);
    for (const QJsonValue &value : start["charts"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        const figures::ParsedDefinition parsed = figures::parseExpression(json["expression"_L1].toString());
        if (!parsed.definition || !isKept(session, parsed.definition->entity))
            continue;
        Chart chart;
        chart.title = json["title"_L1].toString();
        chart.unit = json["unit"_L1].toString();
        const QString kind = json["kind"_L1].toString();
        if (kind == "groups"_L1) {
            chart.kind = Chart::Groups;
            const domain::Field *by = parsed.definition->entity->field(json["by"_L1].toString());
            if (by && by->options.vocabulary)
                fillGroups(evaluator, *parsed.definition, *by, year, chart);
        } else {
            chart.kind = kind == "line"_L1 ? Chart::Line : Chart::Months;
            fillMonths(evaluator, *parsed.definition, year, session.clock.today(), chart);
        }
        if (!chart.bars.isEmpty())
            charts << chart;
    }
    return charts;
}

} // namespace

ShownFigure shownFigure(const figures::FigureValue &value, const QString &unit)
{
    if (!value.value)
        return {{}, unit};
    const QLocale locale;
    const double number = static_cast<double>(*value.value) / static_cast<double>(value.scale);
    // Money on the strip is read in ten thousands, as offices write it.
    if (unit == u"元"_s && qAbs(number) >= static_cast<double>(tenThousand))
        return {locale.toString(number / static_cast<double>(tenThousand), 'f', 2), u"万元"_s};
    const bool whole = *value.value % value.scale == 0;
    const bool money = unit == u"元"_s;
    return {locale.toString(number, 'f', money || (!whole && value.scale > 1) ? 2 : 0), unit};
}

StartBoard startBoard(storage::Session &session, int year, const domain::Progress &progress)
{
    const QJsonObject start = description();
    const figures::Catalogue catalogue = figures::Catalogue::load(session);
    const QDate today = session.clock.today();
    StartBoard board;
    board.year = year;
    int step = 0;
    const auto next = [&] { return !progress || progress(++step, 4); };
    board.strip = strip(session, start, catalogue, year);
    if (!next())
        return board;
    board.due = services::dueItems(session, services::dueRules(), today);
    if (!next())
        return board;
    board.targets = figures::evaluateTargets(session, catalogue, year, domain::Period::ofYear(year));
    std::ranges::stable_sort(board.targets, {}, &figures::TargetResult::state);
    if (!next())
        return board;
    board.charts = charts(session, start, year);
    return board;
}

} // namespace app
