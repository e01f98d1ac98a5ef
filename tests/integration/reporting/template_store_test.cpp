// The store of templates: shipped ones, the office's own, files shared between offices.

#include "domain/error.h"
#include "reporting/content/template_check.h"
#include "reporting/content/template_menu.h"
#include "reporting/content/template_store.h"
#include "small_office.h"
#include "storage/change_log.h"
#include "support/print.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

struct TemplateStore : testing::Test
{
    SmallOffice office;

    void save(const QString &name, const QString &text)
    {
        storage::Operation operation(office.session, u"set"_s);
        saveTemplate(operation, name, text);
        operation.commit();
    }
    void remove(const QString &name)
    {
        storage::Operation operation(office.session, u"remove"_s);
        removeTemplate(operation, name);
        operation.commit();
    }
    QString import(const QString &path)
    {
        storage::Operation operation(office.session, u"add"_s);
        const QString name = importTemplate(operation, path);
        operation.commit();
        return name;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile out(office.file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        return office.file(name);
    }
    std::optional<TemplateInfo> info(const QString &name)
    {
        for (const TemplateInfo &one : templates(office.session))
            if (one.name == name)
                return one;
        return std::nullopt;
    }
    template <typename Work> static domain::ErrorCode codeOf(Work work)
    {
        try {
            work();
        } catch (const domain::Error &error) {
            EXPECT_FALSE(error.message().isEmpty());
            return error.code();
        }
        ADD_FAILURE() << "nothing was refused";
        return domain::ErrorCode::Storage;
    }
};

} // namespace

TEST_F(TemplateStore, RefusesWhatIsNoTemplate)
{
    EXPECT_EQ(codeOf([&] { save(u" "_s, u"※ 文种：年度工作总结"_s); }), domain::ErrorCode::Usage);
    EXPECT_EQ(codeOf([&] { save(u"长"_s.repeated(101), u"※ 文种：年度工作总结"_s); }), domain::ErrorCode::Usage);
    EXPECT_EQ(codeOf([&] { save(u"没有文种"_s, u"标题：总结"_s); }), domain::ErrorCode::Usage);
    EXPECT_EQ(codeOf([&] { remove(u"年度工作总结"_s); }), domain::ErrorCode::NotFound);
    EXPECT_EQ(codeOf([&] { import(office.file(u"none.txt"_s)); }), domain::ErrorCode::NotFound);
    EXPECT_EQ(codeOf([&] { import(write(u"picture.txt"_s, QByteArray("\x89PNG\0\0\x01", 7))); }),
              domain::ErrorCode::InvalidInput);
    EXPECT_EQ(codeOf([&] { import(write(u"wrong.txt"_s, u"※ 文种：年度工作总结\n{{没有这个}}"_s.toUtf8())); }),
              domain::ErrorCode::InvalidInput);
    EXPECT_EQ(codeOf([&] { exportTemplate(office.session, u"没有"_s, office.file(u"x.txt"_s)); }),
              domain::ErrorCode::NotFound);
    EXPECT_EQ(codeOf([&] { exportTemplate(office.session, u"年度工作总结"_s, office.file(u"none/x.txt"_s)); }),
              domain::ErrorCode::Unwritable);
    for (const TemplateInfo &one : templates(office.session))
        EXPECT_FALSE(one.own) << one.name.toStdString();
}

TEST_F(TemplateStore, PutsAnOwnTemplateInThePlaceOfAShippedOneAndBack)
{
    const QString shipped = *templateText(office.session, u"年度工作总结"_s);
    save(u"年度工作总结"_s, u"标题：我们的总结\n正文。"_s);
    EXPECT_TRUE(info(u"年度工作总结"_s)->overrides && info(u"年度工作总结"_s)->standard);
    EXPECT_EQ(plainText(makeReport(office.session, office.request(u"annual-summary"_s, 2025))),
              u"我们的总结\n正文。\n"_s);
    EXPECT_EQ(*shippedTemplateText(u"年度工作总结"_s), shipped);
    remove(u"年度工作总结"_s);
    EXPECT_EQ(*templateText(office.session, u"年度工作总结"_s), shipped);
    EXPECT_FALSE(info(u"年度工作总结"_s)->own);
}

