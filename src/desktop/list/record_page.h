#pragma once
// The page of any entity: ready lists, filter bar, table, record panel. Everything on it comes from the entity.

#include "app/saved_lists.h"
#include "desktop/context.h"
#include "desktop/frame/navigation.h"
#include "desktop/frame/page.h"

#include <optional>
#include <vector>

class QSplitter;

namespace app {
class RecordListModel;
}

namespace desktop {

class EmptyState;
class FilterBar;
class RecordPanel;
class RecordTable;
class SavedLists;
struct LedgerSubject;

class RecordPage : public Page
{
    Q_OBJECT

public:
    RecordPage(const Context &context, const Section &section, QWidget *parent = nullptr);

    const domain::Entity &entity() const { return *m_section.entity; }
    /// The list as it stands, for paper.
    LedgerSubject ledgerSubject() const;
    void setYear(int year) override;
    /// Shows the record, in the list of all where the current list does not hold it.
    void openRecord(qint64 id);
    /// Only these rows, under a name; as the figures of a document lead here.
    void showRows(const std::vector<qint64> &ids, const QString &label);
    void newRecord();
    void selectRow(int row);
    /// Shows these columns, at least one, and remembers them for this ledger; none: the usual ones again.
    void setColumns(const QList<const domain::Field *> &columns);
    /// Keeps what the list shows now — conditions, columns, order — under a name the person is asked for.
    void saveAsList();
    void saveBlankForm();
    bool mayLeave() override;
    bool isTypedIn() const override;
    /// What was taken back or brought back: marks it in the list, or shows it alone where the list does not hold it.
    void showAffected(const std::vector<qint64> &ids, const QString &label);
    QString statusText() const override; // rich text: rows and selection

    app::RecordListModel *model() const { return m_model; }
    RecordTable *table() const { return m_table; }
    RecordPanel *panel() const { return m_panel; }
    FilterBar *filterBar() const { return m_filter; }
    SavedLists *lists() const { return m_lists; }

Q_SIGNALS:
    /// The document about one record, such as a case dossier.
    void documentWanted(const domain::Entity &entity, qint64 id);
    /// Back to the page of the ledgers that have no tab.
    void backWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePathBar();
    void buildTable();
    void connectParts();
    void addHeadButtons();
    void addShortcuts();
    void reload();
    void reloadKeeping();
    void rereadRows();
    void readRows();
    void refreshRows(const std::vector<qint64> &ids, const std::vector<const domain::Field *> &fields,
                     const domain::Record *saved = nullptr);
    void showState();
    void settleChoice(int row);
    void mark(int row);
    void showRow(int row);
    void dropDraft();
    void currentRowChanged(int row);
    void recordSaved(qint64 id);
    void restored(const std::vector<qint64> &ids);
    void moveRow(int step);
    void togglePanel();
    bool ownWork(const char *what, const domain::Entity &of, const std::vector<qint64> &ids,
                 const std::function<void()> &work);
    void archive(const domain::Entity &entity, const std::vector<qint64> &ids);
    void restore(const std::vector<qint64> &ids);
    std::vector<qint64> selectedIds() const;
    void removeSelected();
    void exportList();
    void printLedger();
    void fillForm();
    void findDuplicates();
    void chooseColumns(const QPoint &at);
    void moveColumn(int from, int to);
    void applyList();
    void showColumns(const QList<const domain::Field *> &columns);
    app::SavedList shownList() const;
    void replaceList(qint64 list, const QString &name);

    Context m_context;
    Section m_section;
    app::RecordListModel *m_model;
    SavedLists *m_lists;
    FilterBar *m_filter;
    RecordTable *m_table;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    RecordPanel *m_panel;
    std::optional<std::vector<qint64>> m_rows;
    const domain::Field *m_sort = nullptr; // null: the ledger's usual order
    bool m_descending = false;
    bool m_listSorted = false; // the current list brought its own order
    int m_year;
    qint64 m_current = 0; // id shown in the panel; 0: none or a draft
    qint64 m_beforeDraft = 0; // id that was shown before a new record was begun
    bool m_stale = true;
    bool m_ownWork = false; // the change that is announced is this page's own
    bool m_marking = false; // the program moves the mark in the list, not the person
    bool m_panelWanted = true;
    bool m_fitted = false; // columns have been given the widths of their contents
};

} // namespace desktop
