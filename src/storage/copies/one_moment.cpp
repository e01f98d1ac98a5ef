#include "storage/copies/one_moment.h"

#include "storage/dialect.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

using namespace std::chrono_literals;

constexpr auto untilItBegan = 1ms;
constexpr int patienceWithWriters = 2000;

qsizetype danglingReferences(PlainConnection &office)
{
    qsizetype found = 0;
    office.eachRow(dialect::referenceCheck(), [&found](const QSqlQuery &) { ++found; });
    return found;
}

/// What the office holds at this moment, looked at by a thread of its own while others write on.
class Look
{
public:
    Look(const QString &officePath, bool fully)
    {
        std::promise<void> pinned;
        std::future<void> isPinned = pinned.get_future();
        m_snapshot = std::async(std::launch::async, [officePath, fully, pinned = std::move(pinned)]() mutable {
            try {
                PlainConnection office(officePath, PlainConnection::To::Office);
                office.run(u"BEGIN"_s);
                office.value(dialect::schemaVersion()); // from here on it sees this moment
                pinned.set_value();
                return Snapshot{rowsOf(office), fully ? danglingReferences(office) : 0};
            } catch (...) {
                try {
                    pinned.set_exception(std::current_exception());
                } catch (const std::future_error &) {
                    // it had been pinned; whoever asks for the snapshot gets the failure
                }
                throw;
            }
        });
        isPinned.get();
    }
    Snapshot take() { return m_snapshot.get(); }

private:
    std::future<Snapshot> m_snapshot;
};

} // namespace

OfficeSize sizeOf(PlainConnection &office)
{
    const auto number = [&office](const char *name) {
        return office.value(dialect::setting(QString::fromLatin1(name))).toLongLong();
    };
    return {(number("page_count") - number("freelist_count")) * number("page_size"),
            office.value(dialect::setting(u"journal_mode"_s)).toString() == "wal"_L1};
}

Snapshot copyOneMoment(const QString &officePath, const QString &scratch, const OfficeSize &size, bool fully,
                       Pace &pace)
{
    const bool log = size.writeAheadLog;
    PlainConnection writing(officePath, PlainConnection::To::Office); // keeps others from writing, writes nothing
    writing.setPatience(patienceWithWriters);
    const bool nobodyWrites = writing.tryTo(dialect::beginWriting());
    if (!nobodyWrites && !log)
        throw Error(
            ErrorCode::Busy,
            QCoreApplication::translate("Copies",
                                        "Somebody is writing to the database, and without a log, as on a "
                                        "network share, the copy has to wait for that. Try again in a moment."));
    Look look(officePath, fully);
    auto copied = std::async(std::launch::async, [&] {
        PlainConnection office(officePath, PlainConnection::To::Office);
        office.run(dialect::setSetting(u"synchronous"_s, u"OFF"_s)); // it is synced when it is sealed
        office.run(dialect::setSetting(u"cache_size"_s, u"-8192"_s)); // what is copied shows soon in the scratch file
        office.run(dialect::copyInto(), {scratch});
    });
    // With a log, readers and writers do not disturb each other: once the copy has begun, everybody writes on. Without
    // one, a writer who waits for the copy would keep all others from reading, so nobody may begin to write.
    while (!isReady(copied, untilItBegan) && QFileInfo(scratch).size() == 0)
        continue;
    if (nobodyWrites && log)
        writing.run(u"ROLLBACK"_s);
    while (!isReady(copied, betweenReports))
        pace.at(QFileInfo(scratch).size());
    copied.get();
    return look.take();
}

} // namespace storage
