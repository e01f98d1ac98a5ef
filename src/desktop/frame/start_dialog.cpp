#include "desktop/frame/start_dialog.h"

#include "app/office.h"
#include "app/operator_name.h"
#include "desktop/backup/copy_words.h"
#include "desktop/backup/leave_office.h"
#include "desktop/backup/restore_dialog.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace desktop {

using namespace Qt::StringLiterals;

StartDialog::StartDialog(Dialogs &dialogs, const domain::Clock &clock, const QStringList &recent, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_issue(textLabel({}, 10, tokens().error))
    , m_restore(new Button(Icon::Undo, {}))
{
    setWindowTitle(QCoreApplication::applicationName());
    setMinimumWidth(520);
    auto *create = new Button(Icon::Add, tr("New office"), Button::Primary);
    auto *existing = new Button(Icon::Database, tr("Open a database"));
    auto *hint = textLabel(
        tr("One office is one file. It holds the ledgers, the settings and the history, and stays on this computer or "
           "your share."),
        10, tokens().text2);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(create);
    buttons->addWidget(existing);
    auto *fromCopy = new Button(tr("Restore from a copy…"), Button::Link);
    buttons->addWidget(fromCopy);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(textLabel(tr("Ledgers of the trade union office"), 14, tokens().text, true));
    layout->addWidget(hint);
    layout->addLayout(buttons);
    m_issue->setWordWrap(true);
    m_issue->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_issue->hide();
    m_restore->hide();
    layout->addWidget(m_issue);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    bool titled = false;
    for (const QString &path : recent) {
        if (!QFile::exists(path))
            continue;
        if (!std::exchange(titled, true))
            layout->addWidget(textLabel(tr("Opened before"), 9, tokens().text2));
        auto *link = new Button(Icon::Database, QFileInfo(path).fileName(), Button::Link);
        link->setToolTip(path);
        layout->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, path] { open(path); });
    }
    connect(create, &QPushButton::clicked, this, &StartDialog::create);
    connect(existing, &QPushButton::clicked, this, &StartDialog::openExisting);
    connect(fromCopy, &QPushButton::clicked, this, &StartDialog::restoreOther);
    connect(m_restore, &QPushButton::clicked, this, [this] { restoreFrom(m_copy, m_lostPath); });
}

StartDialog::~StartDialog() = default;

std::unique_ptr<app::Office> StartDialog::takeOffice() { return std::move(m_office); }

QString StartDialog::problem() const { return m_issue->isHidden() ? QString() : m_issue->text(); }

void StartDialog::showProblem(const QString &message)
{
    m_issue->setText(message);
    m_issue->show();
    m_restore->hide();
}

void StartDialog::showFailure(const app::Failure &failure, const QString &path)
{
    showProblem(failure.message);
    if (failure.code != domain::ErrorCode::Damaged && failure.code != domain::ErrorCode::NotFound)
        return;
    const auto copy = app::lastGoodCopy(path);
    if (!copy)
        return;
    m_copy = copy->path;
    m_lostPath = path;
    m_restore->setText(tr("Restore the copy of %1…").arg(momentText(copy->madeAt(), m_clock.today())));
    m_restore->setToolTip(m_copy);
    m_restore->show();
}

void StartDialog::restoreOther()
{
    const QString copy = m_dialogs.openFile(this, tr("Restore from a copy"), RestoreDialog::filter());
    if (copy.isEmpty())
        return;
    QString path = m_dialogs.saveFile(this, tr("Where shall the office be restored?"), tr("union office") + u".uhall"_s,
                                      tr("Office database (*.uhall)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".uhall"_s;
    restoreFrom(copy, path);
}

void StartDialog::restoreFrom(const QString &copy, const QString &officePath)
{
    RestoreDialog dialog(officePath, copy, nullptr, this);
    std::optional<RestoreChoice> choice;
    connect(&dialog, &RestoreDialog::decided, this, [&](const RestoreChoice &decided) { choice = decided; });
    dialog.exec();
    if (choice && putBack(m_dialogs, *choice, m_clock, app::operatorName({})))
        open(officePath);
}

void StartDialog::create()
{
    QString path = m_dialogs.saveFile(this, tr("Where shall the database be kept?"), tr("union office") + u".uhall"_s,
                                      tr("Office database (*.uhall)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".uhall"_s;
    if (QFile::exists(path)) {
        showProblem(tr("“%1” exists already. Choose another name, or open it.").arg(QFileInfo(path).fileName()));
        return;
    }
    const auto failure = app::attempt("create database", [&] { m_office = app::Office::create(path, m_clock); });
    m_new = !failure;
    if (failure)
        showProblem(failure->message);
    else
        accept();
}

void StartDialog::openExisting()
{
    const QString path
        = m_dialogs.openFile(this, tr("Open a database"), tr("Office database (*.uhall);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void StartDialog::open(const QString &path)
{
    const auto failure = app::attempt("open database", [&] { m_office = app::Office::open(path, m_clock); });
    if (failure)
        showFailure(*failure, path);
    else
        accept();
}

} // namespace desktop
