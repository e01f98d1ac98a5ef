#include "gui/desk.h"

#include "app/record_list_model.h"
#include "app/saved_lists.h"
#include "desktop/ledger/ledger_dialog.h"
#include "desktop/ledger/page_picture.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/entities/member.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace member = domain::member;

class LedgerDialogs : public Desk
{
protected:
    void SetUp() override
    {
        for (const char *name : {"李一鸣", "丁一", "王东"}) {
            domain::Record record(member::entity);
            record.set(member::name, QString::fromUtf8(name));
            record.set(member::joined_date, *domain::Date::fromIso(u"2025-03-01"_s));
            std::vector<domain::Record> records{record};
            storage::Operation operation(office->session(), u"add"_s);
            storage::Repository(office->session(), member::entity).insert(operation, records);
            operation.commit();
        }
        page = std::make_unique<RecordPage>(context, sectionFor(member::entity));
        page->resize(1366, 696);
        page->show();
        QApplication::processEvents();
    }
    std::unique_ptr<LedgerDialog> open()
    {
        auto dialog = std::make_unique<LedgerDialog>(context, page->ledgerSubject());
        dialog->show();
        EXPECT_TRUE(waitFor([&] { return !dialog->job().isBusy() && !dialog->picture()->page().isNull(); }));
        return dialog;
    }
    template <typename Widget> Widget *named(LedgerDialog &dialog, const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<RecordPage> page;
};

} // namespace

TEST_F(LedgerDialogs, BeginWithTheListAsItStandsAndShowItsFirstPage)
{
    page->filterBar()->search()->setText(u"name~一"_s);
    ASSERT_TRUE(waitFor([&] { return page->model()->rowCount() == 2; }));
    const auto dialog = open();
    const app::LedgerRequest request = dialog->choices()->request();
    EXPECT_EQ(request.entity, &member::entity);
    EXPECT_EQ(request.ids->size(), 2U);
    EXPECT_EQ(request.filter.terms.size(), 1);
    EXPECT_EQ(request.columns.size(), page->model()->columns().size());
    EXPECT_FALSE(request.period);
    EXPECT_FALSE(request.reveal);
    EXPECT_FALSE(dialog->picture()->page().isNull());
}

TEST_F(LedgerDialogs, WriteWhatIsChosen)
{
    const auto dialog = open();
    named<QComboBox>(*dialog, "order")->setCurrentIndex(2);
    named<QComboBox>(*dialog, "period")->setCurrentIndex(1);
    named<QLineEdit>(*dialog, "preparedBy")->setText(u"张三"_s);
    const app::LedgerRequest request = dialog->choices()->request();
    EXPECT_EQ(request.nameOrder, domain::NameOrder::Strokes);
    EXPECT_EQ(request.period, domain::Period::ofYear(2025));
    for (const QString &ending : {u".pdf"_s, u".xlsx"_s}) {
        dialogs.fileToSave = folder.filePath(u"会员台账"_s); // the ending is added
        dialog->save(ending);
        ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(dialogs.fileToSave + ending) && !dialog->job().isBusy(); }));
        EXPECT_TRUE(dialog->state()->text().contains(dialogs.fileToSave + ending));
    }
    EXPECT_EQ(named<QLineEdit>(*open(), "preparedBy")->text(), u"张三"_s) << "the next one begins with the name";
}

TEST_F(LedgerDialogs, SayInASentenceWhyAFileCannotBeWritten)
{
    const auto dialog = open();
    dialogs.fileToSave = folder.filePath(u"nowhere/台账.pdf"_s);
    dialog->save(u".pdf"_s);
    ASSERT_TRUE(waitFor([&] { return dialog->state()->text().contains(u"nowhere"_s); }))
        << dialog->state()->text().toStdString();
    EXPECT_TRUE(dialogs.failures.isEmpty());
}

TEST_F(LedgerDialogs, SendThePagesToAPrinter)
{
    const auto dialog = open();
    dialogs.fileToSave = folder.filePath(u"printed.pdf"_s);
    dialog->print();
    ASSERT_TRUE(waitFor([&] { return !dialog->job().isBusy() && !dialog->state()->text().isEmpty(); }));
    EXPECT_GT(QFileInfo(dialogs.fileToSave).size(), 1000);
}

TEST_F(LedgerDialogs, KeepColumnsUnderAName)
{
    const auto dialog = open();
    auto *columns = named<QListWidget>(*dialog, "columns");
    for (int i = 1; i < columns->count(); ++i)
        columns->item(i)->setCheckState(Qt::Unchecked);
    dialogs.name = u"只有姓名"_s;
    QTest::mouseClick(named<QPushButton>(*dialog, "keep"), Qt::LeftButton);
    const QList<app::SavedList> lists = app::savedLists(*office, member::entity);
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(lists.first().name, dialogs.name);
    EXPECT_EQ(lists.first().columns.size(), 1);
    EXPECT_EQ(named<QComboBox>(*dialog, "set")->currentText(), dialogs.name);
    const auto again = open();
    auto *sets = named<QComboBox>(*again, "set");
    sets->setCurrentText(dialogs.name);
    Q_EMIT sets->activated(sets->currentIndex());
    EXPECT_EQ(again->choices()->request().columns.size(), 1);
}

TEST_F(LedgerDialogs, AskForAColumnWhereNoneIsTicked)
{
    const auto dialog = open();
    auto *columns = named<QListWidget>(*dialog, "columns");
    for (int i = 0; i < columns->count(); ++i)
        columns->item(i)->setCheckState(Qt::Unchecked);
    ASSERT_TRUE(waitFor([&] { return !named<QPushButton>(*dialog, "pdf")->isEnabled(); }));
    EXPECT_FALSE(dialog->state()->text().isEmpty());
}

} // namespace desktop
