#include "domain/file_name.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::safeFileName;

TEST(SafeFileName, KeepsWhatIsAName)
{
    for (const QString &name :
         {u"慰问签收单.pdf"_s, u"photo (2).JPG"_s, u"2025年度总结（定稿）.docx"_s, u"𠮷明.png"_s, u"无后缀"_s})
        EXPECT_EQ(safeFileName(name), name);
}

TEST(SafeFileName, LeavesNoWayIntoAnotherFolder)
{
    EXPECT_EQ(safeFileName(u"../../etc/passwd"_s), u"passwd"_s);
    EXPECT_EQ(safeFileName(u"..\\..\\Windows\\win.ini"_s), u"win.ini"_s);
    EXPECT_EQ(safeFileName(u"/absolute/名册.xlsx"_s), u"名册.xlsx"_s);
    EXPECT_EQ(safeFileName(u"C:evil.txt"_s), u"C_evil.txt"_s);
    EXPECT_EQ(safeFileName(u"stream.txt:hidden"_s), u"stream.txt_hidden"_s);
    for (const QString &nothing : {QString(), u".."_s, u"."_s, u"../"_s, u"   "_s, u"...."_s})
        EXPECT_EQ(safeFileName(nothing, u"附件"_s), u"附件"_s);
}

TEST(SafeFileName, HidesNothingBehindInvisibleCharacters)
{
    EXPECT_EQ(safeFileName(u"报告\u202Efdp.exe"_s), u"报告fdp.exe"_s);
    EXPECT_EQ(safeFileName(u"a\nb\tc\u200B.txt"_s), u"abc.txt"_s);
    EXPECT_EQ(safeFileName(u".bashrc"_s), u"bashrc"_s);
    EXPECT_EQ(safeFileName(u"名单.xlsx. . "_s), u"名单.xlsx"_s);
    EXPECT_EQ(safeFileName(u"nul.txt"_s), u"_nul.txt"_s);
    EXPECT_EQ(safeFileName(u"com1"_s), u"_com1"_s);
}

TEST(SafeFileName, ShortensLongNamesAndKeepsTheirSuffix)
{
    const QString name = safeFileName(QString(300, u'长') + u".xlsx"_s);
    EXPECT_EQ(name.size(), 80);
    EXPECT_TRUE(name.endsWith(u".xlsx"_s));
    EXPECT_LE(name.toUtf8().size(), 255);
    const QString pairs = safeFileName(u"一"_s + u"𠮷"_s.repeated(200));
    EXPECT_TRUE(pairs.toUtf8().size() <= 255 && !pairs.back().isHighSurrogate());
}
