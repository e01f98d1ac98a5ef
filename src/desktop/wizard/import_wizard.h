#pragma once
// Import as one window: choose the file, match columns, look at the plan, done. Nothing is written before the button.
// It opens on the first page where something has to be decided.

#include "app/import_run.h"
#include "desktop/context.h"
#include "desktop/wizard/mapping_subject.h"

#include <QWidget>

class QCheckBox;
class QStackedWidget;

namespace desktop {

class Button;
class FilePage;
class MappingPage;
class PlanPage;
class ResultPage;
class StepBar;
class WizardFoot;
struct FootState;

class ImportWizard : public QWidget
{
    Q_OBJECT

public:
    enum Step { File, Columns, Plan, Finished };

    ImportWizard(const Context &context, const domain::Entity &entity, QWidget *parent = nullptr);

    void chooseFile();
    void openFile(const QString &path);
    void goTo(int step);
    const app::ImportRun &run() const { return m_run; }
    FilePage *filePage() const { return m_filePage; }
    MappingPage *mappingPage() const { return m_mapping; }
    PlanPage *planPage() const { return m_planPage; }
    ResultPage *resultPage() const { return m_result; }
    WizardFoot *foot() const { return m_foot; }
    Button *mainButton() const;
    QCheckBox *partialBox() const;
    int step() const { return m_step; }

Q_SIGNALS:
    /// The file belongs to another ledger.
    void otherLedgerWanted(const domain::Entity &entity, const QString &file);
    /// The batch that was written is to be seen with all its rows.
    void batchWanted(qint64 batch);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Where a plan leads to.
    enum class Then { Decide, LookAtPlan, Stay };
    void connectPages();
    void connectRun();
    void replan(Then then);
    void mainAction();
    void showPlan();
    void showFailure(const app::Failure &failure);
    bool canBeMapped() const;
    void showMapping(const MappingSubject &subject);
    void showFileDetail();
    void showFoot();
    FootState footOf() const;
    void saveRejects();
    void saveBlankForm();
    int decisionsMade() const;
    bool mayDropDecisions();

    Context m_context;
    const domain::Entity &m_entity;
    QString m_file;
    QMap<QString, importing::RowDecision> m_decisions; // of this file
    importing::OnDuplicate m_policy = importing::OnDuplicate::Update;
    importing::ImportOptions m_asked; // of the plan that is being made
    MappingSubject m_subject; // what the page of columns shows
    QString m_returned; // a sentence: where the rejected rows were written
    Then m_then = Then::Decide;
    int m_step = File;
    bool m_closing = false; // as soon as the work has stopped
    StepBar *m_steps;
    QStackedWidget *m_pages;
    FilePage *m_filePage;
    MappingPage *m_mapping;
    PlanPage *m_planPage;
    ResultPage *m_result;
    WizardFoot *m_foot;
    app::ImportRun m_run; // last: its job ends before the pages go
};

} // namespace desktop
