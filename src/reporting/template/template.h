#pragma once
// A template is plain text a clerk can read. Official numbering is the markup: a line beginning 一、 is a first-level
// heading, （一） a second-level one, 1. a third-level one, （1） a fourth-level one (a numbered sentence with nothing
// below it is a paragraph, numbered all the same); anything else is a body paragraph. A level may be skipped.
//
// Lines of their own, with what stands behind the colon:
//   标题：  题注：  主送：  落款：  日期：  印章：有
//   附件：名称            what follows is an attachment, named in the note under the body
//   红头：  文号：  签发人：  份号：  密级：  紧急程度：      the head of an official document
//   抄送：  印发：机关 2026年3月5日                        its record block; without a day the document's
//   【表：…】 【图：…】    inset_spec.h says what they take
//   【分页】 【空行】
//   ※ …                 a note to whoever edits the template; never printed (template_head.h reads the first ones)
// Placeholders:
//   {{在册会员数}}              a named figure; {{=count(event, event_type=培训)}} an expression; formats and dates:
//                               figure_format.h; several are joined: {{慰问金|万元|余}}
//   {{去年:培训期数}}            the same figure one year earlier, {{明年:…}} later; also {{去年:=count(visit)}}
//   {{比上年:培训期数}}          比上年增加9期, 比上年减少2期, 与上年持平; |百分比 says it in per cent
//   {{同比:…}} {{增幅:…}}        同比增长12.5%, 同比持平; 增长12.5%, 下降3%, 持平. Nothing without a base, but with
//   |含零
//                               a base of 0 gives 比上年增加5起
//   {{完成情况:目标编号或指标}}   超额完成, 圆满完成, 基本实现 by the status of the target; the clause goes where it
//   was
//                               missed
//   {{年度}} {{单位全称}} …       facts of the office and the document; {{成文日期+7天}}
//   {{文:指导思想}}              the year's own text block
//   {{#如果 条件}} … {{#否则如果 条件}} … {{#否则}} … {{/如果}}   a name, 非 name, 甲>0, 甲>去年:甲, 单位层级=街道, a
//       list with or without where; 且, 或
//   {{#每个 名称 where 条件 排序 字段 降序 限 10}} … {{/每个}}   once for every item, also nested: within a record the
//       records that refer to it (全部:名称 all of them). {{序号}} 1, 2, {{汉字序号}} 一, 二; {{末项}} is set in the
//       last;
//       {{外:姓名}} is of the item around. In a filter {year}, {from} and {to} stand for the period. 去年:目标 and
//       明年:目标 are the lists of the neighbouring years
//   {{#每月}} … {{/每月}}        once for every month of the period: figures and lists inside are of that month. With a
//       list ({{#每月 活动 where … 合并 7-8}}) the months that have items. {{#每季}} likewise
//   {{#每组 走访慰问 按 节日 where …}} … {{/每组}}, also {{#每个 走访慰问 各 节日 …}} … {{/每个}}: by the values of a
//       field, the most frequent first. Of a group: {{组}}, {{项数}}, {{合计:字段}}; {{#每项}} … {{/每项}} walks over
//       it
//   In an expression or filter {节日} is the text of the item, as one value: {{=count(visit, festival={节日})}}; {月}
//       the months, for month(visit_date) in ({月})
// |必填 leaves a visible 【待补：…】 where there are no records; |含零 keeps a zero as a statement (零事故).
//
// What has no data says nothing: a clause (between ，； and 。) whose figures all have no data is left out, a sentence
// without a clause left goes, a heading without text below it goes, and the numbering closes up; a line never ends in
// ， or ；. Quotes and brackets hold a clause together. What comes from records is never read as markup; the lines of a
// year's own text may be numbered like the template's.

#include "domain/entity.h"
#include "reporting/document.h"

#include <QMap>
#include <optional>

namespace reporting {

struct TemplateError
{
    int line = 0; // 1-based
    QString message;
    friend bool operator==(const TemplateError &, const TemplateError &) = default;
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

/// Where in its data a template stands: within a month, within a record.
struct Scope
{
    std::optional<domain::Period> span = {}; // figures and lists inside are of this span
    const domain::Entity *ledger = nullptr;
    qint64 record = 0; // 0: none
    QString filter = {}; // of a group: which records of the ledger are in it
};

/// One item a loop walks over.
struct LoopItem
{
    QMap<QString, QString> texts = {}; // placeholder name → text
    QMap<QString, FigureAnswer> figures = {};
    Scope scope = {};
    QList<LoopItem> members = {}; // of a group
};

/// What a loop asks for.
struct ItemQuery
{
    enum class Grouping { None, Month, Quarter, Field };
    QString list; // empty: the months of the period as such
    QString filter;
    QString sort; // field; empty: the list's own order
    bool descending = false;
    int limit = 0; // 0: all
    Grouping grouping = Grouping::None;
    QString groupField;
    QList<std::pair<int, int>> merged; // months set together: 7-8
};

struct Items
{
    bool known = false; // there is such a list
    QList<LoopItem> items;
    QString error; // what is wrong with the filter, the order or the grouping; of an unknown list: empty
};

struct InsetSpec; // inset_spec.h

/// A table or chart asked for. figures: those of its cells or labels, whose runs count from 0.
struct Inset
{
    Table table;
    Chart chart;
    QList<PrintedFigure> figures;
    QStringList missing;
    QString error; // what is wrong with what was asked for
    bool empty = false; // there is nothing to show: it is left out
};

/// Where a template gets its data from.
class TemplateSource
{
public:
    virtual ~TemplateSource() = default;
    /// Without value for an earlier year where the figure cannot look back.
    virtual FigureAnswer figure(const QString &nameOrExpression, int yearsBack, const Scope &scope) = 0;
    virtual std::optional<QString> text(const QString &name) = 0; // 年度, 单位全称, 成文日期 …; nothing: no such fact
    virtual QString yearText(const QString &name) = 0; // empty when not written
    virtual Items items(const ItemQuery &query, const Scope &scope) = 0;
    virtual Inset inset(const InsetSpec &spec) = 0;
    /// 超额完成, 圆满完成, 基本实现; empty: nothing to say. Nothing: no target is called so, or measures such a figure.
    virtual std::optional<QString> completion(const QString &target) = 0;
    /// A field over references (所属工会.职工人数) of the record a loop stands at; nothing: no such path.
    virtual std::optional<QString> pathText(const QString &, const Scope &) { return std::nullopt; }
    /// The record a document about one record is about.
    virtual const LoopItem *root() const { return nullptr; }
    /// Names of figures, facts and lists: what a misspelt one may have meant.
    virtual QStringList names() const { return {}; }
    /// Why a name must not be printed (personal data in a public notice); empty: it may.
    virtual QString forbidden(const QString &) const { return {}; }
    /// True while a template is only checked: every branch is looked at, lists have one blank item.
    virtual bool checking() const { return false; }
};

struct ExpandedTemplate
{
    Document document;
    QList<TemplateError> errors; // by line, each once
};
ExpandedTemplate expandTemplate(const QString &text, TemplateSource &source);

} // namespace reporting
