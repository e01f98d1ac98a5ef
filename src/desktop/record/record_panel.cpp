#include "desktop/record/record_panel.h"

#include "app/records.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_view.h"
#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>

namespace desktop {

RecordPanel::RecordPanel(const Context &context, const domain::Entity &entity, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_blank(new QWidget)
    , m_view(new RecordView(context, entity))
{
    setMinimumWidth(320);
    setFill(m_blank, tokens().base);
    auto *layout = new QVBoxLayout(m_blank);
    layout->setContentsMargins(16, 20, 16, 16);
    auto *note = textLabel(tr("Choose a row to see the record."), 10, tokens().text2);
    note->setWordWrap(true);
    layout->addWidget(note, 0, Qt::AlignTop);
    addWidget(m_blank);
    addWidget(m_view);
    connect(m_view, &RecordView::saved, this, &RecordPanel::saved);
    connect(m_view, &RecordView::childWanted, this, &RecordPanel::openChild);
    connect(m_view, &RecordView::draftDropped, this, &RecordPanel::draftDropped);
    connect(m_view, &RecordView::operationWanted, this, &RecordPanel::operationWanted);
    connect(m_view, &RecordView::removeWanted, this, [this] { Q_EMIT removeWanted(m_view->entity(), m_view->id()); });
    connect(m_view, &RecordView::restoreWanted, this, [this] { Q_EMIT restoreWanted(m_view->entity(), m_view->id()); });
}

RecordView *RecordPanel::current() const { return m_pushed.isEmpty() ? m_view : m_pushed.last(); }

void RecordPanel::showRecord(const domain::Record &record)
{
    while (!m_pushed.isEmpty())
        closeChild();
    m_view->setRecord(record);
    setCurrentWidget(m_view);
}

void RecordPanel::refresh(const domain::Record &record) { m_view->setRecord(record); }

void RecordPanel::showNothing()
{
    while (!m_pushed.isEmpty())
        closeChild();
    setCurrentWidget(m_blank);
}

bool RecordPanel::mayLeave()
{
    if (!hasRecord() || !current()->hasChanges())
        return true;
    switch (m_context.dialogs.askUnsaved(this, current()->changes())) {
    case Dialogs::Unsaved::Save:
        return current()->save();
    case Dialogs::Unsaved::Discard:
        current()->revert();
        return true;
    case Dialogs::Unsaved::Stay:
        return false;
    }
    return false;
}

void RecordPanel::save()
{
    if (hasRecord() && (current()->hasChanges() || current()->isNew()))
        current()->save();
}

void RecordPanel::revert()
{
    if (hasRecord() && (current()->hasChanges() || current()->isNew()))
        current()->revert();
    else if (!m_pushed.isEmpty())
        closeChild();
}

void RecordPanel::openChild(const domain::Record &child)
{
    if (current()->hasChanges() && !mayLeave())
        return;
    const QString from = current()->entity().options.title ? m_view->form()->record().title() : QString();
    auto *view = new RecordView(m_context, child.entity());
    m_pushed << view;
    addWidget(view);
    view->setBackText(from.isEmpty() ? tr("Back") : from);
    view->setRecord(child);
    setCurrentWidget(view);
    view->form()->focusFirst();
    connect(view, &RecordView::saved, this, &RecordPanel::closeChild);
    connect(view, &RecordView::draftDropped, this, &RecordPanel::closeChild);
    connect(view, &RecordView::operationWanted, this, &RecordPanel::operationWanted);
    connect(view, &RecordView::childWanted, this, &RecordPanel::openChild);
    connect(view, &RecordView::backWanted, this, [this] {
        if (mayLeave())
            closeChild();
    });
    connect(view, &RecordView::removeWanted, this, [this, view] {
        const qint64 id = view->id();
        const domain::Entity &entity = view->entity();
        if (!mayLeave())
            return;
        if (current() == view)
            closeChild();
        Q_EMIT removeWanted(entity, id);
    });
}

void RecordPanel::closeChild()
{
    if (m_pushed.isEmpty())
        return;
    RecordView *view = m_pushed.takeLast();
    setCurrentWidget(current());
    removeWidget(view);
    view->deleteLater();
}

} // namespace desktop
