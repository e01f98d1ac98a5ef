#pragma once
// The reports of the program: which templates there are, and a document made from one over a session's records.

#include "domain/date.h"
#include "domain/entity.h"
#include "reporting/document.h"
#include "storage/session.h"

#include <functional>
#include <optional>

namespace reporting {

/// What documents there are: every 文种 a shipped template (resources/templates/*.txt) is made for.
struct ReportKind
{
    QString name; // annual-plan, annual-summary
    QString label; // 年度工作计划
    QStringList texts; // names of the year's own text blocks its templates ask for (指导思想 …)
    const domain::Entity *ledger = nullptr; // of a document about one record: whose records
};
const QList<ReportKind> &reportKinds();
const ReportKind *findReportKind(const QString &name); // null when none is shipped
/// Those and the kinds of the office's own templates.
QList<ReportKind> reportKinds(storage::Session &session);

struct ReportRequest
{
    QString kind;
    domain::Period period; // of a plan: the year planned
    std::optional<QDate> asOf; // document date; today otherwise
    QString templateFile; // name of a template, or a file; empty: the standard one of its kind
    qint64 record = 0; // of a document about one record (a case dossier)
    bool reveal = false; // sensitive values of records in full; never in a public notice
    QString draftNote; // 征求意见稿, 讨论稿 …: printed in brackets under the title; empty: none
    QString number; // 发文字号, as the fact 文号
    QString signedBy; // 签发人
    QString sentTo; // 主送
    bool ownWording = true; // the paragraphs the office words itself in that year
    bool definitions = true; // the appendix of definitions and counts
    /// Asked now and then; true ends the work with Error{Cancelled}. A preview is made anew while somebody types.
    std::function<bool()> stopped = {};
};

struct NamedTemplate
{
    QString name; // as the office lists it, or the path of a file
    QString text;
};
/// What a request is made from, without the office's own words. Throws Error{NotFound, Usage}.
NamedTemplate chosenTemplate(storage::Session &session, const ReportRequest &request);

/// Throws Error{InvalidInput} naming the lines when the template is wrong, Error{Usage} when the request is, Error
/// {NotFound} of a template or record, Error{Cancelled}.
Document makeReport(storage::Session &session, const ReportRequest &request);
/// The same from the text of a template, as an editor has it.
Document makeReport(storage::Session &session, const ReportRequest &request, const QString &templateText,
                    const QString &templateName);

} // namespace reporting
