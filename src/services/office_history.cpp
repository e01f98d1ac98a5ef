#include "services/office_history.h"

#include "services/operation_words.h"
#include "services/undo_operation.h"
#include "storage/undo_obstacle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace services {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Undo", text); }

/// Of settings, earlier versions kept nothing: that they were changed is all there is to say.
bool isWorthALine(const HistoryLine &line)
{
    return !line.groups.isEmpty() || line.operation.kind == "init"_L1
        || (line.operation.kind == "settings"_L1 && !line.operation.isSealed);
}

QString takenBackBy(storage::Session &session, qint64 operation)
{
    const storage::LoggedOperation last = storage::loggedOperation(session, operation);
    constexpr int chinaOffset = 8 * 3600;
    return say(QT_TRANSLATE_NOOP("Undo", "Taken back by %1 on %2."))
        .arg(storage::shownOperator(last.operatorName),
             last.at.toOffsetFromUtc(chinaOffset).toString(u"yyyy-MM-dd HH:mm"_s));
}

HistoryLine lineOf(storage::Session &session, const storage::LoggedOperation &operation)
{
    HistoryLine line;
    line.operation = operation;
    line.groups = storage::changeGroups(session, operation.id);
    for (const storage::ChangeGroup &group : std::as_const(line.groups))
        line.records += group.count;
    return line;
}

void judge(storage::Session &session, HistoryLine &line)
{
    const storage::UndoChain chain = storage::undoChain(session, line.operation.id);
    line.work = chain.root;
    line.isUndone = chain.undone;
    line.sentence = operationSentence(session, line.operation);
    const bool isWork = line.operation.undoes == 0;
    if (isWork && chain.undone)
        line.reasons << takenBackBy(session, chain.last);
    else if (!isWork && line.operation.id != chain.last)
        line.reasons << say(QT_TRANSLATE_NOOP("Undo", "Later work has gone over it."));
    else if (line.records <= mostChecked || chain.last != line.operation.id)
        line.reasons = undoObstacles(session, line.operation.id, 3);
    line.isUndoable = line.reasons.isEmpty();
}

/// The newest work of a person that is wanted; 0: none that is newer than `known`.
template <typename Wanted>
qint64 newestWorkOf(storage::Session &session, const QString &person, qint64 known, const Wanted &wanted)
{
    storage::LogQuery query{20, 0, {}, person, true};
    for (;;) {
        const QList<storage::LoggedOperation> operations = storage::loggedOperations(session, query);
        for (const storage::LoggedOperation &operation : operations) {
            if (operation.id <= known)
                return 0;
            if (wanted(operation))
                return operation.id;
            query.before = operation.id;
        }
        if (operations.size() < query.most)
            return 0;
    }
}

template <typename Wanted> qint64 newestWork(storage::Session &session, const QStringList &people, const Wanted &wanted)
{
    qint64 newest = 0;
    for (const QString &person : people)
        newest = std::max(newest, newestWorkOf(session, person, newest, wanted));
    return newest;
}

} // namespace

QList<HistoryLine> officeHistory(storage::Session &session, const storage::LogQuery &query)
{
    QList<HistoryLine> lines;
    storage::LogQuery part = query;
    for (bool more = true; more;) {
        const QList<storage::LoggedOperation> operations = storage::loggedOperations(session, part);
        more = part.most > 0 && operations.size() == part.most;
        for (const storage::LoggedOperation &operation : operations) {
            part.before = operation.id;
            HistoryLine line = lineOf(session, operation);
            if (!isWorthALine(line))
                continue;
            judge(session, line);
            lines << std::move(line);
            if (lines.size() == query.most)
                return lines;
        }
    }
    return lines;
}

HistoryLine historyLine(storage::Session &session, qint64 operation)
{
    HistoryLine line = lineOf(session, storage::loggedOperation(session, operation));
    judge(session, line);
    return line;
}

qint64 nextToUndo(storage::Session &session, const QStringList &people)
{
    return newestWork(session, people, [&](const storage::LoggedOperation &operation) {
        return neverUndone(session, operation).isEmpty() && !storage::undoChain(session, operation.id).undone;
    });
}

qint64 nextToRedo(storage::Session &session, const QStringList &people)
{
    const qint64 newest = newestWork(session, people, [&](const storage::LoggedOperation &operation) {
        return !storage::changeGroups(session, operation.id).isEmpty();
    });
    // Who took what back last: each flip of a chain is the newest link of it.
    storage::LogQuery query{50, 0, {}, {}, false};
    for (const storage::LoggedOperation &operation : storage::loggedOperations(session, query)) {
        if (!people.contains(operation.operatorName) || operation.undoes == 0)
            continue;
        const storage::UndoChain chain = storage::undoChain(session, operation.id);
        if (chain.undone && chain.last == operation.id)
            return operation.id > newest ? chain.root : 0;
    }
    return 0;
}

} // namespace services
