#pragma once
// Every import of this office, newest first: its file, who and when, columns and decisions, and what became of its
// rows. Any of them can be taken back as a whole.

#include "app/import_run.h"
#include "desktop/context.h"

#include <QDialog>
#include <memory>

class QLabel;
class QTableWidget;

namespace desktop {

class Button;
class ImportRowsDialog;
class Meter;
class StateLabel;

class ImportsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportsDialog(const Context &context, QWidget *parent = nullptr);
    QTableWidget *table() const { return m_table; }
    Button *undoButton() const { return m_undo; }
    bool isBusy() const { return m_job.isBusy(); }
    /// Makes an import the current one.
    void choose(qint64 batch);
    /// What is said about the current import, and after taking it back what was kept.
    QString details() const;
    void showRows();
    /// The window of its rows, not shown yet; null where nothing was imported.
    std::unique_ptr<ImportRowsDialog> rowsOfCurrent();

Q_SIGNALS:
    void recordWanted(const domain::Entity &entity, qint64 id);

public Q_SLOTS:
    void reject() override;

private:
    QWidget *makeDetail();
    QWidget *makeFoot();
    void load();
    void undoSelected();
    void undone(const importing::UndoResult &result);
    void showState();
    const importing::BatchInfo *current() const;

    Context m_context;
    QList<importing::BatchInfo> m_batches;
    QTableWidget *m_table;
    QLabel *m_text = nullptr;
    StateLabel *m_state;
    Meter *m_meter;
    Button *m_stop;
    Button *m_rows;
    Button *m_undo;
    QString m_kept; // rich text: why records stayed when the current import was taken back
    bool m_closing = false; // as soon as the work has stopped
    app::JobRunner m_job; // last: stops before the rest goes
};

} // namespace desktop
