#include "crash/race.h"

#include "crash/child.h"
#include "crash/office_state.h"
#include "crash/old_office.h"
#include "crash/operations.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crash {

namespace {

const QString members = u"SELECT count(*) FROM member WHERE archived_at IS NULL"_s;
const QString doubles
    = u"SELECT count(*) - count(DISTINCT id_number) FROM member WHERE archived_at IS NULL AND id_number IS NOT NULL"_s;

/// The number must be one of these.
QStringList expect(const QString &what, qint64 number, const QList<qint64> &wanted)
{
    return wanted.contains(number) ? QStringList() : QStringList{u"%1: %2"_s.arg(what).arg(number)};
}

QStringList allDone(const Raced &raced)
{
    for (std::size_t i = 0; i < raced.exits.size(); ++i)
        if (raced.exits[i] > 1)
            return {u"one was refused: "_s + QString::fromUtf8(raced.said[i]).simplified().left(120)};
    return {};
}

QStringList oneDone(const Raced &raced) { return expect(u"done"_s, raced.done(), {1}); }

const QStringList importing{u"import"_s, u"member"_s, u"@/office/members.csv"_s};
const QStringList adding{u"add"_s, u"contract"_s, u"contract_no=HT-1"_s, u"contract_kind=工资协议"_s};
const QStringList issuing{
    u"report"_s,  u"annual-summary"_s, u"--year"_s,  u"2025"_s,    u"--template"_s, u"@/office/template.txt"_s,
    u"--issue"_s, u"--number"_s,       u"青工1号"_s, u"--output"_s};
constexpr qint64 first = 2, sheet = 31, many = 601; // members of the office, and of the two sheets

QList<Race> allRaces()
{
    const auto initBy = [](const QString &name) {
        return QStringList{u"init"_s, u"@/office/office.uhall"_s, u"--name"_s, name};
    };
    return {
        {u"two imports of one sheet"_s,
         u"import"_s,
         {importing, importing},
         false,
         [](const std::string &root, const Raced &raced) {
             return expect(u"members"_s, numberIn(officePath(root), members), {first + sheet})
                 + expect(u"doubles"_s, numberIn(officePath(root), doubles), {0}) + allDone(raced);
         }},
        {u"six times the same contract number"_s,
         u"add"_s,
         {adding, adding, adding, adding, adding, adding},
         false,
         [](const std::string &root, const Raced &raced) {
             return expect(u"contracts"_s,
                           numberIn(officePath(root), u"SELECT count(*) FROM contract WHERE contract_no = 'HT-1'"_s),
                           {1})
                 + oneDone(raced);
         }},
        {u"three times init"_s,
         u"init"_s,
         {initBy(u"甲工会"_s), initBy(u"乙工会"_s), initBy(u"丙工会"_s)},
         false,
         [](const std::string &root, const Raced &raced) {
             QStringList wrong = oneDone(raced);
             if (!QFile::exists(officePath(root)))
                 wrong << u"no office is left"_s;
             return wrong
                 + expect(u"operations"_s, numberIn(officePath(root), u"SELECT count(*) FROM operation"_s), {1});
         }},
        {u"two upgrades"_s,
         u"upgrade"_s,
         {{u"list"_s, u"organization"_s}, {u"list"_s, u"organization"_s}},
         false,
         [](const std::string &root, const Raced &raced) {
             QStringList wrong = allDone(raced);
             int old = 0;
             for (const QString &copy : copiesIn(root)) {
                 const OfficeState state = rawStateOf(copy);
                 old += state.version == oldVersion() ? 1 : 0;
                 if (!state.faults.isEmpty())
                     wrong << u"a broken copy"_s;
             }
             if (old == 0)
                 wrong << u"no copy of the old office"_s;
             return wrong + expect(u"rows"_s, numberIn(officePath(root), u"SELECT count(*) FROM organization"_s), {30});
         }},
        {u"import beside undo of an import"_s,
         u"undo-import"_s,
         {importing, {u"undo-import"_s, u"1"_s}},
         false,
         [](const std::string &root, const Raced &raced) {
             // The sheet was there already: undone before or after the second import looked at it.
             return expect(u"members"_s, numberIn(officePath(root), members), {first, first + sheet})
                 + expect(u"doubles"_s, numberIn(officePath(root), doubles), {0}) + allDone(raced);
         }},
        {u"two undos of one import"_s,
         u"undo-import"_s,
         {{u"undo-import"_s, u"1"_s}, {u"undo-import"_s, u"1"_s}},
         false,
         [](const std::string &root, const Raced &raced) {
             return expect(u"members"_s, numberIn(officePath(root), members), {first}) + oneDone(raced);
         }},
        {u"two undos of one operation"_s,
         u"undo"_s,
         {{u"undo"_s, u"6"_s}, {u"undo"_s, u"6"_s}},
         false,
         [](const std::string &root, const Raced &raced) {
             return expect(u"members"_s, numberIn(officePath(root), members), {first}) + oneDone(raced);
         }},
        {u"lists beside an import"_s,
         u"import"_s,
         {importing, {u"--json"_s, u"list"_s, u"member"_s}, {u"--json"_s, u"list"_s, u"member"_s}},
         false,
         [](const std::string &, const Raced &raced) {
             QStringList wrong = allDone(raced);
             for (const std::size_t reader : {1U, 2U})
                 wrong += expect(u"listed"_s, raced.said[reader].count("\"id\":"), {first, first + sheet});
             return wrong;
         }},
        {u"two merges of the same"_s,
         u"merge"_s,
         {{u"merge"_s, u"member"_s, u"1"_s, u"2"_s}, {u"merge"_s, u"member"_s, u"2"_s, u"1"_s}},
         false,
         [](const std::string &root, const Raced &raced) {
             return expect(u"members"_s, numberIn(officePath(root), members), {1}) + oneDone(raced);
         }},
        {u"one number for two documents"_s,
         u"issue"_s,
         {issuing + QStringList{u"@/out/one.pdf"_s}, issuing + QStringList{u"@/out/two.pdf"_s}},
         false,
         [](const std::string &root, const Raced &raced) {
             const int files = static_cast<int>(QFile::exists(QString::fromStdString(root) + u"/out/one.pdf"_s))
                 + static_cast<int>(QFile::exists(QString::fromStdString(root) + u"/out/two.pdf"_s));
             return expect(u"documents"_s,
                           numberIn(officePath(root), u"SELECT count(*) FROM report WHERE report_no = '青工1号'"_s),
                           {1})
                 + expect(u"files"_s, files, {1}) + oneDone(raced);
         }},
        {u"an import that is killed beside others"_s,
         u"import"_s,
         {importing, adding, {u"--json"_s, u"list"_s, u"member"_s}},
         true,
         [](const std::string &root, const Raced &raced) {
             const int others = static_cast<int>(raced.exits[1] <= 1) + static_cast<int>(raced.exits[2] <= 1);
             return expect(u"members"_s, numberIn(officePath(root), members), {first, first + sheet})
                 + expect(u"done beside it"_s, others, {2})
                 + expect(u"listed"_s, raced.said[2].count("\"id\":"), {first, first + sheet});
         }},
        {u"a copy beside an import"_s,
         u"import"_s,
         {importing, {u"backup"_s, u"@/out/office.uhall-backup"_s}},
         false,
         [](const std::string &root, const Raced &raced) {
             const QString copy = QString::fromStdString(root) + u"/out/office.uhall-backup"_s;
             QStringList wrong = allDone(raced);
             if (const OfficeState state = rawStateOf(copy); !state.exists || !state.faults.isEmpty())
                 wrong << u"no sound copy"_s;
             return wrong + expect(u"members in the copy"_s, numberIn(copy, members), {first, first + sheet});
         }},
        {u"exports over one another"_s,
         u"export csv"_s,
         {{u"export"_s, u"member"_s, u"@/out/members.csv"_s}, {u"export"_s, u"member"_s, u"@/out/members.csv"_s}},
         false,
         [](const std::string &root, const Raced &raced) {
             QFile file(QString::fromStdString(root) + u"/out/members.csv"_s);
             if (!file.open(QIODevice::ReadOnly))
                 return QStringList{u"no file is left"_s};
             return expect(u"lines"_s, file.readAll().count('\n'), {first + many + 1}) + allDone(raced);
         }},
    };
}

} // namespace

