#pragma once
// 指标: every figure the office can print, by group, with its value this year and the year before; each opens its rows.
// The office adds figures of its own here, and shares them with others as a file.

#include "app/figure_run.h"
#include "desktop/context.h"
#include "desktop/frame/page.h"

namespace desktop {

class Button;
class FigureDialog;
class FigurePanel;
class FiguresModel;
class GroupList;
class RecordTable;
class SearchField;
class StateLabel;

class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(const Context &context, QWidget *parent = nullptr);

    void setYear(int year) override;
    void choose(const QString &name);
    /// Opens the form of a new figure.
    FigureDialog *addFigure();
    /// A new one that begins as the chosen one.
    FigureDialog *copyFigure();
    /// Of the chosen one, where it is the office's own.
    FigureDialog *changeFigure();
    void removeFigure();
    void importFile();
    void exportFile();
    QString statusText() const override; // rich text

    const app::FigureRun &run() const { return m_run; }
    FiguresModel *model() const { return m_model; }
    RecordTable *table() const { return m_table; }
    SearchField *search() const { return m_search; }
    GroupList *groups() const { return m_groups; }
    FigurePanel *panel() const { return m_panel; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeToolbar();
    QWidget *makeSide();
    void connectParts();
    void compute();
    void showRows();
    void narrow();
    void showFigure();
    const app::FigureRow *chosen() const;
    FigureDialog *open(const figures::NamedFigure *edited, const figures::NamedFigure *model);

    Context m_context;
    domain::Period m_period;
    bool m_stale = true;
    QString m_name; // of the figure chosen
    SearchField *m_search;
    StateLabel *m_state;
    Button *m_export;
    GroupList *m_groups;
    FiguresModel *m_model;
    RecordTable *m_table;
    FigurePanel *m_panel;
    QWidget *m_side = nullptr;
    Button *m_copy;
    Button *m_change;
    Button *m_remove;
    app::FigureRun m_run; // last: its job ends before the widgets go
};

} // namespace desktop
