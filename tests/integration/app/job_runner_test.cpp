#include "app/job_runner.h"

#include "storage/office.h"
#include "support/print.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

class Jobs : public testing::Test
{
protected:
    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 12, 31)};
    std::unique_ptr<Office> office = Office::create(folder.filePath(u"office.uhall"_s), clock);
    JobRunner runner{*office};
};

TEST_F(Jobs, WorksInAnotherThreadOnTheSameDatabase)
{
    office->saveProfile({u"云溪街道总工会"_s, {}, {}, {}, {}, {}, {}});
    QString name;
    QThread *worker = nullptr;
    bool done = false;
    runner.start(
        u"read"_s,
        [&](storage::Session &session, const domain::Progress &) {
            worker = QThread::currentThread();
            name = storage::officeProfile(session).fullName;
        },
        [&](const std::optional<Failure> &failure) { done = !failure; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }, 30'000));
    EXPECT_TRUE(done);
    EXPECT_EQ(name, u"云溪街道总工会"_s);
    EXPECT_NE(worker, QThread::currentThread());
}

TEST_F(Jobs, StopsWorkThatIsCancelled)
{
    std::optional<Failure> outcome;
    runner.start(
        u"endless"_s,
        [](storage::Session &, const domain::Progress &progress) {
            for (qint64 i = 0;; ++i) {
                if (!progress(i, 0))
                    throw domain::Error(domain::ErrorCode::Cancelled, u"stopped"_s);
            }
        },
        [&](const std::optional<Failure> &failure) { outcome = failure; });
    runner.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }, 30'000));
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->isCancelled());
}

TEST_F(Jobs, ReportsAFailureAsASentence)
{
    std::optional<Failure> outcome;
    runner.start(
        u"fail"_s, [](storage::Session &, const domain::Progress &) { throw std::runtime_error("boom"); },
        [&](const std::optional<Failure> &failure) { outcome = failure; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }, 30'000));
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->message.isEmpty());
    EXPECT_FALSE(outcome->message.contains(u"boom"_s));
}

} // namespace
} // namespace app
