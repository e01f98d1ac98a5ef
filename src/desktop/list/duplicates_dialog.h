#pragma once
// Records of a ledger that probably are the same: the pairs with their reason, two of them side by side, and making one
// of the two.

#include "app/duplicates.h"
#include "app/job_runner.h"
#include "desktop/context.h"

#include <QDialog>

class QListWidget;

namespace desktop {

class Button;
class CompareTable;
class StateLabel;

class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(const Context &context, const domain::Entity &entity, QWidget *parent = nullptr);
    QListWidget *groups() const { return m_list; }
    CompareTable *table() const { return m_table; }
    bool isBusy() const { return m_job.isBusy(); }
    /// Makes one of the two that are shown, with the values chosen.
    void merge();
    void swap();
    /// Takes the last merge of this dialog back.
    void undo();
    bool canUndo() const { return m_lastMerge != 0; }

Q_SIGNALS:
    /// Can be taken back by its operation.
    void merged(const QString &title, qint64 operation);

private:
    void search();
    void showPair();

    Context m_context;
    const domain::Entity &m_entity;
    std::vector<app::DuplicateGroup> m_groups;
    bool m_swapped = false;
    qint64 m_lastMerge = 0; // its operation
    QString m_done; // what was done last, said again after the search
    QListWidget *m_list;
    CompareTable *m_table;
    StateLabel *m_reason; // of the pair that is shown
    StateLabel *m_state;
    Button *m_undo;
    Button *m_swap;
    Button *m_merge;
    app::JobRunner m_job; // last: stops before the rest goes
};

} // namespace desktop
