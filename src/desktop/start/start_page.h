#pragma once
// 首页: the year in figures, what falls due, how the plan stands, three charts. Everything on it opens its rows.

#include "app/copy_keeper.h"
#include "app/start_run.h"
#include "desktop/context.h"
#include "desktop/frame/page.h"

class QLabel;
class QVBoxLayout;

namespace desktop {

class Button;
class ChartView;
class DueList;
class FigureStrip;
class Preparation;
class RecordTable;
class StateLabel;
class TargetModel;

class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(const Context &context, QWidget *parent = nullptr);
    void setYear(int year) override;
    QString statusText() const override; // rich text
    const app::StartRun &run() const { return m_run; }
    FigureStrip *strip() const { return m_strip; }
    DueList *due() const { return m_due; }
    RecordTable *plan() const { return m_plan; }
    /// How it stands with the copies of the office.
    void showCopies(const app::CopyStanding &standing);
    QString copiesText() const;
    Preparation *preparation() const { return m_preparation; }
    const QList<ChartView *> &charts() const { return m_charts; }

Q_SIGNALS:
    void documentsWanted();
    void planWanted();
    void officeWanted();
    void backupsWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDue();
    QWidget *makePlan();
    QWidget *makeCharts();
    void compute();
    void showBoard();
    void showStandings();
    void showCharts();
    void openRows(const figures::Definition &definition, const domain::Period &period, const QString &label);
    void openTarget(int row);

    Context m_context;
    int m_year;
    FigureStrip *m_strip;
    DueList *m_due;
    QLabel *m_dueCount;
    QLabel *m_noDue;
    QLabel *m_planTitle;
    QWidget *m_standings;
    RecordTable *m_plan;
    TargetModel *m_targets;
    QLabel *m_noPlan;
    Preparation *m_preparation;
    QVBoxLayout *m_chartColumn;
    QLabel *m_noCharts;
    Button *m_copies;
    QList<ChartView *> m_charts;
    bool m_stale = true;
    app::StartRun m_run; // last: stops before what it shows goes
};

} // namespace desktop
