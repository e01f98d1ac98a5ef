#include "app/own_wording.h"

#include "domain/error.h"
#include "reporting/content/own_wording.h"
#include "reporting/content/template_check.h"
#include "storage/operation.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// In its place in the template: the words may stand within a block.
void requireUsable(storage::Session &session, const Paragraph &paragraph, const QString &own)
{
    reporting::ReportRequest request;
    request.kind = paragraph.kind;
    request.templateFile = paragraph.templateName;
    const QString text = reporting::chosenTemplate(session, request).text;
    const QString worded = reporting::withOwnWordings(text, {{paragraph.line, own}}).text;
    if (const auto errors = reporting::checkTemplate(session, worded, paragraph.kind); !errors.isEmpty())
        throw domain::Error(domain::ErrorCode::InvalidInput,
                            reporting::mistakesInWords(paragraph.templateName, errors));
}

} // namespace

Paragraph paragraphOf(storage::Session &session, const reporting::ReportRequest &request, int templateLine)
{
    const reporting::NamedTemplate chosen = reporting::chosenTemplate(session, request);
    Paragraph paragraph{
        request.kind, chosen.name, request.period.to.year(), reporting::templateLineText(chosen.text, templateLine),
        {},           {}};
    for (const storage::OwnWording &wording : storage::ownWordings(session, chosen.name, paragraph.year))
        if (wording.line == paragraph.line)
            paragraph.own = wording.text;

    reporting::ReportRequest plain = request;
    plain.ownWording = false;
    plain.definitions = false;
    QStringList texts;
    for (const reporting::Block &block : reporting::makeReport(session, plain).blocks) {
        if (block.templateLine != templateLine)
            continue;
        QString text;
        for (const reporting::Run &run : block.runs)
            text += run.text;
        texts << text;
    }
    paragraph.generated = texts.join(u'\n');
    return paragraph;
}

void saveOwnWording(Office &office, const Paragraph &paragraph, const std::optional<QString> &own)
{
    if (own)
        requireUsable(office.session(), paragraph, *own);
    storage::Operation operation(office.session(), u"settings"_s);
    if (own)
        storage::saveOwnWording(operation, paragraph.templateName, paragraph.year, {paragraph.line, *own});
    else
        storage::removeOwnWording(operation, paragraph.templateName, paragraph.year, paragraph.line);
    operation.commit();
}

} // namespace app
