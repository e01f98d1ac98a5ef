// Saving, and what is read anew after it: only what it can have changed.

#include "desktop/record/record_view.h"
#include "desktop/widgets/tab_strip.h"

#include "app/attempt.h"
#include "app/record_tabs.h"
#include "desktop/record/attachment_page.h"
#include "desktop/record/changed_elsewhere.h"
#include "desktop/record/child_page.h"
#include "desktop/record/history_page.h"
#include "desktop/record/record_form.h"
#include "desktop/widgets/folding_tabs.h"

namespace desktop {

void RecordView::countTabs()
{
    if (!isVisible() && m_record.id != 0)
        return; // nobody sees the numbers
    QList<ChildPage *> pages;
    std::vector<domain::ChildTable> children;
    for (ChildPage *page : std::as_const(m_children))
        if (page->needsCount()) {
            pages << page;
            children.push_back(page->child());
        }
    if (pages.isEmpty() && !m_attachments->needsCount())
        return;
    guarded(m_context, this, "count tabs", [&] {
        const app::TabCounts counts = app::tabCounts(m_context.office, m_record, children);
        for (qsizetype i = 0; i < pages.size(); ++i)
            pages[i]->takeCount(counts.children[static_cast<size_t>(i)]);
        m_attachments->takeCount(counts.attachments);
    });
}

bool RecordView::save()
{
    m_form->settle();
    domain::Issues issues = m_form->check();
    domain::Record record = m_form->record();
    bool stored = false;
    if (!domain::hasErrors(issues)) {
        Q_EMIT saving(true);
        m_saving = true;
        m_othersSaved = false;
        const auto failure = app::attempt("save", [&] {
            issues = app::Records(m_context.office, m_entity).save(record);
            stored = !domain::hasErrors(issues);
        });
        m_saving = false;
        Q_EMIT saving(false);
        if (failure) {
            // Where somebody was quicker, the line above the form says so and leads on.
            if (failure->code != domain::ErrorCode::Conflict || isNew() || !lookAgain())
                m_context.dialogs.showFailure(this, failure->message);
            return false;
        }
    }
    if (!stored) {
        m_showAll = true;
        setTab(0);
        m_form->showIssues(issues, true);
        m_form->focusNextIssue();
        return false;
    }
    m_savedFields = record.differences(m_record);
    showSaved(record);
    Q_EMIT saved(record.id);
    return true;
}

// What was repaired on the way stays told.
void RecordView::showSaved(const domain::Record &fresh)
{
    const domain::Issues repairs = m_form->repairs();
    const bool alone = isNew() && !m_othersSaved;
    const bool changed = isNew() || !m_savedFields.empty();
    fill(fresh);
    if (changed)
        m_tabs->setCount(m_tabs->strip()->count() - 1, m_history->showOneMore(fresh.id));
    if (alone) { // nothing refers to it yet
        for (ChildPage *page : std::as_const(m_children))
            page->takeCount(0);
        m_attachments->takeCount(0);
    } else {
        countTabs();
    }
    m_form->setRepairs(repairs);
    m_form->showIssues(m_form->check(), m_showAll);
}

bool RecordView::lookAgain()
{
    std::optional<domain::Record> stored;
    if (app::attempt("look again", [&] { stored = app::Records(m_context.office, m_entity).load(m_record.id); }))
        return false;
    if (stored && stored->revision == m_record.revision && stored->archivedAt == m_record.archivedAt)
        return false;
    if (hasChanges()) {
        m_elsewhere = stored;
        m_bar->show(stored, changes());
    } else if (stored) {
        setRecord(*stored);
    }
    return true;
}

} // namespace desktop
