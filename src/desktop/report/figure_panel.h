#pragma once
// One figure of a document: its value, how it is counted, and the very rows behind it. A sum over several ledgers has a
// tab for each of them.

#include "app/figure_run.h"
#include "app/report_run.h"
#include "desktop/context.h"

#include <QWidget>

class QLabel;

namespace app {
class RecordListModel;
}

namespace desktop {

class Button;
class FoldingTabs;
class RecordTable;

class FigurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePanel(const Context &context, QWidget *parent = nullptr);
    void show(const reporting::PrintedFigure &figure, const figures::Comparison &comparison);
    void show(const app::FigureRow &row);
    void openRows();
    RecordTable *table() const { return m_table; }
    qint64 rowCount() const; // of the ledger shown
    FoldingTabs *ledgers() const { return m_ledgers; } // hidden where there is but one

Q_SIGNALS:
    void rowsWanted(const domain::Entity &entity, const std::vector<qint64> &ids, const QString &label);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the table's room changed

private:
    void fit();
    void showRows(const figures::FigureValue &value);
    void showLedger(int index);

    Context m_context;
    QLabel *m_name, *m_value, *m_before, *m_definition, *m_period, *m_basis, *m_count, *m_foot;
    FoldingTabs *m_ledgers;
    RecordTable *m_table;
    app::RecordListModel *m_model = nullptr;
    Button *m_open;
    QString m_label;
    std::optional<figures::Definition> m_counted;
    std::vector<figures::LedgerRows> m_rows; // by tab
};

} // namespace desktop
