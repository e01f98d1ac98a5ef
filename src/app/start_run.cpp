#include "app/start_run.h"

namespace app {

StartRun::StartRun(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_job(office)
{
}

void StartRun::compute(int year)
{
    if (m_job.isBusy()) {
        m_next = year;
        return;
    }
    m_next = 0;
    auto board = std::make_shared<StartBoard>();
    m_job.start(
        tr("Computing the first page"),
        [year, board](storage::Session &session, const domain::Progress &progress) {
            *board = startBoard(session, year, progress);
        },
        [this, board](const std::optional<Failure> &failure) {
            if (m_next != 0) {
                compute(m_next);
                return;
            }
            if (failure) {
                Q_EMIT failed(*failure);
                return;
            }
            m_board = std::move(*board);
            Q_EMIT computed();
        });
}

figures::FigureValue StartRun::evaluate(const figures::Definition &definition, const domain::Period &period)
{
    return figures::Evaluator(m_office.session()).evaluate(definition, period, true);
}

} // namespace app
