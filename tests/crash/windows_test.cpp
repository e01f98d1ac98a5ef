// An office that is open in a window while other programs, and the window itself, do everything else with its file:
// nothing is deleted under the window, and what it saves is there after it was killed.

#include "crash/campaign.h"
#include "crash/child.h"
#include "crash/race.h"
#include "crash/window.h"

#include "app/attachments.h"
#include "app/issued_report.h"
#include "app/office.h"
#include "app/records.h"
#include "cli/run.h"
#include "domain/entities/organization.h"
#include "storage/repository.h"

#include <QFile>
#include <QTextStream>

#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;

namespace crash {
namespace {

struct Deed // of the window itself
{
    const char *name;
    std::function<void(app::Office &office)> act;
};

void save(app::Office &office)
{
    domain::Record record(domain::organization::entity);
    record.set(domain::organization::name, u"窗口工会%1"_s.arg(app::Records(office, record.entity()).ids().size()));
    app::Records(office, record.entity()).save(record);
    if (record.id == 0)
        throw std::runtime_error("not saved");
}

/// One call of the command line inside the window's own process.
void call(const QStringList &arguments, app::Office &office)
{
    QString said;
    QTextStream stream(&said);
    const domain::FixedClock clock(QDate(2025, 12, 31));
    cli::run(QStringList{u"--database"_s, office.path()} + arguments, stream, stream, clock);
}

const std::vector<Deed> &deeds()
{
    static const std::vector<Deed> all{
        {"nothing", [](app::Office &) {}},
        {"a job in the background",
         [](app::Office &office) {
             std::thread([&] { storage::Database::openAgain(office.session().database.place())->version(); }).join();
         }},
        {"opening the same office again",
         [](app::Office &office) { app::Office::open(office.path(), office.clock()); }},
        {"checking it", [](app::Office &office) { call({u"check"_s}, office); }},
        {"verifying the office file as if it were a document",
         [](app::Office &office) { app::verifyFile(office.session(), office.path()); }},
        {"attaching the office file",
         [](app::Office &office) {
             app::attachFiles(office.session(), domain::organization::entity, 1, {office.path()});
         }},
        {"reading the office file as a sheet",
         [](app::Office &office) {
             call({u"sheet"_s, office.path()}, office);
         }},
        {"importing the office file",
         [](app::Office &office) {
             call({u"import"_s, u"member"_s, office.path()}, office);
         }},
        {"making a copy",
         [](app::Office &office) {
             call({u"backup"_s, office.path() + u".uhall-backup"_s}, office);
         }},
        {"making an office of this name",
         [](app::Office &office) {
             call({u"init"_s, office.path()}, office);
         }},
    };
    return all;
}

struct Visitor // another program
{
    const char *name;
    QStringList command;
};

const std::vector<Visitor> &visitors()
{
    static const std::vector<Visitor> all{
        {"list", {u"list"_s, u"organization"_s}},
        {"add", {u"add"_s, u"contract"_s, u"contract_no=HT-9"_s, u"contract_kind=工资协议"_s}},
        {"check", {u"check"_s}},
        {"import", {u"import"_s, u"member"_s, u"@/office/members.csv"_s}},
        {"export", {u"export"_s, u"member"_s, u"@/out/members.csv"_s}},
        {"attach", {u"attach"_s, u"member"_s, u"1"_s, u"@/office/letter.txt"_s}},
        {"issue",
         {u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--template"_s, u"@/office/template.txt"_s,
          u"--issue"_s, u"--number"_s, u"青工9号"_s, u"--output"_s, u"@/out/nine.pdf"_s}},
        {"backup", {u"backup"_s, u"@/out/visit.uhall-backup"_s}},
        {"verify", {u"verify"_s, u"@/office/office.uhall"_s}},
        {"init", {u"init"_s, u"@/office/office.uhall"_s}},
        {"sheet", {u"sheet"_s, u"@/office/office.uhall"_s}},
    };
    return all;
}

/// The window does its deed, the visitor calls, the window saves and is killed.
QStringList visit(const Deed &deed, const Visitor &visitor, const Workplace &place)
{
    const std::string &root = place.root();
    layOffice(operation(u"add"_s), root);
    const QString office = officePath(root);
    const QString saved = u"SELECT count(*) FROM organization WHERE name LIKE '窗口工会%'"_s;
    QStringList wrong;
    {
        Window window(office, {save, deed.act});
        const auto must = [&](std::size_t act) {
            if (const QString sentence = window.does(act); !sentence.isEmpty())
                wrong << u"the window says: "_s + sentence.left(120);
        };
        must(0);
        window.does(1); // may be refused
        inChild([&](QByteArray &said) {
            qputenv("TMPDIR", QByteArray::fromStdString(root + "/tmp"));
            return command(office, withRoot(visitor.command, root), said);
        });
        if (!window.deletedFiles().isEmpty())
            wrong << u"deleted under the window"_s;
        must(0);
        if (numberIn(office, saved) != 2)
            wrong << u"others do not see what was saved"_s;
        must(0);
        window.kill();
    }
    if (const OfficeState state = stateOf(office); !state.exists || !state.faults.isEmpty())
        wrong << u"not sound: "_s + state.faults.join(u"; "_s).left(120);
    if (numberIn(office, saved) != 3)
        wrong << u"what the window saved is gone"_s;
    return wrong;
}

class OpenWindow : public testing::TestWithParam<std::size_t>
{
};

TEST_P(OpenWindow, KeepsItsFileWhateverOthersDo)
{
    static const Workplace place;
    const Deed &deed = deeds()[GetParam()];
    Tally tally;
    for (std::size_t i = 0; i < visitors().size(); ++i) {
        if (!isLongRun() && (i + GetParam()) % 2 == 1)
            continue;
        const Visitor &visitor = visitors()[i];
        const QStringList wrong = visit(deed, visitor, place);
        ++tally.tries;
        tally.losses += wrong.isEmpty() ? 0 : 1;
        for (const QString &sentence : wrong)
            ++tally.sentences[u"%1: %2"_s.arg(QString::fromLatin1(visitor.name), sentence)];
    }
    const QString name = u"window: "_s + QString::fromLatin1(deed.name);
    remember(name, u"beside other programs"_s, tally);
    EXPECT_EQ(tally.losses, 0) << tally.text().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Every, OpenWindow, testing::Range<std::size_t>(0, deeds().size()), [](const auto &parameter) {
    return testName(QString::fromLatin1(deeds()[parameter.param].name));
});

} // namespace
} // namespace crash
