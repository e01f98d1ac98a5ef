#include "storage/writer.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "platform/machine.h"
#include "storage/instant.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QUuid>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr std::chrono::seconds betweenBeats{10};
constexpr qint64 secondsUntilLost = 60;

QString say(const char *text) { return QCoreApplication::translate("Writer", text); }
QString signPath(const QString &database) { return database + u"-writer"_s; }
QString leasePath(const QString &database) { return database + u"-lease"_s; }

QByteArray toJson(const Writer &writer)
{
    return QJsonDocument(QJsonObject{{u"name"_s, writer.name},
                                     {u"machine"_s, writer.machine},
                                     {u"process"_s, writer.process},
                                     {u"since"_s, instantText(writer.since)},
                                     {u"token"_s, writer.token}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Writer> readWriter(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.isEmpty())
        return std::nullopt;
    return Writer{json.value(u"name"_s).toString(), json.value(u"machine"_s).toString(),
                  json.value(u"process"_s).toInteger(), instantFromText(json.value(u"since"_s).toString()),
                  json.value(u"token"_s).toString()};
}

bool isGone(const Writer &writer)
{
    return writer.machine == platform::machineName() && !platform::isRunning(writer.process);
}

Writer thisProgram(const QString &operatorName)
{
    static const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return {operatorName, platform::machineName(), QCoreApplication::applicationPid(), QDateTime::currentDateTimeUtc(),
            token};
}

/// By the clock of the place where the file lies: those of two machines need not agree.
qint64 secondsSinceWritten(const QString &path)
{
    const QString probe = platform::scratchBeside(path);
    QFile file(probe);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write("?");
    file.close();
    const QDateTime now = QFileInfo(probe).lastModified();
    QFile::remove(probe);
    return QFileInfo(path).lastModified().secsTo(now);
}

bool makeLease(const QString &path, const Writer &writer)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    file.write(toJson(writer));
    return file.flush();
}

/// Takes a lease that was lost out of the way. Of several who try, each looks at what it has really moved.
void removeLost(const QString &path, const QString &token)
{
    const QString aside = platform::scratchBeside(path);
    if (!QFile::rename(path, aside))
        return;
    const auto moved = readWriter(aside);
    if (moved && moved->token != token)
        platform::takeFreeName(aside, path); // somebody was quicker: this is the new holder's
    else
        QFile::remove(aside);
}

} // namespace

QString Writer::words() const
{
    return machine.isEmpty() ? name : say(QT_TRANSLATE_NOOP("Writer", "%1 (on %2)")).arg(name, machine);
}

std::optional<Writer> signedWriter(const QString &database)
{
    const std::optional<Writer> writer = readWriter(signPath(database));
    return writer && !isGone(*writer) ? writer : std::nullopt;
}

WriterSign::WriterSign(const QString &database, const QString &operatorName)
    : m_path(signPath(database))
{
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly))
        file.write(toJson(thisProgram(operatorName))); // where that fails, others wait without a name
}

WriterSign::~WriterSign() { QFile::remove(m_path); }

class WriterLease::Heart
{
public:
    Heart(QString path, Writer writer)
        : m_path(std::move(path))
        , m_writer(std::move(writer))
        , m_thread([this] { beat(); })
    {
    }
    ~Heart()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopped = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }

private:
    void beat()
    {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, betweenBeats, [this] { return m_stopped; })) {
            const auto holder = readWriter(m_path);
            if (!holder || holder->token != m_writer.token)
                return; // lost; isHeld() tells
            QFile file(m_path);
            if (file.open(QIODevice::ReadWrite))
                file.write(toJson(m_writer));
        }
    }

    const QString m_path;
    const Writer m_writer;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopped = false;
    std::thread m_thread; // last: it uses the others
};

WriterLease::WriterLease(QString path, Writer writer)
    : m_path(std::move(path))
    , m_writer(std::move(writer))
    , m_heart(std::make_unique<Heart>(m_path, m_writer))
{
}

WriterLease::~WriterLease()
{
    m_heart.reset();
    if (isHeld())
        QFile::remove(m_path);
}

bool WriterLease::isHeld() const
{
    const auto holder = readWriter(m_path);
    return holder && holder->token == m_writer.token;
}

std::optional<Writer> WriterLease::holder(const QString &database) { return readWriter(leasePath(database)); }

std::shared_ptr<WriterLease> WriterLease::of(const QString &database, const QString &operatorName)
{
    static QMutex mutex;
    static std::map<QString, std::weak_ptr<WriterLease>> leases; // this program's, for all its connections
    const QMutexLocker lock(&mutex);
    if (std::shared_ptr<WriterLease> known = leases[database].lock(); known && known->isHeld())
        return known;
    const QString path = leasePath(database);
    const Writer writer = thisProgram(operatorName);
    if (!makeLease(path, writer)) {
        const auto other = readWriter(path);
        const bool ours = other && other->token == writer.token; // left by a connection that is going away just now
        if (!ours && other && !isGone(*other) && secondsSinceWritten(path) < secondsUntilLost)
            throw Error(
                ErrorCode::Busy,
                say(QT_TRANSLATE_NOOP("Writer",
                                      "The database lies on a network share, and %1 is writing in it. Here it can "
                                      "be read; writing becomes possible when that program is closed, or a minute "
                                      "after it broke down."))
                    .arg(other->words()));
        removeLost(path, other ? other->token : QString());
        if (!makeLease(path, writer))
            throw Error(
                ErrorCode::Busy,
                say(QT_TRANSLATE_NOOP("Writer",
                                      "Somebody else has begun to write in the database on the network share just "
                                      "now. Try again in a moment.")));
    }
    const std::shared_ptr<WriterLease> lease(new WriterLease(path, writer));
    leases[database] = lease;
    return lease;
}

} // namespace storage
