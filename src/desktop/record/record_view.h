#pragma once
// One record of any entity: head with name and key facts, tabs (form, its children, history), foot while unsaved.

#include "desktop/context.h"
#include "domain/record.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace desktop {

class AttachmentPage;
class Button;
class ChangedElsewhere;
class ChildPage;
class FoldingTabs;
class HistoryPage;
class RecordForm;
class SidesDialog;

class RecordView : public QWidget
{
    Q_OBJECT

public:
    RecordView(const Context &context, const domain::Entity &entity, QWidget *parent = nullptr);

    const domain::Entity &entity() const { return m_entity; }
    /// As it was loaded, without what is typed.
    const domain::Record &record() const { return m_record; }
    void setRecord(const domain::Record &record);
    qint64 id() const { return m_record.id; }
    bool isNew() const { return m_record.id == 0; }
    bool hasChanges() const;
    bool isEmptyDraft() const; // new, and nothing typed
    int changes() const;
    /// Saves; with errors shows them, goes to the first one and returns false.
    bool save();
    void revert();
    /// Esc: asks where something was typed, then reverts, saves, or leaves all as it is.
    void askToRevert();
    void nextIssue();
    /// After a change elsewhere: shows the record as it is now, or says so where something is typed. Returns whether it
    /// is another version than the one that was loaded.
    bool lookAgain();
    /// Opens the two versions side by side; null where the record was not changed elsewhere.
    SidesDialog *compareSides();
    ChangedElsewhere *changedElsewhere() const { return m_bar; }
    /// Of the tabs that are in sight, the one with this place becomes the current one.
    void setTab(int place);
    FoldingTabs *tabs() const { return m_tabs; }
    const QList<ChildPage *> &childPages() const { return m_children; }
    AttachmentPage *attachments() const { return m_attachments; }
    RecordForm *form() const { return m_form; }
    /// Words left of the name that lead back ("‹ 沈佳宁"); empty for none.
    void setBackText(const QString &text);
    QWidget *headButtons() const { return m_buttons; }

    /// What the last save changed in the record.
    const std::vector<const domain::Field *> &savedFields() const { return m_savedFields; }

Q_SIGNALS:
    /// True before the record is written, false after: what is announced in between is this view's own.
    void saving(bool begins);
    void saved(qint64 id);
    void childWanted(const domain::Record &child);
    void backWanted();
    void removeWanted();
    void restoreWanted();
    void draftDropped();
    void changesChanged();
    void operationWanted(qint64 operation);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void addChildTabs();
    void addAttachmentTab();
    void showFacts();
    void fill(const domain::Record &record);
    void countTabs();
    void showSaved(const domain::Record &fresh);
    void formEdited();
    void showFoot();

    Context m_context;
    const domain::Entity &m_entity;
    domain::Record m_record;
    std::vector<const domain::Field *> m_savedFields;
    std::optional<domain::Record> m_elsewhere; // as it is stored, where that is not what is shown
    bool m_saving = false;
    bool m_othersSaved = false; // with the record others changed: they waited for it
    bool m_unseen = false; // something was announced while nobody saw this
    ChangedElsewhere *m_bar;
    bool m_showAll = false; // issues of untouched fields too
    Button *m_back = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QWidget *m_buttons = nullptr;
    Button *m_remove = nullptr;
    Button *m_restore = nullptr;
    FoldingTabs *m_tabs;
    QStackedWidget *m_pages;
    RecordForm *m_form;
    AttachmentPage *m_attachments = nullptr;
    HistoryPage *m_history;
    QList<ChildPage *> m_children;
    QWidget *m_foot = nullptr;
    QLabel *m_footText = nullptr;
};

} // namespace desktop
