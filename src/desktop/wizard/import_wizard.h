#pragma once
// Import as one window: choose the file, match columns, look at the plan, done. Nothing is written before the button.

#include "app/import_run.h"
#include "desktop/context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace desktop {

class Button;
class MappingPage;
class Meter;
class PlanPage;
class ResultPage;
class StateLabel;
class StepBar;

class ImportWizard : public QWidget
{
    Q_OBJECT

public:
    ImportWizard(const Context &context, const domain::Entity &entity, QWidget *parent = nullptr);

    void chooseFile();
    void openFile(const QString &path);
    const app::ImportRun &run() const { return m_run; }
    PlanPage *planPage() const { return m_planPage; }
    Button *mainButton() const { return m_main; }
    QCheckBox *partialBox() const { return m_partial; }
    ResultPage *resultPage() const { return m_result; }
    int step() const { return m_step; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Columns, Plan, Finished };
    QWidget *makeFilePage();
    QWidget *makeFoot();
    void connectRun();
    void goTo(int step);
    void replan();
    void mainAction();
    void back();
    void showPlan();
    void showFoot();
    void showProgress(qint64 done, qint64 total);
    void saveRejects();

    Context m_context;
    const domain::Entity &m_entity;
    QString m_file;
    QMap<QString, importing::RowDecision> m_decisions; // of this file
    int m_step = File;
    StepBar *m_steps;
    QStackedWidget *m_pages;
    MappingPage *m_mapping;
    PlanPage *m_planPage;
    ResultPage *m_result;
    StateLabel *m_fileIssue = nullptr;
    Button *m_rejects = nullptr;
    QCheckBox *m_partial = nullptr;
    QLabel *m_consequence = nullptr;
    QLabel *m_progressText = nullptr;
    Meter *m_meter = nullptr;
    Button *m_stop = nullptr;
    Button *m_back = nullptr;
    Button *m_cancel = nullptr;
    Button *m_main = nullptr;
    app::ImportRun m_run; // last: its job ends before the pages go
};

} // namespace desktop
