#include "desktop/report/issue_dialog.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int listHeight = 160;

} // namespace

IssueDialog::IssueDialog(const Context &context, app::ReportRun &run, QWidget *parent)
    : TypedDialog(context, parent)
    , m_run(run)
{
    setWindowTitle(tr("Issue the document"));
    resize(620, 460);
    setFill(this, tokens().base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeForm(), 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeFoot());
    connect(&run, &app::ReportRun::checked, this, &IssueDialog::showObstacles);
    connect(&run, &app::ReportRun::issued, this, [this](const QString &path) {
        m_path = path;
        accept();
    });
    connect(&run, &app::ReportRun::failed, this, [this](const app::Failure &failure) {
        m_state->setState(Icon::Error, failure.message.section(u'\n', 0, 0), tokens().error);
        m_state->setToolTip(failure.message);
        m_issue->setEnabled(canIssue());
    });
    m_state->setState(Icon::Info, tr("Every figure is held against its rows…"), tokens().text2);
    run.check();
}

QWidget *IssueDialog::makeForm()
{
    auto *title = textLabel(m_run.document().title, 12, tokens().text, true);
    title->setWordWrap(true);
    auto *hint
        = textLabel(tr("An issued document is kept with its file, its figures and the rows behind them. It stays "
                       "as it is, whatever becomes of the records; later the program tells the file from a "
                       "changed one, and says what would be otherwise today."),
                    9, tokens().text2);
    hint->setWordWrap(true);
    m_number = new QLineEdit(m_run.request().number);
    m_number->setPlaceholderText(tr("such as 某工〔%1〕12号").arg(m_context.office.today().year()));
    m_signer = new QLineEdit(m_context.office.profile().chair);
    m_recipient = new QLineEdit(m_context.office.profile().higherUnion);
    m_archival = new QCheckBox(tr("PDF/A, for keeping in the archive"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("Document number"), m_number);
    form->addRow(tr("Signed by"), m_signer);
    form->addRow(tr("Sent to"), m_recipient);
    form->addRow(QString(), m_archival);
    m_proposed = typed();
    m_list = textLabel({}, 10, tokens().text);
    m_list->setWordWrap(true);
    m_list->setAlignment(Qt::AlignTop);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *paper = new FilledPage(tokens().base);
    auto *paperLayout = new QVBoxLayout(paper);
    paperLayout->setContentsMargins(0, 0, 0, 0);
    paperLayout->addWidget(m_list);
    m_obstacleArea = new QScrollArea;
    m_obstacleArea->setWidget(paper);
    m_obstacleArea->setWidgetResizable(true);
    m_obstacleArea->setFrameShape(QFrame::NoFrame);
    m_obstacleArea->setMinimumHeight(listHeight);
    m_obstacleArea->hide(); // until something stands in the way

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_obstacleArea, 1);
    layout->addStretch();
    return page;
}

QWidget *IssueDialog::makeFoot()
{
    m_state = new StateLabel;
    m_issue = new Button(tr("Issue…"), Button::Primary);
    m_issue->setEnabled(false);
    auto *cancel = new Button(tr("Cancel"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    row->addWidget(cancel);
    row->addWidget(m_issue);
    connect(cancel, &QPushButton::clicked, this, &IssueDialog::reject);
    connect(m_issue, &QPushButton::clicked, this, &IssueDialog::issue);
    return bar;
}

QStringList IssueDialog::typed() const
{
    return {m_number->text().trimmed(), m_signer->text().trimmed(), m_recipient->text().trimmed()};
}

int IssueDialog::unsaved() const { return typed() == m_proposed ? 0 : 1; }

bool IssueDialog::canIssue() const { return m_checked && m_obstacles.isEmpty(); }

void IssueDialog::showObstacles(const QStringList &obstacles)
{
    m_checked = true;
    m_obstacles = obstacles;
    m_list->setText(obstacles.join(u'\n'));
    m_obstacleArea->setVisible(!obstacles.isEmpty());
    m_issue->setEnabled(canIssue());
    if (obstacles.isEmpty())
        m_state->setState(Icon::Done, tr("Every figure agrees with its rows."), tokens().ok);
    else
        m_state->setState(Icon::Error, tr("It cannot be issued yet: %n obstacle(s)", nullptr, int(obstacles.size())),
                          tokens().error);
}

void IssueDialog::issue()
{
    if (!canIssue() || m_run.job().isBusy())
        return;
    const QString path
        = m_context.dialogs.saveFile(this, windowTitle(), m_run.document().title + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    reporting::ReportRequest request = m_run.request();
    request.draftNote.clear();
    request.number = m_number->text().trimmed();
    request.signedBy = m_signer->text().trimmed();
    request.sentTo = m_recipient->text().trimmed();
    m_issue->setEnabled(false);
    m_state->setState(Icon::Info, tr("Writing and keeping the document…"), tokens().text2);
    m_run.issue(request, path, m_archival->isChecked());
}

void IssueDialog::done(int result)
{
    m_run.cancel();
    QDialog::done(result);
}

} // namespace desktop
