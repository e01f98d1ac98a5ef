#pragma once
// 操作记录: what was done in the office, day by day, in sentences; each can be opened, and taken back where nothing
// stands in the way.

#include "app/office_history.h"
#include "app/undo.h"
#include "desktop/context.h"
#include "desktop/frame/page.h"

class QLabel;

namespace desktop {

class Button;
class OperationPanel;
class OperationsModel;
class RecordTable;
class SearchField;

class OperationsPage : public Page
{
    Q_OBJECT

public:
    explicit OperationsPage(const Context &context, QWidget *parent = nullptr);
    void setYear(int) override { }
    QString statusText() const override;
    /// Opens the operation as soon as it has been read.
    void choose(qint64 operation);

    RecordTable *table() const { return m_table; }
    OperationsModel *model() const { return m_model; }
    OperationPanel *panel() const { return m_panel; }
    SearchField *search() const { return m_search; }
    bool isReading() const { return m_run.isBusy(); }

Q_SIGNALS:
    /// Takes back the work, or brings it back where it was taken back.
    void undoWanted(qint64 operation);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void read();
    void showLines();
    void spanHeadings();
    void showOperation();
    void flip(int row);
    void openRecords();

    Context m_context;
    SearchField *m_search;
    OperationsModel *m_model;
    RecordTable *m_table;
    QLabel *m_none;
    Button *m_more;
    OperationPanel *m_panel;
    int m_most;
    int m_row = 0; // that was looked at last
    qint64 m_wanted = 0; // to be chosen once it is there
    bool m_stale = true;
    app::HistoryRun m_run; // last: its job ends before the widgets go
};

} // namespace desktop
