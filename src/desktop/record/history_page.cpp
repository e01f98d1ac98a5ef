#include "desktop/record/history_page.h"

#include "app/office_history.h"
#include "app/records.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/value_text.h"

#include <QBoxLayout>
#include <QTimeZone>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

QString actionWord(app::ChangeAction action)
{
    switch (action) {
    case app::ChangeAction::Insert:
        return HistoryPage::tr("Recorded");
    case app::ChangeAction::Update:
        return HistoryPage::tr("Changed");
    case app::ChangeAction::Archive:
        return HistoryPage::tr("Moved to the trash");
    case app::ChangeAction::Restore:
        return HistoryPage::tr("Restored");
    case app::ChangeAction::Erase:
        return HistoryPage::tr("Removed for good");
    }
    return {};
}

QString sourceWord(const app::ChangeEntry &entry)
{
    if (entry.kind == "import"_L1)
        return HistoryPage::tr("by import");
    if (entry.kind == "undo_import"_L1)
        return HistoryPage::tr("by taking back an import");
    if (entry.kind == "undo"_L1)
        return HistoryPage::tr("taken back by %1").arg(app::shownOperator(entry.operatorName));
    if (entry.kind == "redo"_L1)
        return HistoryPage::tr("brought back by %1").arg(app::shownOperator(entry.operatorName));
    return app::shownOperator(entry.operatorName);
}

} // namespace

HistoryPage::HistoryPage(const Context &context, const domain::Entity &entity, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_entity(entity)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

qint64 HistoryPage::showOneMore(qint64 record)
{
    if (isVisible() || m_stale)
        return show(record);
    m_count = (m_record == record ? m_count : 0) + 1;
    m_record = record;
    m_stale = true;
    return m_count;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        show(m_record);
}

qint64 HistoryPage::show(qint64 record)
{
    m_record = record;
    m_stale = false;
    auto *page = new FilledPage(tokens().base);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(16, 8, 16, 16);
    rows->setSpacing(2);
    QList<app::ChangeEntry> entries;
    if (record != 0)
        guarded(m_context, this, "history",
                [&] { entries = app::Records(m_context.office, m_entity).history(record); });
    const QTimeZone shanghai(8 * 3600);
    for (const app::ChangeEntry &entry : entries) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(textLabel(entry.at.toTimeZone(shanghai).toString(u"yyyy-MM-dd HH:mm"_s), 9, tokens().text2));
        line->addWidget(textLabel(actionWord(entry.action), 10, tokens().text, true));
        line->addWidget(textLabel(sourceWord(entry), 9, tokens().text2), 1);
        auto *open = new Button(tr("Open"), Button::Link);
        open->setToolTip(tr("The whole step in the history of the office, with the way back"));
        connect(open, &QPushButton::clicked, this,
                [this, operation = entry.operation] { Q_EMIT operationWanted(operation); });
        line->addWidget(open);
        rows->addLayout(line);
        if (entry.action == app::ChangeAction::Update) {
            for (auto it = entry.before.begin(); it != entry.before.end(); ++it) {
                const domain::Field *field = m_entity.field(it.key());
                if (!field)
                    continue;
                QString before = it.value().toString();
                if (field->has(domain::Sensitive))
                    before = domain::masked(before);
                auto *label
                    = textLabel(before.isEmpty() ? tr("%1: was empty").arg(domain::labelOf(m_entity, *field))
                                                 : tr("%1: was %2").arg(domain::labelOf(m_entity, *field), before),
                                9, tokens().text2);
                label->setWordWrap(true);
                label->setContentsMargins(8, 0, 0, 0);
                rows->addWidget(label);
            }
        }
        rows->addWidget(new Hairline(Qt::Horizontal));
    }
    if (entries.isEmpty())
        rows->addWidget(textLabel(tr("Nothing is recorded yet."), 10, tokens().text2));
    rows->addStretch();
    setWidget(page);
    m_count = entries.size();
    return m_count;
}

} // namespace desktop
