#pragma once
// Every figure of the catalogue with its value in a period and the year before, computed in the background.

#include "app/job_runner.h"
#include "figures/catalogue.h"
#include "figures/comparison.h"

namespace app {

struct FigureRow
{
    figures::NamedFigure figure;
    figures::Comparison comparison; // its value now and a year earlier
};

class FigureRun : public QObject
{
    Q_OBJECT

public:
    explicit FigureRun(Office &office, QObject *parent = nullptr);

    const JobRunner &job() const { return m_job; }
    /// While one computation runs, the last wish is kept and follows it.
    void compute(const domain::Period &period);
    const domain::Period &period() const { return m_period; } // of the rows
    const std::vector<FigureRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void computed();
    void failed(const app::Failure &failure);

private:
    Office &m_office;
    domain::Period m_period;
    std::vector<FigureRow> m_rows;
    std::optional<domain::Period> m_next; // wished for meanwhile
    JobRunner m_job; // last: stops before what it writes to goes
};

/// One figure with its rows and its value a year earlier, computed now. Throws Error.
FigureRow figureRow(Office &office, const figures::NamedFigure &figure, const domain::Period &period);

} // namespace app
