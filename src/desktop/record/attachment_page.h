#pragma once
// A tab of a record: the files attached to it. Added by choosing or by dropping them here, opened as a copy, saved,
// removed and restored. Reading and writing goes on in the background.

#include "app/attachments.h"
#include "desktop/context.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;

namespace desktop {

class AttachmentList;
class Button;
class StateLabel;

class AttachmentPage : public QWidget
{
    Q_OBJECT

public:
    AttachmentPage(const Context &context, const domain::Entity &entity, QWidget *parent = nullptr);
    void setRecord(const domain::Record &record);
    /// The number beside the tab; whoever has several tabs counts for all of them.
    bool needsCount() const { return m_record && !m_counted; }
    void takeCount(qint64 count);
    qint64 count() const { return m_count; }
    AttachmentList *list() const { return m_list; }
    bool isBusy() const { return m_run.isBusy(); }
    QString stateText() const;

    void addFiles(const QStringList &paths);
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    void restoreCurrent();
    void showTrash(bool trash);

Q_SIGNALS:
    void countChanged(qint64 count);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void reload();
    void load();
    void showButtons();
    void tell(const QString &text);
    void tellFailure(const QString &text);
    bool takesFiles() const;
    void chooseFiles();
    void undoRemoval();

    Context m_context;
    const domain::Entity &m_entity;
    std::optional<domain::Record> m_record;
    bool m_stale = true; // rows are loaded when somebody looks at them
    bool m_counted = false;
    bool m_trash = false;
    bool m_opening = false; // the file being written is a copy to look at
    qint64 m_count = 0;
    qint64 m_removed = 0; // what “undo” brings back
    AttachmentList *m_list;
    QLabel *m_note;
    Button *m_add;
    Button *m_open;
    Button *m_save;
    Button *m_remove;
    Button *m_restore;
    Button *m_trashButton;
    Button *m_undo;
    StateLabel *m_state;
    QTemporaryDir m_copies; // readable by this person alone, gone with the page
    app::AttachmentRun m_run; // last: stops before what it writes to goes
};

} // namespace desktop