TEST_F(TemplateStore, KeepsTheHistoryOfATemplate)
{
    save(u"甲"_s, u"※ 文种：年度工作总结\n第一稿。"_s);
    save(u"甲"_s, u"※ 文种：年度工作总结\n第二稿。"_s);
    EXPECT_EQ(std::ranges::count(templates(office.session), u"甲"_s, &TemplateInfo::name), 1);
    const auto changes = storage::historyOf(office.session, templateEntity().name(), 1);
    ASSERT_EQ(changes.size(), 2);
    EXPECT_TRUE(changes.first().before.value(u"text"_s).toString().contains(u"第一稿"_s));
}

TEST_F(TemplateStore, MakesANewKindOfReportFromATemplateThatNamesOne)
{
    save(u"女工专报"_s, u"※ 文种：女职工工作专报\n标题：专报\n会员{{在册会员数}}人。{{文:说明}}"_s);
    office.member(u"张三"_s, u"女"_s, u"2024-03-01"_s);
    EXPECT_EQ(plainText(makeReport(office.session, office.request(u"女职工工作专报"_s, 2025))), u"专报\n会员1人。\n"_s);
    const QList<ReportKind> kinds = reportKinds(office.session);
    const auto kind = std::ranges::find(kinds, u"女职工工作专报"_s, &ReportKind::name);
    ASSERT_NE(kind, kinds.end());
    EXPECT_EQ(kind->texts, QStringList{u"说明"_s});
    EXPECT_EQ(codeOf([&] { makeReport(office.session, office.request(u"没有的文种"_s, 2025)); }),
              domain::ErrorCode::Usage);
}

TEST_F(TemplateStore, SharesTemplatesAsFiles)
{
    save(u"甲"_s, u"※ 文种：年度工作总结\n会员{{在册会员数}}人。"_s);
    exportTemplate(office.session, u"甲"_s, office.file(u"shared.txt"_s));
    SmallOffice other(u"别处总工会"_s);
    storage::Operation operation(other.session, u"add"_s);
    EXPECT_EQ(importTemplate(operation, office.file(u"shared.txt"_s)), u"甲"_s);
    operation.commit();
    EXPECT_TRUE(templateText(other.session, u"甲"_s)->contains(u"{{在册会员数}}"_s));
    EXPECT_EQ(import(write(u"乙.txt"_s, u"※ 文种：年度工作总结\r\n正文。"_s.toUtf8())), u"乙"_s);
    EXPECT_EQ(import(write(u"bom.txt"_s,
                           QByteArray("\xEF\xBB\xBF") + u"※ 名称：丙\n※ 文种：年度工作总结\n正文。"_s.toUtf8())),
              u"丙"_s);
}

TEST_F(TemplateStore, MakesAReportFromATemplateByName)
{
    save(u"短的"_s, u"※ 文种：年度工作总结\n标题：短\n正文。"_s);
    ReportRequest request = office.request(u"annual-summary"_s, 2025);
    request.templateFile = u"短的"_s;
    EXPECT_EQ(plainText(makeReport(office.session, request)), u"短\n正文。\n"_s);
    request.templateFile = u"没有的"_s;
    EXPECT_EQ(codeOf([&] { makeReport(office.session, request); }), domain::ErrorCode::NotFound);
}

TEST_F(TemplateStore, ShipsTemplatesWithoutMistakes)
{
    ASSERT_GE(templates(office.session).size(), 2);
    QStringList standards;
    for (const TemplateInfo &one : templates(office.session)) {
        if (one.standard)
            standards << one.kind;
        for (const TemplateError &error : checkTemplate(office.session, *templateText(office.session, one.name)))
            ADD_FAILURE() << one.name.toStdString() << " line " << error.line << ": " << error.message.toStdString();
    }
    EXPECT_EQ(standards.removeDuplicates(), 0) << "one standard template for each kind";
    EXPECT_NE(findReportKind(u"annual-plan"_s), nullptr);
    EXPECT_EQ(findReportKind(u"annual-summary"_s)->label, u"年度工作总结"_s);
    for (const QString &kind : {u"case-dossier"_s, u"notice"_s, u"contract-ledger"_s})
        EXPECT_NE(findReportKind(kind), nullptr) << kind.toStdString();
    EXPECT_NE(findReportKind(u"case-dossier"_s)->ledger, nullptr);
}

