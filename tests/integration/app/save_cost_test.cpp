// What saving one record costs: a handful of statements, in a ledger of any kind and size.

#include "app/records.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "storage/repository.h"
#include "storage/statement_count.h"
#include "support/entered_entities.h"
#include "support/example_records.h"
#include "support/print.h"

#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Field;
using domain::Record;

namespace {

constexpr qsizetype mostStatements = 12;

class SavingOne : public testing::TestWithParam<const domain::Entity *>
{
protected:
    SavingOne() { storeReferredTo(*GetParam()); }

    /// The records that the example refers to.
    void storeReferredTo(const domain::Entity &entity)
    {
        for (const Field *field : entity.fields)
            if (field->kind == domain::Kind::Reference && field->options.target != &entity
                && !m_stored.contains(field->options.target)) {
                m_stored << field->options.target;
                // Nothing but the name it is referred to by: an example that is dissolved or closed is refused.
                const Field &name = *field->options.target->options.reference;
                const QString text = domain::valueText(*field, support::exampleRecord(entity).value(*field));
                Record target(*field->options.target);
                target.setValue(name, domain::parseValue(target.entity(), name, text).value);
                storage::Operation operation(office->session(), u"add"_s);
                storage::Repository(office->session(), target.entity()).save(operation, target);
                operation.commit();
            }
    }
    template <typename Step> void expectFew(const QString &what, Step step)
    {
        storage::StatementCount count;
        step();
        EXPECT_GT(count.count(), 0);
        EXPECT_LE(count.count(), mostStatements) << what.toStdString() << '\n'
                                                 << count.statements().join(u'\n').toStdString();
    }
    void expectSaved(Record &record)
    {
        for (const domain::Issue &issue : records.save(record))
            EXPECT_NE(issue.severity, domain::Severity::Error) << issue.message.toStdString();
    }

    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 12, 31)};
    std::unique_ptr<app::Office> office = app::Office::create(folder.filePath(u"office.uhall"_s), clock);
    app::Records records{*office, *GetParam()};

private:
    QList<const domain::Entity *> m_stored;
};

} // namespace

TEST_P(SavingOne, CostsFewStatementsWhetherItIsNewChangedPutAwayOrTakenBack)
{
    Record record = support::exampleRecord(*GetParam());
    expectFew(u"add"_s, [&] { expectSaved(record); });
    ASSERT_NE(record.id, 0);
    const auto text = std::ranges::find_if(GetParam()->fields, [&](const Field *field) {
        return field->kind == domain::Kind::Text && field->options.format == domain::Format::Plain
            && !field->has(domain::Required) && field != GetParam()->options.reference;
    });
    if (text != GetParam()->fields.end()) {
        record.setValue(**text, u"改"_s);
        expectFew(u"set"_s, [&] { expectSaved(record); });
    }
    expectFew(u"archive"_s, [&] { records.archive({record.id}); });
    expectFew(u"restore"_s, [&] { records.restore({record.id}); });
}

TEST_P(SavingOne, CostsFewStatementsWhereItsNameAndAllItsReferencesChange)
{
    Record record = support::exampleRecord(*GetParam());
    expectSaved(record);
    for (const Field *field : GetParam()->fields)
        if (field->kind == domain::Kind::Reference && !field->has(domain::Strict))
            record.setValue(*field, domain::Link{u"没有登记的"_s + field->name(), 0});
    if (const Field *name = GetParam()->options.reference; name != nullptr && name->kind == domain::Kind::Text)
        record.setValue(*name, u"新"_s + domain::valueText(*name, record.value(*name)));
    expectFew(u"set"_s, [&] { records.save(record); });
    record.id = 0;
    record.revision = 0;
    if (const Field *name = GetParam()->options.reference; name != nullptr && name->kind == domain::Kind::Text)
        record.setValue(*name, u"再"_s + domain::valueText(*name, record.value(*name)));
    expectFew(u"add"_s, [&] { records.save(record); });
}

namespace {
const std::vector<const domain::Entity *> &entered()
{
    static const std::vector<const domain::Entity *> all = support::enteredEntities();
    return all;
}
} // namespace

INSTANTIATE_TEST_SUITE_P(AllEntities, SavingOne, testing::ValuesIn(entered()),
                         [](const auto &entity) { return std::string(entity.param->key); });
