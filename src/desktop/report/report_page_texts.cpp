// The texts the office writes itself: those of the year, and paragraphs worded anew.

#include "desktop/report/outline_panel.h"
#include "desktop/report/paragraph_panel.h"
#include "desktop/report/report_page.h"
#include "desktop/report/text_panel.h"
#include "desktop/widgets/small_widgets.h"

#include <QPlainTextEdit>
#include <QStackedWidget>

namespace desktop {

void ReportPage::loadTexts()
{
    QList<std::pair<QString, bool>> texts;
    guarded(m_context, this, "year texts", [&] {
        for (const QString &name : reporting::readTemplateHead(m_run.document().templateText).texts)
            texts.append({name, !m_context.office.yearText(m_kindName, m_year, name).isEmpty()});
    });
    m_outline->setTexts(texts);
}

void ReportPage::openText(const QString &name)
{
    if (!mayLeave())
        return;
    guarded(m_context, this, "year text", [&] {
        m_text->open(name, m_context.office.yearText(m_kindName, m_year, name));
        m_textYear = m_year;
        m_side->setCurrentWidget(m_text);
        m_text->edit()->setFocus();
    });
}

void ReportPage::openParagraph(int block)
{
    const QList<reporting::Block> &blocks = m_run.document().blocks;
    if (m_run.job().isBusy() || block < 0 || block >= blocks.size() || !mayLeave())
        return;
    if (const int line = blocks.at(block).templateLine; line > 0)
        m_run.openParagraph(line);
}

bool ReportPage::isTypedIn() const
{
    return (m_side->currentWidget() == m_paragraph && m_paragraph->hasChanges())
        || (m_side->currentWidget() == m_text && m_text->hasChanges());
}

bool ReportPage::mayLeave()
{
    if (m_side->currentWidget() == m_paragraph && m_paragraph->hasChanges())
        return mayLeaveParagraph();
    if (m_side->currentWidget() != m_text || !m_text->hasChanges())
        return true;
    switch (m_context.dialogs.askUnsaved(this, 1)) {
    case Dialogs::Unsaved::Save:
        return guarded(m_context, this, "year text",
                       [&] { m_context.office.saveYearText(m_kindName, m_textYear, m_text->name(), m_text->text()); });
    case Dialogs::Unsaved::Discard:
        m_side->setCurrentWidget(m_blank);
        return true;
    case Dialogs::Unsaved::Stay:
        return false;
    }
    return false;
}

bool ReportPage::mayLeaveParagraph()
{
    switch (m_context.dialogs.askUnsaved(this, 1)) {
    case Dialogs::Unsaved::Save:
        return guarded(m_context, this, "own wording",
                       [&] { app::saveOwnWording(m_context.office, m_paragraph->paragraph(), m_paragraph->text()); });
    case Dialogs::Unsaved::Discard:
        m_side->setCurrentWidget(m_blank);
        return true;
    case Dialogs::Unsaved::Stay:
        return false;
    }
    return false;
}

} // namespace desktop
