// history, undo, redo

#include "app/office_history.h"
#include "app/records.h"
#include "app/undo.h"
#include "cli/commands.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int usualLimit = 50;
constexpr int chinaOffset = 8 * 3600;

/// Former values by field; sensitive ones masked.
QJsonObject beforeJson(const domain::Entity &entity, const QJsonObject &before, bool reveal)
{
    QJsonObject shown;
    for (const domain::Field *field : entity.fields)
        if (before.contains(field->name())) {
            const QString text = before.value(field->name()).toString();
            const bool hidden = field->has(domain::Sensitive) && !reveal && !text.isEmpty();
            shown.insert(field->name(), hidden ? QJsonValue(domain::masked(text)) : before.value(field->name()));
        }
    return shown;
}

QJsonObject lineJson(const app::HistoryLine &line)
{
    return {{u"operation"_s, line.operation.id},
            {u"kind"_s, line.operation.kind},
            {u"label"_s, line.operation.label},
            {u"operator"_s, line.operation.operatorName},
            {u"at"_s, line.operation.at.toString(Qt::ISODate)},
            {u"sentence"_s, line.sentence},
            {u"records"_s, line.records},
            {u"undoes"_s, line.operation.undoes != 0 ? QJsonValue(line.operation.undoes) : QJsonValue()},
            {u"undone"_s, line.isUndone},
            {u"undoable"_s, line.isUndoable},
            {u"reason"_s, line.isUndoable ? QJsonValue() : QJsonValue(line.reasons.join(u' '))}};
}

QJsonObject changedGroupsJson(const app::HistoryLine &line)
{
    QJsonObject ledgers;
    for (const auto &group : line.groups) {
        QJsonObject counts = ledgers.value(group.entity).toObject();
        counts.insert(app::actionWord(group.action), group.count);
        ledgers.insert(group.entity, counts);
    }
    return ledgers;
}

/// A day of the office, or an instant.
QDateTime sinceOption(const QCommandLineParser &parser)
{
    const QString text = parser.value(u"since"_s);
    if (text.isEmpty())
        return {};
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return QDateTime(day, QTime(0, 0), QTimeZone(chinaOffset)).toUTC();
    if (const QDateTime instant = QDateTime::fromString(text, Qt::ISODate); instant.isValid())
        return instant.toUTC();
    throw usageError(QCoreApplication::translate("Cli", "--since wants a day such as 2025-12-01, not “%1”.").arg(text));
}

int limitOption(const QCommandLineParser &parser)
{
    const QString text = parser.value(u"limit"_s);
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || limit < 1))
        throw usageError(QCoreApplication::translate("Cli", "--limit wants a number from 1 on, not “%1”.").arg(text));
    return text.isEmpty() ? usualLimit : limit;
}

class History final : public Command
{
public:
    QString name() const override { return u"history"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "what was done in the office, or to a record: history [ENTITY ID]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")), u"[ENTITY"_s);
        parser.addPositionalArgument(u"ID"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Number of the record.")), u"ID]"_s);
        parser.addOptions(
            {{u"reveal"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Identity, bank and phone numbers in full."))},
             {u"limit"_s,
              helpText(QT_TRANSLATE_NOOP("Cli", "At most so many operations of the office, 50 if not said.")), u"N"_s},
             {u"before"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Only operations with smaller numbers than this one.")),
              u"OPERATION"_s},
             {u"since"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Only operations from this day on.")), u"DATE"_s}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        return parser.positionalArguments().isEmpty() ? ofOffice(parser, context) : ofRecord(parser, context);
    }

private:
    static int ofOffice(const QCommandLineParser &parser, Context &context)
    {
        app::HistoryQuery query;
        query.since = sinceOption(parser);
        query.before = parser.value(u"before"_s).toLongLong();
        const int limit = limitOption(parser);
        query.most = limit + 1;
        QList<app::HistoryLine> lines = app::officeHistory(context.office().session(), query);
        const bool more = lines.size() > limit;
        QJsonArray list;
        for (const app::HistoryLine &line : lines.mid(0, limit)) {
            QJsonObject json = lineJson(line);
            json.insert(u"changes"_s, changedGroupsJson(line));
            list << json;
        }
        context.print(list);
        if (more)
            context.err << QCoreApplication::translate("Cli",
                                                       "There are older operations; --before %1 lists them, --limit N "
                                                       "lists more at once.")
                               .arg(lines[limit - 1].operation.id)
                        << '\n';
        return Done;
    }

    static int ofRecord(const QCommandLineParser &parser, Context &context)
    {
        const domain::Entity &entity = entityArgument(parser);
        const qint64 id = idArgument(parser, 1);
        const QList<app::ChangeEntry> entries = app::Records(context.office(), entity).history(id);
        if (entries.isEmpty())
            throw domain::Error(domain::ErrorCode::NotFound,
                                QCoreApplication::translate("Cli", "There is no record %1.").arg(id));
        QJsonArray list;
        for (const app::ChangeEntry &entry : entries) {
            QJsonObject json = lineJson(app::historyLine(context.office().session(), entry.operation));
            json.insert(u"action"_s, app::actionWord(entry.action));
            json.insert(u"before"_s, beforeJson(entity, entry.before, parser.isSet(u"reveal"_s)));
            list << json;
        }
        context.print(list);
        return Done;
    }
};

QJsonObject undoneJson(const QString &key, qint64 operation, const app::Undone &undone)
{
    return {{key, operation},
            {u"operation"_s, undone.operation},
            {u"records"_s, undone.records},
            {u"sentence"_s, undone.sentence},
            {u"kept"_s, QJsonArray()}};
}

class Undo final : public Command
{
public:
    QString name() const override { return u"undo"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "takes one operation back: undo OPERATION"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"OPERATION"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Number of the operation, as `history` lists it.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const qint64 operation = idArgument(parser, 0);
        context.print(undoneJson(u"undone"_s, operation, app::undoOperation(context.office(), operation)));
        return Done;
    }
};

class Redo final : public Command
{
public:
    QString name() const override { return u"redo"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "brings back what was taken back: redo OPERATION"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"OPERATION"_s,
            helpText(QT_TRANSLATE_NOOP("Cli", "Number of the operation that was taken back, or of the one that did.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const qint64 operation = idArgument(parser, 0);
        context.print(undoneJson(u"redone"_s, operation, app::redoOperation(context.office(), operation)));
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeHistory() { return std::make_unique<History>(); }
std::unique_ptr<Command> makeUndo() { return std::make_unique<Undo>(); }
std::unique_ptr<Command> makeRedo() { return std::make_unique<Redo>(); }

} // namespace cli
