#pragma once
// Records of a ledger written into a form of another office: choose the form, see which of its columns are filled,
// write a copy. The form itself is never touched.

#include "app/job_runner.h"
#include "app/sheet_export.h"
#include "desktop/context.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace desktop {

class Button;
class StateLabel;

class FormFillDialog : public QDialog
{
    Q_OBJECT

public:
    /// ids: the records, in the order they are to be written.
    FormFillDialog(const Context &context, const domain::Entity &entity, std::vector<qint64> ids,
                   QWidget *parent = nullptr);
    void chooseForm();
    void write();
    QTableWidget *columns() const { return m_columns; }
    QCheckBox *revealBox() const { return m_reveal; }
    Button *writeButton() const { return m_write; }
    QString stateText() const;
    bool isBusy() const { return m_job.isBusy(); }

public Q_SLOTS:
    void reject() override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showForm(const QString &form);

    Context m_context;
    const domain::Entity &m_entity;
    const std::vector<qint64> m_ids;
    QString m_form;
    QLabel *m_name;
    QLabel *m_place;
    QTableWidget *m_columns;
    QCheckBox *m_reveal;
    StateLabel *m_state;
    Button *m_write;
    bool m_closing = false;
    app::JobRunner m_job; // last: stops before the rest goes
};

} // namespace desktop
