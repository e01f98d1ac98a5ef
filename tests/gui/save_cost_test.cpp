// What one save costs the database when it is made in the window: the save itself, the numbers on the ready lists, the
// place in the list, the tabs of the record. Whatever the size of the ledger, for all of it together.

#include "gui/desk.h"

#include "app/record_list_model.h"
#include "desktop/list/record_page.h"
#include "desktop/list/saved_lists.h"
#include "desktop/record/child_page.h"
#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/widgets/folding_tabs.h"
#include "desktop/widgets/record_table.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "storage/repository.h"
#include "storage/statement_count.h"
#include "support/entered_entities.h"
#include "support/example_records.h"

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr qsizetype mostStatements = 12;

class SaveInTheWindow : public Desk, public testing::WithParamInterface<const domain::Entity *>
{
protected:
    void SetUp() override
    {
        storeReferredTo(*GetParam());
        record = support::exampleRecord(*GetParam());
        for (const domain::Issue &issue : app::Records(*office, *GetParam()).save(record))
            ASSERT_NE(issue.severity, domain::Severity::Error) << issue.message.toStdString();
        page = std::make_unique<RecordPage>(context, sectionFor(*GetParam()));
        page->show();
        settle();
        ASSERT_EQ(page->panel()->view()->id(), record.id);
    }
    void settle()
    {
        ASSERT_TRUE(waitFor([&] { return !page->lists()->isCounting() && page->lists()->total() >= 0; }));
    }
    void storeReferredTo(const domain::Entity &entity)
    {
        for (const domain::Field *field : entity.fields)
            if (field->kind == domain::Kind::Reference && field->options.target != &entity
                && !stored.contains(field->options.target)) {
                stored << field->options.target;
                storeReferredTo(*field->options.target);
                domain::Record target = support::exampleRecord(*field->options.target);
                if (&target.entity() == &domain::organization::entity) {
                    // Some belong only to unions of the register.
                    target.set(domain::organization::name, support::exampleTexts(entity)[field->name()].toString());
                    target.set(domain::organization::parent_name, {});
                    target.set(domain::organization::union_status, u"已组建"_s);
                }
                storage::Operation operation(office->session(), u"add"_s);
                storage::Repository(office->session(), target.entity()).save(operation, target);
                operation.commit();
            }
    }
    void saveAndCount(const QString &what)
    {
        const storage::StatementCount count;
        page->panel()->save();
        EXPECT_EQ(page->panel()->view()->changes(), 0) << what.toStdString();
        QCoreApplication::processEvents();
        EXPECT_FALSE(page->lists()->isCounting());
        EXPECT_LE(count.count(), mostStatements) << what.toStdString() << '\n'
                                                 << count.statements().join(u'\n').toStdString();
    }
    RecordForm *form() const { return page->panel()->view()->form(); }

    domain::Record record{*GetParam()};
    std::unique_ptr<RecordPage> page;
    QList<const domain::Entity *> stored;
};

TEST_P(SaveInTheWindow, OfAChangedRecordCostsFewStatements)
{
    for (const domain::Field *field : GetParam()->fields)
        if (field->kind == domain::Kind::Text && field->options.format == domain::Format::Multiline) {
            form()->editor(*field)->type(u"改过一次"_s);
            saveAndCount(field->name());
            return;
        }
}

TEST_P(SaveInTheWindow, OfANewRecordCostsFewStatements)
{
    page->newRecord();
    for (const domain::Field *field : GetParam()->fields) {
        QString text = domain::valueText(*field, record.value(*field));
        const bool key = std::ranges::any_of(GetParam()->options.keys, [&](const domain::ImportKey &one) {
            return std::ranges::find(one.fields, field) != one.fields.end();
        });
        if (key && field->kind == domain::Kind::Text && field->options.format == domain::Format::Plain)
            text = u"新"_s + text;
        if (!key || field->options.format != domain::Format::IdentityNumber)
            form()->editor(*field)->type(text);
    }
    const qint64 total = page->lists()->total();
    const storage::StatementCount count;
    page->panel()->save();
    if (page->panel()->view()->isNew())
        return; // it needs an identity number of its own
    QCoreApplication::processEvents();
    EXPECT_LE(count.count(), mostStatements) << count.statements().join(u'\n').toStdString();
    EXPECT_EQ(page->lists()->total(), total + 1);
    EXPECT_EQ(page->model()->ids(), app::Records(*office, *GetParam()).ids());
}

INSTANTIATE_TEST_SUITE_P(AllEntities, SaveInTheWindow, testing::ValuesIn(support::enteredEntities()),
                         [](const auto &entity) { return std::string(entity.param->key); });

namespace member = domain::member;
namespace organization = domain::organization;

class NumbersAfterASave : public Desk
{
protected:
    qint64 add(const domain::Record &given)
    {
        domain::Record record = given;
        EXPECT_FALSE(domain::hasErrors(app::Records(*office, record.entity()).save(record)));
        return record.id;
    }
    static domain::Record unionNamed(const QString &name)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        return record;
    }
};

TEST_F(NumbersAfterASave, AreThoseACountGives)
{
    for (int i = 0; i < 6; ++i)
        add(unionNamed(u"第%1工会"_s.arg(i)));
    RecordPage page(context, sectionFor(organization::entity));
    page.show();
    const auto settled
        = [&] { return waitFor([&] { return !page.lists()->isCounting() && page.lists()->total() >= 0; }); };
    ASSERT_TRUE(settled());
    page.selectRow(2);
    RecordForm *form = page.panel()->view()->form();
    form->editor(organization::union_status)->type(u"已组建"_s);
    form->editor(organization::founded_date)->type(u"2020-01-01"_s);
    form->editor(organization::headcount)->type(u"40"_s);
    page.panel()->save();
    const std::vector<qint64> followed = page.lists()->counts();
    page.lists()->recount();
    ASSERT_TRUE(settled());
    EXPECT_EQ(followed, page.lists()->counts());
    EXPECT_NE(std::ranges::count(followed, 1), 0) << "one union is founded now";
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_Delete);
    const std::vector<qint64> removed = page.lists()->counts();
    page.lists()->recount();
    ASSERT_TRUE(settled());
    EXPECT_EQ(removed, page.lists()->counts());
    EXPECT_EQ(page.lists()->total(), 5);
}

TEST_F(NumbersAfterASave, ATabCountsWhatWaitedForANewRecord)
{
    domain::Record waiting(organization::entity);
    waiting.set(organization::name, u"下属工会"_s);
    waiting.set(organization::parent_name, {u"新来的工会"_s, 0});
    add(waiting);
    RecordPage page(context, sectionFor(organization::entity));
    page.show();
    page.newRecord();
    page.panel()->view()->form()->editor(organization::name)->type(u"新来的工会"_s);
    page.panel()->save();
    ASSERT_FALSE(page.panel()->view()->isNew());
    qint64 children = 0;
    for (const ChildPage *child : page.panel()->view()->childPages())
        if (child->child().entity == &organization::entity)
            children += child->count();
    EXPECT_EQ(children, 1);
}

} // namespace
} // namespace desktop
