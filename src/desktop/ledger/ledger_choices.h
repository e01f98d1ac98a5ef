#pragma once
// What a ledger on paper shall be: columns in their order, order of the rows, period, who made and who checked it.

#include "app/ledger_rows.h"
#include "app/ledger_signers.h"
#include "desktop/context.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace desktop {

class ComboBox;

/// The list as its page shows it.
struct LedgerSubject
{
    const domain::Entity *entity = nullptr;
    domain::Filter filter; // what the rows are
    QString selection; // what else chose them, as the name of a ready list; may be empty
    std::vector<qint64> ids; // in the order of the list
    QList<const domain::Field *> columns;
    int year = 0; // the year the program shows
};

class LedgerChoices : public QWidget
{
    Q_OBJECT

public:
    LedgerChoices(const Context &context, LedgerSubject subject, QWidget *parent = nullptr);
    /// Without columns where none is ticked.
    app::LedgerRequest request() const;
    /// The next ledger begins with these names.
    void keepSigners();

Q_SIGNALS:
    void changed();

private:
    void fillColumns(const QList<const domain::Field *> &chosen);
    void fillSets();
    void chooseSet(int index);
    void saveSet();
    void showPeriod();
    QList<const domain::Field *> chosenColumns() const;
    std::optional<domain::Period> period() const;

    Context m_context;
    LedgerSubject m_subject;
    QList<QList<const domain::Field *>> m_sets; // columns behind the entries of m_set
    ComboBox *m_set;
    QListWidget *m_columns;
    ComboBox *m_order;
    ComboBox *m_period;
    ComboBox *m_basis;
    QWidget *m_days;
    QDateEdit *m_from;
    QDateEdit *m_to;
    app::LedgerSigners m_signers; // as they are kept
    QLineEdit *m_preparedBy;
    QLineEdit *m_reviewedBy;
    QDateEdit *m_date;
    QCheckBox *m_reveal;
};

} // namespace desktop
