// A record that somebody else saves while its form is open: two offices on one file, as two programs have it.

#include "gui/desk.h"

#include "app/record_list_model.h"
#include "desktop/list/compare_table.h"
#include "desktop/list/record_page.h"
#include "desktop/record/changed_elsewhere.h"
#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/button.h"
#include "domain/entities/organization.h"

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class TwoAtOneRecord : public Desk
{
protected:
    void SetUp() override
    {
        domain::Record record(organization::entity);
        record.set(organization::name, u"云溪机械厂工会"_s);
        record.set(organization::address, u"云溪路 1 号"_s);
        record.set(organization::headcount, 10);
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
        id = record.id;
        other = app::Office::open(office->path(), clock);
        page.show();
        QApplication::processEvents();
        ASSERT_EQ(view()->id(), id);
    }
    RecordView *view() { return page.panel()->view(); }
    FieldEditor *editor(const domain::Field &field) { return view()->form()->editor(field); }
    /// In the other program; heard of here only where it is announced.
    template <typename Field, typename Value> void saveElsewhere(const Field &field, const Value &value)
    {
        domain::Record record = *app::Records(*other, organization::entity).load(id);
        record.set(field, value);
        ASSERT_FALSE(domain::hasErrors(app::Records(*other, organization::entity).save(record)));
    }
    domain::Record stored() { return *app::Records(*office, organization::entity).load(id); }
    bool isTold() { return !view()->changedElsewhere()->isHidden(); }

    qint64 id = 0;
    std::unique_ptr<app::Office> other;
    RecordPage page{context, sectionFor(organization::entity)};
};

TEST_F(TwoAtOneRecord, AnUntouchedFormFollowsSilently)
{
    saveElsewhere(organization::address, u"柳浦路 2 号"_s);
    office->store().announceAll();
    EXPECT_EQ(editor(organization::address)->text(), u"柳浦路 2 号"_s);
    EXPECT_FALSE(isTold());
    EXPECT_EQ(view()->changes(), 0);
}

TEST_F(TwoAtOneRecord, ATypedFormKeepsItsTextAndIsTold)
{
    editor(organization::name)->type(u"改了名的工会"_s);
    saveElsewhere(organization::address, u"柳浦路 2 号"_s);
    office->store().announceAll();
    EXPECT_TRUE(isTold());
    EXPECT_EQ(editor(organization::name)->text(), u"改了名的工会"_s);
    EXPECT_EQ(editor(organization::address)->text(), u"云溪路 1 号"_s);
    view()->changedElsewhere()->reloadButton()->click();
    EXPECT_FALSE(isTold());
    EXPECT_EQ(editor(organization::name)->text(), u"云溪机械厂工会"_s);
    EXPECT_EQ(editor(organization::address)->text(), u"柳浦路 2 号"_s);
}

TEST_F(TwoAtOneRecord, SavingOverANewerVersionOffersTheSame)
{
    editor(organization::name)->type(u"改了名的工会"_s);
    saveElsewhere(organization::address, u"柳浦路 2 号"_s);
    EXPECT_FALSE(view()->save()) << "nobody had told this window yet";
    EXPECT_TRUE(isTold());
    EXPECT_EQ(dialogs.failures, QStringList()) << "the line leads on, a box does not";
    EXPECT_EQ(editor(organization::name)->text(), u"改了名的工会"_s);
    SidesDialog *sides = view()->compareSides();
    ASSERT_NE(sides, nullptr);
    sides->accept(); // what only one side changed is chosen already
    EXPECT_FALSE(isTold());
    EXPECT_EQ(editor(organization::name)->text(), u"改了名的工会"_s);
    EXPECT_EQ(editor(organization::address)->text(), u"柳浦路 2 号"_s);
    EXPECT_EQ(view()->changes(), 1);
    EXPECT_TRUE(view()->save());
    EXPECT_EQ(stored().get(organization::name), u"改了名的工会"_s);
    EXPECT_EQ(stored().get(organization::address), u"柳浦路 2 号"_s);
}

TEST_F(TwoAtOneRecord, OneSideIsTakenForAFieldBothChanged)
{
    editor(organization::address)->type(u"我填的地址"_s);
    editor(organization::headcount)->type(u"12"_s);
    saveElsewhere(organization::address, u"别处的地址"_s);
    saveElsewhere(organization::headcount, 15);
    office->store().announceAll();
    SidesDialog *sides = view()->compareSides();
    ASSERT_NE(sides, nullptr);
    EXPECT_EQ(sides->kept().size(), 2U) << "what both changed stays as typed until somebody chooses";
    for (int row = 0; row < sides->table()->rowCount(); ++row)
        if (sides->table()->item(row, CompareTable::SecondColumn)->text() == u"别处的地址"_s)
            Q_EMIT sides->table()->cellClicked(row, CompareTable::SecondColumn);
    sides->accept();
    EXPECT_EQ(editor(organization::address)->text(), u"别处的地址"_s);
    EXPECT_EQ(editor(organization::headcount)->text(), u"12"_s);
    EXPECT_TRUE(view()->save());
    EXPECT_EQ(stored().get(organization::headcount), 12);
    EXPECT_EQ(stored().get(organization::address), u"别处的地址"_s);
}

TEST_F(TwoAtOneRecord, ARecordThatWentToTheTrashIsNotSavedOver)
{
    editor(organization::name)->type(u"改了名的工会"_s);
    app::Records(*other, organization::entity).archive({id});
    office->store().announceAll();
    EXPECT_TRUE(isTold());
    EXPECT_FALSE(view()->changedElsewhere()->compareButton()->isVisible());
    EXPECT_EQ(editor(organization::name)->text(), u"改了名的工会"_s);
}

TEST_F(TwoAtOneRecord, AFormNobodySeesLooksWhenItComesIntoSight)
{
    page.hide();
    saveElsewhere(organization::address, u"柳浦路 2 号"_s);
    office->store().announceAll();
    page.show();
    EXPECT_EQ(editor(organization::address)->text(), u"柳浦路 2 号"_s);
}

} // namespace
} // namespace desktop
