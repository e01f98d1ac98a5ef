#include "desktop/wizard/import_wizard.h"

#include "app/sheet_export.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/wizard/file_page.h"
#include "desktop/wizard/mapping_page.h"
#include "desktop/wizard/plan_page.h"
#include "desktop/wizard/result_page.h"
#include "desktop/wizard/step_bar.h"
#include "desktop/wizard/wizard_foot.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(const Context &context, const domain::Entity &entity, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_entity(entity)
    , m_steps(new StepBar(tr("Import: %1").arg(domain::labelOf(entity)),
                          {tr("Choose the file"), tr("Match columns"), tr("Check the plan"), tr("Done")}))
    , m_pages(new QStackedWidget)
    , m_filePage(new FilePage)
    , m_mapping(new MappingPage)
    , m_planPage(new PlanPage)
    , m_result(new ResultPage)
    , m_foot(new WizardFoot)
    , m_run(context.office, entity)
{
    setWindowTitle(tr("Import: %1").arg(domain::labelOf(entity)));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(1366, 768);
    setFill(this, tokens().window);
    for (QWidget *page : std::initializer_list<QWidget *>{m_filePage, m_mapping, m_planPage, m_result})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
    connectPages();
    connectRun();
    goTo(File);
}

Button *ImportWizard::mainButton() const { return m_foot->mainButton(); }
QCheckBox *ImportWizard::partialBox() const { return m_foot->partialBox(); }

void ImportWizard::connectPages()
{
    connect(m_steps, &StepBar::stepWanted, this, [this](int step) {
        if (!m_run.job().isBusy() && m_step != Finished)
            goTo(step);
    });
    connect(m_filePage, &FilePage::fileWanted, this, &ImportWizard::chooseFile);
    connect(m_filePage, &FilePage::formWanted, this, &ImportWizard::saveBlankForm);
    connect(m_filePage, &FilePage::otherLedgerWanted, this, [this](const domain::Entity &entity) {
        Q_EMIT otherLedgerWanted(entity, m_file);
        close();
    });
    connect(m_mapping, &MappingPage::sheetsChanged, this, [this] { replan(Then::Stay); });
    connect(m_planPage, &PlanPage::mappingWanted, this, [this] { goTo(Columns); });
    connect(m_planPage, &PlanPage::policyChosen, this, [this](importing::OnDuplicate policy) {
        m_policy = policy;
        replan(Then::LookAtPlan);
    });
    connect(m_planPage, &PlanPage::decided, this, [this](const QString &row, const importing::RowDecision &decision) {
        if (m_run.job().isBusy())
            return;
        m_decisions.insert(row, decision);
        replan(Then::LookAtPlan);
    });
    connect(m_result, &ResultPage::undoWanted, this, [this] {
        if (!m_run.job().isBusy())
            m_run.undo();
        showFoot();
    });
    connect(m_result, &ResultPage::rejectsWanted, this, &ImportWizard::saveRejects);
    connect(m_result, &ResultPage::batchWanted, this, [this] { Q_EMIT batchWanted(m_run.currentPlan().batch); });
    connect(m_foot, &WizardFoot::rejectsWanted, this, &ImportWizard::saveRejects);
    connect(m_foot, &WizardFoot::partialChanged, this, [this] {
        m_returned.clear();
        showFoot();
    });
    connect(m_foot, &WizardFoot::stopWanted, this, [this] { m_run.cancel(); });
    connect(m_foot, &WizardFoot::backWanted, this, [this] { goTo(m_step - 1); });
    connect(m_foot, &WizardFoot::cancelWanted, this, &QWidget::close);
    connect(m_foot, &WizardFoot::mainWanted, this, &ImportWizard::mainAction);
    auto *open = new QShortcut(QKeySequence(u"Ctrl+O"_s), this);
    connect(open, &QShortcut::activated, this, &ImportWizard::chooseFile);
    auto *mapping = new QShortcut(QKeySequence(u"Alt+2"_s), this);
    connect(mapping, &QShortcut::activated, this, [this] {
        if (m_step == Plan && !m_run.job().isBusy())
            goTo(Columns);
    });
}