int Raced::done() const
{
    return static_cast<int>(std::ranges::count_if(exits, [](int exit) { return exit == 0 || exit == 1; }));
}

const QList<Race> &races()
{
    static const QList<Race> all = allRaces();
    return all;
}

qint64 numberIn(const QString &office, const QString &sql)
{
    const Ended ended = inChild([&](QByteArray &said) {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"number"_s);
        connection.setDatabaseName(office);
        QSqlQuery query(connection);
        if (!QFile::exists(office) || !connection.open() || !(query = QSqlQuery(connection)).exec(sql) || !query.next())
            return 1;
        said = query.value(0).toByteArray();
        return 0;
    });
    return ended.exit == 0 ? ended.said.toLongLong() : -1;
}

QStringList runRace(const Race &race, const Workplace &place, unsigned seed)
{
    const std::string &root = place.root();
    layOffice(operation(race.office), root);
    FaultPlan plan;
    plan.folder = root.c_str();
    plan.calls = ChangingCalls | ReadCalls;
    plan.pauses = seed;
    std::vector<std::function<int(QByteArray &)>> works;
    for (const QStringList &words : race.runners)
        works.push_back([words, &root](QByteArray &said) {
            qputenv("TMPDIR", QByteArray::fromStdString(root + "/tmp"));
            return command(officePath(root), withRoot(words, root), said);
        });
    QStringList wrong;
    Raced raced;
    std::optional<std::chrono::microseconds> moment;
    if (race.firstDies)
        moment = std::chrono::microseconds(1000 + seed * 7919U % 60'000U);
    for (const Ended &ended : together(works, plan, moment)) {
        if (ended.hung || (ended.killed && !(race.firstDies && raced.exits.empty())))
            wrong << u"one never ended"_s;
        if (ended.exit == 99)
            wrong << QString::fromUtf8(ended.said);
        raced.exits.push_back(ended.exit);
        raced.said.push_back(ended.said);
    }
    const OfficeState state = stateOf(officePath(root));
    if (!state.exists || !state.faults.isEmpty())
        wrong << u"not sound: "_s + state.faults.join(u"; "_s).left(160);
    return wrong + race.judge(root, raced);
}

} // namespace crash
