#include "app/office.h"

#include "app/copies.h"
#include "app/operator_name.h"
#include "domain/error.h"

#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

Office::Office(std::unique_ptr<storage::Database> database, const domain::Clock &clock, const QString &operatorName)
    : m_database(std::move(database))
    , m_session{*m_database, app::operatorName(operatorName), clock}
    , m_operators{m_session.operatorName}
{
}

Office::~Office() = default;

std::unique_ptr<Office> Office::open(const QString &path, const domain::Clock &clock, const QString &operatorName)
{
    try {
        return std::unique_ptr<Office>(new Office(storage::Database::open(path), clock, operatorName));
    } catch (const domain::Error &error) {
        if (error.code() != domain::ErrorCode::Damaged)
            throw;
        throw domain::Error(error.code(), error.message() + u'\n' + lastGoodCopySentence(path), error.detail());
    }
}

std::unique_ptr<Office> Office::create(const QString &path, const domain::Clock &clock, const QString &fullName,
                                       const QString &operatorName)
{
    return std::unique_ptr<Office>(
        new Office(storage::Database::create(path,
                                             [&](storage::Database &made) {
                                                 storage::Session session{made, app::operatorName(operatorName), clock};
                                                 storage::Operation operation(session, u"init"_s, fullName);
                                                 storage::initialiseOffice(operation, fullName);
                                                 operation.commit();
                                             }),
                   clock, operatorName));
}

QString Office::path() const { return m_database->path(); }
QString Office::fileName() const { return QFileInfo(path()).fileName(); }
bool Office::onNetworkShare() const { return m_database->onNetworkShare(); }
QStringList Office::notices() const { return m_database->notices(); }

void Office::setOperatorName(const QString &name)
{
    m_session.operatorName = app::operatorName(name);
    m_operators.removeAll(m_session.operatorName);
    m_operators << m_session.operatorName;
    m_store.announceOperator();
}

OfficeProfile Office::profile() { return storage::officeProfile(m_session); }

void Office::saveProfile(const OfficeProfile &profile)
{
    if (profile == this->profile())
        return;
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
    if (text == yearText(document, year, name))
        return;
    storage::Operation operation(m_session, u"settings"_s);
    storage::saveYearText(operation, document, year, name, text);
    operation.commit();
}

} // namespace app
