#include "reporting/content/report.h"

#include "domain/error.h"
#include "figures/definition_sentence.h"
#include "figures/definition_unit.h"
#include "reporting/appendix.h"
#include "reporting/content/own_wording.h"
#include "reporting/content/report_source.h"
#include "reporting/content/template_check.h"
#include "reporting/content/template_store.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

/// Says of every figure what it counts, in which unit and over which period, for the appendix and the figure panel.
void explainFigures(Document &document, const ReportRequest &request)
{
    for (PrintedFigure &figure : document.figures) {
        if (figure.expression.isEmpty())
            continue;
        const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
        if (parsed.definition && parsed.definition->period)
            figure.period = *parsed.definition->period;
        else if (!figure.period.isValid())
            figure.period = request.period;
        if (!parsed.definition)
            continue;
        figure.definition = figures::definitionSentence(*parsed.definition, figure.period);
        if (figure.unit.isEmpty())
            figure.unit = figures::unitOf(*parsed.definition);
    }
}

void addDraftNote(Document &document, const QString &note)
{
    if (note.isEmpty())
        return;
    Block block;
    block.kind = BlockKind::Subtitle;
    block.runs = {Run{u"（%1）"_s.arg(note)}};
    const bool titled = !document.blocks.isEmpty() && document.blocks.first().kind == BlockKind::Title;
    document.blocks.insert(titled ? 1 : 0, block);
}

void addKind(QList<ReportKind> &kinds, const TemplateInfo &info, const QString &text)
{
    auto kind = std::ranges::find(kinds, info.kind, &ReportKind::name);
    if (kind == kinds.end())
        kind = kinds.insert(kinds.end(), ReportKind{info.kind, info.kindLabel, {}, info.ledger});
    for (const QString &name : readTemplateHead(text).texts)
        if (!kind->texts.contains(name))
            kind->texts << name;
}

} // namespace

const QList<ReportKind> &reportKinds()
{
    static const QList<ReportKind> kinds = [] {
        QList<ReportKind> list;
        for (const TemplateInfo &info : shippedTemplates())
            addKind(list, info, shippedTemplateText(info.name).value_or(QString()));
        return list;
    }();
    return kinds;
}

const ReportKind *findReportKind(const QString &name)
{
    const auto found = std::ranges::find(reportKinds(), kindKey(name), &ReportKind::name);
    return found == reportKinds().end() ? nullptr : &*found;
}

QList<ReportKind> reportKinds(storage::Session &session)
{
    QList<ReportKind> kinds;
    for (const TemplateInfo &info : templates(session))
        addKind(kinds, info, templateText(session, info.name).value_or(QString()));
    return kinds;
}

NamedTemplate chosenTemplate(storage::Session &session, const ReportRequest &request)
{
    if (!request.templateFile.isEmpty()) {
        const auto text = templateText(session, request.templateFile);
        return {request.templateFile, text ? *text : readTemplateFile(request.templateFile)};
    }
    for (const TemplateInfo &info : templates(session))
        if (info.kind == kindKey(request.kind) && info.standard)
            return {info.name, templateText(session, info.name).value_or(QString())};
    throw domain::Error(domain::ErrorCode::Usage,
                        QCoreApplication::translate("Report", "There is no report “%1”.").arg(request.kind));
}

Document makeReport(storage::Session &session, const ReportRequest &request)
{
    const auto [name, text] = chosenTemplate(session, request);
    const WordedTemplate worded
        = withOwnWordings(text,
                          request.ownWording ? storage::ownWordings(session, name, request.period.to.year())
                                             : QList<storage::OwnWording>());
    Document document = makeReport(session, request, worded.text, name);
    document.unplacedWordings = worded.unplaced;
    for (Block &block : document.blocks)
        block.ownWording = worded.lines.contains(block.templateLine);
    return document;
}

Document makeReport(storage::Session &session, const ReportRequest &request, const QString &templateText,
                    const QString &templateName)
{
    if (!request.period.isValid())
        throw domain::Error(
            domain::ErrorCode::Usage,
            QCoreApplication::translate("Report", "The report needs a period that begins before it ends."));
    TemplateHead head = readTemplateHead(templateText);
    head.isPublic = head.isPublic || isPublicKind(request.kind);
    if (const QList<TemplateError> errors = checkTemplate(session, templateText, request.kind); !errors.isEmpty())
        throw domain::Error(domain::ErrorCode::InvalidInput, mistakesInWords(templateName, errors));
    if (head.ledger != nullptr && request.record == 0)
        throw domain::Error(domain::ErrorCode::Usage,
                            QCoreApplication::translate("Report", "Which record is it about? It is one of %1.")
                                .arg(head.ledger->term()));
    ReportSource source(session, request, head);
    ExpandedTemplate expanded = expandTemplate(templateText, source);
    if (!expanded.errors.isEmpty())
        throw domain::Error(domain::ErrorCode::InvalidInput, mistakesInWords(templateName, expanded.errors));
    Document &document = expanded.document;
    document.author = source.text(u"落款单位"_s).value_or(QString());
    document.templateName = templateName;
    document.templateText = templateText;
    if (document.title.isEmpty())
        document.title = head.name.isEmpty() ? templateName : head.name;
    explainFigures(document, request);
    addDraftNote(document, request.draftNote);
    if (request.definitions)
        appendDefinitions(document);
    return std::move(document);
}

} // namespace reporting
