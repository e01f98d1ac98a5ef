#include "desktop/record/attachment_page.h"

#include "app/record_tabs.h"
#include "desktop/record/attachment_list.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/file_name.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace desktop {

using namespace Qt::StringLiterals;

AttachmentPage::AttachmentPage(const Context &context, const domain::Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entity(entity)
    , m_list(new AttachmentList)
    , m_note(textLabel({}, 9, tokens().text2))
    , m_add(new Button(Icon::Add, tr("Add files…"), Button::Flat))
    , m_open(new Button(Icon::Eye, tr("Open"), Button::Flat))
    , m_save(new Button(Icon::Export, tr("Save as…"), Button::Flat))
    , m_remove(new Button(Icon::Trash, tr("Remove"), Button::Flat))
    , m_restore(new Button(Icon::Undo, tr("Restore"), Button::Flat))
    , m_trashButton(new Button(Icon::Trash, {}, Button::Link))
    , m_undo(new Button(Icon::Undo, tr("Undo"), Button::Link))
    , m_state(new StateLabel)
    , m_run(context.office)
{
    setAcceptDrops(app::canAttachTo(entity));
    m_list->setAccessibleName(tr("Attachments"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 8, 16, 8);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_trashButton->setCheckable(true);
    m_undo->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 3, 12, 3);
    bar->setSpacing(0);
    for (Button *button : {m_open, m_save, m_remove, m_restore})
        bar->addWidget(button);
    bar->addStretch();
    bar->addWidget(m_add);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 2, 12, 4);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_trashButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connectParts();
}

void AttachmentPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &AttachmentPage::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, &AttachmentPage::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &AttachmentPage::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentPage::removeCurrent);
    connect(m_restore, &QPushButton::clicked, this, &AttachmentPage::restoreCurrent);
    connect(m_undo, &QPushButton::clicked, this, &AttachmentPage::undoRemoval);
    connect(m_trashButton, &QPushButton::clicked, this, [this] { showTrash(!m_trash); });
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentPage::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentPage::showButtons);
    connect(&m_context.office.store(), &app::Store::recordsChanged, this, [this](const domain::Entity *entity) {
        if (!entity || entity == &app::attachmentEntity())
            reload();
    });
    connect(&m_run, &app::AttachmentRun::started, this, &AttachmentPage::showButtons);
    connect(&m_run, &app::AttachmentRun::added, this, [this](int added, const QStringList &failures) {
        showButtons();
        if (failures.isEmpty())
            tell(tr("%n file(s) attached", nullptr, added));
        else
            tellFailure(failures.join(u' '));
    });
    connect(&m_run, &app::AttachmentRun::written, this, [this](const QString &path) {
        showButtons();
        if (!std::exchange(m_opening, false)) {
            tell(tr("Saved as %1").arg(QFileInfo(path).fileName()));
            return;
        }
        QFile::setPermissions(path, QFileDevice::ReadOwner); // changes in a copy would be lost
        m_context.dialogs.openDocument(path);
        tell(tr("Opened as a copy. What is changed in it does not come back here."));
    });
    connect(&m_run, &app::AttachmentRun::failed, this, [this](const QString &message) {
        m_opening = false;
        showButtons();
        tellFailure(message);
    });
}

QString AttachmentPage::stateText() const { return m_state->text(); }

void AttachmentPage::setRecord(const domain::Record &record)
{
    const bool same = m_record && m_record->id == record.id && record.id != 0;
    m_record = record;
    if (same) {
        showButtons();
        return;
    }
    m_trash = false;
    tell({});
    m_stale = true;
    m_counted = false;
    if (isVisible())
        load();
}

void AttachmentPage::takeCount(qint64 count)
{
    m_counted = true;
    m_count = count;
    Q_EMIT countChanged(m_count);
}

void AttachmentPage::reload()
{
    if (!m_record)
        return;
    m_stale = true;
    guarded(m_context, this, "count attachments",
            [&] { takeCount(app::tabCounts(m_context.office, *m_record, {}).attachments); });
    if (isVisible())
        load();
}

void AttachmentPage::load()
{
    m_stale = false;
    QList<app::AttachmentInfo> files, trash;
    guarded(m_context, this, "attachments", [&] {
        files = app::attachmentsOf(m_context.office, *m_record);
        trash = app::attachmentsOf(m_context.office, *m_record, true);
    });
    if (trash.isEmpty())
        m_trash = false;
    m_list->show(m_trash ? trash : files);
    m_trashButton->setText(m_trash ? tr("Back to the attachments") : tr("Trash (%1)").arg(trash.size()));
    m_trashButton->setChecked(m_trash);
    m_trashButton->setVisible(!trash.isEmpty() && app::canAttachTo(m_entity));
    m_trashButton->updateGeometry();
    showButtons();
}

void AttachmentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_record)
        load();
}

bool AttachmentPage::takesFiles() const
{
    return m_record && m_record->id != 0 && m_record->archivedAt.isNull() && app::canAttachTo(m_entity);
}

void AttachmentPage::showButtons()
{
    const bool chosen = m_list->current() != nullptr;
    const bool free = !m_run.isBusy();
    m_add->setVisible(app::canAttachTo(m_entity) && !m_trash);
    m_add->setEnabled(takesFiles() && free);
    m_open->setEnabled(chosen && free);
    m_save->setEnabled(chosen && free);
    m_remove->setVisible(!m_trash && app::canAttachTo(m_entity));
    m_remove->setEnabled(chosen && free);
    m_restore->setVisible(m_trash);
    m_restore->setEnabled(chosen && free);
    QString note;
    if (!m_record || m_record->id == 0)
        note = tr("Save the record first, then attach files to it.");
    else if (m_list->count() == 0 && takesFiles())
        note = tr("Nothing is attached. Drop files here, or choose them: scans, photographs, signed papers, at most "
                  "20 MB each.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AttachmentPage::tell(const QString &text)
{
    m_undo->hide();
    if (text.isEmpty())
        m_state->clear();
    else
        m_state->setState(Icon::Done, text, tokens().ok);
    m_state->setToolTip(text);
}

void AttachmentPage::tellFailure(const QString &text)
{
    m_undo->hide();
    m_state->setState(Icon::Error, text, tokens().error);
    m_state->setToolTip(text);
}

void AttachmentPage::chooseFiles()
{
    const QStringList paths = m_context.dialogs.openFiles(this, tr("Attach files"), tr("All files (*)"));
    addFiles(paths);
}

void AttachmentPage::addFiles(const QStringList &paths)
{
    if (paths.isEmpty() || !takesFiles() || m_run.isBusy())
        return;
    m_state->setState(Icon::Clock, tr("Attaching %n file(s)…", nullptr, static_cast<int>(paths.size())),
                      tokens().text2);
    m_trash = false;
    m_run.add(m_entity, m_record->id, paths);
}

void AttachmentPage::openCurrent()
{
    const app::AttachmentInfo *file = m_list->current();
    if (!file || m_run.isBusy())
        return;
    if (app::isProgramFile(file->fileName)) {
        tellFailure(tr("“%1” is a program. It is not opened from here; save it if you know where it comes from.")
                        .arg(file->title));
        return;
    }
    if (!m_copies.isValid()) {
        tellFailure(tr("There is no room for a copy to open. Save the file instead."));
        return;
    }
    m_opening = true;
    m_run.write(file->id, m_copies.path());
}

void AttachmentPage::saveCurrent()
{
    const app::AttachmentInfo *file = m_list->current();
    if (!file || m_run.isBusy())
        return;
    const QString path = m_context.dialogs.saveFile(this, tr("Save the attachment"),
                                                    domain::safeFileName(file->fileName), tr("All files (*)"));
    if (!path.isEmpty())
        m_run.write(file->id, path);
}

void AttachmentPage::removeCurrent()
{
    const app::AttachmentInfo *file = m_list->current();
    if (!file || m_trash || m_run.isBusy())
        return;
    const qint64 id = file->id;
    const QString title = file->title;
    if (!guarded(m_context, this, "remove attachment", [&] { app::removeAttachment(m_context.office, id); }))
        return;
    tell(tr("“%1” is in the trash").arg(title));
    m_removed = id;
    m_undo->show();
}

void AttachmentPage::restoreCurrent()
{
    const app::AttachmentInfo *file = m_list->current();
    if (!file || !m_trash || m_run.isBusy())
        return;
    const qint64 id = file->id;
    const QString title = file->title;
    if (guarded(m_context, this, "restore attachment", [&] { app::restoreAttachment(m_context.office, id); }))
        tell(tr("“%1” is back").arg(title));
}

void AttachmentPage::undoRemoval()
{
    const qint64 id = std::exchange(m_removed, 0);
    if (id != 0
        && guarded(m_context, this, "restore attachment", [&] { app::restoreAttachment(m_context.office, id); }))
        tell({});
}

void AttachmentPage::showTrash(bool trash)
{
    m_trash = trash;
    tell({});
    if (m_record)
        load();
}

void AttachmentPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (takesFiles() && !m_run.isBusy() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.isEmpty()) {
        tellFailure(tr("Only files of this computer can be attached."));
        return;
    }
    event->acceptProposedAction();
    addFiles(paths);
}

void AttachmentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_remove->isVisible() && m_remove->isEnabled())
        removeCurrent();
    else
        QWidget::keyPressEvent(event);
}

} // namespace desktop
