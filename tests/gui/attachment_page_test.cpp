// The tab of the files attached to a record.

#include "gui/desk.h"

#include "app/records.h"
#include "desktop/record/attachment_list.h"
#include "desktop/record/attachment_page.h"
#include "desktop/record/record_view.h"
#include "domain/entities/organization.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class AttachmentTab : public Desk
{
protected:
    void SetUp() override
    {
        record.set(organization::name, u"云溪机械厂工会"_s);
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
        page = std::make_unique<AttachmentPage>(context, organization::entity);
        page->setRecord(record);
        page->resize(400, 500);
        page->show();
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    void add(const QStringList &paths)
    {
        page->addFiles(paths);
        ASSERT_TRUE(waitFor([&] { return !page->isBusy(); }));
    }
    QList<app::AttachmentInfo> files() { return app::attachmentsOf(*office, record); }

    domain::Record record{organization::entity};
    std::unique_ptr<AttachmentPage> page;
};

TEST_F(AttachmentTab, ShowsWhatIsAttachedAndCountsIt)
{
    qint64 counted = -1;
    QObject::connect(page.get(), &AttachmentPage::countChanged, page.get(), [&](qint64 count) { counted = count; });
    add({file(u"批复.txt"_s, "approved"), file(u"名单.csv"_s, "a,b")});
    EXPECT_EQ(counted, 2);
    ASSERT_EQ(page->list()->count(), 2);
    EXPECT_EQ(page->list()->item(0)->text(), u"批复.txt"_s);
    EXPECT_TRUE(dialogs.failures.isEmpty());
}

TEST_F(AttachmentTab, TakesFilesThatAreDroppedOnIt)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"批复.txt"_s, "approved"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &drop);
    ASSERT_TRUE(waitFor([&] { return !page->isBusy(); }));
    EXPECT_EQ(files().size(), 1);
}

TEST_F(AttachmentTab, SaysWhyAFileIsNotTaken)
{
    QFile large(folder.filePath(u"扫描.tiff"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(21'000'000));
    add({large.fileName(), file(u"空.txt"_s, {}), folder.filePath(u"没有.txt"_s), file(u"好.txt"_s, "x")});
    EXPECT_EQ(files().size(), 1) << "the good one is attached all the same";
    for (const QString &name : {u"扫描.tiff"_s, u"空.txt"_s, u"没有.txt"_s})
        EXPECT_TRUE(page->stateText().contains(name)) << page->stateText().toStdString();
}

TEST_F(AttachmentTab, OpensACopyInAFolderOfItsOwn)
{
    const QString original = file(u"批复.txt"_s, "approved");
    add({original});
    page->openCurrent();
    ASSERT_TRUE(waitFor([&] { return !page->isBusy(); }));
    ASSERT_EQ(dialogs.opened.size(), 1);
    const QFileInfo copy(dialogs.opened[0]);
    EXPECT_NE(copy.absoluteFilePath(), original);
    EXPECT_EQ(copy.fileName(), u"批复.txt"_s);
    QFile content(copy.absoluteFilePath());
    ASSERT_TRUE(content.open(QIODevice::ReadOnly));
    EXPECT_EQ(content.readAll(), "approved");
    EXPECT_FALSE(QFileInfo(copy.path()).permission(QFileDevice::ReadGroup | QFileDevice::ReadOther));
    page.reset();
    EXPECT_FALSE(QFileInfo::exists(copy.absoluteFilePath())) << "the copy goes with the page";
}

TEST_F(AttachmentTab, NeverStartsAProgram)
{
    add({file(u"名单.xlsx.exe"_s, "MZ")});
    page->openCurrent();
    ASSERT_TRUE(waitFor([&] { return !page->isBusy(); }));
    EXPECT_TRUE(dialogs.opened.isEmpty());
    EXPECT_TRUE(page->stateText().contains(u"名单.xlsx.exe"_s));
}

TEST_F(AttachmentTab, SavesWhereThePersonSays)
{
    add({file(u"批复.txt"_s, "approved")});
    dialogs.fileToSave = folder.filePath(u"另存.txt"_s);
    page->saveCurrent();
    ASSERT_TRUE(waitFor([&] { return !page->isBusy(); }));
    QFile content(dialogs.fileToSave);
    ASSERT_TRUE(content.open(QIODevice::ReadOnly));
    EXPECT_EQ(content.readAll(), "approved");
}

TEST_F(AttachmentTab, TellsThatAFileIsDamagedInsteadOfOpeningIt)
{
    add({file(u"批复.txt"_s, "approved")});
    office->session().database.run(u"UPDATE attachment_content SET content = ?"_s, {QByteArray("forged")});
    page->openCurrent();
    ASSERT_TRUE(waitFor([&] { return !page->isBusy(); }));
    EXPECT_TRUE(dialogs.opened.isEmpty());
    EXPECT_TRUE(page->stateText().contains(u"批复.txt"_s));
}

TEST_F(AttachmentTab, RemovesAndRestores)
{
    add({file(u"批复.txt"_s, "approved")});
    page->removeCurrent();
    EXPECT_EQ(page->list()->count(), 0);
    EXPECT_EQ(page->count(), 0);
    page->showTrash(true);
    ASSERT_EQ(page->list()->count(), 1);
    page->restoreCurrent();
    EXPECT_EQ(files().size(), 1);
    EXPECT_EQ(page->list()->count(), 1);
}

TEST_F(AttachmentTab, WaitsUntilANewRecordIsSaved)
{
    page->setRecord(domain::Record(organization::entity));
    page->addFiles({file(u"批复.txt"_s, "approved")});
    EXPECT_FALSE(page->isBusy());
    EXPECT_EQ(page->count(), 0);
}

TEST_F(AttachmentTab, IsPartOfEveryRecord)
{
    add({file(u"批复.txt"_s, "approved")});
    RecordView view(context, organization::entity);
    view.show(); // numbers on tabs are counted where they are seen
    view.setRecord(record);
    EXPECT_EQ(view.attachments()->count(), 1);
    RecordView own(context, app::attachmentEntity());
    own.show();
    own.setRecord(*app::Records(*office, app::attachmentEntity()).load(files()[0].id));
    EXPECT_EQ(own.attachments()->count(), 1) << "the record of an attachment shows its own file";
}

} // namespace
} // namespace desktop
