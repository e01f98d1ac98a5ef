#pragma once
// Before a copy takes the place of an office: what is in it against what is there now, ledger by ledger, what was done
// since and would be gone, and what happens to the present file. Nothing is changed by looking.

#include "app/office.h"
#include "app/worker.h"
#include "desktop/backup/restore_choice.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QScrollArea;
class QTableWidget;

namespace desktop {

class Button;
class Meter;
class StateLabel;

class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// office: that is open at the path; null where it cannot be opened, or nothing is there.
    RestoreDialog(const QString &officePath, const QString &copy, app::Office *office, QWidget *parent = nullptr);
    /// For choosing a copy, as in QFileDialog.
    static QString filter();

    bool isReady() const { return m_ready; }
    /// What is wrong with the copy; empty: it can be put back.
    QString problem() const { return m_problem; }
    QTableWidget *table() const { return m_table; }
    QString lostText() const; // rich text
    QString noteText() const;
    QCheckBox *otherOffice() const { return m_other; }
    Button *restoreButton() const { return m_restore; }

Q_SIGNALS:
    void decided(const desktop::RestoreChoice &choice);

private:
    void compared();
    void showLedgers();
    QString lostHtml() const;
    QStringList notes() const;
    void decide();

    app::Office *m_office;
    RestoreChoice m_choice;
    bool m_ready = false;
    QString m_problem;
    QLabel *m_title, *m_about;
    StateLabel *m_state;
    Meter *m_meter;
    QWidget *m_found;
    QTableWidget *m_table;
    QScrollArea *m_lostArea;
    QLabel *m_lost, *m_note;
    QCheckBox *m_other;
    Button *m_restore;
    app::Worker m_worker; // last: stops before what it writes to goes
};

} // namespace desktop
