#pragma once
// Every import of this office, newest first; any of them can be taken back as a whole.

#include "app/import_run.h"
#include "desktop/context.h"

#include <QDialog>

class QTableWidget;

namespace desktop {

class Button;
class StateLabel;

class ImportsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportsDialog(const Context &context, QWidget *parent = nullptr);
    QTableWidget *table() const { return m_table; }
    Button *undoButton() const { return m_undo; }
    bool isBusy() const { return m_job.isBusy(); }

private:
    void load();
    void undoSelected();
    void showRows();
    void showState();

    Context m_context;
    QList<importing::BatchInfo> m_batches;
    QTableWidget *m_table;
    StateLabel *m_state;
    Button *m_undo;
    app::JobRunner m_job; // last: stops before the rest goes
};

} // namespace desktop
