// Makes an office of a given size for measuring: fill_office FILE MEMBERS OTHER-RECORDS [LAST-YEAR]

#include "support/random_office.h"

#include "domain/clock.h"
#include "domain/error.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream err(stderr);
    if (arguments.size() < 4) {
        err << "fill_office FILE MEMBERS OTHER-RECORDS [LAST-YEAR]\n";
        return 2;
    }
    support::RandomOffice office;
    office.members = arguments[2].toLongLong();
    office.others = arguments[3].toLongLong();
    if (arguments.size() > 4)
        office.lastYear = arguments[4].toInt();
    try {
        const domain::FixedClock clock(QDate(office.lastYear, 12, 31));
        const auto database = storage::Database::create(arguments[1]);
        storage::Session session{*database, QStringLiteral("bench"), clock};
        support::fillOffice(session, office);
    } catch (const domain::Error &error) {
        err << error.message() << '\n' << error.detail() << '\n';
        return 3;
    }
    return 0;
}
