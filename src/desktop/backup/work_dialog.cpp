#include "desktop/backup/work_dialog.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace desktop {

WorkDialog::WorkDialog(app::Worker &worker, const QString &text, const QString &stop, QWidget *parent)
    : QDialog(parent)
    , m_worker(worker)
    , m_stoppable(!stop.isEmpty())
{
    setWindowTitle(QCoreApplication::applicationName());
    setMinimumWidth(380);
    auto *meter = new Meter(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(textLabel(text, 11, tokens().text));
    layout->addWidget(meter);
    if (m_stoppable) {
        auto *button = new Button(stop);
        layout->addWidget(button, 0, Qt::AlignRight);
        connect(button, &QPushButton::clicked, this, &WorkDialog::reject);
    }
    connect(&worker, &app::Worker::progressed, meter, &Meter::setProgress);
    connect(&worker, &app::Worker::finished, this, &QDialog::accept);
}

void WorkDialog::reject()
{
    if (m_stoppable)
        m_worker.cancel();
}

} // namespace desktop
