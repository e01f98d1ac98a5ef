// entities, sheet

#include "cli/commands.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "domain/vocabulary.h"
#include "spreadsheet/sheet_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString kindWord(const domain::Field &field)
{
    switch (field.kind) {
    case domain::Kind::Text:
        return u"text"_s;
    case domain::Kind::Integer:
        return u"int"_s;
    case domain::Kind::Number:
        return u"number"_s;
    case domain::Kind::Percent:
        return u"percent"_s;
    case domain::Kind::Money:
        return u"money"_s;
    case domain::Kind::Bool:
        return u"bool"_s;
    case domain::Kind::Date:
        return u"date"_s;
    case domain::Kind::Choice:
        return u"code"_s;
    case domain::Kind::Choices:
        return u"codes"_s;
    case domain::Kind::Reference:
        return u"reference"_s;
    }
    return {};
}

QJsonObject fieldJson(const domain::Entity &entity, const domain::Field &field)
{
    QJsonObject json{{u"name"_s, field.name()},
                     {u"label"_s, domain::labelOf(entity, field)},
                     {u"term"_s, field.term()},
                     {u"synonyms"_s, QJsonArray::fromStringList(field.allTerms().mid(1))},
                     {u"kind"_s, kindWord(field)},
                     {u"required"_s, field.has(domain::Required)},
                     {u"sensitive"_s, field.has(domain::Sensitive)}};
    if (field.options.vocabulary != nullptr) {
        const domain::Vocabulary &vocabulary = domain::vocabularyOf(field.options.vocabulary);
        json.insert(u"codes"_s, QJsonArray::fromStringList(vocabulary.codes()));
        json.insert(u"closed"_s, vocabulary.isClosed());
    }
    if (field.kind == domain::Kind::Reference) {
        json.insert(u"refers_to"_s, field.options.target->name());
        json.insert(u"path"_s, QString::fromLatin1(field.options.path));
    }
    return json;
}

class Entities final : public Command
{
public:
    QString name() const override { return u"entities"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "every ledger with its fields, kinds, codes and labels, as JSON"));
    }
    void describe(QCommandLineParser &) const override { }
    int run(const QCommandLineParser &, Context &context) const override
    {
        QJsonArray entities;
        for (const domain::Entity *entity : domain::allEntities()) {
            QJsonArray fields;
            for (const domain::Field *field : entity->fields)
                fields << fieldJson(*entity, *field);
            const auto nameOf = [](const domain::Field *field) {
                return field != nullptr ? QJsonValue(field->name()) : QJsonValue();
            };
            entities << QJsonObject{{u"name"_s, entity->name()},
                                    {u"label"_s, domain::labelOf(*entity)},
                                    {u"term"_s, entity->term()},
                                    {u"unit"_s, entity->unit()},
                                    {u"kept_by_program"_s, entity->options.keptByProgram},
                                    {u"start"_s, nameOf(entity->options.start)},
                                    {u"end"_s, nameOf(entity->options.end)},
                                    {u"fields"_s, fields}};
        }
        context.print(entities);
        return Done;
    }
};

QString csvCell(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

class Sheet final : public Command
{
public:
    QString name() const override { return u"sheet"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "what the reader sees in a file, as CSV: sheet FILE [--sheet N]"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The file to look at.")));
        parser.addOption(
            {u"sheet"_s, helpText(QT_TRANSLATE_NOOP("Cli", "Which sheet, counted from 1.")), u"N"_s, u"1"_s});
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const auto reader = spreadsheet::openSheets(argument(parser, 0, u"FILE"_s));
        const int sheet = sheetNumber(parser.value(u"sheet"_s)) - 1;
        if (sheet >= reader->sheets().size())
            throw domain::Error(domain::ErrorCode::InvalidInput,
                                QCoreApplication::translate("Cli", "The file has no sheet number %1; it has %2.")
                                    .arg(sheet + 1)
                                    .arg(reader->sheets().size()));
        int expected = 1;
        reader->read(sheet, [&](spreadsheet::Row &&row) {
            for (; expected < row.number; ++expected)
                context.out << '\n'; // rows the file leaves out are blank ones
            QStringList cells;
            for (const spreadsheet::Cell &cell : row.cells)
                cells << csvCell(cell.kind == spreadsheet::CellKind::Number ? cell.raw : cell.shown);
            context.out << cells.join(u',') << '\n';
            ++expected;
            return true;
        });
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeEntities() { return std::make_unique<Entities>(); }
std::unique_ptr<Command> makeSheet() { return std::make_unique<Sheet>(); }

} // namespace cli
