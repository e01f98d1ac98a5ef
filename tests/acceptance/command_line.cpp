#include "acceptance/command_line.h"

#include "cli/run.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTextStream>

namespace acceptance {

QJsonDocument Outcome::json() const
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &wrong);
    EXPECT_EQ(wrong.error, QJsonParseError::NoError) << wrong.errorString().toStdString() << '\n'
                                                     << out.toStdString() << err.toStdString();
    return document;
}

CommandLine::CommandLine()
    : m_clock(QDate(2025, 12, 31))
{
    // No test may touch the settings or the log of whoever runs it.
    qputenv("XDG_DATA_HOME", QFile::encodeName(file(u"data"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(file(u"config"_s)));
}

Outcome CommandLine::runBare(const QStringList &arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.exit = cli::run(arguments, out, err, m_clock);
    return outcome;
}

Outcome CommandLine::run(const QStringList &arguments)
{
    return runBare(QStringList{u"--database"_s, database()} + arguments);
}

QJsonObject CommandLine::must(const QStringList &arguments)
{
    const Outcome outcome = run(arguments);
    EXPECT_LE(outcome.exit, 1) << arguments.join(u' ').toStdString() << '\n' << outcome.err.toStdString();
    return outcome.object();
}

QJsonArray CommandLine::list(const QString &entity, const QStringList &more)
{
    const Outcome outcome = run(QStringList{u"--json"_s, u"list"_s, entity} + more);
    EXPECT_EQ(outcome.exit, 0) << outcome.err.toStdString();
    return outcome.array();
}

QString CommandLine::write(const QString &name, const QByteArray &content) const
{
    QFile target(file(name));
    EXPECT_TRUE(target.open(QIODevice::WriteOnly));
    target.write(content);
    return target.fileName();
}

QByteArray CommandLine::read(const QString &path)
{
    QFile source(path);
    EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << path.toStdString();
    return source.readAll();
}

QString CommandLine::data(const QString &name) { return QStringLiteral(UNIONHALL_SOURCE_DIR "/tests/data/") + name; }

void CommandLine::makeOffice(const QString &name)
{
    const Outcome made = runBare({u"init"_s, database(), u"--name"_s, name});
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
}

void CommandLine::makeSampleYear()
{
    makeOffice();
    importUnions();
    for (const auto &[entity, name] : {std::pair{"member", "members-register.csv"},
                                       {"dues_payment", "dues.csv"},
                                       {"hardship_case", "hardship-cases.xlsx"},
                                       {"family_member", "hardship-cases.xlsx"},
                                       {"aid_payment", "aid-payments.xlsx"},
                                       {"contract", "contracts.xlsx"},
                                       {"dispute", "disputes.xlsx"},
                                       {"event", "events.xlsx"},
                                       {"congress_session", "organisations.xlsx"},
                                       {"insurance_enrolment", "insurance.xlsx"},
                                       {"insurance_claim", "insurance.xlsx"},
                                       {"honour", "honours.csv"},
                                       {"proposal", "proposals.csv"},
                                       {"publication", "publications.csv"}}) {
        const QJsonObject result = must({u"import"_s, QString::fromLatin1(entity), sample(QString::fromLatin1(name))});
        EXPECT_EQ(result[u"rejected"].toInt(), 0) << entity;
        EXPECT_GT(result[u"created"].toInt(), 0) << entity;
    }
}

QStringList CommandLine::everything(const QString &path)
{
    QStringList lines;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"everything"_s);
        connection.setDatabaseName(path);
        EXPECT_TRUE(connection.open());
        QSqlQuery tables(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s, connection);
        while (tables.next()) {
            QSqlQuery rows(u"SELECT * FROM \"%1\" ORDER BY 1, 2"_s.arg(tables.value(0).toString()), connection);
            while (rows.next()) {
                QStringList cells{tables.value(0).toString()};
                for (int i = 0; i < rows.record().count(); ++i)
                    cells << rows.value(i).toString();
                lines << cells.join(u'|');
            }
        }
    }
    QSqlDatabase::removeDatabase(u"everything"_s);
    return lines;
}

QStringList CommandLine::issueLines(const QJsonObject &result)
{
    QStringList lines;
    const QJsonArray issues = result[u"issues"].toArray();
    for (const QJsonValue &issue : issues)
        lines << u"%1 %2 %3 %4"_s.arg(issue[u"row"].toInt())
                     .arg(issue[u"code"].toString(), issue[u"field"].toString(), issue[u"severity"].toString());
    return lines;
}

QString CommandLine::residentNumber(const QString &birth, int sequence)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = u"370783%1%2"_s.arg(birth).arg(sequence, 3, 10, QChar(u'0'));
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += body[i].digitValue() * weights[i];
    return body + u"10X98765432"_s[sum % 11];
}

} // namespace acceptance
