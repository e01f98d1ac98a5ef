// What was imported, long after: in words, row by row, and taken back with what stays.

#include "desktop/frame/import_rows_dialog.h"
#include "desktop/frame/imports_dialog.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "gui/import_desk.h"

#include <QRegularExpression>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class Imports : public ImportDesk
{
};

TEST_F(Imports, SayWhatWasWrongWithTheRowsInSentences)
{
    take(organization::entity, sample("organisations.xlsx"));
    take(domain::member::entity, sample("members-roster.xlsx"));
    ImportRowsDialog dialog(context, app::importBatches(*office).first());
    dialog.showOutcome(u"reject"_s);
    const QAbstractItemModel &model = *dialog.table()->model();
    ASSERT_EQ(model.rowCount(), 21);
    static const QRegularExpression code(u"[a-z]+_[a-z]+"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString notes = model.index(row, 4).data().toString();
        EXPECT_FALSE(notes.isEmpty()) << row;
        EXPECT_FALSE(notes.contains(code)) << notes.toStdString();
        EXPECT_FALSE(notes.contains(u"a rule of the ledger"_s)) << notes.toStdString();
    }
}

TEST_F(Imports, KeepFileColumnsAndDecisions)
{
    const Wizard wizard = open(domain::member::entity,
                               write(u"名册.csv"_s, u"姓名,文化程度,身份证号\n邓飞志,1,370783199512101192\n"_s));
    pick(*wizard, u"文化程度:1"_s, u"本科"_s);
    press(*wizard);
    press(*wizard);
    ASSERT_EQ(wizard->step(), ImportWizard::Finished);
    const ImportsDialog dialog(context);
    ASSERT_EQ(dialog.table()->rowCount(), 1);
    const QString details = dialog.details();
    EXPECT_TRUE(details.contains(u"名册.csv"_s));
    EXPECT_TRUE(details.contains(app::importBatches(*office).first().fileHash));
    EXPECT_TRUE(details.contains(u"身份证号"_s));
    EXPECT_TRUE(details.contains(u"本科"_s));
    EXPECT_TRUE(details.contains(office->session().operatorName.toHtmlEscaped()));
}

TEST_F(Imports, ThatAreTakenBackListWhatStaysAndWhy)
{
    take(organization::entity, write(u"工会.csv"_s, u"工会名称,地址\n甲工会,一号路\n乙工会,二号路\n"_s));
    app::Records records(*office, organization::entity);
    domain::Record first = *records.load(records.ids().front());
    first.set(organization::address, u"三号路"_s);
    ASSERT_FALSE(domain::hasErrors(records.save(first)));
    ImportsDialog dialog(context);
    dialog.undoButton()->click();
    ASSERT_TRUE(waitFor([&] { return !dialog.isBusy(); }));
    EXPECT_EQ(count(organization::entity), 1);
    EXPECT_TRUE(dialog.details().contains(first.title())) << dialog.details().toStdString();
    EXPECT_FALSE(dialog.undoButton()->isEnabled());
}

} // namespace
} // namespace desktop
