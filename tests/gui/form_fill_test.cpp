// An official form filled from a list: looked at first, written as a copy, the form untouched.

#include "desktop/list/form_fill_dialog.h"
#include "domain/entities/organization.h"
#include "gui/import_desk.h"
#include "spreadsheet/xlsx/xlsx_writer.h"

#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class FormFill : public ImportDesk
{
protected:
    QString form()
    {
        const QString path = folder.filePath(u"上报表.xlsx"_s);
        spreadsheet::XlsxWriter writer(path);
        writer.beginSheet(u"上报"_s, {{u"序号"_s}, {u"工会名称"_s}, {u"地址"_s}, {u"上级意见"_s}});
        writer.finish();
        return path;
    }
    std::vector<qint64> ids() { return app::Records(*office, organization::entity).ids(); }
};

TEST_F(FormFill, ShowsTheColumnsAndWritesACopy)
{
    take(organization::entity, write(u"工会.csv"_s, u"工会名称,地址\n甲工会,一号路\n乙工会,二号路\n"_s));
    dialogs.fileToOpen = form();
    QFile before(dialogs.fileToOpen);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    FormFillDialog dialog(context, organization::entity, ids());
    dialog.chooseForm();
    ASSERT_EQ(dialog.columns()->rowCount(), 4);
    EXPECT_FALSE(dialog.columns()->item(1, 1)->text().isEmpty());
    EXPECT_TRUE(dialog.columns()->item(3, 1)->text().isEmpty());
    dialogs.fileToSave = folder.filePath(u"已填.xlsx"_s);
    dialog.write();
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    EXPECT_TRUE(dialog.stateText().contains(u"已填.xlsx"_s)) << dialog.stateText().toStdString();
    QFile after(dialogs.fileToOpen);
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_EQ(after.readAll(), bytes);

    const importing::ImportPlan plan
        = importing::planImport(office->session(), organization::entity, dialogs.fileToSave);
    EXPECT_EQ(plan.unchanged, 2);
    EXPECT_EQ(plan.rejected, 0);
}

TEST_F(FormFill, SaysWhenAFormHasNoColumnsOfTheLedger)
{
    dialogs.fileToOpen = write(u"别的.xlsx"_s, u"no workbook"_s);
    FormFillDialog dialog(context, organization::entity, ids());
    dialog.chooseForm();
    EXPECT_FALSE(dialog.writeButton()->isEnabled());
    EXPECT_FALSE(dialog.stateText().isEmpty());
    EXPECT_EQ(dialog.columns()->rowCount(), 0);
}

TEST_F(FormFill, NeverWritesOverTheForm)
{
    take(organization::entity, write(u"工会.csv"_s, u"工会名称,地址\n甲工会,一号路\n"_s));
    dialogs.fileToOpen = form();
    FormFillDialog dialog(context, organization::entity, ids());
    dialog.chooseForm();
    dialogs.fileToSave = dialogs.fileToOpen;
    dialog.write();
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    EXPECT_FALSE(dialog.stateText().contains(u"Written"_s)) << dialog.stateText().toStdString();
}

} // namespace
} // namespace desktop
