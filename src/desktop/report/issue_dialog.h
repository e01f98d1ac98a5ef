#pragma once
// Issuing a document: what still stands in the way, its number and signer, and where the file goes.

#include "app/report_run.h"
#include "desktop/widgets/typed_dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace desktop {

class Button;
class StateLabel;

class IssueDialog : public TypedDialog
{
    Q_OBJECT

public:
    /// run: has made the document that is to be issued.
    IssueDialog(const Context &context, app::ReportRun &run, QWidget *parent = nullptr);

    QString writtenTo() const { return m_path; } // empty until it is issued
    void issue();
    QStringList obstacles() const { return m_obstacles; }
    bool canIssue() const;
    QLineEdit *number() const { return m_number; }

    void done(int result) override;

protected:
    int unsaved() const override;
    bool isSavable() const override { return false; } // typed for the file that is to be issued

private:
    QStringList typed() const;
    QWidget *makeForm();
    QWidget *makeFoot();
    void showObstacles(const QStringList &obstacles);

    app::ReportRun &m_run;
    QStringList m_obstacles;
    QString m_path;
    QStringList m_proposed; // number, signer, recipient as the dialog began
    bool m_checked = false;
    QLabel *m_list = nullptr;
    QScrollArea *m_obstacleArea = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_signer = nullptr;
    QLineEdit *m_recipient = nullptr;
    QCheckBox *m_archival = nullptr;
    StateLabel *m_state = nullptr;
    Button *m_issue = nullptr;
};

} // namespace desktop
