// What the checks under the lock cost an import: import_checks MEMBERS.xlsx UNIONS.xlsx [PAIRS]
// Pairs of writing the same plan into a new office with the keys of the ledger and without: processor time of each, and
// of the look whether the plan is still true, as a share of the whole import from the sheet on.

#include "domain/clock.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "importing/importer.h"
#include "importing/plan_basis.h"
#include "storage/query.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

struct Times
{
    double planning = 0, writing = 0;
};

Times importOnce(const QString &members, const QString &unions, bool keys)
{
    const QTemporaryDir folder;
    const domain::FixedClock clock(QDate(2026, 12, 1));
    const auto database = storage::Database::create(folder.filePath(u"office.uhall"_s));
    storage::Session session{*database, u"bench"_s, clock};
    importing::ImportOptions options;
    options.partial = true;
    importing::ImportPlan of = importing::planImport(session, *domain::findEntity(u"organization"_s), unions, options);
    importing::applyImport(session, of);
    if (!keys) {
        QStringList names;
        storage::Query query(*database, u"SELECT name FROM sqlite_master WHERE name LIKE 'key_%'"_s);
        while (query.next())
            names << query.text(0);
        for (const QString &name : names)
            database->run(u"DROP INDEX "_s + name);
    }
    Times times;
    double began = processorSeconds();
    importing::ImportPlan plan = importing::planImport(session, *domain::findEntity(u"member"_s), members, options);
    times.planning = processorSeconds() - began;
    began = processorSeconds();
    importing::applyImport(session, plan);
    times.writing = processorSeconds() - began;
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        QTextStream(stderr) << "import_checks MEMBERS.xlsx UNIONS.xlsx [PAIRS]\n";
        return 2;
    }
    try {
        QList<double> shares, whole, writing;
        const int pairs = arguments.value(3, u"5"_s).toInt();
        for (int i = 0; i < pairs; ++i) {
            const Times with = importOnce(arguments[1], arguments[2], true);
            const Times without = importOnce(arguments[1], arguments[2], false);
            whole << with.planning + with.writing;
            writing << with.writing;
            shares << (with.writing - without.writing) / (with.planning + with.writing);
        }
        out << u"Import with its checks under the lock: %1 s of processor (%4 s of it writing), the checks %2 % of it (median of %3 pairs)\n"_s
                   .arg(median(whole), 0, 'f', 2)
                   .arg(100 * median(shares), 0, 'f', 1)
                   .arg(pairs)
                   .arg(median(writing), 0, 'f', 2);
    } catch (const domain::Error &error) {
        QTextStream(stderr) << error.message() << '\n' << error.detail() << '\n';
        return 3;
    }
    return 0;
}
