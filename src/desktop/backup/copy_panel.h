#pragma once
// One copy opened: when and why it was made, its trial, what is in it ledger by ledger, and what can be done with it.

#include "app/copies.h"

#include <QWidget>

class QLabel;

namespace desktop {

class Button;
class StateLabel;

class CopyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CopyPanel(QWidget *parent = nullptr);
    void show(const app::ListedCopy &copy, QDate today);
    void clear();
    /// While other work with copies runs.
    void setBusy(bool busy);
    const QString &path() const { return m_path; }
    QString detailsText() const; // rich text
    Button *rehearseButton() const { return m_rehearse; }
    Button *restoreButton() const { return m_restore; }

Q_SIGNALS:
    void rehearseWanted();
    void restoreWanted();
    void folderWanted();

private:
    QString m_path;
    QWidget *m_inside;
    QLabel *m_title, *m_about, *m_state, *m_details;
    Button *m_rehearse, *m_restore, *m_open;
};

} // namespace desktop
