#include "gui/desk.h"

#include "app/records.h"
#include "desktop/frame/main_window.h"
#include "desktop/frame/quick_find.h"
#include "desktop/frame/screenshots.h"
#include "desktop/frame/top_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/tab_strip.h"
#include "domain/entities/organization.h"
#include "domain/registry.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

using Window = Desk;

TEST_F(Window, OpensAPageForEveryTabAndEveryLedger)
{
    MainWindow window(context);
    window.show();
    for (int i = 0; i < window.topBar()->tabs()->count(); ++i) {
        window.topBar()->tabs()->setCurrentIndex(i);
        ASSERT_NE(window.currentPage(), nullptr);
    }
    for (const domain::Entity *entity : domain::allEntities()) {
        RecordPage *page = window.showLedger(*entity);
        ASSERT_NE(page, nullptr) << entity->key;
        EXPECT_EQ(window.currentPage(), page);
    }
    EXPECT_TRUE(dialogs.failures.isEmpty()) << dialogs.failures.join(u' ').toStdString();
}

TEST_F(Window, FindsARecordFromTheSearchBoxAndOpensIt)
{
    domain::Record record(domain::organization::entity);
    record.set(domain::organization::name, u"云溪机械厂工会"_s);
    ASSERT_FALSE(domain::hasErrors(app::Records(*office, domain::organization::entity).save(record)));
    MainWindow window(context);
    window.show();
    window.topBar()->search()->setText(u"机械厂"_s);
    QTest::keyClick(window.topBar()->search(), Qt::Key_Return);
    const auto *page = qobject_cast<RecordPage *>(window.currentPage());
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(&page->entity(), &domain::organization::entity);
    EXPECT_EQ(page->panel()->view()->id(), record.id);
}

TEST_F(Window, WritesAPictureOfEverySection)
{
    const QString pictures = folder.filePath(u"pictures"_s);
    takeScreenshots(*office, pictures);
    EXPECT_GE(QDir(pictures).entryList({u"*.png"_s}).size(), mainSections().size());
}

} // namespace
} // namespace desktop
