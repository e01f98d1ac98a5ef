// On a share the number of a file says nothing, so what it holds tells whether it is still the office that is open.

#include "storage/copies/make_copy.h"
#include "storage/operation.h"
#include "storage/same_content.h"
#include "support/office.h"
#include "support/print.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace storage {
namespace {

class SameContent : public testing::Test
{
protected:
    void work()
    {
        Operation operation(office.session, u"settings"_s);
        operation.commit();
    }
    support::TemporaryOffice office;
};

TEST_F(SameContent, IsFoundUnderAnotherNumberOfTheFile)
{
    work();
    const QString path = office.file(u"copy.uhall-backup"_s);
    makeCopy(office.path(), path, CopyReason::Asked, office.clock);
    EXPECT_TRUE(holdsTheSame(*office.database, path));
    EXPECT_TRUE(holdsTheSame(*office.database, office.path()));
}

TEST_F(SameContent, IsMissedInAnOlderStateAnotherOfficeAndNoOffice)
{
    work();
    const QString older = office.file(u"older.uhall-backup"_s);
    makeCopy(office.path(), older, CopyReason::Asked, office.clock);
    work();
    EXPECT_FALSE(holdsTheSame(*office.database, older));
    Database::create(office.file(u"other.uhall"_s));
    EXPECT_FALSE(holdsTheSame(*office.database, office.file(u"other.uhall"_s)));
    QFile letter(office.file(u"letter.txt"_s));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write("a letter") > 0);
    letter.close();
    EXPECT_FALSE(holdsTheSame(*office.database, letter.fileName()));
    EXPECT_FALSE(holdsTheSame(*office.database, office.file(u"nowhere.uhall"_s)));
}

} // namespace
} // namespace storage
