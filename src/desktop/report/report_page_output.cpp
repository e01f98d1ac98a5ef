// What becomes of a document that was made: files, paper, issue.

#include "desktop/print_target.h"
#include "desktop/report/issue_dialog.h"
#include "desktop/report/issued_dialog.h"
#include "desktop/report/page_view.h"
#include "desktop/report/report_page.h"
#include "desktop/widgets/button.h"

#include <QMenu>
#include <QPrinter>

namespace desktop {

using namespace Qt::StringLiterals;

void ReportPage::fillMore()
{
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(tr("Make a Word file…")), &QAction::triggered, this, &ReportPage::writeWord);
    connect(menu->addAction(tr("Make PDF/A…")), &QAction::triggered, this, &ReportPage::writeArchival);
    connect(menu->addAction(tr("Rows behind the figures…")), &QAction::triggered, this, &ReportPage::writeEvidence);
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, &ReportPage::print);
    menu->addSeparator();
    QAction *forComment = menu->addAction(tr("Marked as a draft for comment"));
    forComment->setCheckable(true);
    connect(forComment, &QAction::toggled, this, [this](bool marked) {
        m_draftNote = marked ? u"征求意见稿"_s : QString();
        recompute();
    });
    connect(menu->addAction(tr("Issue…")), &QAction::triggered, this, &ReportPage::issue);
    connect(menu->addAction(tr("Issued documents…")), &QAction::triggered, this, &ReportPage::showIssued);
    menu->addSeparator();
    connect(menu->addAction(tr("Templates…")), &QAction::triggered, this, &ReportPage::editTemplates);
    connect(m_more, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void ReportPage::save(const QString &title, const QString &ending, const QString &filter, bool archival)
{
    if (m_run.job().isBusy() || m_view->pageCount() == 0)
        return;
    const QString path = m_context.dialogs.saveFile(this, title, m_run.document().title + ending, filter);
    if (path.isEmpty())
        return;
    m_pdf->setEnabled(false);
    m_run.write(path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending, archival);
}

void ReportPage::writeEvidence()
{
    if (m_run.job().isBusy() || m_view->pageCount() == 0)
        return;
    const QString path
        = m_context.dialogs.saveFile(this, tr("Rows behind the figures"), m_run.document().title + u"数据底稿.xlsx"_s,
                                     tr("Workbook (*.xlsx)") + u";;"_s + tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        m_run.writeEvidence(path);
}

void ReportPage::print()
{
    if (m_run.job().isBusy() || m_view->pageCount() == 0)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(m_run.document().title);
    if (m_context.dialogs.choosePrinter(this, *printer))
        m_run.print(printTarget(printer));
}

void ReportPage::issue()
{
    if (m_run.job().isBusy() || m_view->pageCount() == 0)
        return;
    IssueDialog dialog(m_context, m_run, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT noticed(tr("Issued: %1").arg(dialog.writtenTo()), {});
}

void ReportPage::showIssued()
{
    IssuedDialog dialog(m_context, this);
    connect(&dialog, &IssuedDialog::rowsWanted, this, [&](const auto &entity, const auto &ids, const QString &label) {
        dialog.accept();
        Q_EMIT rowsWanted(entity, ids, label);
    });
    dialog.exec();
}

} // namespace desktop
