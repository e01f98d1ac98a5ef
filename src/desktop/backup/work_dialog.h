#pragma once
// Work one has to wait for, with a bar and a way to stop it. Closes when the work is done.

#include "app/worker.h"

#include <QDialog>

namespace desktop {

class WorkDialog : public QDialog
{
    Q_OBJECT

public:
    /// stop: what the button says; empty where the work must not be stopped.
    WorkDialog(app::Worker &worker, const QString &text, const QString &stop, QWidget *parent = nullptr);
    void reject() override; // asks the work to stop

private:
    app::Worker &m_worker;
    const bool m_stoppable;
};

} // namespace desktop
