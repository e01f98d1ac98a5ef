// ledger

#include "app/ledger_export.h"
#include "app/saved_lists.h"
#include "cli/commands.h"
#include "cli/record_table.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

app::LedgerColumns columnsOf(const QCommandLineParser &parser, const domain::Entity &entity, Context &context)
{
    app::LedgerColumns columns;
    if (parser.isSet(u"column-set"_s)) {
        const QString name = parser.value(u"column-set"_s);
        const QList<app::SavedList> lists = app::savedLists(context.office(), entity);
        const auto list = std::ranges::find(lists, name, &app::SavedList::name);
        if (list == lists.end())
            throw usageError(
                QCoreApplication::translate("Cli", "There is no saved list “%1” of %2.").arg(name, entity.name()));
        columns = app::ledgerColumns(entity, list->columns);
    } else if (parser.isSet(u"columns"_s)) {
        const QList<ListedColumn> listed = listedColumns(entity, parser.value(u"columns"_s));
        for (const ListedColumn &column : listed)
            columns << column.path;
    }
    return columns;
}

void readOrder(const QString &text, app::LedgerRequest &request)
{
    if (text.isEmpty())
        return;
    if (text == u"pinyin"_s || text == u"strokes"_s) {
        request.nameOrder = text == u"pinyin"_s ? domain::NameOrder::Pinyin : domain::NameOrder::Strokes;
        return;
    }
    request.descending = text.startsWith(u'-');
    request.sort = request.entity->fieldByTerm(request.descending ? text.mid(1) : text);
    if (request.sort == nullptr)
        throw usageError(
            QCoreApplication::translate("Cli", "--order wants pinyin, strokes or a field: “%1” is none.").arg(text));
}

std::optional<figures::Basis> basisOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text == u"flow"_s)
        return figures::Basis::Flow;
    if (text == u"stock"_s)
        return figures::Basis::Stock;
    throw usageError(QCoreApplication::translate("Cli", "--basis wants flow or stock."));
}

class Ledger final : public Command
{
public:
    QString name() const override { return u"ledger"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "a list to print: ledger ENTITY OUT.pdf|.xlsx [--where F] …"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ENTITY"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The ledger.")));
        parser.addPositionalArgument(u"OUT"_s, helpText(QT_TRANSLATE_NOOP("Cli", "File to write, .pdf or .xlsx.")));
        addPeriodOptions(parser);
        parser.addOptions(
            {{u"where"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Filter, such as sex=女, joined_date>=2025-01-01.")),
              u"F"_s},
             {u"columns"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Fields, joined by commas.")), u"a,b"_s},
             {u"column-set"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The columns of a saved list.")), u"NAME"_s},
             {u"basis"_s, helpText(QT_TRANSLATE_NOOP("Cli", "flow: dated in the period; stock: there at its end.")),
              u"B"_s},
             {u"order"_s, helpText(QT_TRANSLATE_NOOP("Cli", "pinyin, strokes, or a field; -f for descending.")),
              u"O"_s},
             {u"prepared-by"_s, helpText(QT_TRANSLATE_NOOP("Cli", "制表人 of the footer.")), u"X"_s},
             {u"reviewed-by"_s, helpText(QT_TRANSLATE_NOOP("Cli", "审核人 of the footer.")), u"Y"_s},
             {u"date"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Date of the footer; today otherwise.")), u"D"_s},
             {u"reveal"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Identity, bank and phone numbers in full."))}});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        app::LedgerRequest request;
        request.entity = &entityArgument(parser);
        const QString path = argument(parser, 1, u"OUT"_s);
        if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive) && !path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
            throw usageError(
                QCoreApplication::translate("Cli", "The ledger is written as .pdf or .xlsx: “%1” is neither.")
                    .arg(path));
        const auto filter = domain::parseFilter(*request.entity, parser.value(u"where"_s));
        if (!filter.error.isEmpty())
            throw usageError(filter.error);
        request.filter = filter.filter;
        if (parser.isSet(u"year"_s) || parser.isSet(u"from"_s) || parser.isSet(u"to"_s))
            request.period = periodOption(parser, context);
        request.basis = basisOf(parser.value(u"basis"_s));
        readOrder(parser.value(u"order"_s), request);
        request.preparedBy = parser.value(u"prepared-by"_s);
        request.reviewedBy = parser.value(u"reviewed-by"_s);
        request.reveal = parser.isSet(u"reveal"_s);
        if (parser.isSet(u"date"_s)) {
            request.date = QDate::fromString(parser.value(u"date"_s), Qt::ISODate);
            if (!request.date->isValid())
                throw usageError(QCoreApplication::translate("Cli", "--date wants a day such as 2025-12-20."));
        }
        request.columns = columnsOf(parser, *request.entity, context);
        const app::WrittenLedger written = app::writeLedger(context.office().session(), request, path);
        context.print(QJsonObject{{u"output"_s, path}, {u"rows"_s, written.rows}, {u"pages"_s, written.pages}});
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeLedger() { return std::make_unique<Ledger>(); }

} // namespace cli
