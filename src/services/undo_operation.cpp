#include "services/undo_operation.h"

#include "domain/error.h"
#include "storage/import_batches.h"
#include "storage/later_conflicts.h"
#include "storage/operation_summary.h"
#include "storage/take_back.h"
#include "storage/taken_back.h"
#include "storage/undo_hindrances.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using domain::Error;
using domain::ErrorCode;
using storage::OperationChanges;

namespace {

constexpr qint64 recordsPerReport = 500; // how long a stop may have to wait

QString say(const char *text) { return QCoreApplication::translate("Undo", text); }

QStringList obstaclesTo(storage::Session &session, const OperationChanges &changes, qsizetype most)
{
    QStringList found;
    for (const storage::UndoObstacle &obstacle :
         storage::laterConflicts(session, changes, most) + storage::undoHindrances(session, changes, most))
        if (const QString sentence = storage::obstacleSentence(obstacle); !found.contains(sentence))
            found << sentence;
    return found;
}

/// One flip of a chain: what stands is taken back, what was taken back is brought back.
class Flip
{
public:
    Flip(storage::Session &session, qint64 operation)
        : m_session(session)
        , m_chain(storage::undoChain(session, operation))
        , m_changes(storage::operationChanges(session, m_chain.last))
    {
    }

    const storage::UndoChain &chain() const { return m_chain; }

    QStringList obstacles(qsizetype most) const
    {
        const QString reason = neverUndone(m_session, storage::loggedOperation(m_session, m_chain.root));
        return reason.isEmpty() ? obstaclesTo(m_session, m_changes, most) : QStringList{reason};
    }

    UndoneOperation perform(storage::Operation &operation, const domain::Progress &progress) const
    {
        operation.setUndoes(m_chain.last);
        qint64 done = 0, total = 0;
        for (const auto &[key, ledger] : m_changes.ledgers)
            total += ledger.madeCount() + static_cast<qint64>(ledger.changed.size());
        UndoneOperation result;
        result.operation = operation.id();
        result.root = m_chain.root;
        result.records = storage::takeBack(operation, m_changes, [&] {
            if (++done % recordsPerReport == 0 && progress && !progress(std::min(done, total), total))
                throw Error(ErrorCode::Cancelled,
                            say(QT_TRANSLATE_NOOP("Undo", "This was stopped. Nothing was changed.")));
        });
        storage::markImport(operation, m_chain.root, !m_chain.undone);
        return result;
    }

private:
    storage::Session &m_session;
    const storage::UndoChain m_chain;
    const OperationChanges m_changes;
};

Error refusal(const Flip &flip, const QStringList &obstacles)
{
    const QString sentence = flip.chain().undone ? say(QT_TRANSLATE_NOOP("Undo", "Nothing was brought back. %1"))
                                                 : say(QT_TRANSLATE_NOOP("Undo", "Nothing was taken back. %1"));
    return Error(ErrorCode::Conflict, sentence.arg(obstacles.join(u' ')));
}

/// backwards: whether the work has to stand, and is taken back.
UndoneOperation flip(storage::Session &session, qint64 number, bool backwards, const domain::Progress &progress)
{
    constexpr qsizetype mostNamed = 5;
    const storage::LoggedOperation named = storage::loggedOperation(session, number);
    storage::Operation operation(session, backwards ? u"undo"_s : u"redo"_s, {});
    const Flip flip(session, number);
    if (flip.chain().undone == backwards)
        throw Error(ErrorCode::Conflict,
                    backwards               ? say(QT_TRANSLATE_NOOP("Undo", "This was taken back already."))
                        : named.undoes == 0 ? say(QT_TRANSLATE_NOOP("Undo", "This was not taken back."))
                                            : say(QT_TRANSLATE_NOOP("Undo", "This was brought back already.")));
    if (const QStringList obstacles = flip.obstacles(mostNamed); !obstacles.isEmpty())
        throw refusal(flip, obstacles);
    UndoneOperation result = flip.perform(operation, progress);
    operation.commit();
    return result;
}

/// Whether an operation brought its work about, or took it away.
bool isForward(storage::Session &session, qint64 operation)
{
    bool forward = true;
    for (qint64 earlier = storage::loggedOperation(session, operation).undoes; earlier != 0 && earlier < operation;
         earlier = storage::loggedOperation(session, operation).undoes) {
        forward = !forward;
        operation = earlier;
    }
    return forward;
}

} // namespace

QString neverUndone(storage::Session &session, const storage::LoggedOperation &work)
{
    if (work.kind == "issue"_L1)
        return say(QT_TRANSLATE_NOOP("Undo",
                                     "A document that was issued stays issued. Issue a corrected one under another "
                                     "number."));
    if (work.kind == "init"_L1)
        return say(QT_TRANSLATE_NOOP("Undo", "This is how the office was set up."));
    if (!storage::changeGroups(session, work.id).isEmpty())
        return {};
    return work.kind == "settings"_L1 && !work.isSealed
        ? say(QT_TRANSLATE_NOOP("Undo", "An earlier version of the program did not keep what was there before."))
        : say(QT_TRANSLATE_NOOP("Undo", "This operation changed no record."));
}

QStringList undoObstacles(storage::Session &session, qint64 operation, qsizetype most)
{
    const bool forward = isForward(session, operation);
    const Flip flip(session, operation);
    if (flip.chain().undone == forward)
        return {forward ? say(QT_TRANSLATE_NOOP("Undo", "This was taken back already."))
                        : say(QT_TRANSLATE_NOOP("Undo", "This was brought back already."))};
    return flip.obstacles(most);
}

UndoneOperation undoOperation(storage::Session &session, qint64 operation, const domain::Progress &progress)
{
    return flip(session, operation, isForward(session, operation), progress);
}

UndoneOperation redoOperation(storage::Session &session, qint64 operation, const domain::Progress &progress)
{
    return flip(session, operation, false, progress);
}

} // namespace services
