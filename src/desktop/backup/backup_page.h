#pragma once
// 备份与恢复: the copies of the office, when each was made and tried, where they are kept, and the way back.

#include "app/copy_keeper.h"
#include "desktop/backup/restore_choice.h"
#include "desktop/context.h"
#include "desktop/frame/page.h"

class QLabel;

namespace desktop {

class Button;
class CopiesModel;
class CopyPanel;
class FolderRow;
class RecordTable;
class StateLabel;

class BackupPage : public Page
{
    Q_OBJECT

public:
    BackupPage(const Context &context, app::CopyKeeper &keeper, QWidget *parent = nullptr);
    void setYear(int) override { }
    QString statusText() const override;

    RecordTable *table() const { return m_table; }
    CopiesModel *model() const { return m_model; }
    CopyPanel *panel() const { return m_panel; }
    Button *makeButton() const { return m_make; }
    QString standingText() const;
    FolderRow *folderRow() const { return m_folder; }
    FolderRow *secondRow() const { return m_second; }

    /// Asks whether the copy shall take the office's place, after showing what is in it; restoreWanted() follows.
    void restore(const QString &copy);
    /// A copy that lies somewhere else.
    void restoreOther();

Q_SIGNALS:
    void restoreWanted(const desktop::RestoreChoice &choice);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showCopies();
    void showCopy();
    void chooseFolder(bool second);
    void showBusy();

    Context m_context;
    app::CopyKeeper &m_keeper;
    CopiesModel *m_model;
    RecordTable *m_table;
    QLabel *m_none;
    CopyPanel *m_panel;
    Button *m_make, *m_other;
    StateLabel *m_standing;
    FolderRow *m_folder, *m_second;
};

} // namespace desktop
