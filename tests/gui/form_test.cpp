// What holds for the form of every entity.

#include "gui/desk.h"

#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "domain/registry.h"
#include "support/example_records.h"

namespace desktop {
namespace {

class EveryForm : public Desk, public testing::WithParamInterface<const domain::Entity *>
{
};

TEST_P(EveryForm, ShowsEveryFieldAndGivesTheSameRecordBack)
{
    const domain::Record example = support::exampleRecord(*GetParam());
    RecordForm form(context, *GetParam());
    form.setRecord(example);
    for (const domain::Field *field : GetParam()->fields) {
        ASSERT_NE(form.editor(*field), nullptr) << field->key;
        EXPECT_EQ(form.editor(*field)->text(), domain::valueText(*field, example.value(*field))) << field->key;
    }
    EXPECT_TRUE(form.record().differences(example).empty());
    EXPECT_EQ(form.changes(), 0);
}

TEST_P(EveryForm, ReadsWhatIsTypedIntoEveryField)
{
    const domain::Record example = support::exampleRecord(*GetParam());
    RecordForm form(context, *GetParam());
    form.setRecord(domain::Record(*GetParam()));
    for (const domain::Field *field : GetParam()->fields)
        form.editor(*field)->type(domain::valueText(*field, example.value(*field)));
    for (const domain::Field *field : form.record().differences(example))
        ADD_FAILURE() << field->key << " was typed and not read back";
}

TEST_P(EveryForm, NamesEveryInputForScreenReaders)
{
    RecordForm form(context, *GetParam());
    for (const domain::Field *field : GetParam()->fields)
        EXPECT_FALSE(form.editor(*field)->input()->accessibleName().isEmpty()) << field->key;
}

INSTANTIATE_TEST_SUITE_P(AllEntities, EveryForm,
                         testing::ValuesIn(domain::allEntities().begin(), domain::allEntities().end()),
                         [](const auto &entity) { return std::string(entity.param->key); });

} // namespace
} // namespace desktop
