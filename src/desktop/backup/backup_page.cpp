#include "desktop/backup/backup_page.h"

#include "desktop/backup/copies_model.h"
#include "desktop/backup/copy_panel.h"
#include "desktop/backup/copy_words.h"
#include "desktop/backup/folder_row.h"
#include "desktop/backup/restore_dialog.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int sideWidth = 384;
}

BackupPage::BackupPage(const Context &context, app::CopyKeeper &keeper, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_keeper(keeper)
    , m_model(new CopiesModel(this))
    , m_table(new RecordTable)
    , m_none(textLabel(tr("There is no copy of this office yet"), 10, tokens().text2))
    , m_panel(new CopyPanel)
    , m_make(new Button(Icon::Database, tr("Make a copy now"), Button::Primary))
    , m_other(new Button(Icon::Undo, tr("Restore from a file…")))
    , m_standing(new StateLabel)
    , m_folder(new FolderRow(tr("Folder of copies"), tr("Beside the office")))
    , m_second(new FolderRow(tr("Second folder (USB)"), tr("None")))
{
    setFill(this, tokens().base);
    m_table->setAccessibleName(tr("Copies of the office"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CopiesDelegate(m_table, *m_model));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setGutter(6);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    for (const auto &[column, width] :
         {std::pair(CopiesModel::Made, 150), std::pair(CopiesModel::Reason, 120), std::pair(CopiesModel::Records, 90),
          std::pair(CopiesModel::Size, 90), std::pair(CopiesModel::Place, 180)})
        m_table->setColumnWidth(column, width);
    m_panel->setFixedWidth(sideWidth);
    auto *over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_none, 0, Qt::AlignCenter);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_table, 1);
    left->addWidget(new Hairline(Qt::Horizontal));
    left->addWidget(makeFoot());
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(left, 1);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(body, 1);

    connect(&m_keeper, &app::CopyKeeper::changed, this, &BackupPage::showCopies);
    connect(&m_keeper, &app::CopyKeeper::made, this, [this](const QString &path) {
        if (const int row = m_model->rowOf(path); row >= 0)
            m_table->chooseRow(row);
        Q_EMIT noticed(tr("The copy “%1” is made").arg(QFileInfo(path).fileName()), {});
    });
    connect(&m_keeper, &app::CopyKeeper::rehearsed, this, [this](const QString &path, const QStringList &findings) {
        Q_EMIT noticed(findings.isEmpty()
                           ? tr("The copy “%1” comes back whole").arg(QFileInfo(path).fileName())
                           : tr("The copy “%1” has findings: %2").arg(QFileInfo(path).fileName(), findings.first()),
                       {});
    });
    connect(&m_keeper, &app::CopyKeeper::failed, this, [this](const app::Failure &failure) {
        if (isVisible())
            m_context.dialogs.showFailure(this, failure.message);
    });
    const app::JobRunner &job = m_keeper.job();
    connect(&job, &app::JobRunner::started, this, &BackupPage::showBusy);
    connect(&job, &app::JobRunner::finished, this, &BackupPage::showBusy);
    connect(m_make, &QPushButton::clicked, this, [this] { m_keeper.makeCopy(app::CopyReason::Asked); });
    connect(m_other, &QPushButton::clicked, this, &BackupPage::restoreOther);
    connect(m_table, &RecordTable::currentRowChanged, this, &BackupPage::showCopy);
    connect(m_table, &RecordTable::enterPressed, this, [this] { restore(m_panel->path()); });
    connect(m_panel, &CopyPanel::rehearseWanted, this, [this] { m_keeper.rehearse(m_panel->path()); });
    connect(m_panel, &CopyPanel::restoreWanted, this, [this] { restore(m_panel->path()); });
    connect(m_panel, &CopyPanel::folderWanted, this,
            [this] { m_context.dialogs.openDocument(QFileInfo(m_panel->path()).absolutePath()); });
    for (const bool second : {false, true}) {
        FolderRow *row = second ? m_second : m_folder;
        connect(row, &FolderRow::changeWanted, this, [this, second] { chooseFolder(second); });
        connect(row, &FolderRow::dropWanted, this,
                [this, second] { second ? m_keeper.chooseSecondFolder({}) : m_keeper.chooseFolder({}); });
    }
    showCopies();
    showBusy();
}

QWidget *BackupPage::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(topBarHeight);
    setFill(head, tokens().window);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(textLabel(tr("Backup and restore"), 12, tokens().text, true));
    row->addWidget(
        textLabel(tr("Copies are made by themselves while you work; one that was never tried is only a hope."), 9,
                  tokens().text2),
        1);
    row->addWidget(m_other);
    row->addWidget(m_make);
    return head;
}

QWidget *BackupPage::makeFoot()
{
    auto *foot = new QWidget;
    setFill(foot, tokens().window);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_standing);
    column->addWidget(m_folder);
    column->addWidget(m_second);
    return foot;
}

void BackupPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_keeper.read();
    m_table->setFocus();
}

QString BackupPage::standingText() const { return m_standing->text(); }

void BackupPage::showCopies()
{
    const QString chosen = m_panel->path();
    const app::CopyPlaces places = m_keeper.places();
    const QDate today = m_context.office.today();
    m_model->show(m_keeper.copies(), places, today);
    m_none->setVisible(m_keeper.copies().isEmpty());
    m_table->chooseRow(std::max(0, m_model->rowOf(chosen)));
    showCopy();
    const CopyState state = stateOf(m_keeper.standing(), today);
    m_standing->setState(state.icon, m_keeper.standing().problem.isEmpty() ? state.text : m_keeper.standing().problem,
                         state.colour);
    m_standing->setToolTip(state.details);
    m_folder->show(places.folder, places.folder != app::copyFolderBeside(m_keeper.officePath()), {});
    m_second->show(places.second, !places.second.isEmpty(),
                   tr("None: what happens to this disk happens to the copies on it, too"));
    Q_EMIT statusChanged();
}

void BackupPage::showCopy()
{
    if (const app::ListedCopy *copy = m_model->copy(m_table->currentIndex().row()))
        m_panel->show(*copy, m_context.office.today());
    else
        m_panel->clear();
}

void BackupPage::showBusy()
{
    const bool busy = m_keeper.job().isBusy() && !m_keeper.job().title().isEmpty();
    m_make->setEnabled(!busy);
    m_other->setEnabled(!busy);
    m_panel->setBusy(busy);
}

void BackupPage::chooseFolder(bool second)
{
    const app::CopyPlaces places = m_keeper.places();
    const QString folder = m_context.dialogs.chooseFolder(
        this, second ? tr("Second folder for copies, best on another disk") : tr("Folder for copies"),
        second ? places.second : places.folder);
    if (!folder.isEmpty())
        second ? m_keeper.chooseSecondFolder(folder) : m_keeper.chooseFolder(folder);
}

void BackupPage::restore(const QString &copy)
{
    if (copy.isEmpty())
        return;
    auto *dialog = new RestoreDialog(m_keeper.officePath(), copy, &m_context.office, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::decided, this, &BackupPage::restoreWanted);
    dialog->open();
}

void BackupPage::restoreOther()
{
    restore(m_context.dialogs.openFile(this, tr("Restore from a copy"), RestoreDialog::filter()));
}

QString BackupPage::statusText() const { return statText(tr("Copies"), QLocale().toString(m_model->rowCount())); }

} // namespace desktop
