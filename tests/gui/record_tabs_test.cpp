#include "gui/desk.h"

#include "app/records.h"
#include "desktop/frame/navigation.h"
#include "desktop/list/derived_lists.h"
#include "desktop/record/child_page.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/folding_tabs.h"
#include "desktop/widgets/tab_strip.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/filter.h"
#include "domain/registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class Tabs : public Desk
{
protected:
    void SetUp() override
    {
        union_.set(domain::organization::name, u"云溪机械厂工会"_s);
        union_.set(domain::organization::union_status, u"已组建"_s);
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, domain::organization::entity).save(union_)));
        panel.resize(384, 640);
        panel.show();
        panel.showRecord(union_);
        QApplication::processEvents();
    }
    ChildPage *pageOf(const domain::Entity &entity)
    {
        for (ChildPage *page : panel.view()->childPages())
            if (page->child().entity == &entity)
                return page;
        return nullptr;
    }
    int widthOfShown() const
    {
        const TabStrip *strip = panel.view()->tabs()->strip();
        int width = 0;
        for (int i = 0; i < strip->count(); ++i)
            width += strip->isTabVisible(i) ? strip->widthOf(i) : 0;
        return width;
    }

    domain::Record union_{domain::organization::entity};
    RecordPanel panel{context, domain::organization::entity};
};

TEST_F(Tabs, OfEveryChildLedgerAreInSightOrUnderMore)
{
    FoldingTabs *tabs = panel.view()->tabs();
    const size_t children = domain::childrenOf(domain::organization::entity).size();
    EXPECT_EQ(tabs->strip()->count(), static_cast<int>(children) + 3); // and details, attachments, changes
    EXPECT_LE(widthOfShown(), tabs->width());
    EXPECT_FALSE(tabs->foldedTabs().isEmpty());
    EXPECT_TRUE(tabs->strip()->isTabVisible(0));
}

TEST_F(Tabs, WithRowsComeBeforeEmptyOnes)
{
    FoldingTabs *tabs = panel.view()->tabs();
    const QList<int> folded = tabs->foldedTabs();
    // One that has room at all: a long name may have to stay under “more”.
    const int narrow = *std::ranges::min_element(folded, {}, [&](int tab) { return tabs->strip()->widthOf(tab); });
    tabs->setCount(narrow, 12);
    EXPECT_TRUE(tabs->strip()->isTabVisible(narrow));
    EXPECT_LE(widthOfShown(), tabs->width());
}

TEST_F(Tabs, ChosenUnderMoreStandInTheRow)
{
    FoldingTabs *tabs = panel.view()->tabs();
    for (const int folded : tabs->foldedTabs()) {
        tabs->strip()->setCurrentIndex(folded);
        EXPECT_TRUE(tabs->strip()->isTabVisible(folded));
        EXPECT_FALSE(panel.view()->form()->isVisible());
    }
    EXPECT_TRUE(
        std::ranges::any_of(panel.view()->childPages(), [](const ChildPage *page) { return page->isVisible(); }));
}

TEST_F(Tabs, AddAChildThatKnowsItsParentAndLeadBackUp)
{
    ChildPage *members = pageOf(domain::member::entity);
    ASSERT_NE(members, nullptr);
    members->add();
    ASSERT_NE(panel.current(), panel.view());
    domain::Record draft = panel.current()->form()->record();
    EXPECT_EQ(&draft.entity(), &domain::member::entity);
    EXPECT_EQ(draft.get(domain::member::org_name).text, u"云溪机械厂工会"_s);
    EXPECT_EQ(draft.get(domain::member::org_name).id, union_.id);
    panel.revert();
    EXPECT_EQ(panel.current(), panel.view());
}

TEST_F(Tabs, CountRowsThatNobodyHasLookedAtYet)
{
    domain::Record member(domain::member::entity);
    member.set(domain::member::name, u"陆承泽"_s);
    member.set(domain::member::id_number, u"330102198703154024"_s);
    member.set(domain::member::org_name, domain::Link{u"云溪机械厂工会"_s, union_.id});
    const domain::Issues issues = app::Records(*office, domain::member::entity).save(member);
    ASSERT_FALSE(domain::hasErrors(issues)) << issues.first().message.toStdString();
    EXPECT_EQ(pageOf(domain::member::entity)->count(), 1);
}

TEST(DerivedLists, OfEveryLedgerAreReadableFilters)
{
    qsizetype lists = 0;
    for (const domain::Entity *entity : domain::allEntities()) {
        for (const NamedList &list : derivedLists(*entity)) {
            const domain::ParsedFilter parsed = domain::parseFilter(*entity, list.filter);
            EXPECT_TRUE(parsed.error.isEmpty()) << entity->key << ": " << list.filter.toStdString();
            EXPECT_EQ(parsed.filter.terms.size(), 1);
            ++lists;
        }
    }
    EXPECT_GT(lists, 0);
}

} // namespace
} // namespace desktop
