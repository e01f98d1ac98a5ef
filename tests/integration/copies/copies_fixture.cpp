#include "copies_fixture.h"

#include "domain/entities/organization.h"
#include "storage/office.h"
#include "storage/repository.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace copies {

namespace organization = domain::organization;

Copies::Copies()
    : office(QDate(2026, 12, 1))
{
    storage::Operation operation(office.session, u"settings"_s);
    storage::initialiseOffice(operation, u"云溪街道总工会"_s);
    operation.commit();
    for (const QString &name : {u"东街社区工会"_s, u"西街社区工会"_s, u"云溪小学工会"_s})
        add(name);
}

void Copies::add(const QString &name)
{
    storage::Operation operation(office.session, u"add"_s);
    domain::Record record(organization::entity);
    record.set(organization::name, name);
    storage::Repository(office.session, organization::entity).save(operation, record);
    operation.commit();
}

QStringList Copies::units(const QString &path)
{
    const auto database = storage::Database::open(path);
    const domain::SystemClock clock;
    storage::Session session{*database, u"tester"_s, clock};
    QStringList names;
    for (const domain::Record &record : storage::Repository(session, organization::entity).all())
        names << record.get(organization::name);
    return names;
}

storage::OfficeCopy Copies::copy(const QString &name)
{
    return storage::makeCopy(office.path(), file(name), storage::CopyReason::Asked, office.clock);
}

QByteArray Copies::read(const QString &path)
{
    QFile source(path);
    EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << path.toStdString();
    return source.readAll();
}

void Copies::write(const QString &path, const QByteArray &bytes)
{
    QFile target(path);
    ASSERT_TRUE(target.open(QIODevice::WriteOnly));
    target.write(bytes);
}

QStringList Copies::folder() const
{
    return QDir(office.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QString Copies::refusal(const std::function<void()> &work)
{
    try {
        work();
    } catch (const domain::Error &error) {
        return error.message();
    }
    return {};
}

int Copies::withLittleRoom(qint64 bytes, const std::function<bool()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        // Files that may not grow fail their writes like a disk without room.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit room{rlim_t(bytes), rlim_t(bytes)};
        _exit(setrlimit(RLIMIT_FSIZE, &room) == 0 && work() ? 0 : 1);
    }
    int status = -1;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    return status;
}

} // namespace copies
