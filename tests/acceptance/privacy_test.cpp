// Whatever goes wrong, the log never holds a name, a number or a telephone number of a person.

#include "acceptance/command_line.h"
#include "app/logging.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

namespace acceptance {
namespace {

class Privacy : public CommandLine
{
protected:
    void SetUp() override { app::startLogging(); }
    void TearDown() override
    {
        spdlog::set_default_logger(
            std::make_shared<spdlog::logger>("none", std::make_shared<spdlog::sinks::null_sink_mt>()));
    }

    QByteArray logs() const
    {
        spdlog::default_logger()->flush();
        QByteArray all;
        QDirIterator files(QFileInfo(app::logFile()).absolutePath(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            all += read(files.next());
        return all;
    }
};

TEST_F(Privacy, LogsHoldNoPersonalValues)
{
    makeOffice();
    importUnions();
    const QString roster = sample(u"members-roster.xlsx"_s);
    run({u"import"_s, u"member"_s, roster});
    must({u"import"_s, u"member"_s, roster, u"--partial"_s});
    must({u"import"_s, u"member"_s, sample(u"members-id-as-number.xlsx"_s), u"--partial"_s});
    must({u"import"_s, u"hardship_case"_s, sample(u"hardship-cases.xlsx"_s)});
    const QString taken
        = list(u"member"_s, {u"--limit"_s, u"1"_s, u"--reveal"_s, u"--columns"_s, u"id_number"_s})[0][u"id_number"]
              .toString();
    EXPECT_EQ(run({u"add"_s, u"member"_s, u"name=秘密人"_s, u"id_number="_s + taken}).exit, 3);
    EXPECT_EQ(run({u"add"_s, u"member"_s, u"name=秘密人"_s, u"id_number=123"_s}).exit, 3);
    EXPECT_EQ(run({u"list"_s, u"member"_s, u"--where"_s, u"id_number~%1, nope=1"_s.arg(taken)}).exit, 2);
    EXPECT_EQ(run({u"export"_s, u"member"_s, file(u"nowhere/x.csv"_s), u"--reveal"_s}).exit, 3);
    run({u"import"_s, u"member"_s, file(u"nowhere.xlsx"_s)}); // leaves a line in the log
    const QByteArray log = logs();
    EXPECT_FALSE(log.isEmpty()) << "a log without a line proves nothing";
    QStringList personal{u"秘密人"_s, taken};
    const QJsonArray members = list(u"member"_s, {u"--reveal"_s, u"--columns"_s, u"name,id_number,phone"_s});
    for (const QJsonValue &member : members)
        for (const char *key : {"name", "id_number", "phone"})
            personal << member[QLatin1StringView(key)].toString();
    const QStringList cells = runBare({u"sheet"_s, roster}).out.split(QRegularExpression(u"[,\n]"_s));
    for (const QString &cell : cells)
        if (cell.size() >= 11 && cell.at(0).isDigit())
            personal << cell;
    EXPECT_GT(personal.size(), 3000);
    for (const QString &value : personal)
        if (value.size() >= 2) {
            EXPECT_FALSE(log.contains(value.toUtf8())) << value.toStdString();
        }
}

} // namespace
} // namespace acceptance
