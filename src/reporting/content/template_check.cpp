#include "reporting/content/template_check.h"

#include "reporting/content/report_source.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

constexpr qsizetype mistakesShown = 5;

} // namespace

QList<TemplateError> checkTemplate(storage::Session &session, const QString &text, const QString &kind)
{
    TemplateHead head = readTemplateHead(text);
    head.isPublic = head.isPublic || isPublicKind(kind);
    ReportRequest request;
    request.kind = head.kind.isEmpty() ? kind : head.kind;
    request.period = domain::Period::ofYear(session.clock.today().year());
    ReportSource source(session, request, head, true);
    QList<TemplateError> errors = head.errors + expandTemplate(text, source).errors;
    std::ranges::stable_sort(errors, {}, &TemplateError::line);
    return errors;
}

QString mistakesInWords(const QString &name, const QList<TemplateError> &errors)
{
    QStringList lines{QCoreApplication::translate("Report", "The template “%1” cannot be used:").arg(name)};
    for (const TemplateError &error : errors.first(std::min(errors.size(), mistakesShown)))
        lines << QCoreApplication::translate("Report", "line %1: %2").arg(error.line).arg(error.message);
    if (errors.size() > mistakesShown)
        lines << QCoreApplication::translate("Report", "and %1 more.").arg(errors.size() - mistakesShown);
    return lines.join(u'\n');
}

} // namespace reporting
