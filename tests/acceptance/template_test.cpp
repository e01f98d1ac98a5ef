// templates, template-check, template-save, template-show, template-remove, and reports made from own templates.

#include "acceptance/command_line.h"
#include "support/print.h"

namespace acceptance {
namespace {

class TemplatesByCommand : public CommandLine
{
protected:
    void SetUp() override { makeOffice(); }

    QJsonObject listed(const QString &name)
    {
        for (const QJsonValue &one : run({u"templates"_s}).array())
            if (one[u"name"].toString() == name)
                return one.toObject();
        return {};
    }
    QString written(const QStringList &more)
    {
        const QString path = file(u"out.txt"_s);
        const Outcome outcome = run(QStringList{u"report"_s} + more
                                    + QStringList{u"--year"_s, u"2025"_s, u"--output"_s, path, u"--no-definitions"_s});
        EXPECT_LE(outcome.exit, 1) << outcome.err.toStdString();
        return QString::fromUtf8(read(path));
    }
};

TEST_F(TemplatesByCommand, AWrongTemplateIsToldByLineAndNotKept)
{
    const QString wrong
        = write(u"wrong.txt"_s, u"※ 文种：年度工作总结\n会员{{在册会员人数}}人。\n{{#如果 在册会员数}}\n"_s.toUtf8());
    const Outcome checked = run({u"template-check"_s, wrong});
    EXPECT_EQ(checked.exit, 1);
    const QJsonArray errors = checked.object()[u"errors"].toArray();
    ASSERT_EQ(errors.size(), 2);
    EXPECT_EQ(errors[0][u"line"].toInt(), 2);
    EXPECT_TRUE(errors[0][u"message"].toString().contains(u"在册会员数"_s));
    EXPECT_EQ(errors[1][u"line"].toInt(), 3);
    const QStringList before = everything();
    EXPECT_EQ(run({u"template-save"_s, u"甲"_s, wrong}).exit, 3);
    EXPECT_EQ(run({u"template-save"_s, u"甲"_s, file(u"none.txt"_s)}).exit, 3);
    EXPECT_EQ(run({u"template-save"_s, u"甲"_s}).exit, 2);
    EXPECT_EQ(run({u"template-remove"_s, u"甲"_s}).exit, 3);
    EXPECT_EQ(run({u"template-show"_s, u"甲"_s}).exit, 3);
    EXPECT_EQ(everything(), before);
}

TEST_F(TemplatesByCommand, AnOwnTemplateTakesThePlaceOfAShippedOneUntilItIsRemoved)
{
    const QString shipped = run({u"template-show"_s, u"年度工作总结"_s}).out;
    EXPECT_TRUE(shipped.contains(u"{{在册会员数}}"_s));
    must({u"template-save"_s, u"年度工作总结"_s, write(u"own.txt"_s, u"标题：短总结\n正文。\n"_s.toUtf8())});
    EXPECT_TRUE(listed(u"年度工作总结"_s)[u"overrides"].toBool());
    EXPECT_EQ(written({u"annual-summary"_s}), u"短总结\n正文。\n"_s);
    EXPECT_EQ(run({u"template-show"_s, u"年度工作总结"_s, u"--shipped"_s}).out, shipped);
    must({u"template-remove"_s, u"年度工作总结"_s});
    EXPECT_FALSE(listed(u"年度工作总结"_s)[u"own"].toBool());
    EXPECT_EQ(run({u"template-show"_s, u"年度工作总结"_s}).out, shipped);
}

TEST_F(TemplatesByCommand, ATemplateIsChosenByNameOrAsAFile)
{
    const QString own = write(u"own.txt"_s, u"※ 文种：年度工作总结\n标题：简报\n正文。\n"_s.toUtf8());
    EXPECT_EQ(written({u"annual-summary"_s, u"--template"_s, own}), u"简报\n正文。\n"_s);
    must({u"template-save"_s, u"简报"_s, own});
    EXPECT_EQ(written({u"annual-summary"_s, u"--template"_s, u"简报"_s}), u"简报\n正文。\n"_s);
    must({u"template-show"_s, u"简报"_s, u"--output"_s, file(u"shared.txt"_s)});
    EXPECT_TRUE(QString::fromUtf8(read(file(u"shared.txt"_s))).contains(u"※ 名称：简报"_s));
    EXPECT_EQ(run({u"report"_s, u"no-such-report"_s, u"--output"_s, file(u"x.txt"_s)}).exit, 2);
}

TEST_F(TemplatesByCommand, ADossierIsAboutOneRecordAndMasksItsNumbers)
{
    const QString id = residentNumber(u"19800506"_s, 12);
    must({u"add"_s, u"hardship_case"_s, u"case_no=K001"_s, u"name=王小明"_s, u"id_type=居民身份证"_s,
          u"id_number="_s + id});
    const QStringList report{u"report"_s, u"case-dossier"_s, u"--output"_s, file(u"x.txt"_s)};
    EXPECT_EQ(run(report).exit, 2) << "which record?";
    EXPECT_EQ(run(report + QStringList{u"--record"_s, u"99"_s}).exit, 3);
    EXPECT_EQ(run(report + QStringList{u"--record"_s, u"x"_s}).exit, 2);
    const QString masked = written({u"case-dossier"_s, u"--record"_s, u"1"_s});
    EXPECT_TRUE(masked.contains(u"王小明"_s)) << masked.toStdString();
    EXPECT_FALSE(masked.contains(id));
    EXPECT_TRUE(written({u"case-dossier"_s, u"--record"_s, u"1"_s, u"--reveal"_s}).contains(id));
    const QString notice = written({u"notice"_s, u"--reveal"_s});
    EXPECT_FALSE(notice.contains(u"王小明"_s) || notice.contains(id)) << notice.toStdString();
}

} // namespace
} // namespace acceptance
