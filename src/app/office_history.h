#pragma once
// What was done in the office, as the services tell it, and the same read in the background.

#include "app/job_runner.h"
#include "services/office_history.h"
#include "services/operation_details.h"

namespace app {

using HistoryLine = services::HistoryLine;
using HistoryQuery = storage::LogQuery;
using OperationDetails = services::OperationDetails;
using ChangedLedger = services::ChangedLedger;
using ChangedRecord = services::ChangedRecord;
using ChangedText = services::ChangedText;
using FieldChange = services::FieldChange;
using ChangeAction = storage::ChangeAction;
using services::countedRecords;

/// Newest first.
QList<HistoryLine> officeHistory(storage::Session &session, const HistoryQuery &query);
HistoryLine historyLine(storage::Session &session, qint64 operation);
OperationDetails operationDetails(Office &office, qint64 operation);

/// insert, update, archive, restore, erase.
QString actionWord(ChangeAction action);
/// Who did something; what earlier versions signed with "-" nobody signed.
QString shownOperator(const QString &name);
/// Everybody who has signed something, the latest first.
QStringList knownOperators(Office &office);

/// Reads the history in the background, again whenever it is asked to.
class HistoryRun : public QObject
{
    Q_OBJECT

public:
    explicit HistoryRun(Office &office, QObject *parent = nullptr);

    /// The newest lines, at most so many.
    void load(int most);
    bool isBusy() const { return m_job.isBusy(); }
    const QList<HistoryLine> &lines() const { return m_lines; }
    bool hasMore() const { return m_hasMore; }

Q_SIGNALS:
    void loaded();
    void failed(const app::Failure &failure);

private:
    QList<HistoryLine> m_lines;
    bool m_hasMore = false;
    int m_next = 0; // lines wished for meanwhile; 0: none
    JobRunner m_job; // last: stops before what it writes to goes
};

} // namespace app
