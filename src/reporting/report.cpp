#include "reporting/report.h"

#include "domain/error.h"
#include "figures/definition_sentence.h"
#include "reporting/appendix.h"
#include "reporting/report_source.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

static void loadTemplateResources() { Q_INIT_RESOURCE(templates); }

namespace reporting {

namespace {

constexpr qsizetype mistakesShown = 5;

QString templateText(const QString &path)
{
    loadTemplateResources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw domain::Error(domain::ErrorCode::NotFound,
                            QCoreApplication::translate("Report", "The template “%1” cannot be read.").arg(path),
                            file.errorString());
    return QString::fromUtf8(file.readAll());
}

[[noreturn]] void refuse(const QString &path, const QList<TemplateError> &errors)
{
    QStringList lines{QCoreApplication::translate("Report", "The template “%1” cannot be used:").arg(path)};
    for (const TemplateError &error : errors.first(std::min(errors.size(), mistakesShown)))
        lines << QCoreApplication::translate("Report", "line %1: %2").arg(error.line).arg(error.message);
    if (errors.size() > mistakesShown)
        lines << QCoreApplication::translate("Report", "and %1 more.").arg(errors.size() - mistakesShown);
    throw domain::Error(domain::ErrorCode::InvalidInput, lines.join(u'\n'));
}

/// Says of every figure what it counts and over which period, for the appendix and the figure panel.
void explainFigures(Document &document, const ReportRequest &request)
{
    for (PrintedFigure &figure : document.figures) {
        if (figure.expression.isEmpty())
            continue;
        const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
        if (parsed.definition)
            figure.definition = figures::definitionSentence(*parsed.definition);
        if (parsed.definition && parsed.definition->period)
            figure.period = *parsed.definition->period;
        else if (!figure.period.isValid())
            figure.period = request.period;
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

} // namespace

const QList<ReportKind> &reportKinds()
{
    static const QList<ReportKind> kinds{
        {u"annual-plan"_s,
         u"年度工作计划"_s,
         u":/templates/annual-plan.txt"_s,
         {u"指导思想"_s, u"总体要求"_s, u"组织建设"_s, u"困难帮扶"_s, u"权益维护"_s, u"素质提升"_s, u"文体服务"_s,
          u"自身建设"_s, u"保障措施"_s}},
        {u"annual-summary"_s,
         u"年度工作总结"_s,
         u":/templates/annual-summary.txt"_s,
         {u"指导思想"_s, u"工作亮点"_s, u"组织建设"_s, u"困难帮扶"_s, u"权益维护"_s, u"素质提升"_s, u"文体服务"_s,
          u"自身建设"_s, u"存在的问题"_s, u"下一步打算"_s}}};
    return kinds;
}

const ReportKind *findReportKind(const QString &name)
{
    for (const ReportKind &kind : reportKinds())
        if (kind.name == name)
            return &kind;
    return nullptr;
}

Document makeReport(storage::Session &session, const ReportRequest &request)
{
    const ReportKind *kind = findReportKind(request.kind);
    if (kind == nullptr)
        throw domain::Error(domain::ErrorCode::Usage,
                            QCoreApplication::translate("Report", "There is no report “%1”.").arg(request.kind));
    if (!request.period.isValid())
        throw domain::Error(
            domain::ErrorCode::Usage,
            QCoreApplication::translate("Report", "The report needs a period that begins before it ends."));
    const QString path = request.templateFile.isEmpty() ? kind->resource : request.templateFile;
    ReportSource source(session, request);
    ExpandedTemplate expanded = expandTemplate(templateText(path), source);
    if (!expanded.errors.isEmpty())
        refuse(path, expanded.errors);
    expanded.document.author = source.text(u"落款单位"_s).value_or(QString());
    if (expanded.document.title.isEmpty())
        expanded.document.title = kind->label;
    explainFigures(expanded.document, request);
    addDraftNote(expanded.document, request.draftNote);
    if (request.definitions)
        appendDefinitions(expanded.document);
    return expanded.document;
}

} // namespace reporting
