#include "app/office_watch.h"

#include "app/attempt.h"
#include "domain/registry.h"
#include "storage/change_log.h"
#include "storage/issued_reports.h"
#include "storage/save_as.h"

#include <chrono>

namespace app {

namespace {
constexpr std::chrono::seconds betweenLooks{2};
}

OfficeWatch::OfficeWatch(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
    attempt("watch", [this] {
        m_stamp = m_office.session().database.changeStamp();
        m_lastOperation = storage::lastOperation(m_office.session());
    });
    connect(&m_timer, &QTimer::timeout, this, &OfficeWatch::look);
    m_timer.start(betweenLooks);
}

void OfficeWatch::look()
{
    attempt("watch", [this] {
        if (m_lost)
            return;
        try {
            m_office.session().database.requireSameFile();
        } catch (const domain::Error &error) {
            m_lost = true;
            Q_EMIT fileLost(error.message());
            return;
        }
        if (const qint64 stamp = m_office.session().database.changeStamp(); stamp != m_stamp) {
            announceChanges();
            m_stamp = stamp;
        }
    });
}

void OfficeWatch::announceChanges()
{
    storage::Session &session = m_office.session();
    const qint64 last = storage::lastOperation(session);
    const storage::LedgersChanged changed = storage::ledgersChangedBetween(session, m_lastOperation, last + 1);
    m_lastOperation = last;
    QStringList ledgers = changed.ledgers;
    ledgers.removeDuplicates();
    for (const QString &name : std::as_const(ledgers))
        if (const domain::Entity *ledger = domain::findEntity(name))
            m_office.store().announce(*ledger);
        else // settings, texts of a year …
            m_office.store().announceProfile();
}

void saveOfficeAs(Office &office, const QString &path) { storage::saveAs(office.session().database, path); }

} // namespace app
