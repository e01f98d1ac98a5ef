// report: Word files, an office's own Word template, and the rows behind the figures.

#include "acceptance/command_line.h"
#include "support/print.h"
#include "unit/reporting/docx_reading.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace acceptance {
namespace {

using docxreading::part;

const QString wordMain = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"_s;

class WordByCommand : public CommandLine
{
protected:
    static QByteArray story(const QString &root, const QString &content)
    {
        return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1 "
                "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"_s.arg(root)
                + content + u"</w:%1>"_s.arg(root))
            .toUtf8();
    }
    static QString line(const QString &text) { return u"<w:p><w:r><w:t>"_s + text + u"</w:t></w:r></w:p>"_s; }

    /// A Word file of that body, with a header and parts the program does not know.
    QString ownTemplate(const QString &body, const QString &type = wordMain, const QByteArray &more = "<kept/>")
    {
        const QString path = file(u"own.docx"_s);
        const QString types
            = u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              "<Override PartName=\"/word/document.xml\" ContentType=\"%1\"/><Override PartName=\"/word/header1.xml\" "
              "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>"_s
                  .arg(type);
        reporting::savePackage(
            {{u"[Content_Types].xml"_s, types.toUtf8()},
             {u"word/document.xml"_s, story(u"document"_s, u"<w:body>"_s + body + u"</w:body>"_s)},
             {u"word/header1.xml"_s, story(u"hdr"_s, line(u"{{单位全称}}"_s))},
             {u"word/_rels/document.xml.rels"_s,
              "<Relationships><Relationship TargetMode=\"External\" Target=\"http://127.0.0.1:1/{{年度}}\"/>"
              "</Relationships>"},
             {u"custom/{{年度}}.bin"_s, more}},
            path);
        return path;
    }
    Outcome fill(const QString &own, const QString &output)
    {
        return run(
            {u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--template"_s, own, u"--output"_s, output});
    }
};

TEST_F(WordByCommand, TheSummaryIsTheSameFileTwice)
{
    makeOffice();
    for (const QString &name : {u"a.docx"_s, u"b.docx"_s})
        EXPECT_LE(run({u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--output"_s, file(name)}).exit, 1);
    EXPECT_TRUE(read(file(u"a.docx"_s)).startsWith("PK"));
    EXPECT_EQ(read(file(u"a.docx"_s)), read(file(u"b.docx"_s)));
}

TEST_F(WordByCommand, AnOwnTemplateIsFilledAndEverythingElseKept)
{
    makeOffice();
    const QString own = ownTemplate(line(u"{{单位全称}}{{年度}}年会员{{在册会员数}}人"_s) + line(u"{{#每个 会员}}"_s)
                                    + line(u"{{姓名}}"_s) + line(u"{{/每个}}"_s));
    const Outcome outcome = fill(own, file(u"out.docx"_s));
    ASSERT_LE(outcome.exit, 1) << outcome.err.toStdString();
    EXPECT_EQ(outcome.object()[u"figures"].toArray().size(), 1);
    const QString text = QString::fromUtf8(part(file(u"out.docx"_s), u"word/document.xml"_s));
    EXPECT_TRUE(text.contains(u"青禾街道总工会2025年会员0人"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"{{"_s));
    EXPECT_TRUE(part(file(u"out.docx"_s), u"word/header1.xml"_s).contains(u"青禾街道总工会"_s.toUtf8()));
    for (const QString &kept :
         {u"[Content_Types].xml"_s, u"word/_rels/document.xml.rels"_s, u"custom/{{年度}}.bin"_s}) {
        EXPECT_FALSE(part(own, kept).isEmpty());
        EXPECT_EQ(part(file(u"out.docx"_s), kept), part(own, kept)) << kept.toStdString();
    }
    fill(own, file(u"again.docx"_s));
    EXPECT_EQ(read(file(u"again.docx"_s)), read(file(u"out.docx"_s)));
}

TEST_F(WordByCommand, AnOwnTemplateShowsTablesAndPicturesAndOpensInWord)
{
    makeSampleYear();
    const auto row = [](const QStringList &cells) {
        QString xml = u"<w:tr>"_s;
        for (const QString &cell : cells)
            xml += u"<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>"_s + line(cell) + u"</w:tc>"_s;
        return xml + u"</w:tr>"_s;
    };
    const QString rows = u"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"_s
        + row({u"序号"_s, u"名称"_s}) + row({u"{{#每项}}{{序号}}"_s, u"{{活动名称}}{{/每项}}"_s})
        + row({u"{{#如果 项数>99999}}"_s, QString()}) + row({u"太多"_s, QString()}) + row({u"{{/如果}}"_s, QString()})
        + u"</w:tbl>"_s;
    const QString own
        = ownTemplate(line(u"{{#每组 活动 按 活动类别}}"_s) + line(u"类别{{组}}"_s) + rows + line(u"{{/每组}}"_s)
                      + line(u"【表：集体合同；列：单位名称,合同编号；题：合同一览】"_s)
                      + line(u"【图：柱 指标 培训期数,文体活动场次；按季；题：各季活动】"_s));
    const Outcome outcome = fill(own, file(u"out.docx"_s));
    ASSERT_LE(outcome.exit, 1) << outcome.err.toStdString();
    const QString xml = docxreading::xmlOf(file(u"out.docx"_s));
    const QStringList said = docxreading::paragraphs(xml);
    for (const QString &word : {u"类别培训"_s, u"类别文体活动"_s, u"2"_s, u"合同一览"_s, u"各季活动"_s})
        EXPECT_TRUE(said.contains(word)) << word.toStdString();
    EXPECT_FALSE(said.contains(u"太多"_s));
    EXPECT_FALSE(xml.contains(u"【"_s) || xml.contains(u"{{"_s));
    EXPECT_TRUE(part(file(u"out.docx"_s), u"word/media/chart1.png"_s).startsWith("\x89PNG"));
    EXPECT_TRUE(part(file(u"out.docx"_s), u"word/_rels/document.xml.rels"_s).contains("media/chart1.png"));
    EXPECT_TRUE(part(file(u"out.docx"_s), u"[Content_Types].xml"_s).contains("image/png"));
    for (const QString &kept : {u"custom/{{年度}}.bin"_s})
        EXPECT_EQ(part(file(u"out.docx"_s), kept), part(own, kept));
    fill(own, file(u"again.docx"_s));
    EXPECT_EQ(read(file(u"again.docx"_s)), read(file(u"out.docx"_s)));

    // What we write ourselves is a template like any other: its picture and the new one do not meet.
    const Outcome refilled = fill(file(u"out.docx"_s), file(u"third.docx"_s));
    EXPECT_LE(refilled.exit, 1) << refilled.err.toStdString();
}

TEST_F(WordByCommand, WhatCannotBeFilledIsASentenceAndNoFile)
{
    makeOffice();
    const auto refused = [this](const QString &own, const QString &word) {
        const Outcome outcome = fill(own, file(u"out.docx"_s));
        EXPECT_GE(outcome.exit, 2) << word.toStdString();
        EXPECT_TRUE(outcome.err.contains(word)) << outcome.err.toStdString();
        EXPECT_FALSE(QFileInfo::exists(file(u"out.docx"_s)));
    };
    refused(ownTemplate(line(u"全年{{没有这个指标}}场"_s)), u"没有这个指标"_s);
    refused(ownTemplate(line(u"{{年度}}"_s), u"application/vnd.ms-word.document.macroEnabled.main+xml"_s),
            u"own.docx"_s);
    refused(ownTemplate(line(u"{{年度}}"_s), u"application/x-other"_s), u"own.docx"_s);
    refused(write(u"old.docx"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0')),
            u"old.docx"_s);
    refused(write(u"text.docx"_s, "words"), u"text.docx"_s);
    refused(write(u"cut.docx"_s, read(ownTemplate(line(u"{{年度}}"_s))).left(300)), u"cut.docx"_s);
    refused(file(u"none.docx"_s), u"none.docx"_s);
    // 60 MB that arrive as 60 KB.
    refused(ownTemplate(QString(qsizetype(60) << 20, u' ')), u"own.docx"_s);
    EXPECT_EQ(fill(ownTemplate(line(u"{{年度}}"_s)), file(u"out.pdf"_s)).exit, 2);
}

TEST_F(WordByCommand, TheEvidenceListsTheRowsOfEveryFigure)
{
    makeSampleYear();
    const QString own = ownTemplate(line(u"会员{{在册会员数}}人，覆盖率{{=ratio(count(member, 性别=女) stock, "
                                         "count(member) stock)}}%，金额{{=sum(aid_payment.amount)}}元"_s));
    const QString book = file(u"rows.xlsx"_s);
    const auto evidence = [&](const QString &to, const QStringList &more = {}) {
        return run(QStringList{u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--template"_s, own,
                               u"--output"_s, file(u"out.docx"_s), u"--evidence"_s, to}
                   + more);
    };
    const Outcome outcome = evidence(book);
    ASSERT_LE(outcome.exit, 1) << outcome.err.toStdString();
    EXPECT_EQ(outcome.object()[u"evidence"][u"figures"].toInt(), 3);
    EXPECT_EQ(outcome.object()[u"evidence"][u"lists"].toInt(), 4) << "a ratio has two";

    const QString index = run({u"sheet"_s, book, u"--sheet"_s, u"1"_s}).out;
    for (const char *sheet : {"1 在册会员数", "2分子", "2分母", "3 "})
        EXPECT_TRUE(index.contains(QString::fromUtf8(sheet))) << sheet << index.toStdString();
    const QString members = run({u"sheet"_s, book, u"--sheet"_s, u"2"_s}).out;
    EXPECT_TRUE(members.contains(u"指标值：1007人"_s)) << members.left(400).toStdString();
    EXPECT_TRUE(members.contains(u"合计1007人"_s));
    EXPECT_TRUE(members.contains(u"口径："_s));
    EXPECT_TRUE(members.contains(u"计算式：count(member"_s));

    static const QRegularExpression identity(u"[0-9]{17}[0-9X]"_s);
    EXPECT_FALSE(members.contains(identity)) << "identity numbers are masked";

    const QString pdf = file(u"rows.pdf"_s);
    EXPECT_LE(evidence(pdf).exit, 1);
    EXPECT_TRUE(read(pdf).startsWith("%PDF"));
    EXPECT_EQ(evidence(file(u"rows.doc"_s)).exit, 2);
    EXPECT_EQ(evidence(file(u"nowhere/rows.xlsx"_s)).exit, 3);
    EXPECT_FALSE(QFileInfo::exists(file(u"nowhere"_s)));
    EXPECT_EQ(run({u"report"_s, u"annual-summary"_s, u"--year"_s, u"2025"_s, u"--output"_s, file(u"same.pdf"_s),
                   u"--evidence"_s, file(u"./same.pdf"_s)})
                  .exit,
              2)
        << "one of the two would be lost";
    EXPECT_FALSE(QFileInfo::exists(file(u"same.pdf"_s)));

    const QByteArray once = read(book);
    EXPECT_LE(evidence(book).exit, 1);
    EXPECT_EQ(read(book), once);
    EXPECT_EQ(part(book, u"docProps/core.xml"_s).count("T00:00:00Z"), 2);
}

} // namespace
} // namespace acceptance
