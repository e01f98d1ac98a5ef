#include "gui/desk.h"

#include "desktop/figures/condition_editor.h"
#include "desktop/figures/figure_dialog.h"
#include "desktop/figures/figure_form.h"
#include "desktop/figures/figures_model.h"
#include "desktop/figures/figures_page.h"
#include "desktop/figures/group_list.h"
#include "desktop/figures/measure_editor.h"
#include "desktop/report/figure_panel.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/entities/organization.h"
#include "importing/importer.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class FiguresPages : public Desk
{
protected:
    void SetUp() override
    {
        importing::ImportPlan plan
            = importing::planImport(office->session(), domain::organization::entity, sample("organisations.xlsx"));
        importing::applyImport(office->session(), plan);
        page = std::make_unique<FiguresPage>(context);
        page->resize(1366, 696);
        page->setYear(2025);
        page->show();
        waitForFigures();
    }
    void TearDown() override { EXPECT_EQ(dialogs.failures, QStringList()); }
    void waitForFigures()
    {
        ASSERT_TRUE(waitFor([&] { return !page->run().job().isBusy() && page->model()->rowCount() > 0; }));
    }
    static void choose(ComboBox *box, const QVariant &data)
    {
        const int index = box->findData(data);
        ASSERT_GE(index, 0) << data.toString().toStdString();
        box->setCurrentIndex(index);
    }
    const figures::NamedFigure *own(const QString &name)
    {
        catalogue = figures::Catalogue::load(office->session());
        return catalogue.find(name);
    }
    std::unique_ptr<FiguresPage> page;
    figures::Catalogue catalogue;
};

TEST_F(FiguresPages, ShowsEveryFigureByGroupAndFindsThem)
{
    EXPECT_EQ(page->model()->rowCount(), figures::Catalogue::load(office->session()).all().size());
    page->groups()->choose(u"工会组织"_s);
    const int inGroup = page->model()->rowCount();
    EXPECT_GT(inGroup, 10);
    for (int row = 0; row < inGroup; ++row)
        EXPECT_EQ(page->model()->rowAt(row).figure.group, u"工会组织"_s);
    page->search()->setText(u"企业 headcount"_s); // words of name and definition together
    EXPECT_GT(page->model()->rowCount(), 0);
    EXPECT_LT(page->model()->rowCount(), inGroup);
    page->search()->setText(u"没有这样的指标"_s);
    EXPECT_EQ(page->model()->rowCount(), 0);
}

TEST_F(FiguresPages, AFigureOpensItsRows)
{
    page->choose(u"企业工会数"_s);
    const figures::FigureValue value = page->model()->rowAt(page->table()->currentIndex().row()).comparison.now;
    EXPECT_GT(value.count, 0);
    EXPECT_EQ(page->panel()->rowCount(), value.count);
    std::vector<qint64> wanted;
    QObject::connect(page.get(), &FiguresPage::rowsWanted, page.get(),
                     [&](const domain::Entity &, const std::vector<qint64> &ids) { wanted = ids; });
    QTest::keyClick(page->table(), Qt::Key_Return);
    EXPECT_EQ(std::ssize(wanted), value.count);
}

TEST_F(FiguresPages, AnOwnFigureIsMadeByForm)
{
    FigureDialog *dialog = page->addFigure();
    FigureForm *form = dialog->form();
    choose(form->measure()->ledger(), u"organization"_s);
    choose(form->measure()->measure(), static_cast<int>(figures::Measure::Sum));
    choose(form->measure()->field(), u"headcount"_s);
    choose(form->basis(), static_cast<int>(figures::Basis::All));
    form->measure()->conditions()->add({u"level"_s, domain::FilterOp::Equal, {u"企业"_s}, {}});
    EXPECT_EQ(form->text()->toPlainText(), u"sum(organization.headcount, level=企业) all"_s);
    ASSERT_TRUE(waitFor([&] { return dialog->panel()->rowCount() > 0; })) << "the rows show while it is being made";

    dialog->accept();
    EXPECT_FALSE(dialog->issue().isEmpty()) << "a name is asked for";
    dialog->name()->setText(u"在册会员数"_s);
    dialog->unit()->setText(u"人"_s);
    dialog->accept();
    EXPECT_FALSE(dialog->issue().isEmpty()) << "the name is taken";
    EXPECT_EQ(own(u"我的职工数"_s), nullptr);
    dialog->name()->setText(u"我的职工数"_s);
    QPointer<FigureDialog> open(dialog);
    dialog->accept();
    EXPECT_TRUE(waitFor([&] { return open.isNull(); }));
    ASSERT_NE(own(u"我的职工数"_s), nullptr);
    EXPECT_TRUE(own(u"我的职工数"_s)->own);
    ASSERT_TRUE(waitFor([&] { return page->model()->rowOf(u"我的职工数"_s) >= 0; }));
    EXPECT_EQ(page->table()->currentIndex().row(), page->model()->rowOf(u"我的职工数"_s));
}

