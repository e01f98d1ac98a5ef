#include "gui/desk.h"

#include "desktop/report/figure_panel.h"
#include "desktop/report/page_view.h"
#include "desktop/report/report_page.h"
#include "domain/entities/organization.h"
#include "importing/importer.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class Documents : public Desk
{
protected:
    void SetUp() override
    {
        importing::ImportPlan plan
            = importing::planImport(office->session(), domain::organization::entity, sample("organisations.xlsx"));
        importing::applyImport(office->session(), plan);
        page = std::make_unique<ReportPage>(context);
        page->resize(1366, 696);
        page->setYear(2025);
        page->show();
        ASSERT_TRUE(waitFor([&] { return !page->run().job().isBusy(); }));
        page->chooseKind(u"annual-summary"_s);
        ASSERT_TRUE(waitFor([&] { return !page->run().job().isBusy(); }));
        ASSERT_TRUE(page->isReady()) << "no page was made";
    }
    std::unique_ptr<ReportPage> page;
};

TEST_F(Documents, AClickOnAFigureShowsTheRowsBehindIt)
{
    PageView *view = page->view();
    const reporting::Document &document = page->run().document();
    for (int number = 0; number < view->pageCount(); ++number) {
        for (const reporting::FigureArea &area : view->displayList().pages[number].figures) {
            if (area.figure < 0 || area.missing || document.figures[area.figure].count == 0)
                continue;
            view->goTo(number, area.rect.top());
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->viewportPoint(number, area.rect.center()));
            EXPECT_EQ(view->chosen(), area.figure);
            EXPECT_EQ(page->figurePanel()->rowCount(), document.figures[area.figure].count)
                << document.figures[area.figure].expression.toStdString();
            return;
        }
    }
    FAIL() << "the summary of an office with unions has no figure with rows";
}

TEST_F(Documents, WritesThePdfWhereThePersonSays)
{
    dialogs.fileToSave = folder.filePath(u"总结.pdf"_s);
    page->writePdf();
    EXPECT_TRUE(waitFor([&] { return !page->run().job().isBusy(); }));
    QFile file(dialogs.fileToSave);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF-"));
}

} // namespace
} // namespace desktop
