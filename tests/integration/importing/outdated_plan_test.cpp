// A plan that was made a while ago, or at the same time as somebody else's, is looked at again before it is written.

#include "integration/importing/office_fixture.h"

#include "domain/entities/contract.h"
#include "domain/entities/member.h"
#include "domain/error.h"
#include "importing/plan_basis.h"

namespace importing {
namespace {

using domain::Error;
using domain::ErrorCode;
namespace contract = domain::contract;

class OutdatedPlan : public Office
{
protected:
    ImportPlan made()
    {
        return plan(
            u"contract"_s,
            csv(u"合同编号,合同类型,签订日期,备注\nHT-1,集体合同,2025-03-01,甲\nHT-2,集体合同,2025-04-01,乙\n"_s));
    }

    std::optional<ErrorCode> codeOfApplying(ImportPlan &plan)
    {
        plan.options.partial = true;
        try {
            applyImport(session(), plan);
        } catch (const Error &error) {
            EXPECT_FALSE(error.message().isEmpty());
            return error.code();
        }
        return std::nullopt;
    }

    void save(domain::Record record)
    {
        storage::Operation operation(session(), u"set"_s);
        storage::Repository(session(), record.entity()).save(operation, record);
        operation.commit();
    }
};

} // namespace

TEST_F(OutdatedPlan, OfTwoAtOnceTheSecondWritesNothingTwice)
{
    ImportPlan first = made(), second = made();
    EXPECT_EQ(codeOfApplying(first), std::nullopt);
    EXPECT_EQ(codeOfApplying(second), ErrorCode::Outdated);
    EXPECT_EQ(count(u"contract"_s), 2);
    const ImportPlan before = second;
    second = made();
    EXPECT_EQ(second.unchanged, 2);
    EXPECT_EQ(planDifferences(before, second).size(), 2) << "and what is different is said";
    EXPECT_EQ(codeOfApplying(second), std::nullopt);
    EXPECT_EQ(count(u"contract"_s), 2);
}

TEST_F(OutdatedPlan, DoesNotWriteOverWhatSomebodyChangedMeanwhile)
{
    ImportPlan first = made();
    EXPECT_EQ(codeOfApplying(first), std::nullopt);
    ImportPlan again = made();
    domain::Record record = *storage::Repository(session(), contract::entity).load(1);
    record.set(contract::remark, u"已改"_s);
    save(record);
    EXPECT_EQ(codeOfApplying(again), ErrorCode::Outdated);
    EXPECT_EQ(storage::Repository(session(), contract::entity).load(1)->get(contract::remark), u"已改"_s);
}

TEST_F(OutdatedPlan, AChangeInAnotherLedgerIsNoReason)
{
    ImportPlan first = made();
    domain::Record person(domain::member::entity);
    person.set(domain::member::name, u"王伟"_s);
    save(person);
    EXPECT_EQ(codeOfApplying(first), std::nullopt);
    EXPECT_EQ(count(u"contract"_s), 2);
}

} // namespace importing
