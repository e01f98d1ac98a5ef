#include "reporting/content/template_menu.h"

#include "domain/registry.h"
#include "figures/catalogue.h"
#include "reporting/content/report.h"
#include "reporting/content/report_source.h"
#include "reporting/template/figure_format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

QString braced(const QString &name) { return u"{{"_s + name + u"}}"_s; }

QList<InsertableGroup> figureGroups(storage::Session &session)
{
    QList<InsertableGroup> groups;
    const figures::Catalogue catalogue = figures::Catalogue::load(session);
    for (const figures::NamedFigure &figure : catalogue.all()) {
        const QString title = u"指标："_s + (figure.group.isEmpty() ? u"其他"_s : figure.group);
        auto group = std::ranges::find(groups, title, &InsertableGroup::title);
        if (group == groups.end())
            group = groups.insert(groups.end(), {title, {}});
        const QString format = figure.unit == u"元"_s ? u"|金额"_s : figure.unit == u"%"_s ? u"|百分比"_s : QString();
        const QString unit = format.isEmpty() ? figure.unit : QString(); // the format prints it
        group->entries << Insertable{figure.label + (figure.unit.isEmpty() ? QString() : u'（' + figure.unit + u'）'),
                                     braced(figure.name + format) + unit};
    }
    return groups;
}

InsertableGroup factGroup(storage::Session &session, const QString &kind)
{
    ReportRequest request;
    request.kind = kind;
    request.period = domain::Period::ofYear(session.clock.today().year());
    InsertableGroup group{u"事项"_s, {}};
    const ReportSource source(session, request, {}, true);
    for (auto fact = source.facts().cbegin(); fact != source.facts().cend(); ++fact)
        group.entries << Insertable{fact.value().isEmpty() ? fact.key() : fact.key() + u'（' + fact.value() + u'）',
                                    braced(fact.key())};
    for (const QString &count : TargetItems::countNames())
        group.entries << Insertable{count, braced(count)};
    return group;
}

QList<InsertableGroup> listGroups()
{
    QList<InsertableGroup> groups;
    for (const domain::Entity *entity : domain::allEntities()) {
        if (entity->options.keptByProgram)
            continue;
        InsertableGroup group{u"列表："_s + entity->term(), {}};
        group.entries << Insertable{entity->term(), u"{{#每个 %1 where }}\n{{/每个}}"_s.arg(entity->term())};
        for (const domain::Field *field : entity->fields)
            group.entries << Insertable{field->term(), braced(field->term())};
        groups << group;
    }
    InsertableGroup targets{u"列表：目标情况"_s, {}};
    for (const QString &name : TargetItems::ownTexts())
        targets.entries << Insertable{name, braced(name)};
    targets.entries << Insertable{u"实际"_s, u"{{实际|含零}}"_s} << Insertable{u"上年实际"_s, u"{{上年实际}}"_s};
    return groups << targets;
}

QList<Insertable> same(const QStringList &texts)
{
    QList<Insertable> entries;
    for (const QString &text : texts)
        entries << Insertable{text, text};
    return entries;
}

} // namespace

QList<InsertableGroup> templateMenu(storage::Session &session, const QString &kind)
{
    QList<InsertableGroup> groups = figureGroups(session);
    groups << factGroup(session, kind);
    InsertableGroup texts{u"自写段落"_s, {}};
    for (const ReportKind &known : reportKinds(session))
        if (known.name == kind)
            for (const QString &name : known.texts)
                texts.entries << Insertable{name, braced(u"文:"_s + name)};
    if (!texts.entries.isEmpty())
        groups << texts;
    groups << listGroups();
    groups << InsertableGroup{u"比较和评价"_s,
                              same({u"{{去年:指标}}"_s, u"{{比上年:指标}}"_s, u"{{比上年:指标|百分比}}"_s,
                                    u"{{同比:指标}}"_s, u"{{增幅:指标}}"_s, u"{{完成情况:目标编号}}"_s})};
    groups << InsertableGroup{
        u"条件和循环"_s,
        same({u"{{#如果 指标>0}}{{#否则如果 条件}}{{#否则}}{{/如果}}"_s,
              u"{{#每个 活动 where 条件 排序 字段 降序 限 10}}{{/每个}}"_s, u"{{#每月}}{{/每月}}"_s,
              u"{{#每月 活动 where 条件 合并 7-8}}{{组}}{{#每项}}{{/每项}}{{/每月}}"_s,
              u"{{#每组 活动 按 活动类别}}{{组}}{{项数}}{{#每项}}{{/每项}}{{/每组}}"_s, u"{{序号}}"_s,
              u"{{汉字序号}}"_s})};
    InsertableGroup formats{u"格式"_s, {}};
    for (const QString &format : figureFormats() + dateFormats() + QStringList{u"隐名"_s, u"必填"_s, u"含零"_s})
        formats.entries << Insertable{format, u'|' + format};
    groups << formats;
    groups << InsertableGroup{
        u"表格"_s,
        same({u"【表：目标完成情况】"_s, u"【表：目标任务】"_s, u"【表：月度安排；合并：7-8】"_s,
              u"【表：集体合同 where 条件；列：单位名称,合同编号；排序：签订日期 降序；限：50；合计；横排】"_s,
              u"【表：指标 培训期数,受训人次；对比】"_s, u"【表：指标 培训期数,受训人次；按月】"_s})};
    groups << InsertableGroup{
        u"图"_s,
        same({u"【图：柱 指标 培训期数；按月】"_s, u"【图：线 指标 培训期数；近3年】"_s,
              u"【图：堆积 指标 培训期数,文体活动场次；按季】"_s, u"【图：占比 指标 培训期数；按单位】"_s})};
    groups << InsertableGroup{u"文件要素"_s,
                              same({u"标题："_s, u"题注："_s, u"主送："_s, u"落款："_s, u"日期："_s, u"印章：有"_s,
                                    u"附件："_s, u"红头："_s, u"文号："_s, u"签发人："_s, u"份号："_s, u"密级："_s,
                                    u"紧急程度："_s, u"抄送："_s, u"印发："_s, u"【分页】"_s, u"【空行】"_s, u"※ "_s})};
    return groups;
}

} // namespace reporting
