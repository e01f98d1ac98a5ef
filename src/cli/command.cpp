#include "cli/command.h"

#include "domain/error.h"
#include "domain/registry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace cli {

QString Context::databaseFile() const
{
    QString path = databasePath;
    if (path.isEmpty())
        path = QSettings().value(u"recent/last"_s).toString();
    if (path.isEmpty())
        throw usageError(QCoreApplication::translate("Cli", "Which database? Name it with --database FILE."));
    return path;
}

app::Office &Context::office()
{
    if (!m_office) {
        m_office = app::Office::open(databaseFile(), m_clock, operatorName);
        const QStringList notices = m_office->notices();
        for (const QString &notice : notices)
            err << notice << '\n';
    }
    return *m_office;
}

void Context::print(const QJsonObject &object) { out << QJsonDocument(object).toJson(); }

void Context::print(const QJsonArray &array) { out << QJsonDocument(array).toJson(); }

QString helpText(const char *source) { return QCoreApplication::translate("Cli", source); }

domain::Error usageError(const QString &sentence) { return {domain::ErrorCode::Usage, sentence}; }

QString argument(const QCommandLineParser &parser, int index, const QString &what)
{
    const QStringList given = parser.positionalArguments();
    if (index >= given.size())
        throw usageError(QCoreApplication::translate("Cli", "%1 is missing. See --help.").arg(what));
    return given.at(index);
}

const domain::Entity &entityArgument(const QCommandLineParser &parser, int index)
{
    const QString name = argument(parser, index, u"ENTITY"_s);
    if (const domain::Entity *entity = domain::findEntity(name))
        return *entity;
    for (const domain::Entity *entity : domain::allEntities())
        if (entity->allTerms().contains(name))
            return *entity;
    throw usageError(
        QCoreApplication::translate("Cli", "There is no ledger “%1”. The command `entities` lists them all.")
            .arg(name));
}

qint64 idArgument(const QCommandLineParser &parser, int index)
{
    const QString text = argument(parser, index, u"ID"_s);
    bool good = false;
    const qint64 id = text.toLongLong(&good);
    if (!good || id <= 0)
        throw usageError(QCoreApplication::translate("Cli", "“%1” is no record number.").arg(text));
    return id;
}

int sheetNumber(const QString &text)
{
    bool good = false;
    const int number = text.toInt(&good);
    if (!good || number < 1)
        throw usageError(QCoreApplication::translate("Cli", "--sheet wants the number of the sheet, counted from 1."));
    return number;
}

void addPeriodOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"year"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The calendar year.")), u"Y"_s},
                       {u"from"_s, helpText(QT_TRANSLATE_NOOP("Cli", "First day (YYYY-MM-DD).")), u"D"_s},
                       {u"to"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Last day (YYYY-MM-DD).")), u"D"_s}});
}

domain::Period periodOption(const QCommandLineParser &parser, const Context &context)
{
    const auto day = [&](const QString &option) {
        const QDate date = QDate::fromString(parser.value(option), Qt::ISODate);
        if (!date.isValid())
            throw usageError(QCoreApplication::translate("Cli", "--%1 wants a day such as 2025-06-30, not “%2”.")
                                 .arg(option, parser.value(option)));
        return date;
    };
    if (parser.isSet(u"from"_s) || parser.isSet(u"to"_s)) {
        if (!parser.isSet(u"from"_s) || !parser.isSet(u"to"_s))
            throw usageError(QCoreApplication::translate("Cli", "--from and --to go together."));
        const domain::Period period{day(u"from"_s), day(u"to"_s)};
        if (!period.isValid())
            throw usageError(QCoreApplication::translate("Cli", "--from is later than --to."));
        return period;
    }
    if (!parser.isSet(u"year"_s))
        return domain::Period::ofYear(context.clock().today().year());
    bool good = false;
    const int year = parser.value(u"year"_s).toInt(&good);
    if (!good || year < 1900 || year > 2999)
        throw usageError(QCoreApplication::translate("Cli", "“%1” is no year.").arg(parser.value(u"year"_s)));
    return domain::Period::ofYear(year);
}

} // namespace cli
