#include "domain/union_name.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::textsMeaningUnion;
using domain::unionNameVariants;

TEST(UnionName, IsMeantByExactlyTheTextsThatHaveItAmongTheirSpellings)
{
    QStringList names;
    for (const QString &stem : {u"恒达"_s, u"工会"_s, u"有限公司"_s, u"恒达有限公司"_s, u"恒达工会"_s,
                                u"恒达有限公司有限公司"_s, u"委员会"_s, QString()})
        for (const QString &company : {QString(), u"有限公司"_s})
            for (const QString &suffix : {QString(), u"工会"_s, u"工会委员会"_s, u"工会工会"_s, u"工会工会委员会"_s})
                names << stem + company + suffix;
    names.removeAll(QString());
    for (const QString &name : names) {
        const QStringList meaning = textsMeaningUnion(name);
        for (const QString &text : names)
            EXPECT_EQ(meaning.contains(text), unionNameVariants(text).contains(name))
                << text.toStdString() << " for " << name.toStdString();
    }
}

TEST(UnionName, IsMeantByItselfFirst)
{
    EXPECT_EQ(textsMeaningUnion(u"恒达机械有限公司"_s).first(), u"恒达机械有限公司"_s);
    EXPECT_TRUE(textsMeaningUnion(u"恒达机械有限公司"_s).contains(u"恒达机械"_s));
    EXPECT_TRUE(textsMeaningUnion(u"恒达机械工会"_s).contains(u"恒达机械有限公司工会委员会"_s));
    EXPECT_FALSE(textsMeaningUnion(u"恒达机械"_s).contains(u"恒达"_s));
}