void ImportWizard::connectRun()
{
    connect(&m_run, &app::ImportRun::progressed, this, [this](qint64 done, qint64 total) {
        m_foot->setProgress(m_run.progressSentence(done, total), done, total);
    });
    connect(&m_run, &app::ImportRun::planned, this, &ImportWizard::showPlan);
    connect(&m_run, &app::ImportRun::outdated, this,
            [this](const QString &message) { m_context.dialogs.showFailure(this, message); });
    connect(&m_run, &app::ImportRun::failed, this, &ImportWizard::showFailure);
    connect(&m_run, &app::ImportRun::applied, this, [this] {
        m_closing = false; // it was too late to stop: say what was written
        m_result->showImported(m_run.currentPlan());
        goTo(Finished);
    });
    connect(&m_run, &app::ImportRun::rejectsWritten, this, [this](const QString &path) {
        m_returned = tr("The rejected rows are in “%1”").arg(QFileInfo(path).fileName());
        m_result->showReturned(m_returned);
        showFoot();
        if (m_closing)
            close();
    });
    connect(&m_run, &app::ImportRun::undone, this, [this](int removed, int reverted, const QStringList &kept) {
        m_closing = false;
        m_result->showUndone(removed, reverted, kept);
        showFoot();
    });
}

void ImportWizard::replan(Then then)
{
    if (m_run.job().isBusy())
        return;
    m_then = then;
    m_asked = {};
    m_asked.sheets = m_mapping->sheets();
    m_asked.columns = m_mapping->chosen();
    m_asked.codes = m_mapping->codes();
    m_asked.rows = m_decisions;
    m_asked.onDuplicate = m_policy;
    m_run.plan(m_file, m_asked);
    m_foot->setProgress(m_run.progressSentence(0, 0), 0, 0);
    showFoot();
}

void ImportWizard::showPlan()
{
    if (m_closing) {
        close();
        return;
    }
    const importing::ImportPlan &plan = m_run.currentPlan();
    showMapping(subjectOf(m_run));
    m_planPage->setPlan(plan, m_then == Then::LookAtPlan && m_step == Plan);
    showFileDetail();
    m_foot->partialBox()->setChecked(false);
    m_returned.clear();
    const bool decideFirst = m_then == Then::Decide && m_subject.hasQuestions();
    goTo(m_then == Then::Stay || decideFirst ? Columns : Plan);
    if (m_step == Plan)
        m_planPage->table()->setFocus();
}

/// A plan that could not be made: back to where it can be mended. The plan made before it stays as it was.
void ImportWizard::showFailure(const app::Failure &failure)
{
    if (m_closing) {
        close();
        return;
    }
    if (m_step == Finished || m_run.hasPlan()) {
        const importing::ImportOptions &options = m_run.currentPlan().options;
        m_policy = options.onDuplicate;
        m_decisions = options.rows;
        m_planPage->showPolicy(m_policy);
    }
    m_pages->setCurrentIndex(m_step);
    if (failure.isCancelled()) {
        showFoot();
        return;
    }
    if (m_step == Plan || m_step == Finished) {
        showFoot();
        m_context.dialogs.showFailure(this, failure.message);
    } else if (failure.code == domain::ErrorCode::InvalidInput && canBeMapped()) {
        showMapping(subjectOf(m_run, m_asked, failure.message));
        goTo(Columns);
    } else if (m_step == Columns) {
        showFoot();
        m_context.dialogs.showFailure(this, failure.message);
    } else {
        m_filePage->showProblem(failure.message, m_run.otherLedgers());
        goTo(File);
    }
}

/// Whether a person can say what the columns of the refused file are: it has some, and they are more likely those of
/// this ledger than of another one.
bool ImportWizard::canBeMapped() const
{
    return std::ranges::any_of(m_run.sheets(), [&](const importing::SheetOverview &sheet) {
        const auto printed
            = std::ranges::count_if(sheet.match.columns, [](const auto &c) { return !c.header.isEmpty(); });
        const auto known = std::ranges::count_if(sheet.match.columns, [](const auto &c) { return c.field != nullptr; });
        return printed > 0 && (m_run.otherLedgers().isEmpty() || (known >= 2 && 2 * known > printed));
    });
}

