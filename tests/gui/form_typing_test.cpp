// What typing does to a record: nothing but what is typed, until the field is left.

#include "gui/desk.h"

#include "app/records.h"
#include "desktop/record/field_editor.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "domain/entities/checklist_item.h"
#include "domain/entities/member.h"
#include "support/entered_entities.h"
#include "support/example_records.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace member = domain::member;

void press(QWidget *input, QChar letter)
{
    QKeyEvent key(QEvent::KeyPress, letter == u'\n' ? int(Qt::Key_Return) : 0, Qt::NoModifier, QString(letter));
    QApplication::sendEvent(input, &key);
}

void leave(FieldEditor *editor, Qt::FocusReason reason = Qt::TabFocusReason)
{
    QFocusEvent out(QEvent::FocusOut, reason);
    QApplication::sendEvent(editor->input(), &out);
}

/// Key by key into what takes keys, at once into what is chosen from a list. seen: called after each.
template <typename Seen> void typeInto(FieldEditor *editor, const QString &text, const Seen &seen)
{
    if (!qobject_cast<QLineEdit *>(editor->input()) && !qobject_cast<QPlainTextEdit *>(editor->input())) {
        editor->type(text);
        seen();
        return;
    }
    editor->type({}); // a masked one is opened, an old text goes
    seen();
    for (const QChar letter : text) {
        press(editor->input(), letter);
        seen();
    }
}

void typeInto(FieldEditor *editor, const QString &text)
{
    typeInto(editor, text, [] {});
}

class EveryFormTyped : public Desk, public testing::WithParamInterface<const domain::Entity *>
{
protected:
    void expectOnlyTheFieldChanges(const domain::Record &start, const QStringList &more)
    {
        const domain::Record example = support::exampleRecord(*GetParam());
        RecordForm form(context, *GetParam());
        form.show();
        for (const domain::Field *field : GetParam()->fields) {
            for (const QString &text : QStringList{domain::valueText(*field, example.value(*field))} + more) {
                form.setRecord(start);
                FieldEditor *editor = form.editor(*field);
                typeInto(editor, text, [&] {
                    for (const domain::Field *other : form.record().differences(start))
                        EXPECT_EQ(other, field) << "typing into " << field->key << " changed " << other->key;
                });
                form.showIssues(form.check(), true);
                for (const domain::Field *other : form.record().differences(start))
                    EXPECT_EQ(other, field) << "checking " << field->key << " changed " << other->key;
            }
        }
    }
};

TEST_P(EveryFormTyped, ChangesNothingButTheFieldThatIsTypedInto)
{
    expectOnlyTheFieldChanges(domain::Record(*GetParam()), {u"180"_s, u"张 三"_s, u"33010619900307512x"_s, u"2024"_s});
    expectOnlyTheFieldChanges(support::exampleRecord(*GetParam()), {u"180"_s});
}

TEST_P(EveryFormTyped, StaysAsItIsWhenFieldsAreOnlyWalkedThrough)
{
    domain::Record start(*GetParam());
    start.id = 1;
    RecordForm form(context, *GetParam());
    form.setRecord(start);
    for (const domain::Field *field : GetParam()->fields)
        leave(form.editor(*field));
    EXPECT_EQ(form.changes(), 0);
}

TEST_P(EveryFormTyped, HoldsAfterLeavingWhatSavingWouldKeep)
{
    const domain::Record example = support::exampleRecord(*GetParam());
    RecordForm form(context, *GetParam());
    form.setRecord(domain::Record(*GetParam()));
    for (const domain::Field *field : GetParam()->fields) {
        form.editor(*field)->type(domain::valueText(*field, example.value(*field)));
        leave(form.editor(*field));
    }
    domain::Record saved = form.record();
    domain::checkRecord(saved, clock);
    for (const domain::Field *field : saved.differences(form.record()))
        ADD_FAILURE() << field->key << " would be saved otherwise than it stands in the form";
}

INSTANTIATE_TEST_SUITE_P(AllEntities, EveryFormTyped, testing::ValuesIn(support::enteredEntities()),
                         [](const auto &entity) { return std::string(entity.param->key); });

class MemberTyped : public Desk
{
protected:
    MemberTyped()
    {
        form.setRecord(domain::Record(member::entity));
        form.show();
    }
    QString text(const domain::Field &field) const { return form.editor(field)->text(); }
    void type(const domain::Field &field, const QString &text) { typeInto(form.editor(field), text); }
    bool warns(const domain::Field &field) const
    {
        const domain::Issues issues = form.check();
        return std::ranges::any_of(issues, [&](const domain::Issue &issue) { return issue.field == &field; });
    }

    RecordForm form{context, member::entity};
};

TEST_F(MemberTyped, LeavesTheOtherPhoneEmptyWhileAMobileNumberIsTyped)
{
    type(member::phone, u"13905710001"_s);
    leave(form.editor(member::phone));
    EXPECT_EQ(text(member::phone), u"13905710001"_s);
    EXPECT_EQ(text(member::phone_other), QString());
}

