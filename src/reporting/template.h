#pragma once
// A template is plain text a clerk can read. Official numbering is the markup: a line beginning 一、 is a first-level
// heading, （一） a second-level one, 1. a third-level one (a body paragraph where it ends in a full stop, and numbered
// all the same); anything else is a body paragraph. Lines of their own:
//   标题：…  主送：…  落款：…  日期：…      the parts of the document that have a place of their own
//   【表：目标完成情况】 【分页】 【空行】       a table, a new page, an empty line
//   ※ …                                     a note to whoever edits the template; never printed
// Placeholders:
//   {{在册会员数}}              a named figure; {{慰问金|万元}} with a format; {{=count(event, event_type=培训)}} an
//   expression
//   {{去年:培训期数}}            the same figure one year earlier
//   {{明年:计划中活动}}          and one year later; both also before an expression: {{去年:=count(visit)}}
//   {{比上年:培训期数}}          比上年增加9期, 比上年减少2期, 与上年持平: with its unit, and with 金额 where it is
//   money
//   {{年度}} {{单位全称}} …       facts of the office profile and the document
//   {{文:指导思想}}              the year's own text block; {{文:指导思想|必填}} leaves a visible 待补 while it is not
//   written
//   {{#如果 条件}} … {{#否则}} … {{/如果}}   a name, 非 name, or a comparison: {{#如果 劳动争议件数>0}}
//   {{#每个 目标 where 状态=未完成}} … {{/每个}}   once for every item; {{序号}} counts 1, 2, {{汉字序号}} 一, 二;
//       {{末项}} is set in the last one. In the filter {year}, {from} and {to} stand for the period. 去年:目标 and
//       明年:目标 are the same list of the neighbouring years
//   {{#每个 走访慰问 各 节日 where 条件}} … {{/每个}}   once for every festival of the visits, the most frequent first;
//       {{组}} and {{节日}} are its name. 各 月份 and 各 季度: once for every one of the period. Inside any block
//       an expression takes the item's texts: {{=count(visit, festival={节日})}}, month(visit_date) in ({月})
// What has no data says nothing: a clause (between ，； and 。) whose figures all have no data is left out, a sentence
// without a clause left goes, a heading without text below it goes, and the numbering closes up; a line never ends in
// ， or ；. A figure marked |必填 without records is a visible 【待补：…】 instead; |含零 keeps a zero as a statement
// (零事故). Quotes and brackets hold a clause together. What comes from records is never read as markup; the lines of a
// year's own text may be numbered like the template's.

#include "reporting/document.h"

#include <QMap>
#include <optional>

namespace reporting {

struct TemplateError
{
    int line = 0; // 1-based
    QString message;
};

/// A figure as a template sees it.
struct FigureAnswer
{
    PrintedFigure figure; // text not filled in yet
    bool known = false; // no such name or expression otherwise
    bool hasValue = false;
    qint64 scaled = 0; // exact value in units of 1/scale
    qint64 scale = 1;
    QString error; // when not known: what is wrong with the name or expression

    /// Something to report. A zero is a statement only where the template says so.
    bool hasData() const { return hasValue && scaled != 0; }
    bool hasRecords() const { return hasValue && (scaled != 0 || figure.count > 0); }
};

/// One item a {{#每个}} block walks over.
struct LoopItem
{
    QMap<QString, QString> texts; // placeholder name → text
    QMap<QString, FigureAnswer> figures;
};

/// Where a template gets its data from.
class TemplateSource
{
public:
    virtual ~TemplateSource() = default;
    /// Without value for an earlier year where the figure cannot look back.
    virtual FigureAnswer figure(const QString &nameOrExpression, int yearsBack) = 0;
    virtual std::optional<QString> text(const QString &name) = 0; // 年度, 单位全称, 成文日期 …; nothing: no such fact
    virtual QString yearText(const QString &name) = 0; // empty when not written
    /// filter: what stands behind where; nothing: no such list, or a filter it does not understand.
    virtual std::optional<QList<LoopItem>> items(const QString &name, const QString &filter) = 0;
    /// Adds the figures of its cells to the document. Nothing: no such table; a table without rows is left out.
    virtual std::optional<Table> table(const QString &name, Document &document) = 0;
};

struct ExpandedTemplate
{
    Document document;
    QList<TemplateError> errors;
};
ExpandedTemplate expandTemplate(const QString &text, TemplateSource &source);

} // namespace reporting