TEST_F(FiguresPages, FormAndTextSayTheSame)
{
    FigureDialog *dialog = page->addFigure();
    FigureForm *form = dialog->form();
    for (const char *text :
         {"count(organization, level=企业) stock", "distinct(member.org_name) flow on left_date per month max",
          "ratio(count(organization, level=企业, headcount>=25), count(organization, level=企业)) all",
          "sum(aid_payment.amount, hardship_case.case_status=在档) cumulative",
          "count(event) flow from 2025-01-01 to 2025-06-30 per quarter", "avg(event.cost) flow per event_type"}) {
        form->text()->setPlainText(QString::fromUtf8(text));
        ASSERT_TRUE(form->definition().has_value()) << text << form->error().toStdString();
        const figures::Definition typed = *form->definition();
        EXPECT_TRUE(form->fitsForm()) << text;
        // Reading the parts again gives what was typed.
        Q_EMIT form->measure()->changed();
        ASSERT_TRUE(form->definition().has_value()) << text;
        EXPECT_TRUE(*form->definition() == typed)
            << figures::expressionText(*form->definition()).toStdString() << " for " << text;
    }
    form->text()->setPlainText(u"sum(event.cost) / count(event)"_s);
    EXPECT_TRUE(form->definition().has_value());
    EXPECT_FALSE(form->fitsForm());
    form->text()->setPlainText(u"count(event"_s);
    EXPECT_FALSE(form->definition().has_value());
    EXPECT_FALSE(form->error().isEmpty());
    dialogs.unsaved = Dialogs::Unsaved::Discard;
    dialog->reject();
    EXPECT_EQ(dialogs.asked, 1);
}

TEST_F(FiguresPages, OnlyOwnFiguresAreChangedAndRemoved)
{
    page->choose(u"企业工会数"_s);
    EXPECT_EQ(page->changeFigure(), nullptr);
    page->removeFigure();
    EXPECT_NE(own(u"企业工会数"_s), nullptr);

    FigureDialog *dialog = page->addFigure();
    dialog->name()->setText(u"甲"_s);
    dialog->unit()->setText(u"家"_s);
    dialog->form()->text()->setPlainText(u"count(organization) all"_s);
    dialog->accept();
    ASSERT_TRUE(waitFor([&] { return page->model()->rowOf(u"甲"_s) >= 0; }));
    page->choose(u"甲"_s);
    FigureDialog *change = page->changeFigure();
    ASSERT_NE(change, nullptr);
    change->form()->text()->setPlainText(u"count(organization, level=企业) all"_s);
    change->accept();
    EXPECT_EQ(figures::expressionText(own(u"甲"_s)->definition), u"count(organization, level=企业) all"_s);
    waitForFigures();

    std::function<void()> takeBack;
    QObject::connect(page.get(), &FiguresPage::noticed, page.get(),
                     [&](const QString &, const std::function<void()> &undo) { takeBack = undo; });
    page->choose(u"甲"_s);
    page->removeFigure();
    EXPECT_EQ(own(u"甲"_s), nullptr);
    ASSERT_TRUE(takeBack);
    takeBack();
    EXPECT_NE(own(u"甲"_s), nullptr);
}

TEST_F(FiguresPages, OwnFiguresAreSharedAsAFile)
{
    dialogs.fileToOpen = folder.filePath(u"来自别处.json"_s);
    QFile file(dialogs.fileToOpen);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"([{"name": "别处的指标", "unit": "家", "group": "自定义", "expression": "count(organization) all"}])");
    file.close();
    page->importFile();
    EXPECT_NE(own(u"别处的指标"_s), nullptr);
    dialogs.fileToSave = folder.filePath(u"自有指标.json"_s);
    page->exportFile();
    QFile written(dialogs.fileToSave);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(written.readAll()).contains(u"别处的指标"_s));
}

} // namespace
} // namespace desktop
