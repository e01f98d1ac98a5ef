#include "crash/trial.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace crash {

namespace {

QString pathOf(const Workplace &place, const QString &name)
{
    return QString::fromStdString(place.root()) + u'/' + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every cell of a sheet, as the program reads it; the time of writing inside the file is no matter.
QByteArray cellsOf(const QString &path)
{
    const Ended ended = inChild([&](QByteArray &said) { return command({}, {u"sheet"_s, path}, said); });
    return ended.exit == 0 ? ended.said : "unreadable: " + ended.said;
}

QString calledFor(const Ended &ended) { return QString::fromUtf8(ended.said).simplified().left(160); }

} // namespace

Trial::Trial(const Operation &operation, const Workplace &place)
    : m_operation(operation)
    , m_place(place)
{
    layOffice(m_operation, m_place.root());
    m_base = readTree(m_place.root());
    m_rawBefore = rawStateOf(officePath(m_place.root()));
    m_before = m_operation.upgrades ? m_rawBefore : stateOf(officePath(m_place.root()));

    const std::string log = m_place.beside("changes");
    const int descriptor = open(log.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_APPEND, 0600);
    FaultPlan plan;
    plan.log = descriptor;
    const Ended clean = perform(plan);
    close(descriptor);
    if (!clean.saidDone())
        throw std::runtime_error(m_operation.name.toStdString() + " fails by itself: " + clean.said.toStdString());
    m_exit = clean.exit;
    m_said = clean.said;
    m_calls = clean.calls;
    m_duration = clean.took;
    m_changes = changesIn(log, m_place.root());
    m_result = readTree(m_place.root());
    m_after = stateOf(officePath(m_place.root()));
    for (const QString &output : m_operation.outputs)
        if (output.endsWith(u".xlsx"_s))
            m_newSheets[output] = cellsOf(pathOf(m_place, output));
}

Ended Trial::perform(const FaultPlan &given, std::optional<std::chrono::microseconds> moment) const
{
    layTree(m_place.root(), m_base);
    return runAsItIs(given, moment);
}

Ended Trial::runAsItIs(const FaultPlan &given, std::optional<std::chrono::microseconds> moment) const
{
    FaultPlan plan = given;
    plan.folder = m_place.root().c_str();
    plan.onNetwork = m_operation.onNetwork;
    return inChild(
        [&](QByteArray &said) {
            qputenv("TMPDIR", QByteArray::fromStdString(m_place.root() + "/tmp"));
            return command(officePath(m_place.root()), withRoot(m_operation.command, m_place.root()), said);
        },
        plan, moment);
}

Finding Trial::killed(Fault fault, long at) const
{
    FaultPlan plan;
    plan.fault = fault;
    plan.at = at;
    return judged(perform(plan), at % 4 == 0);
}

Finding Trial::killedAfter(std::chrono::microseconds moment) const
{
    return judged(perform({}, moment), moment.count() % 4 == 0);
}

Finding Trial::refused(unsigned calls, Fault fault, long at, int error) const
{
    FaultPlan plan;
    plan.calls = calls;
    plan.fault = fault;
    plan.at = at;
    plan.error = error;
    return judged(perform(plan), at % 4 == 0);
}

Finding Trial::powerLost(std::size_t changes, Surviving what, std::mt19937 &random) const
{
    Disk disk(m_base);
    for (std::size_t i = 0; i < changes; ++i)
        disk.play(m_changes[i]);
    layTree(m_place.root(), disk.afterLoss(what, random));
    Ended ended;
    ended.killed = changes < m_changes.size();
    ended.exit = ended.killed ? -1 : m_exit; // whoever was told that it is done may rely on it
    ended.said = m_said;
    return judged(ended, changes % 4 == 0);
}

Finding Trial::undisturbed() const { return judged(perform({}), true); }

Finding Trial::judged(const Ended &ended, bool again) const
{
    Finding finding;
    if (ended.hung)
        finding.losses << u"it never ends"_s;
    if (m_operation.answers && ended.saidDone() && ended.said != m_said)
        finding.losses << u"it said done, and the answer is another one"_s;
    bool isBefore = false;
    judgeOutputs(ended, finding);
    judgeOffice(ended, finding, isBefore); // the next start of the program, which puts in order what was cut short
    judgeRemains(finding);
    judgeCopies(ended, finding);
    if (!again || !isBefore || !finding.losses.isEmpty())
        return finding;
    const Ended second = runAsItIs({});
    bool stillBefore = false;
    Finding repeated;
    judgeOutputs(second, repeated);
    judgeOffice(second, repeated, stillBefore);
    if (second.exit != m_exit)
        repeated.losses << u"done again it says: "_s + calledFor(second);
    for (const QString &loss : repeated.losses)
        finding.losses << u"the second time: "_s + loss;
    return finding;
}

void Trial::judgeOffice(const Ended &ended, Finding &finding, bool &isBefore) const
{
    const QString office = officePath(m_place.root());
    if (m_operation.upgrades) {
        // Between two steps of the schema is no harm: the next start, which stateOf is, goes on.
        const OfficeState raw = rawStateOf(office);
        if (!raw.exists || !raw.faults.isEmpty())
            finding.losses << u"the old office is damaged: "_s + raw.faults.join(u"; "_s);
        if (raw.version != m_rawBefore.version && copiesIn(m_place.root()).isEmpty())
            finding.losses << u"upgraded without a copy"_s;
    }
    const OfficeState now = stateOf(office);
    isBefore = now == m_before || (m_operation.upgrades && now == m_after);
    if (now == m_after || (m_operation.readsOnly && now == m_before)) {
        if (!ended.killed && !ended.saidDone() && !m_operation.readsOnly && !m_operation.upgrades)
            finding.doubts << u"done, but it said: "_s + calledFor(ended);
        return;
    }
    if (!now.faults.isEmpty())
        finding.losses << u"damaged: "_s + now.faults.join(u"; "_s).left(200);
    else if (now.exists != m_before.exists)
        finding.losses << (now.exists ? u"an office that is half made"_s : u"the office is gone"_s);
    else if (now.tables != m_before.tables || now.version != m_before.version)
        finding.losses << u"neither as before nor as after"_s;
    else if (ended.saidDone())
        finding.losses << u"it said done, and nothing is there"_s;
}

bool Trial::isNewOutput(const QString &name) const
{
    const QString path = pathOf(m_place, name);
    if (name.endsWith(u".xlsx"_s))
        return cellsOf(path) == m_newSheets.value(name);
    return bytesOf(path) == m_result.at(name.toStdString());
}

void Trial::judgeOutputs(const Ended &ended, Finding &finding) const
{
    for (const QString &name : m_operation.outputs) {
        const QString path = pathOf(m_place, name);
        const auto old = m_base.find(name.toStdString());
        const bool exists = QFileInfo::exists(path);
        const bool isOld = old == m_base.end() ? !exists : exists && bytesOf(path) == old->second;
        if (isOld && !ended.saidDone())
            continue;
        if (isOld)
            finding.losses << u"it said done, and %1 is as before"_s.arg(name);
        else if (!isNewOutput(name))
            finding.losses << u"%1 is neither the old file nor the new one"_s.arg(name);
        if (isOld || !m_operation.issues)
            continue;
        const Ended verified = inChild([&](QByteArray &said) {
            return command(officePath(m_place.root()), {u"verify"_s, path}, said);
        });
        if (verified.exit != 0)
            finding.losses << u"a numbered file the office does not know"_s;
    }
}

/// What the engine and the program keep beside a database that is there.
static bool isBesideADatabase(const std::string &name, const FileTree &tree)
{
    for (const char *suffix : {"-wal", "-shm", "-journal", "-writer", "-lease"})
        if (name.ends_with(suffix) && tree.contains(name.substr(0, name.size() - std::strlen(suffix))))
            return true;
    return false;
}

void Trial::judgeRemains(Finding &finding) const
{
    const FileTree now = readTree(m_place.root());
    for (const auto &[name, bytes] : now) {
        const std::string file = name.substr(name.find_last_of('/') + 1);
        const bool isEngines = isBesideADatabase(name, now);
        const bool isScratch
            = file.starts_with('.') || name.find("/.") != std::string::npos || name.starts_with("tmp/");
        if (isCopy(name)) // judged by itself
            continue;
        if (!m_base.contains(name) && !m_result.contains(name) && !isEngines && !isScratch)
            finding.losses << u"left behind: "_s + QString::fromStdString(name);
    }
    for (const auto &[name, bytes] : m_base)
        if (name.starts_with("out/") && !QFile::exists(pathOf(m_place, QString::fromStdString(name))))
            finding.losses << u"gone: "_s + QString::fromStdString(name);
}

/// A copy that has taken its name is a good one; one that was there stays; and there is one when the program says so.
void Trial::judgeCopies(const Ended &ended, Finding &finding) const
{
    int made = 0;
    const FileTree now = readTree(m_place.root());
    for (const auto &[name, bytes] : m_base)
        if (isCopy(name) && !now.contains(name) && m_result.contains(name))
            finding.losses << u"a copy is gone: "_s + QString::fromStdString(name);
    for (const auto &[name, bytes] : now) {
        if (!isCopy(name) || m_base.contains(name))
            continue;
        const OfficeState state = rawStateOf(pathOf(m_place, QString::fromStdString(name)));
        const OfficeState &wanted = m_rawBefore;
        if (m_operation.upgrades && state.faults.isEmpty() && state.version > wanted.version)
            continue; // of an upgrade that was cut short between two of its steps
        bool whole = state.faults.isEmpty() && state.version == wanted.version;
        for (auto it = wanted.tables.begin(); it != wanted.tables.end(); ++it)
            whole = whole && state.tables.value(it.key()) == it.value();
        made += whole ? 1 : 0;
        if (!whole)
            finding.losses << u"a broken copy of the office: "_s + state.faults.join(u"; "_s).left(100);
    }
    if (m_operation.copies && ended.saidDone() && made == 0)
        finding.losses << u"it said done, and there is no copy"_s;
}

} // namespace crash
