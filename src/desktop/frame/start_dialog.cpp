#include "desktop/frame/start_dialog.h"

#include "app/attempt.h"
#include "app/office.h"
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
    , m_issue(new StateLabel)
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
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(textLabel(tr("Ledgers of the trade union office"), 14, tokens().text, true));
    layout->addWidget(hint);
    layout->addLayout(buttons);
    m_issue->setFont(uiFont(10));
    layout->addWidget(m_issue);
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
}

StartDialog::~StartDialog() = default;

std::unique_ptr<app::Office> StartDialog::takeOffice() { return std::move(m_office); }

void StartDialog::showProblem(const QString &message) { m_issue->setState(Icon::Error, message, tokens().error); }

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
        showProblem(failure->message);
    else
        accept();
}

} // namespace desktop
