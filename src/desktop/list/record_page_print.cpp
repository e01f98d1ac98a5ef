// The list of a record page on paper.

#include "app/record_list_model.h"
#include "desktop/ledger/ledger_dialog.h"
#include "desktop/list/record_page.h"
#include "desktop/list/saved_lists.h"

namespace desktop {

using namespace Qt::StringLiterals;

LedgerSubject RecordPage::ledgerSubject() const
{
    LedgerSubject subject;
    subject.entity = &entity();
    subject.filter = m_model->query().filter;
    // What a ledger says is Chinese whatever the program speaks.
    if (m_rows)
        subject.selection = u"所选记录"_s;
    else if (m_lists->current().incomplete)
        subject.selection = u"资料待补"_s;
    else if (m_lists->current().archived)
        subject.selection = u"已删除的记录"_s;
    subject.ids = m_model->ids();
    subject.columns = m_model->columns();
    subject.year = m_year;
    return subject;
}

void RecordPage::printLedger()
{
    LedgerDialog dialog(m_context, ledgerSubject(), this);
    dialog.exec();
}

} // namespace desktop
