#include "desktop/frame/document_screenshots.h"

#include "app/template_choice.h"
#include "app/template_preview.h"
#include "desktop/frame/main_window.h"
#include "desktop/report/insert_menu.h"
#include "desktop/report/issue_dialog.h"
#include "desktop/report/issued_dialog.h"
#include "desktop/report/page_view.h"
#include "desktop/report/report_page.h"
#include "desktop/report/template_dialog.h"
#include "desktop/report/template_text.h"
#include "desktop/widgets/search_field.h"

#include <QApplication>
#include <QTreeWidget>

#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

void takeEditor(const Context &context, const reporting::ReportRequest &request, const PictureTools &tools)
{
    TemplateDialog editor(context, request, request.templateFile);
    editor.show();
    QApplication::setActiveWindow(&editor);
    tools.wait([&] { return editor.isReady(); });
    tools.save(editor, u"report-editor"_s);
    // What a misspelt name looks like: its line marked, the pages as they were.
    const int line = editor.text()->document()->blockCount() / 2;
    editor.text()->goToLine(line);
    editor.text()->insertPlainText(u"{{%1}}"_s.arg(TemplateDialog::tr("misspelt")));
    tools.wait([&] { return editor.isReady(); });
    tools.save(editor, u"report-editor-errors"_s);
    editor.menu()->openBelow(editor.list());
    editor.menu()->search()->setText(u"会员"_s);
    tools.save(*editor.menu(), u"report-insert-menu"_s);
    editor.menu()->close();
    editor.text()->undo();
    tools.wait([&] { return editor.isReady(); });
    editor.close();
}

/// A paragraph in the office's own words beside what the template says.
void takeParagraph(MainWindow &window, ReportPage &page, const QString &kind, const PictureTools &tools)
{
    const auto idle = [&page] { return !page.run().job().isBusy(); };
    page.chooseKind(kind);
    tools.wait(idle);
    const QList<reporting::Block> &blocks = page.run().document().blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool hasFigure = std::ranges::any_of(
            blocks.at(i).runs, [](const reporting::Run &run) { return run.kind == reporting::RunKind::Figure; });
        if (blocks.at(i).kind != reporting::BlockKind::Body || !hasFigure)
            continue;
        Q_EMIT page.view()->blockChosen(int(i));
        tools.wait(idle);
        tools.save(window, u"report-paragraph"_s);
        return;
    }
}

} // namespace

void takeDocumentPictures(const Context &context, MainWindow &window, ReportPage &page, const PictureTools &tools)
{
    const auto idle = [&page] { return !page.run().job().isBusy(); };
    reporting::ReportRequest longest;
    int pages = 0;
    for (const reporting::ReportKind &kind : app::reportKinds(context.office)) {
        tools.wait(idle);
        page.chooseKind(kind.name);
        if (kind.ledger)
            page.setRecord(app::anyRecord(context.office, *kind.ledger));
        tools.wait(idle);
        page.chooseFigure(page.view()->nextFigure(), true);
        tools.save(window, kind.name);
        if (page.view()->pageCount() > pages && !kind.ledger) {
            pages = page.view()->pageCount();
            longest = page.run().request();
        }
    }
    if (pages == 0)
        return;
    takeParagraph(window, page, longest.kind, tools);
    takeEditor(context, longest, tools);
    app::ReportRun run(context.office);
    run.make(longest);
    tools.wait([&] { return !run.job().isBusy(); });
    IssueDialog issue(context, run);
    issue.show();
    QApplication::setActiveWindow(&issue);
    tools.wait([&] { return !run.job().isBusy(); });
    tools.save(issue, u"report-issue"_s);
    issue.close();
    IssuedDialog issued(context);
    issued.show();
    QApplication::setActiveWindow(&issued);
    tools.save(issued, u"report-issued"_s);
}

} // namespace desktop
