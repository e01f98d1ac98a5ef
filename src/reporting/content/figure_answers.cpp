#include "reporting/content/figure_answers.h"

#include "domain/error.h"
#include "reporting/period_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

QString yearWords(int yearsBack, const domain::Period &period)
{
    if (yearsBack == 1)
        return u"上年"_s;
    return yearsBack == -1 ? u"下年"_s : u"%1年"_s.arg(period.to.year());
}

} // namespace

FigureAnswers::FigureAnswers(storage::Session &session, const domain::Period &asked, const domain::Period &period,
                             bool checking, std::function<bool()> stopped)
    : m_session(session)
    , m_asked(asked)
    , m_period(period)
    , m_checking(checking)
    , m_stopped(std::move(stopped))
    , m_catalogue(figures::Catalogue::load(session))
    , m_evaluator(session)
{
}

void FigureAnswers::requireGoingOn() const
{
    if (m_stopped && m_stopped())
        throw domain::Error(domain::ErrorCode::Cancelled,
                            QCoreApplication::translate("Report", "The document was stopped."));
}

std::optional<figures::NamedFigure> FigureAnswers::find(const QString &nameOrExpression, QString &error) const
{
    try {
        return figures::figureFor(m_catalogue, nameOrExpression);
    } catch (const domain::Error &wrong) {
        error = wrong.message();
        return std::nullopt;
    }
}

FigureAnswer FigureAnswers::figure(const QString &nameOrExpression, int yearsBack,
                                   const std::optional<domain::Period> &span)
{
    const QString key = u"%1\n%2\n%3"_s.arg(nameOrExpression)
                            .arg(yearsBack)
                            .arg(span ? span->from.toString(Qt::ISODate) + span->to.toString(Qt::ISODate) : QString());
    if (const auto found = m_answers.constFind(key); found != m_answers.cend())
        return *found;
    FigureAnswer answer;
    if (const auto named = find(nameOrExpression, answer.error))
        answer = figure(*named, yearsBack, span);
    return *m_answers.insert(key, answer);
}

FigureAnswer FigureAnswers::figure(const figures::NamedFigure &named, int yearsBack,
                                   const std::optional<domain::Period> &span)
{
    FigureAnswer answer;
    answer.known = true;
    answer.figure.name = named.name;
    answer.figure.label = named.label;
    answer.figure.unit = named.unit;
    figures::Definition definition = named.definition;
    // A figure of another period than the document's says so itself, so that whoever computes it again gets the same.
    if (const auto period = ownPeriod(definition, yearsBack, span)) {
        definition.period = period;
        answer.figure.name = figures::expressionText(definition);
        if (yearsBack != 0)
            answer.figure.label = yearWords(yearsBack, *period) + named.label;
    }
    answer.figure.expression = figures::expressionText(definition);
    answer.figure.period = definition.period.value_or(m_period);
    if (m_checking || (yearsBack != 0 && named.definition.basis == figures::Basis::All))
        return answer; // without dates there is no earlier value
    requireGoingOn();
    const figures::NamedFigure *known = span ? nullptr : m_catalogue.find(named.name);
    const bool shared = known != nullptr && known->definition == named.definition;
    const figures::FigureValue value
        = shared ? this->value(*known, yearsBack) : m_evaluator.evaluate(definition, m_period);
    answer.hasValue = value.value.has_value();
    answer.scaled = value.value.value_or(0);
    answer.scale = value.scale;
    answer.figure.value = value.text();
    answer.figure.count = value.count;
    return answer;
}

std::vector<qint64> FigureAnswers::rows(const figures::Definition &definition)
{
    if (m_checking)
        return {};
    requireGoingOn();
    return m_evaluator.evaluate(definition, m_period, true).rows;
}

std::optional<domain::Period> FigureAnswers::ownPeriod(const figures::Definition &definition, int yearsBack,
                                                       const std::optional<domain::Period> &span) const
{
    const domain::Period period = yearsEarlier(span.value_or(m_period), yearsBack);
    return period == m_asked || definition.period ? std::nullopt : std::optional(period);
}

const figures::FigureValue &FigureAnswers::value(const figures::NamedFigure &figure, int yearsBack)
{
    const QList<figures::NamedFigure> &all = m_catalogue.all();
    std::vector<figures::FigureValue> &values = m_values[yearsBack];
    if (values.empty()) {
        std::vector<figures::Definition> definitions;
        for (const figures::NamedFigure &named : all) {
            definitions.push_back(named.definition);
            if (const auto period = ownPeriod(named.definition, yearsBack, std::nullopt))
                definitions.back().period = period;
        }
        values = m_evaluator.evaluateAll(definitions, m_period);
    }
    return values[static_cast<size_t>(&figure - all.constData())];
}

} // namespace reporting
