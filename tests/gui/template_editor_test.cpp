#include "app/own_templates.h"
#include "app/records.h"
#include "app/template_choice.h"
#include "desktop/frame/main_window.h"
#include "desktop/list/record_page.h"
#include "desktop/report/insert_menu.h"
#include "desktop/report/page_view.h"
#include "desktop/report/record_chooser.h"
#include "desktop/report/report_page.h"
#include "desktop/report/template_dialog.h"
#include "desktop/report/template_text.h"
#include "desktop/widgets/search_field.h"
#include "domain/entities/hardship_case.h"
#include "domain/entities/organization.h"
#include "gui/desk.h"
#include "importing/importer.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class Templates : public Desk
{
protected:
    void SetUp() override
    {
        importing::ImportPlan plan
            = importing::planImport(office->session(), domain::organization::entity, sample("organisations.xlsx"));
        importing::applyImport(office->session(), plan);
        const QList<reporting::TemplateInfo> all = app::templatesOf(*office, u"annual-summary"_s);
        ASSERT_GE(all.size(), 2);
        standard = all.first().name;
        other = all.last().name;
    }
    void openEditor(const QString &name)
    {
        reporting::ReportRequest request;
        request.kind = u"annual-summary"_s;
        request.period = domain::Period::ofYear(2025);
        dialog = std::make_unique<TemplateDialog>(context, request, name);
        dialog->show();
        settle();
        ASSERT_EQ(dialog->name(), name);
    }
    void settle()
    {
        ASSERT_TRUE(waitFor([this] { return dialog->isReady(); }));
    }
    void type(int line, const QString &words)
    {
        dialog->text()->goToLine(line);
        dialog->text()->insertPlainText(words);
        settle();
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    static void write(const QString &path, const QString &text)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    void keepCase()
    {
        domain::Record record(domain::hardship_case::entity);
        record.set(domain::hardship_case::name, u"郑晓梅"_s);
        const domain::Issues issues = app::Records(*office, domain::hardship_case::entity).save(record);
        ASSERT_FALSE(domain::hasErrors(issues));
        caseId = record.id;
    }
    static bool isWrong(const TemplateText &text, int line)
    {
        const QList<QTextEdit::ExtraSelection> marked = text.extraSelections();
        return std::ranges::any_of(marked, [line](const QTextEdit::ExtraSelection &selection) {
            return selection.cursor.blockNumber() == line - 1;
        });
    }

    QString standard, other;
    qint64 caseId = 0;
    std::unique_ptr<TemplateDialog> dialog;
};

TEST_F(Templates, AnotherTemplateMakesAnotherDocumentAndIsRemembered)
{
    ReportPage page(context);
    page.show();
    ASSERT_TRUE(waitFor([&] { return !page.run().job().isBusy(); }));
    page.chooseKind(u"annual-summary"_s);
    ASSERT_TRUE(waitFor([&] { return page.isReady() && page.run().document().templateName == standard; }));
    page.chooseTemplate(other);
    ASSERT_TRUE(waitFor([&] { return page.isReady() && page.run().document().templateName == other; }))
        << page.stateText().toStdString();
    EXPECT_EQ(app::templateFor(*office, u"annual-summary"_s)->name, other);

    ReportPage later(context);
    later.chooseKind(u"annual-summary"_s);
    ASSERT_TRUE(waitFor([&] { return later.isReady(); }));
    EXPECT_EQ(later.run().document().templateName, other);
}

TEST_F(Templates, AnUnknownFigureIsAnErrorOnItsLineAndTheLastGoodPreviewStays)
{
    openEditor(standard);
    ASSERT_EQ(dialog->errors()->count(), 0);
    const int pages = dialog->view()->pageCount();
    ASSERT_GT(pages, 0);
    type(7, u"{{没有这个指标}}"_s);
    ASSERT_EQ(dialog->errors()->count(), 1);
    EXPECT_TRUE(dialog->errors()->item(0)->text().contains(u"没有这个指标"_s));
    EXPECT_TRUE(isWrong(*dialog->text(), 7));
    EXPECT_FALSE(isWrong(*dialog->text(), 6));
    EXPECT_EQ(dialog->view()->pageCount(), pages);

    dialog->text()->goToLine(1);
    Q_EMIT dialog->errors()->itemActivated(dialog->errors()->item(0));
    EXPECT_EQ(dialog->text()->textCursor().blockNumber(), 6);

    dialog->text()->undo();
    settle();
    EXPECT_EQ(dialog->errors()->count(), 0);
    EXPECT_FALSE(dialog->hasChanges());
}

TEST_F(Templates, TheMenuFindsAFigureAndPutsItsPlaceholderIn)
{
    openEditor(standard);
    dialog->text()->goToLine(8);
    InsertMenu *menu = dialog->menu();
    menu->openBelow(dialog->text());
    menu->search()->insert(u"在册会员数"_s);
    ASSERT_NE(menu->tree()->currentItem(), nullptr);
    QTest::keyClick(menu->search(), Qt::Key_Return);
    EXPECT_FALSE(menu->isVisible());
    EXPECT_TRUE(dialog->text()->textCursor().block().text().startsWith(u"{{在册会员数"_s))
        << dialog->text()->textCursor().block().text().toStdString();
    settle();
    EXPECT_EQ(dialog->errors()->count(), 0);
}

TEST_F(Templates, AChangedShippedTemplateIsTheOfficesOwnUntilItIsTakenBack)
{
    openEditor(standard);
    type(1, u"※ 本单位修改\n"_s);
    EXPECT_TRUE(dialog->save());
    EXPECT_FALSE(dialog->hasChanges());
    EXPECT_TRUE(reporting::templateText(office->session(), standard)->startsWith(u"※ 本单位修改"_s));
    EXPECT_TRUE(app::templateFor(*office, u"annual-summary"_s)->overrides);

    dialog->revert();
    EXPECT_EQ(reporting::templateText(office->session(), standard), reporting::shippedTemplateText(standard));
    EXPECT_EQ(dialog->text()->toPlainText().trimmed(), reporting::shippedTemplateText(standard)->trimmed());
    dialog->undo();
    EXPECT_TRUE(reporting::templateText(office->session(), standard)->startsWith(u"※ 本单位修改"_s));
}

TEST_F(Templates, SavedUnderANewNameItIsATemplateOfItsOwn)
{
    openEditor(standard);
    dialogs.name = u"本单位的总结"_s;
    dialog->saveAs();
    EXPECT_EQ(dialog->name(), dialogs.name);
    EXPECT_EQ(reporting::readTemplateHead(dialog->text()->toPlainText()).name, dialogs.name);
    EXPECT_FALSE(dialog->hasChanges());
    dialogs.name = standard;
    dialog->saveAs();
    EXPECT_EQ(dialog->name(), u"本单位的总结"_s) << "another template was overwritten";
    dialog->remove();
    EXPECT_FALSE(reporting::templateText(office->session(), u"本单位的总结"_s).has_value());
    EXPECT_NE(dialog->name(), u"本单位的总结"_s);
}

TEST_F(Templates, ABrokenFileIsRefusedWithItsLines)
{
    openEditor(standard);
    dialogs.fileToOpen = path(u"broken.txt"_s);
    write(dialogs.fileToOpen,
          u"※ 名称：坏模板\n※ 文种：年度工作总结\n标题：总结\n{{没有这个指标}}\n{{#如果 在册会员数}}无结尾\n"_s);
    dialog->importFile();
    ASSERT_EQ(dialogs.failures.size(), 1);
    EXPECT_TRUE(dialogs.failures.first().contains(u'4')) << dialogs.failures.first().toStdString();
    EXPECT_TRUE(dialogs.failures.first().contains(u'5')) << dialogs.failures.first().toStdString();
    EXPECT_FALSE(reporting::templateText(office->session(), u"坏模板"_s).has_value());
    EXPECT_EQ(dialog->name(), standard);
}

TEST_F(Templates, AnExportedTemplateComesBackFromItsFile)
{
    openEditor(other);
    dialogs.fileToSave = path(u"shared.txt"_s);
    dialog->exportFile();
    ASSERT_TRUE(QFile::exists(dialogs.fileToSave)) << dialog->stateText().toStdString();
    ASSERT_TRUE(dialog->open(standard));
    dialogs.fileToOpen = dialogs.fileToSave;
    dialog->importFile();
    EXPECT_TRUE(dialogs.failures.isEmpty()) << dialogs.failures.join(u'\n').toStdString();
    EXPECT_EQ(dialog->name(), other);
    dialog->undo();
    EXPECT_EQ(reporting::templateText(office->session(), other), reporting::shippedTemplateText(other));
}

TEST_F(Templates, UnsavedTextIsAskedForBeforeItGoes)
{
    openEditor(standard);
    type(1, u"※ 没有保存\n"_s);
    dialogs.unsaved = Dialogs::Unsaved::Stay;
    dialog->reject();
    EXPECT_EQ(dialogs.asked, 1);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->open(other));
    EXPECT_EQ(dialog->name(), standard);
    dialogs.unsaved = Dialogs::Unsaved::Discard;
    dialog->reject();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(reporting::templateText(office->session(), standard), reporting::shippedTemplateText(standard));
}