TEST_F(MemberTyped, MovesAWrongPhoneOnceWhenTheFieldIsLeftAndSaysSo)
{
    type(member::phone, u"0571-8888666"_s);
    EXPECT_EQ(text(member::phone_other), QString());
    leave(form.editor(member::phone));
    EXPECT_EQ(text(member::phone), QString());
    EXPECT_EQ(text(member::phone_other), u"0571-8888666"_s);
    EXPECT_TRUE(warns(member::phone)) << "a text that goes from one field to another is told";
    type(member::phone, u"13905710001"_s);
    leave(form.editor(member::phone));
    EXPECT_EQ(text(member::phone_other), u"0571-8888666"_s) << "the office number stays";
    EXPECT_FALSE(warns(member::phone));
}

TEST_F(MemberTyped, TakesTheBirthDateFromTheIdNumberWhenTheFieldIsLeft)
{
    type(member::id_number, u"33010219870315402"_s);
    EXPECT_EQ(text(member::birth_date), QString());
    press(form.editor(member::id_number)->input(), u'4');
    EXPECT_EQ(text(member::birth_date), QString()) << "still in the field";
    press(form.editor(member::id_number)->input(), u'\n');
    EXPECT_EQ(text(member::birth_date), u"1987-03-15"_s);
    EXPECT_EQ(text(member::sex), u"女"_s);
}

TEST_F(MemberTyped, SaysThatATypedBirthDateGaveWayToTheIdNumber)
{
    type(member::birth_date, u"1999-01-01"_s);
    leave(form.editor(member::birth_date));
    type(member::id_number, u"330102198703154024"_s);
    leave(form.editor(member::id_number));
    EXPECT_EQ(text(member::birth_date), u"1987-03-15"_s);
    EXPECT_TRUE(warns(member::birth_date));
    type(member::birth_date, u"1987-03-15"_s);
    EXPECT_FALSE(warns(member::birth_date)) << "typed by the person herself";
}

TEST_F(MemberTyped, TidiesANameWhenTheFieldIsLeft)
{
    type(member::name, u"张 三"_s);
    EXPECT_EQ(text(member::name), u"张 三"_s);
    leave(form.editor(member::name));
    EXPECT_EQ(text(member::name), u"张三"_s);
}

TEST_F(MemberTyped, IsNotLeftForAPopupOrAnotherWindow)
{
    type(member::phone, u"180"_s);
    leave(form.editor(member::phone), Qt::PopupFocusReason);
    leave(form.editor(member::phone), Qt::ActiveWindowFocusReason);
    EXPECT_EQ(text(member::phone), u"180"_s);
    EXPECT_EQ(text(member::phone_other), QString());
}

TEST_F(MemberTyped, KeepsWhatCannotBeReadAndWorksOutTheRest)
{
    type(member::birth_date, u"1987-02-30"_s);
    leave(form.editor(member::birth_date));
    type(member::id_number, u"330102198703154024"_s);
    leave(form.editor(member::id_number));
    EXPECT_EQ(text(member::birth_date), u"1987-02-30"_s);
    EXPECT_EQ(text(member::sex), u"女"_s);
}

TEST_F(MemberTyped, IsSettledWhenItIsSavedFromWithinTheField)
{
    RecordPanel panel(context, member::entity);
    panel.showRecord(domain::Record(member::entity));
    RecordForm *inside = panel.view()->form();
    typeInto(inside->editor(member::name), u"张 三"_s);
    typeInto(inside->editor(member::id_number), u"330102198703154024"_s);
    typeInto(inside->editor(member::phone), u"8888666"_s);
    panel.save();
    app::Records records(*office, member::entity);
    const std::vector<qint64> ids = records.ids();
    ASSERT_EQ(ids.size(), 1U);
    const domain::Record saved = *records.load(ids.front());
    EXPECT_EQ(saved.get(member::name), u"张三"_s);
    EXPECT_EQ(saved.get(member::phone), QString());
    EXPECT_EQ(saved.get(member::phone_other), u"8888666"_s);
    EXPECT_TRUE(inside->editor(member::phone)->hasIssue()) << "where the number went is told after saving too";
}

TEST_F(Desk, AYearIsWorkedOutAgainFromACorrectedDate)
{
    namespace item = domain::checklist_item;
    RecordForm form(context, item::entity);
    form.setRecord(domain::Record(item::entity));
    typeInto(form.editor(item::done_date), u"2004-05-01"_s);
    EXPECT_EQ(form.editor(item::year)->text(), QString());
    leave(form.editor(item::done_date));
    EXPECT_EQ(form.editor(item::year)->text(), u"2004"_s);
    typeInto(form.editor(item::done_date), u"2024-05-01"_s);
    leave(form.editor(item::done_date));
    EXPECT_EQ(form.editor(item::year)->text(), u"2024"_s);
    typeInto(form.editor(item::year), u"2023"_s);
    leave(form.editor(item::year));
    typeInto(form.editor(item::done_date), u"2025-05-01"_s);
    leave(form.editor(item::done_date));
    EXPECT_EQ(form.editor(item::year)->text(), u"2023"_s) << "what a person typed stays";
}

} // namespace
} // namespace desktop
