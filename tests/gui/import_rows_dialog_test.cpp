// The rows of an import, read long after it.

#include "app/import_run.h"
#include "desktop/frame/import_rows_dialog.h"
#include "domain/entities/organization.h"
#include "gui/desk.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class ImportRows : public Desk
{
};

TEST_F(ImportRows, SayWhatBecameOfEachRow)
{
    app::ImportRun run(*office, domain::organization::entity);
    run.plan(sample("organisations.xlsx"), {});
    ASSERT_TRUE(waitFor([&] { return !run.job().isBusy(); }));
    run.apply(true);
    ASSERT_TRUE(waitFor([&] { return !run.job().isBusy(); }));
    const QList<importing::BatchInfo> batches = app::importBatches(*office);
    ASSERT_FALSE(batches.isEmpty());
    const ImportRowsDialog dialog(context, batches.first());
    const QAbstractItemModel *model = dialog.table()->model();
    EXPECT_EQ(model->rowCount(), batches.first().rows);
    EXPECT_GT(model->index(0, 1).data().toInt(), 1); // below the header
    EXPECT_GT(model->index(0, 3).data().toLongLong(), 0);
    EXPECT_TRUE(dialogs.failures.isEmpty());
}

TEST_F(ImportRows, OfAnImportThatIsNotThereAreASentence)
{
    importing::BatchInfo nothing;
    nothing.id = 99;
    const ImportRowsDialog dialog(context, nothing);
    EXPECT_EQ(dialog.table()->model()->rowCount(), 0);
    EXPECT_EQ(dialogs.failures.size(), 1);
}

} // namespace
} // namespace desktop
