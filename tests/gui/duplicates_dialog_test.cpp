// Two records that are the same, side by side, made one, and apart again.

#include "app/records.h"
#include "app/undo.h"
#include "desktop/list/compare_table.h"
#include "desktop/list/duplicates_dialog.h"
#include "domain/entities/organization.h"
#include "gui/desk.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class DuplicatesDialogTest : public Desk
{
protected:
    qint64 add(const QString &name, const QString &address)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        record.set(organization::address, address);
        EXPECT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
        return record.id;
    }
    domain::Record load(qint64 id) { return *app::Records(*office, organization::entity).load(id); }
};

TEST_F(DuplicatesDialogTest, MakesOneOfTwoWithTheValuesChosen)
{
    const qint64 keep = add(u"青禾机械有限公司工会"_s, u"一号路"_s);
    const qint64 gone = add(u"青禾机械有限公司工会委员会"_s, u"二号路"_s);
    DuplicatesDialog dialog(context, organization::entity);
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    ASSERT_EQ(dialog.groups()->count(), 1);
    EXPECT_TRUE(dialog.table()->taken().empty());
    for (int row = 0; row < dialog.table()->rowCount(); ++row)
        if (dialog.table()->item(row, CompareTable::SecondColumn)->text() == u"二号路"_s)
            Q_EMIT dialog.table()->cellClicked(row, CompareTable::SecondColumn);
    ASSERT_EQ(dialog.table()->taken().size(), 1U);
    QSignalSpy merged(&dialog, &DuplicatesDialog::merged);
    dialog.merge();
    ASSERT_EQ(merged.size(), 1);
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    EXPECT_EQ(dialog.groups()->count(), 0);
    EXPECT_EQ(load(keep).get(organization::address), u"二号路"_s);
    EXPECT_TRUE(load(gone).archivedAt.isValid());

    app::undoOperation(*office, merged[0][1].toLongLong());
    EXPECT_EQ(load(keep).get(organization::address), u"一号路"_s);
    EXPECT_FALSE(load(gone).archivedAt.isValid());
}

TEST_F(DuplicatesDialogTest, KeepsTheOtherOneWhenAsked)
{
    const qint64 first = add(u"青禾机械有限公司工会"_s, u"一号路"_s);
    const qint64 second = add(u"青禾机械有限公司工会委员会"_s, u"二号路"_s);
    DuplicatesDialog dialog(context, organization::entity);
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    dialog.swap();
    dialog.merge();
    EXPECT_TRUE(load(first).archivedAt.isValid());
    EXPECT_EQ(load(second).get(organization::address), u"二号路"_s);
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
}

TEST_F(DuplicatesDialogTest, TakesTheMergeBackItself)
{
    const qint64 first = add(u"青禾机械有限公司工会"_s, u"一号路"_s);
    const qint64 second = add(u"青禾机械有限公司工会委员会"_s, u"二号路"_s);
    DuplicatesDialog dialog(context, organization::entity);
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    EXPECT_FALSE(dialog.canUndo());
    dialog.merge();
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    ASSERT_TRUE(dialog.canUndo());
    dialog.undo();
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    EXPECT_EQ(dialog.groups()->count(), 1);
    EXPECT_FALSE(load(first).archivedAt.isValid());
    EXPECT_FALSE(load(second).archivedAt.isValid());
}

TEST_F(DuplicatesDialogTest, SaysSoWhenThereIsNothing)
{
    add(u"甲工会"_s, {});
    DuplicatesDialog dialog(context, organization::entity);
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    EXPECT_EQ(dialog.groups()->count(), 0);
    EXPECT_EQ(dialog.table()->rowCount(), 0);
    dialog.merge(); // nothing is chosen
    EXPECT_EQ(dialogs.failures, QStringList());
}

} // namespace
} // namespace desktop
