#include "app/office.h"

#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

QString operatorName()
{
    const QString user = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return user.isEmpty() ? u"-"_s : user;
}

Office::Office(std::unique_ptr<storage::Database> database, const domain::Clock &clock)
    : m_database(std::move(database))
    , m_session{*m_database, operatorName(), clock}
{
}

Office::~Office() = default;

std::unique_ptr<Office> Office::open(const QString &path, const domain::Clock &clock)
{
    return std::unique_ptr<Office>(new Office(storage::Database::open(path), clock));
}

std::unique_ptr<Office> Office::create(const QString &path, const domain::Clock &clock, const QString &fullName)
{
    return std::unique_ptr<Office>(
        new Office(storage::Database::create(path,
                                             [&](storage::Database &made) {
                                                 storage::Session session{made, operatorName(), clock};
                                                 storage::Operation operation(session, u"settings"_s);
                                                 storage::initialiseOffice(operation, fullName);
                                                 operation.commit();
                                             }),
                   clock));
}

QString Office::path() const { return m_database->path(); }
QString Office::fileName() const { return QFileInfo(path()).fileName(); }
bool Office::onNetworkShare() const { return m_database->onNetworkShare(); }
QStringList Office::notices() const { return m_database->notices(); }

OfficeProfile Office::profile() { return storage::officeProfile(m_session); }

void Office::saveProfile(const OfficeProfile &profile)
{
    storage::Operation operation(m_session, u"settings"_s);
    storage::saveOfficeProfile(operation, profile);
    operation.commit();
    m_store.announceProfile();
}

QString Office::yearText(const QString &document, int year, const QString &name)
{
    return storage::yearText(m_session, document, year, name);
}

void Office::saveYearText(const QString &document, int year, const QString &name, const QString &text)
{
    storage::Operation operation(m_session, u"settings"_s);
    storage::saveYearText(operation, document, year, name, text);
    operation.commit();
}

} // namespace app