TEST_F(TemplateStore, ChecksEveryBranchWithoutData)
{
    const auto lines = [&](const QString &text) {
        QList<int> found;
        for (const TemplateError &error : checkTemplate(office.session, text))
            found << error.line;
        return found;
    };
    EXPECT_EQ(
        lines(
            u"※ 文种：年度工作总结\n※ 对象：没有的台账\n{{#如果 在册会员数>0}}\n{{没有}}\n{{#否则}}\n{{也没有}}\n{{/如果}}"_s),
        (QList{2, 4, 6}));
    EXPECT_EQ(
        lines(u"{{#每个 活动 where 没有=1}}x{{/每个}}\n{{#每个 活动 排序 没有}}x{{/每个}}\n"
              u"{{#每组 活动 按 没有}}x{{/每组}}\n{{#每个 活动}}{{没有}}{{/每个}}\n"
              u"{{#每月 活动}}{{#每项}}{{活动名称}}{{没有}}{{/每项}}{{项数}}{{合计:预算}}{{合计:没有}}{{/每月}}"_s),
        (QList{1, 2, 3, 4, 5, 5}));
    EXPECT_EQ(lines(u"【表：没有】\n【表：活动；列：没有】\n【表：指标 没有】\n【图：柱 培训期数；按 没有】\n"
                    u"【图：柱 培训期数；按月】\n【表：活动；列：活动名称,预算；合计】\n【表：月度安排】"_s),
              (QList{1, 2, 3, 4}));
    EXPECT_EQ(lines(u"{{#每个 困难职工档案}}{{姓名}}{{#每个 家庭成员}}{{与户主关系}}{{外:姓名}}{{/每个}}{{/每个}}\n"
                    u"{{#每个 会员}}{{所属工会.职工人数}}{{所属工会.没有}}{{/每个}}"_s),
              QList{2});
}

TEST_F(TemplateStore, SuggestsFiguresAndFields)
{
    const auto errors = checkTemplate(office.session, u"{{在册会员人数}}\n【表：活动；列：活动名】"_s);
    ASSERT_EQ(errors.size(), 2);
    EXPECT_TRUE(errors[0].message.contains(u"在册会员数"_s)) << errors[0].message.toStdString();
    EXPECT_TRUE(errors[1].message.contains(u"活动名称"_s)) << errors[1].message.toStdString();
}

TEST_F(TemplateStore, OffersOnlyWhatATemplateMayHold)
{
    QString text = u"※ 文种：年度工作总结\n"_s;
    qsizetype figures = 0;
    for (const InsertableGroup &group : templateMenu(office.session, u"annual-summary"_s)) {
        EXPECT_FALSE(group.entries.isEmpty()) << group.title.toStdString();
        const bool plain
            = group.title.startsWith(u"指标："_s) || group.title == u"事项"_s || group.title == u"自写段落"_s;
        for (const Insertable &entry : group.entries)
            if (plain)
                text += entry.text + u'\n';
        figures += group.title.startsWith(u"指标："_s) ? group.entries.size() : 0;
    }
    EXPECT_GT(figures, 800);
    EXPECT_EQ(checkTemplate(office.session, text), QList<TemplateError>());
}

TEST_F(TemplateStore, TakesEveryExampleOfItsHandbook)
{
    QFile book(QStringLiteral(UNIONHALL_SOURCE_DIR) + u"/docs/user-guide/templates_zh_CN.md"_s);
    ASSERT_TRUE(book.open(QIODevice::ReadOnly));
    const QStringList parts = QString::fromUtf8(book.readAll()).split(u"\n```\n"_s);
    ASSERT_GT(parts.size(), 20);
    for (qsizetype i = 1; i < parts.size(); i += 2)
        for (const TemplateError &error : checkTemplate(office.session, parts[i], u"annual-summary"_s))
            ADD_FAILURE() << parts[i].section(u'\n', error.line - 1, error.line - 1).toStdString() << "\n"
                          << error.message.toStdString();
}
