// report: the plan and the summary as files, and what the command says about them.

#include "acceptance/command_line.h"
#include "support/print.h"

#include <QFileInfo>
#include <QProcess>

namespace acceptance {
namespace {

class ReportByCommand : public CommandLine
{
protected:
    static QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished()) << "pdftotext is needed (poppler-utils)";
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
};

TEST_F(ReportByCommand, TheSummaryOfTheSampleYearSaysItsFigures)
{
    makeSampleYear();
    const QString pdf = file(u"summary.pdf"_s);
    const Outcome outcome = run({u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--output"_s, pdf});
    EXPECT_LE(outcome.exit, 1) << outcome.err.toStdString();
    const QJsonObject result = outcome.object();
    EXPECT_EQ(result[u"output"].toString(), pdf);
    EXPECT_GE(result[u"pages"].toInt(), 2);
    EXPECT_EQ(outcome.exit, result[u"missing"].toArray().isEmpty() ? 0 : 1);
    const QJsonArray figures = result[u"figures"].toArray();
    EXPECT_GE(figures.size(), 40);
    QString text = textOf(pdf);
    text.remove(u'\n').remove(u' ');
    for (const QJsonValue &figure : figures) {
        for (const char *key : {"text", "figure", "value", "count"})
            EXPECT_TRUE(figure.toObject().contains(QLatin1StringView(key))) << key;
        EXPECT_FALSE(figure[u"figure"].toString().isEmpty());
        EXPECT_TRUE(text.contains(figure[u"text"].toString())) << figure[u"figure"].toString().toStdString();
        if (figure[u"figure"].toString() == u"在册会员数"_s) {
            EXPECT_EQ(figure[u"value"].toInt(), 1007);
        }
    }

    const QString plain = file(u"summary.txt"_s);
    EXPECT_LE(run({u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--output"_s, plain}).exit, 1);
    const QString words = QString::fromUtf8(read(plain));
    EXPECT_TRUE(words.startsWith(u"青禾街道总工会2025年工作总结"_s)) << words.left(60).toStdString();
    EXPECT_TRUE(words.contains(u"在册会员1007人"_s));
    EXPECT_TRUE(words.contains(u"一、"_s));
    EXPECT_FALSE(words.contains(u"{{"_s));
    EXPECT_GT(words.count(u"工会"_s), 10);
    EXPECT_EQ(text.count(u"工会"_s), words.count(u"工会"_s)) << "every one can be found in the PDF";
}

TEST_F(ReportByCommand, ADraftSaysWhichCharactersNoInstalledFontPrints)
{
    makeOffice();
    const QString own = write(u"own.txt"_s, u"※ 文种：年度工作总结\n标题：总结\n会员\U000EFFFD与工会。\n"_s.toUtf8());
    const Outcome outcome = run({u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--template"_s, own,
                                 u"--output"_s, file(u"draft.pdf"_s)});
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_TRUE(outcome.err.contains(u"U+EFFFD"_s)) << outcome.err.toStdString();
    EXPECT_EQ(outcome.object()[u"unprinted"].toArray().size(), 1);
    EXPECT_TRUE(QFileInfo::exists(file(u"draft.pdf"_s)));
}

TEST_F(ReportByCommand, ThePlanOfAnOfficeWithoutRecordsIsADraftWithItsGapsMarked)
{
    makeOffice();
    const QString pdf = file(u"plan.pdf"_s);
    const Outcome outcome = run({u"report"_s, u"annual-plan"_s, u"--year"_s, u"2026"_s, u"--output"_s, pdf});
    EXPECT_EQ(outcome.exit, 1) << outcome.err.toStdString();
    EXPECT_FALSE(outcome.object()[u"missing"].toArray().isEmpty());
    const QString text = textOf(pdf);
    EXPECT_TRUE(text.contains(u"工会"_s));
    EXPECT_TRUE(text.contains(u"待补"_s));
}

TEST_F(ReportByCommand, TheSameDataGivesTheSameBytes)
{
    makeOffice();
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s})
        must({u"report"_s, u"annual-plan"_s, u"--year"_s, u"2026"_s, u"--output"_s, file(name)});
    EXPECT_EQ(read(file(u"a.pdf"_s)), read(file(u"b.pdf"_s)));
}

TEST_F(ReportByCommand, WhatCannotBeWrittenIsASentence)
{
    makeOffice();
    for (const char *name : {"nowhere/plan.pdf", "nowhere/plan.txt"}) {
        const Outcome refused = run({u"report"_s, u"annual-plan"_s, u"--output"_s, file(QString::fromLatin1(name))});
        EXPECT_EQ(refused.exit, 3) << name;
        EXPECT_EQ(refused.out, QString()) << name;
        EXPECT_TRUE(refused.err.contains(u"plan"_s)) << refused.err.toStdString();
    }
    EXPECT_EQ(
        run({u"report"_s, u"annual-plan"_s, u"--output"_s, file(u"x.txt"_s), u"--template"_s, file(u"none.txt"_s)})
            .exit,
        3);
    EXPECT_EQ(run({u"report"_s, u"annual-plan"_s, u"--output"_s, file(u"x.txt"_s), u"--as-of"_s, u"soon"_s}).exit, 2);
    const QString wrong = write(u"wrong.txt"_s, u"{{没有这个指标}}\n"_s.toUtf8());
    const Outcome outcome
        = run({u"report"_s, u"annual-plan"_s, u"--output"_s, file(u"x.txt"_s), u"--template"_s, wrong});
    EXPECT_NE(outcome.exit, 0);
    EXPECT_TRUE((outcome.err + outcome.out).contains(u"没有这个指标"_s))
        << outcome.err.toStdString() << outcome.out.toStdString();
}

} // namespace
} // namespace acceptance
