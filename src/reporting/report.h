#pragma once
// The reports of the program: which templates there are, and a document made from one over a session's records.

#include "domain/date.h"
#include "reporting/document.h"
#include "storage/session.h"

#include <optional>

namespace reporting {

struct ReportKind
{
    QString name; // annual-plan, annual-summary
    QString label; // 年度工作计划
    QString resource; // shipped template
    QStringList texts; // names of the year's own text blocks it asks for (指导思想 …)
};
const QList<ReportKind> &reportKinds();
const ReportKind *findReportKind(const QString &name);

struct ReportRequest
{
    QString kind;
    domain::Period period; // of a plan: the year planned
    std::optional<QDate> asOf; // document date; today otherwise
    QString templateFile; // another template than the shipped one
    qint64 record = 0; // of a document about one record (a case dossier)
    QString draftNote; // 征求意见稿, 讨论稿 …: printed in brackets under the title; empty: none
    QString number; // 发文字号, as the fact 文号
    QString signedBy; // 签发人
    QString sentTo; // 主送
    bool definitions = true; // the appendix of definitions and counts
};

/// Throws Error{InvalidInput} naming the line when the template is wrong.
Document makeReport(storage::Session &session, const ReportRequest &request);

} // namespace reporting
