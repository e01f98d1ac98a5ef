#include "set_pages.h"

#include "domain/error.h"
#include "reporting/drawing/page_painter.h"
#include "reporting/pdf/pdf_writer.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace setpages;

namespace {

QList<Block> report()
{
    QList<Block> blocks{textBlock(BlockKind::Title, u"云溪街道总工会2025年度工作总结"_s),
                        textBlock(BlockKind::Heading1, u"一、工会建设"_s),
                        textBlock(BlockKind::Heading2, u"（一）基层工会"_s)};
    for (int i = 0; i < 40; ++i)
        blocks.append(textBlock(
            BlockKind::Body,
            u"工会走访职工，工会主席陈𬭎、𠅤同志，会员㛃、䶮、堃、喆、旸到会，工会经费12,063元。"_s));
    return blocks;
}

PdfOptions options()
{
    PdfOptions result;
    result.title = u"年度工作总结"_s;
    result.author = u"云溪街道总工会"_s;
    result.created = QDateTime(QDate(2025, 11, 21), QTime(9, 12), Qt::OffsetFromUTC, 8 * 3600);
    return result;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a tool of poppler-utils prints; a null array when it is not installed.
QByteArray toolOutput(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {};
    QProcess process;
    process.start(path, arguments);
    process.waitForFinished(60000);
    return process.readAllStandardOutput();
}

} // namespace

TEST(PdfWriter, GivesATextLayerThatFindsEveryWord)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const PdfResult result = writePdf(set(report()), path, options());
    EXPECT_TRUE(result.textLayerComplete) << result.unmatchedFaces.join(u' ').toStdString();
    EXPECT_EQ(result.bytes, QFile(path).size());
    EXPECT_GT(result.pages, 1);

    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    QString text = QString::fromUtf8(toolOutput(u"pdftotext"_s, {path, u"-"_s}));
    text.remove(u'\n');
    EXPECT_EQ(text.count(u"工会"_s), 40 * 3 + 3);
    for (const QString &character : {u"𬭎"_s, u"𠅤"_s, u"㛃"_s, u"䶮"_s, u"堃"_s, u"喆"_s, u"旸"_s})
        EXPECT_EQ(text.count(character), 40) << character.toStdString();
    EXPECT_EQ(text.count(u"12,063"_s), 40);
    for (QChar character : std::as_const(text))
        EXPECT_FALSE(character.unicode() >= 0x2E80 && character.unicode() <= 0x2FDF) << "a radical";

    const QString info = QString::fromUtf8(toolOutput(u"pdfinfo"_s, {path}));
    EXPECT_TRUE(info.contains(u"年度工作总结"_s));
    EXPECT_TRUE(info.contains(u"云溪街道总工会"_s));
    EXPECT_TRUE(info.contains(u"A4"_s));
}

TEST(PdfWriter, WritesTheSameBytesForTheSameList)
{
    QTemporaryDir folder;
    QList<QByteArray> files;
    for (int i = 0; i < 4; ++i) {
        FontBook fonts; // a new one each time: nothing may depend on what was set before
        const QString path = folder.filePath(u"%1.pdf"_s.arg(i));
        writePdf(typeset(documentOf(report()), fonts), path, options());
        files.append(contents(path));
    }
    EXPECT_GT(files.first().size(), 10000);
    for (const QByteArray &file : std::as_const(files))
        EXPECT_EQ(file == files.first(), true);
    EXPECT_TRUE(files.first().contains("/Lang (zh-CN)"));
    EXPECT_TRUE(files.first().contains("/DisplayDocTitle true"));
    EXPECT_TRUE(files.first().contains("D:20251121091200+08'00'"));
}

TEST(PdfWriter, LeavesNothingWhereItCannotWrite)
{
    QTemporaryDir folder;
    const DisplayList list = set({textBlock(BlockKind::Body, u"工会"_s)});
    const QString path = folder.filePath(u"missing/report.pdf"_s);
    try {
        writePdf(list, path, options());
        FAIL() << "no error";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Unwritable);
        EXPECT_TRUE(error.message().contains(path));
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

#ifdef Q_OS_UNIX
TEST(PdfWriter, KeepsTheOldFileWhenTheDiskIsFull)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    {
        QFile old(path);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    const DisplayList list = set(report());
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 2048; // the kernel refuses to write further, as on a full disk
    setrlimit(RLIMIT_FSIZE, &small);
    bool refused = false;
    try {
        writePdf(list, path, options());
    } catch (const domain::Error &error) {
        refused = error.code() == domain::ErrorCode::Unwritable;
    }
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_TRUE(refused);
    EXPECT_EQ(contents(path), QByteArray("old"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}
#endif

TEST(PagePainter, PaintsTheTextWhereTheListSaysItIs)
{
    const DisplayList list = set({textBlock(BlockKind::Recipient, u"工会"_s)});
    const QImage image = renderPage(list, 0, 96);
    EXPECT_EQ(image.width(), 794);
    const double scale = 96.0 / 72.0;
    const auto darkIn = [&](const QRectF &rect) {
        int dark = 0;
        for (int y = int(rect.top()); y < int(rect.bottom()); ++y) {
            for (int x = int(rect.left()); x < int(rect.right()); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dark;
    };
    const ReadLine line = textLines(list.pages.first()).first();
    EXPECT_GT(darkIn(QRectF(line.x.first() * scale, (line.y - 14) * scale, 32 * scale, 16 * scale)), 50);
    EXPECT_EQ(darkIn(QRectF(0, 0, 200 * scale, 90 * scale)), 0);
}
