#include "desktop/wizard/import_wizard.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/wizard/mapping_page.h"
#include "desktop/wizard/plan_page.h"
#include "desktop/wizard/result_page.h"
#include "desktop/wizard/step_bar.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int footHeight = 56;
}

ImportWizard::ImportWizard(const Context &context, const domain::Entity &entity, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_entity(entity)
    , m_steps(new StepBar(tr("Import: %1").arg(domain::labelOf(entity)),
                          {tr("Choose the file"), tr("Match columns"), tr("Check the plan"), tr("Done")}))
    , m_pages(new QStackedWidget)
    , m_mapping(new MappingPage)
    , m_planPage(new PlanPage)
    , m_result(new ResultPage)
    , m_run(context.office, entity)
{
    setWindowTitle(tr("Import: %1").arg(domain::labelOf(entity)));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(1366, 768);
    setFill(this, tokens().window);
    m_pages->addWidget(makeFilePage());
    m_pages->addWidget(m_mapping);
    m_pages->addWidget(m_planPage);
    m_pages->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());
    connectRun();
    goTo(File);
}

QWidget *ImportWizard::makeFilePage()
{
    auto *page = new QWidget;
    setFill(page, tokens().base);
    auto *sentence = textLabel(tr("Which table?"), 12, tokens().text, true);
    auto *hint = textLabel(tr("Workbooks (xlsx, xls, ods) and text tables (csv) as the units send them: title rows, "
                              "merged cells and other "
                              "column names are understood. You see every row before anything is written."),
                           10, tokens().text2);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setFixedWidth(520);
    auto *choose = new Button(Icon::Sheet, tr("Choose a file"), Button::Plain);
    choose->setHint(u"Ctrl+O"_s);
    m_fileIssue = new StateLabel;
    m_fileIssue->setFont(uiFont(10));
    m_fileIssue->setMinimumWidth(640);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addSpacing(10);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addWidget(textLabel(tr("or drop it here"), 9, tokens().text2), 0, Qt::AlignHCenter);
    layout->addSpacing(10);
    layout->addWidget(m_fileIssue, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(choose, &QPushButton::clicked, this, &ImportWizard::chooseFile);
    return page;
}

QWidget *ImportWizard::makeFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(footHeight);
    setFill(foot, tokens().window);
    m_rejects = new Button(Icon::Export, {});
    m_partial = new QCheckBox(tr("Import the good rows first"));
    m_consequence = textLabel({}, 10, tokens().text2);
    m_progressText = textLabel({}, 10, tokens().text);
    m_meter = new Meter(6);
    m_stop = new Button(tr("Stop"), Button::Link);
    m_back = new Button(tr("Back"));
    m_cancel = new Button(tr("Cancel"));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape));
    m_main = new Button(tr("Import"), Button::Primary);
    m_main->setKey(QKeySequence(u"Ctrl+Return"_s));
    m_main->setHint(u"Ctrl+Enter"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_rejects), static_cast<QWidget *>(m_partial)})
        row->addWidget(widget);
    row->addSpacing(8);
    m_consequence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_consequence, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_progressText), static_cast<QWidget *>(m_meter), static_cast<QWidget *>(m_stop),
          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_main)})
        row->addWidget(widget);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    connect(m_rejects, &QPushButton::clicked, this, &ImportWizard::saveRejects);
    connect(m_partial, &QCheckBox::toggled, this, &ImportWizard::showFoot);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run.cancel(); });
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_main, &QPushButton::clicked, this, &ImportWizard::mainAction);
    auto *open = new QShortcut(QKeySequence(u"Ctrl+O"_s), this);
    connect(open, &QShortcut::activated, this, &ImportWizard::chooseFile);
    auto *mapping = new QShortcut(QKeySequence(u"Alt+2"_s), this);
    connect(mapping, &QShortcut::activated, this, [this] {
        if (m_step == Plan)
            goTo(Columns);
    });
    return foot;
}

void ImportWizard::connectRun()
{
    connect(&m_run, &app::ImportRun::progressed, this, &ImportWizard::showProgress);
    connect(&m_run, &app::ImportRun::planned, this, &ImportWizard::showPlan);
    connect(&m_run, &app::ImportRun::applied, this, [this] {
        m_result->showImported(m_run.currentPlan());
        goTo(Finished);
    });
    connect(&m_run, &app::ImportRun::undone, this, [this](int removed, int reverted, const QStringList &kept) {
        m_result->showUndone(removed, reverted, kept);
        showFoot();
    });
    connect(&m_run, &app::ImportRun::failed, this, [this](const app::Failure &failure) {
        if (m_step == File || !m_run.hasPlan()) {
            goTo(File);
            if (!failure.isCancelled())
                m_fileIssue->setState(Icon::Error, failure.message, tokens().error);
            return;
        }
        showFoot();
        if (!failure.isCancelled())
            m_context.dialogs.showFailure(this, failure.message);
    });
    connect(m_steps, &StepBar::stepWanted, this, [this](int step) {
        if (!m_run.job().isBusy() && m_step != Finished)
            goTo(step);
    });
    connect(m_planPage, &PlanPage::mappingWanted, this, [this] { goTo(Columns); });
    connect(m_planPage, &PlanPage::decided, this, [this](const QString &row, const importing::RowDecision &decision) {
        if (m_run.job().isBusy())
            return;
        m_decisions.insert(row, decision);
        replan();
    });
    connect(m_result, &ResultPage::undoWanted, this, [this] {
        if (!m_run.job().isBusy())
            m_run.undo();
        showFoot();
    });
    connect(m_result, &ResultPage::rejectsWanted, this, &ImportWizard::saveRejects);
}

