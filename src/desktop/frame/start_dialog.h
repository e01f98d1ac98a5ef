#pragma once
// The first thing a new user sees: make the office's database, or open the one it has.

#include "app/attempt.h"
#include "desktop/dialogs.h"
#include "domain/clock.h"

#include <QDialog>
#include <memory>

namespace app {
class Office;
}

class QLabel;

namespace desktop {

class Button;

class StartDialog : public QDialog
{
    Q_OBJECT

public:
    StartDialog(Dialogs &dialogs, const domain::Clock &clock, const QStringList &recent, QWidget *parent = nullptr);
    ~StartDialog() override;
    /// The office that was made or opened; null when the dialog was closed.
    std::unique_ptr<app::Office> takeOffice();
    bool madeNew() const { return m_new; }
    /// What could not be opened before the dialog came up, and where: a damaged or lost office is offered its copies.
    void showFailure(const app::Failure &failure, const QString &path);
    /// Asks where the copy shall go, shows what is in it, and puts it there.
    void restoreFrom(const QString &copy, const QString &officePath);
    Button *restoreButton() const { return m_restore; }
    QString problem() const;

private:
    void create();
    void openExisting();
    void open(const QString &path);
    void restoreOther();
    void showProblem(const QString &message);

    Dialogs &m_dialogs;
    const domain::Clock &m_clock;
    std::unique_ptr<app::Office> m_office;
    QLabel *m_issue;
    Button *m_restore; // the last good copy of what could not be opened
    QString m_copy, m_lostPath;
    bool m_new = false;
};

} // namespace desktop
