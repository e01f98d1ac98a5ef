#include "app/figure_run.h"

namespace app {

namespace {

std::vector<FigureRow> rowsOf(storage::Session &session, const domain::Period &period)
{
    const figures::Catalogue catalogue = figures::Catalogue::load(session);
    std::vector<figures::Definition> definitions;
    for (const figures::NamedFigure &figure : catalogue.all())
        definitions.push_back(figure.definition);
    figures::Evaluator evaluator(session);
    const auto comparisons
        = figures::compareWithLastYear(evaluator, definitions, period, evaluator.evaluateAll(definitions, period));
    std::vector<FigureRow> rows;
    for (size_t i = 0; i < comparisons.size(); ++i)
        rows.push_back({catalogue.all()[static_cast<qsizetype>(i)], comparisons[i]});
    return rows;
}

} // namespace

FigureRun::FigureRun(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_job(office)
{
}

void FigureRun::compute(const domain::Period &period)
{
    if (m_job.isBusy()) {
        m_next = period;
        return;
    }
    m_next.reset();
    auto rows = std::make_shared<std::vector<FigureRow>>();
    m_job.start(
        tr("Computing the figures"),
        [rows, period](storage::Session &session, const domain::Progress &) { *rows = rowsOf(session, period); },
        [this, rows, period](const std::optional<Failure> &failure) {
            if (failure) {
                Q_EMIT failed(*failure);
            } else {
                m_period = period;
                m_rows = std::move(*rows);
                Q_EMIT computed();
            }
            if (m_next)
                compute(*m_next);
        });
}

FigureRow figureRow(Office &office, const figures::NamedFigure &figure, const domain::Period &period)
{
    figures::Evaluator evaluator(office.session());
    std::vector<figures::FigureValue> now;
    now.push_back(evaluator.evaluate(figure.definition, period, true));
    auto comparisons = figures::compareWithLastYear(evaluator, {&figure.definition, 1}, period, std::move(now));
    return {figure, std::move(comparisons.front())};
}

} // namespace app
