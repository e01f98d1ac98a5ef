#pragma once
// Computes the first page in the background, again whenever it is asked to.

#include "app/job_runner.h"
#include "app/start_board.h"

namespace app {

class StartRun : public QObject
{
    Q_OBJECT

public:
    explicit StartRun(Office &office, QObject *parent = nullptr);

    const JobRunner &job() const { return m_job; }
    /// While one computation runs, the last wish is kept and follows it.
    void compute(int year);
    const StartBoard &board() const { return m_board; }
    /// The figure with its rows, computed now. Throws.
    figures::FigureValue evaluate(const figures::Definition &definition, const domain::Period &period);

Q_SIGNALS:
    void computed();
    void failed(const app::Failure &failure);

private:
    Office &m_office;
    StartBoard m_board;
    int m_next = 0; // year wished for meanwhile; 0: none
    JobRunner m_job; // last: stops before what it writes to goes
};

} // namespace app