TEST_F(Templates, ADocumentAboutOneRecordAsksForIt)
{
    ReportPage page(context);
    page.show();
    ASSERT_TRUE(waitFor([&] { return !page.run().job().isBusy(); }));
    page.showAbout(domain::hardship_case::entity, 0);
    EXPECT_FALSE(page.isReady());
    EXPECT_FALSE(page.stateText().isEmpty());
    keepCase();
    page.setRecord(caseId);
    ASSERT_TRUE(waitFor([&] { return page.isReady(); })) << page.stateText().toStdString();
    EXPECT_FALSE(page.run().document().blocks.isEmpty());
    RecordChooser chooser(context, domain::organization::entity);
    ASSERT_GT(chooser.list()->count(), 1);
    chooser.searchField()->setText(chooser.list()->item(1)->text().section(u' ', 0, 0));
    chooser.search();
    EXPECT_NE(chooser.chosen(), 0);
    chooser.searchField()->setText(u"没有这样的单位"_s);
    chooser.search();
    EXPECT_EQ(chooser.chosen(), 0);
}

TEST_F(Templates, ARecordLeadsToItsDocument)
{
    keepCase();
    MainWindow window(context);
    window.show();
    RecordPage *cases = window.showLedger(domain::hardship_case::entity);
    cases->selectRow(0);
    auto *button = cases->findChild<QPushButton *>(u"document"_s);
    ASSERT_NE(button, nullptr);
    button->click();
    ReportPage *page = window.showDocuments();
    ASSERT_TRUE(waitFor([&] { return page->isReady() && page->run().request().record == caseId; }))
        << page->stateText().toStdString();
    EXPECT_EQ(window.showLedger(domain::organization::entity)->findChild<QPushButton *>(u"document"_s), nullptr);
}

} // namespace
} // namespace desktop
