#include "app/office_history.h"

#include "storage/undo_obstacle.h"

using namespace Qt::StringLiterals;

namespace app {

QList<HistoryLine> officeHistory(storage::Session &session, const HistoryQuery &query)
{
    return services::officeHistory(session, query);
}

HistoryLine historyLine(storage::Session &session, qint64 operation)
{
    return services::historyLine(session, operation);
}

OperationDetails operationDetails(Office &office, qint64 operation)
{
    constexpr qsizetype mostNamed = 50;
    return services::operationDetails(office.session(), operation, mostNamed);
}

QString actionWord(storage::ChangeAction action) { return storage::changeActionWord(action); }

QString shownOperator(const QString &name) { return storage::shownOperator(name); }

QStringList knownOperators(Office &office)
{
    constexpr int mostLooked = 2000;
    QStringList names;
    for (const storage::LoggedOperation &operation :
         storage::loggedOperations(office.session(), {mostLooked, 0, {}, {}, false}))
        if (!names.contains(operation.operatorName) && operation.operatorName != "-"_L1)
            names << operation.operatorName;
    return names;
}

HistoryRun::HistoryRun(Office &office, QObject *parent)
    : QObject(parent)
    , m_job(office)
{
}

void HistoryRun::load(int most)
{
    if (m_job.isBusy()) {
        m_next = most;
        return;
    }
    m_next = 0;
    auto lines = std::make_shared<QList<HistoryLine>>();
    m_job.start(
        tr("Reading the history"),
        [most, lines](storage::Session &session, const domain::Progress &) {
            *lines = services::officeHistory(session, {most + 1, 0, {}, {}, false});
        },
        [this, most, lines](const std::optional<Failure> &failure) {
            if (m_next != 0) {
                load(m_next);
            } else if (failure) {
                Q_EMIT failed(*failure);
            } else {
                m_hasMore = lines->size() > most;
                m_lines = lines->mid(0, most);
                Q_EMIT loaded();
            }
        });
}

} // namespace app
