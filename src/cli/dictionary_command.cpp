// dictionary

#include "cli/commands.h"
#include "domain/data_dictionary.h"
#include "reporting/output_file.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Dictionary final : public Command
{
public:
    QString name() const override { return u"dictionary"_s; }
    QString summary() const override
    {
        return helpText(QT_TRANSLATE_NOOP("Cli", "the data dictionary, as Markdown: dictionary OUT.md"));
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"OUT"_s, helpText(QT_TRANSLATE_NOOP("Cli", "The file to write.")));
    }
    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QString path = argument(parser, 0, u"OUT.md"_s);
        reporting::writeOutput(path, domain::dataDictionary().toUtf8());
        context.print(QJsonObject{{u"output"_s, path}});
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makeDictionary() { return std::make_unique<Dictionary>(); }

} // namespace cli
