#pragma once
// The first thing a new user sees: make the office's database, or open the one it has.

#include "desktop/dialogs.h"
#include "domain/clock.h"

#include <QDialog>
#include <memory>

namespace app {
class Office;
}

namespace desktop {

class StateLabel;

class StartDialog : public QDialog
{
    Q_OBJECT

public:
    StartDialog(Dialogs &dialogs, const domain::Clock &clock, const QStringList &recent, QWidget *parent = nullptr);
    ~StartDialog() override;
    /// The office that was made or opened; null when the dialog was closed.
    std::unique_ptr<app::Office> takeOffice();
    bool madeNew() const { return m_new; }
    /// What could not be opened before the dialog came up.
    void showProblem(const QString &message);

private:
    void create();
    void openExisting();
    void open(const QString &path);

    Dialogs &m_dialogs;
    const domain::Clock &m_clock;
    std::unique_ptr<app::Office> m_office;
    StateLabel *m_issue;
    bool m_new = false;
};

} // namespace desktop
