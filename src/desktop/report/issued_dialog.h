#pragma once
// The documents issued so far: what each would say otherwise today, its file again, and whether a file is one of them.

#include "app/issued_report.h"
#include "desktop/context.h"

#include <QDialog>

class QTableWidget;
class QTreeWidget;

namespace desktop {

class Button;
class StateLabel;

class IssuedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IssuedDialog(const Context &context, QWidget *parent = nullptr);

    /// Asks for a file and says whether it is genuine.
    void verify();
    void saveFileAgain();
    QTreeWidget *differences() const { return m_differences; }
    QString stateText() const;

Q_SIGNALS:
    void rowsWanted(const domain::Entity &entity, const std::vector<qint64> &ids, const QString &label);

private:
    QWidget *makeFoot();
    void load();
    void showDifferences();
    qint64 current() const; // 0: none

    Context m_context;
    std::vector<domain::Record> m_reports;
    QTableWidget *m_table;
    QTreeWidget *m_differences;
    StateLabel *m_state = nullptr;
    Button *m_save = nullptr;
};

} // namespace desktop
