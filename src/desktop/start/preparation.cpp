#include "desktop/start/preparation.h"

#include "app/records.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLocale>

namespace desktop {

namespace {
constexpr int stepHeight = 33;
constexpr int labelWidth = 96;
} // namespace

Preparation::Preparation(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(textLabel({}, 9, tokens().text2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("Preparing a new office"), 10, tokens().text, true));
    head->addStretch();
    head->addWidget(m_count);
    column->addLayout(head);
    column->addSpacing(8);
    const QList<PreparationStep> steps = preparationSteps();
    for (const PreparationStep &step : steps)
        m_rows << makeRow(step);
}

Preparation::Row Preparation::makeRow(const PreparationStep &step)
{
    Row row{step, new QLabel, new ElidedLabel(10, tokens().text2), new StateLabel, new Button({}, Button::Link)};
    row.go->setText(step.entity ? tr("Import") : tr("Fill in"));
    row.ready->setState(Icon::Done, tr("done"), tokens().ok);
    auto *line = new QWidget;
    line->setFixedHeight(stepHeight);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(row.icon);
    auto *label = textLabel(step.label, 10, tokens().text, true);
    label->setFixedWidth(labelWidth);
    layout->addWidget(label);
    layout->addWidget(row.sentence, 1);
    layout->addWidget(row.ready);
    layout->addWidget(row.go);
    auto *column = static_cast<QVBoxLayout *>(this->layout());
    column->addWidget(line);
    column->addWidget(new Hairline(Qt::Horizontal));
    connect(row.go, &QPushButton::clicked, this, [this, entity = step.entity] {
        if (entity)
            Q_EMIT importWanted(*entity);
        else
            Q_EMIT officeWanted();
    });
    return row;
}

bool Preparation::look()
{
    m_done = 0;
    guarded(m_context, this, "preparation", [&] {
        for (const Row &row : std::as_const(m_rows)) {
            QString found;
            if (!row.step.entity) {
                found = m_context.office.profile().fullName;
            } else if (const qint64 count = app::Records(m_context.office, *row.step.entity).count(); count > 0) {
                found = tr("%1 %2 recorded").arg(QLocale().toString(count), row.step.entity->unit());
            }
            const bool done = !found.isEmpty();
            m_done += done ? 1 : 0;
            row.icon->setPixmap(
                icon(done ? Icon::Done : row.step.icon, done ? tokens().ok : tokens().text2).pixmap(16, 16));
            row.sentence->setText(done ? found : row.step.hint);
            row.ready->setVisible(done);
            row.go->setVisible(!done);
        }
    });
    m_count->setText(tr("%1 of %2 done").arg(m_done).arg(m_rows.size()));
    return m_done == m_rows.size();
}

} // namespace desktop