void ImportWizard::showMapping(const MappingSubject &subject)
{
    m_subject = subject;
    m_mapping->setSubject(subject);
}

void ImportWizard::showFileDetail()
{
    const importing::ImportPlan &plan = m_run.currentPlan();
    QStringList parts{QFileInfo(plan.file).fileName()};
    if (plan.sheets.size() == 1)
        parts << tr("sheet %1").arg(plan.sheets.first().name)
              << tr("header in row %1").arg(plan.sheets.first().headerRow);
    else
        parts << tr("%n sheet(s)", nullptr, static_cast<int>(plan.sheets.size()));
    parts << tr("%n row(s)", nullptr, static_cast<int>(plan.rows.size()));
    m_steps->setDetail(parts.join(u" · "_s));
}

void ImportWizard::goTo(int step)
{
    m_step = step;
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(step);
    showFoot();
}

void ImportWizard::mainAction()
{
    if (m_run.job().isBusy())
        return;
    switch (m_step) {
    case File:
        chooseFile();
        break;
    case Columns:
        replan(Then::LookAtPlan);
        break;
    case Plan:
        // The plan is written to meanwhile, so it is not on show.
        m_result->showWriting();
        m_pages->setCurrentWidget(m_result);
        m_run.apply(m_foot->partialBox()->isChecked());
        m_foot->setProgress(m_run.progressSentence(0, 0), 0, 0);
        showFoot();
        break;
    default:
        close();
    }
}

void ImportWizard::showFoot() { m_foot->setState(footOf()); }

FootState ImportWizard::footOf() const
{
    FootState state;
    state.busy = m_run.job().isBusy();
    state.canGoBack = m_step == Columns || m_step == Plan;
    state.canCancel = m_step != Finished || state.busy;
    const importing::ImportPlan &plan = m_run.currentPlan();
    const int good = plan.created + plan.updated;
    switch (m_step) {
    case File:
        state.action = tr("Choose a file");
        break;
    case Columns:
        state.action = m_run.hasPlan() ? tr("On to the plan") : tr("Make the plan");
        if (m_subject.openCodes() > 0)
            state.consequence = tr("Rows with a code that is not explained are rejected; they can be imported later");
        break;
    case Plan: {
        state.action = tr("Import %n row(s)", nullptr, good);
        state.rejected = plan.rejected;
        state.offersPartial = plan.rejected > 0 && good > 0;
        const bool partial = m_foot->partialBox()->isChecked();
        state.canAct = good > 0 && (plan.rejected == 0 || partial);
        if (plan.rejected == 0)
            state.consequence = good > 0 ? tr("Written at once; the whole import can be taken back later")
                                         : tr("Nothing to write: everything is there already");
        else if (good == 0)
            state.consequence = tr("No row can be imported as it is");
        else if (partial)
            state.consequence = tr("%1 rows are written at once, %2 are not; the whole import can be taken back later")
                                    .arg(good)
                                    .arg(plan.rejected);
        else
            state.consequence
                = tr("%n row(s) are wrong: correct the sheet, or import the good rows first", nullptr, plan.rejected);
        break;
    }
    default:
        state.action = tr("Close");
    }
    if (m_step == Plan && !m_returned.isEmpty())
        state.consequence = m_returned;
    return state;
}

void ImportWizard::saveRejects()
{
    const QString name = QFileInfo(m_file).completeBaseName() + tr("-rejected") + u".xlsx"_s;
    const QString path = m_context.dialogs.saveFile(this, tr("Send back rejected rows"), name, tr("Workbook (*.xlsx)"));
    if (path.isEmpty() || m_run.job().isBusy())
        return;
    m_run.writeRejects(path);
    m_foot->setProgress(m_run.progressSentence(0, 0), 0, 0);
    showFoot();
}

void ImportWizard::saveBlankForm()
{
    const QString path = m_context.dialogs.saveFile(
        this, tr("Save the blank form"), m_entity.term() + tr(" form") + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (!path.isEmpty())
        guarded(m_context, this, "blank form", [&] { app::writeBlankForm(m_entity, path); });
}

} // namespace desktop
