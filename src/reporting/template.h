#pragma once
// A template is plain text a clerk can read. Official numbering is the markup: a line beginning 一、 is a first-level heading,
// （一） a second-level one, 1. a third-level one; anything else is a body paragraph. Headings are renumbered when sections
// vanish. Placeholders:
//   {{在册会员数}}            a named figure; {{慰问金|万元}} with a format; {{=count(event, event_type=培训)}} an expression
//   {{去年:在册会员数}}        the same figure one year earlier
//   {{年度}} {{单位全称}} …     facts of the office profile and the document
//   {{文:指导思想}}            the year's own text block
//   {{#如果 条件}} … {{/如果}}  kept only when the condition holds ({{#如果 劳动争议件数>0}})
//   {{#每个 目标 where …}} … {{/每个}}   once for every target or record
//   【表：…】                  a table
// A line whose figures are all without data vanishes; a figure that is wanted but has no data is a visible 【待补：…】.

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
    bool known = false;   // no such name or expression otherwise
    bool hasValue = false;
    qint64 scaled = 0;    // exact value in units of 1/scale
    qint64 scale = 1;
};

/// One element a {{#每个}} block walks over.
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
    virtual FigureAnswer figure(const QString &nameOrExpression, int yearsBack) = 0;
    virtual std::optional<QString> text(const QString &name) = 0;   // 年度, 单位全称, 日期 …
    virtual QString yearText(const QString &name) = 0;              // empty when not written
    virtual std::optional<QList<LoopItem>> items(const QString &name, const QString &filter) = 0;
    virtual std::optional<Table> table(const QString &name, Document &document) = 0;
};

struct ExpandedTemplate
{
    Document document;
    QList<TemplateError> errors;
};
ExpandedTemplate expandTemplate(const QString &text, TemplateSource &source);

} // namespace reporting
