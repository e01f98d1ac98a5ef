#include "app/plan_board.h"

#include "app/records.h"
#include "app/undo.h"
#include "domain/entities/congress_session.h"
#include "domain/entities/event.h"
#include "domain/entities/target.h"
#include "domain/error.h"
#include "figures/target_words.h"
#include "support/print.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace target = domain::target;

namespace {

/// An office on 2025-04-10 whose plan has one dated item.
struct Board : testing::Test
{
    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 4, 10)};
    std::unique_ptr<app::Office> office = app::Office::create(folder.filePath(u"office.uhall"_s), clock);

    qint64 save(domain::Record record)
    {
        const domain::Issues issues = app::Records(*office, record.entity()).save(record);
        EXPECT_FALSE(domain::hasErrors(issues));
        return record.id;
    }
    qint64 item(const QString &number = u"P1"_s)
    {
        domain::Record record(target::entity);
        record.set(target::target_no, number);
        record.set(target::year, 2025);
        record.set(target::wording, u"办理安康保险"_s);
        record.set(target::due_month, u"3月"_s);
        return save(record);
    }
    qint64 event(const QString &title)
    {
        domain::Record record(domain::event::entity);
        record.set(domain::event::title, title);
        record.set(domain::event::start_date, domain::Date::of(2025, 3, 20));
        return save(record);
    }
    figures::TargetResult look(qint64 id)
    {
        for (const figures::TargetResult &result : app::planBoard(office->session(), 2025).targets)
            if (result.id == id)
                return result;
        return {};
    }
};

} // namespace

TEST_F(Board, LinksAnEventThroughItsOwnFieldAndTakesItOffAgain)
{
    const qint64 id = item();
    const qint64 held = event(u"安康保险办理周"_s);
    const app::PlanChange change = app::linkRecord(*office, id, domain::event::entity, held);
    EXPECT_NE(change.operation, 0);
    EXPECT_EQ(app::Records(*office, domain::event::entity).load(held)->get(domain::event::target_no).text, u"P1"_s);
    EXPECT_EQ(look(id).state, figures::TargetState::Done);
    app::unlinkRecord(*office, id, domain::event::entity, held);
    EXPECT_EQ(look(id).state, figures::TargetState::Missed);
    EXPECT_TRUE(look(id).links.isEmpty());
}

TEST_F(Board, NamesTheRecordWhereItsLedgerCannotOrItCarriesOutAnotherTarget)
{
    const qint64 first = item();
    const qint64 second = item(u"P2"_s);
    const qint64 held = event(u"安康保险办理周"_s);
    app::linkRecord(*office, first, domain::event::entity, held);
    app::linkRecord(*office, second, domain::event::entity, held);
    EXPECT_EQ(look(first).state, figures::TargetState::Done);
    EXPECT_EQ(look(second).state, figures::TargetState::Done);
    domain::Record session(domain::congress_session::entity);
    session.set(domain::congress_session::session_no, u"ZD1"_s);
    session.set(domain::congress_session::body, u"职代会"_s);
    session.set(domain::congress_session::held_date, domain::Date::of(2025, 3, 1));
    const qint64 congress = save(session);
    app::linkRecord(*office, second, domain::congress_session::entity, congress);
    ASSERT_EQ(look(second).links.size(), 2);
    app::unlinkRecord(*office, second, domain::event::entity, held);
    ASSERT_EQ(look(second).links.size(), 1);
    EXPECT_EQ(look(second).links.first().entity, &domain::congress_session::entity);
    EXPECT_EQ(look(first).links.size(), 1) << "the other target keeps its link";
}

TEST_F(Board, MovesDropsAndFinishesItemsAndTakesItBack)
{
    const qint64 id = item();
    const app::PlanChange moved = app::moveTarget(*office, id, domain::Date::of(2025, 6, 1), u"场地未定"_s);
    EXPECT_EQ(look(id).due, QDate(2025, 6, 1));
    EXPECT_EQ(look(id).movedFrom, QDate(2025, 3, 31));
    EXPECT_EQ(look(id).changeReason, u"场地未定"_s);
    app::undoOperation(*office, moved.operation);
    EXPECT_EQ(look(id).due, QDate(2025, 3, 31));
    app::dropTarget(*office, id, u"上级统一办理"_s);
    EXPECT_EQ(look(id).state, figures::TargetState::Dropped);
    app::reopenTarget(*office, id);
    EXPECT_EQ(look(id).state, figures::TargetState::Missed);
    EXPECT_EQ(look(id).changeReason, QString());
    app::finishTarget(*office, id, domain::Date::of(2025, 4, 9));
    EXPECT_EQ(look(id).state, figures::TargetState::Done);
}

TEST_F(Board, TakesAReasonForWhatWasMissed)
{
    const qint64 id = item();
    EXPECT_TRUE(look(id).wantsReason());
    app::saveReason(*office, id, u"  名额未批  "_s);
    EXPECT_FALSE(look(id).wantsReason());
    EXPECT_EQ(look(id).reason, u"名额未批"_s);
    EXPECT_FALSE(figures::nextStep(look(id), clock.today()).contains(u"请说明"_s));
}

TEST_F(Board, RefusesATargetThatIsGone)
{
    const qint64 id = item();
    app::Records(*office, target::entity).archive({id});
    EXPECT_THROW(app::saveReason(*office, id, u"原因"_s), domain::Error);
    EXPECT_TRUE(app::planBoard(office->session(), 2025).targets.isEmpty());
}
