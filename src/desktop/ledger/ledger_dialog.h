#pragma once
// 打印台账: a list on paper. Choices on the left, the first page on the right.

#include "app/ledger_run.h"
#include "desktop/ledger/ledger_choices.h"

#include <QDialog>

class QLabel;
class QTimer;

namespace desktop {

class Button;
class Meter;
class PagePicture;
class StateLabel;

class LedgerDialog : public QDialog
{
    Q_OBJECT

public:
    LedgerDialog(const Context &context, LedgerSubject subject, QWidget *parent = nullptr);
    LedgerChoices *choices() const { return m_choices; }
    PagePicture *picture() const { return m_picture; }
    StateLabel *state() const { return m_state; }
    const app::JobRunner &job() const { return m_run.job(); }
    /// Asks for a file, .pdf or .xlsx, and writes it.
    void save(const QString &ending);
    void print();
    void done(int result) override;

private:
    QWidget *makePreview();
    QWidget *makeFoot();
    void connectRun();
    void refresh();
    void showBusy(bool busy);

    Context m_context;
    const domain::Entity &m_entity;
    LedgerChoices *m_choices;
    PagePicture *m_picture;
    QLabel *m_extent; // page 1 of 5, 312 records
    StateLabel *m_state;
    Meter *m_meter;
    Button *m_stop;
    Button *m_print;
    Button *m_sheet;
    Button *m_pdf;
    QTimer *m_delay;
    app::LedgerRun m_run; // last: tells the widgets above
};

} // namespace desktop