void ImportWizard::chooseFile()
{
    const QString path = m_context.dialogs.openFile(
        this, tr("Choose a table"), tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportWizard::openFile(const QString &path)
{
    if (m_run.job().isBusy())
        return;
    m_file = path;
    m_decisions.clear();
    m_mapping->forget();
    m_fileIssue->clear();
    replan();
}

void ImportWizard::replan()
{
    importing::ImportOptions options;
    options.columns = m_mapping->chosen();
    options.codes = m_mapping->codes();
    options.rows = m_decisions;
    m_run.plan(m_file, options);
    showFoot();
}

void ImportWizard::showPlan()
{
    const importing::ImportPlan &plan = m_run.currentPlan();
    m_mapping->setPlan(plan);
    m_planPage->setPlan(plan);
    QStringList parts{QFileInfo(plan.file).fileName()};
    if (plan.sheets.size() == 1)
        parts << tr("sheet %1").arg(plan.sheets.first().name)
              << tr("header in row %1").arg(plan.sheets.first().headerRow);
    else
        parts << tr("%n sheet(s)", nullptr, static_cast<int>(plan.sheets.size()));
    parts << tr("%n row(s)", nullptr, static_cast<int>(plan.rows.size()));
    m_steps->setDetail(parts.join(u" · "_s));
    m_partial->setChecked(false);
    goTo(Plan);
    m_planPage->table()->setFocus();
}

void ImportWizard::goTo(int step)
{
    m_step = step;
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(step);
    showFoot();
}

void ImportWizard::back() { goTo(m_step - 1); }

void ImportWizard::mainAction()
{
    if (m_run.job().isBusy())
        return;
    switch (m_step) {
    case File:
        chooseFile();
        break;
    case Columns:
        replan();
        break;
    case Plan:
        m_run.apply(m_partial->isChecked());
        showFoot();
        break;
    default:
        close();
    }
}

void ImportWizard::showFoot()
{
    const bool busy = m_run.job().isBusy();
    const importing::ImportPlan &plan = m_run.currentPlan();
    const bool onPlan = m_step == Plan && !busy;
    const int good = plan.created + plan.updated;
    m_rejects->setVisible(onPlan && plan.rejected > 0);
    m_rejects->setText(tr("Save rejected rows (%n)", nullptr, plan.rejected));
    m_rejects->updateGeometry();
    m_partial->setVisible(onPlan && plan.rejected > 0 && good > 0);
    QString consequence;
    if (onPlan && plan.rejected > 0)
        consequence = m_partial->isChecked()
            ? tr("%1 rows are written at once, %2 are not; the whole import can be taken back later")
                  .arg(good)
                  .arg(plan.rejected)
            : good > 0
            ? tr("%n row(s) are wrong: correct the sheet, or import the good rows first", nullptr, plan.rejected)
            : tr("No row can be imported as it is");
    else if (onPlan)
        consequence = tr("Written at once; the whole import can be taken back later");
    m_consequence->setText(consequence);
    m_consequence->setToolTip(consequence);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_progressText), static_cast<QWidget *>(m_meter), static_cast<QWidget *>(m_stop)})
        widget->setVisible(busy);
    if (busy)
        m_progressText->setText(m_run.job().title());
    m_back->setVisible(m_step == Columns || m_step == Plan);
    m_back->setEnabled(!busy);
    m_cancel->setVisible(m_step != Finished);
    const QString texts[]
        = {tr("Choose a file"), tr("Make the plan again"), tr("Import %n row(s)", nullptr, good), tr("Close")};
    m_main->setText(texts[m_step]);
    m_main->updateGeometry();
    m_main->setEnabled(!busy && (m_step != Plan || (good > 0 && (plan.rejected == 0 || m_partial->isChecked()))));
}

void ImportWizard::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_progressText->setText(
        total > 0 ? tr("%1 %2 / %3").arg(m_run.job().title(), locale.toString(done), locale.toString(total))
                  : m_run.job().title());
    m_meter->setProgress(done, total);
}

void ImportWizard::saveRejects()
{
    const QString name = QFileInfo(m_file).completeBaseName() + tr("-rejected") + u".xlsx"_s;
    const QString path = m_context.dialogs.saveFile(this, tr("Save rejected rows"), name, tr("Workbook (*.xlsx)"));
    if (!path.isEmpty())
        guarded(m_context, this, "rejects", [&] { m_run.writeRejects(path); });
}

void ImportWizard::closeEvent(QCloseEvent *event)
{
    m_run.cancel();
    QWidget::closeEvent(event);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_step == File)
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            openFile(url.toLocalFile());
            return;
        }
    }
}

} // namespace desktop
