#include "domain/entities/attachment.h"
#include "domain/entities/contract.h"
#include "domain/entities/member.h"
#include "domain/error.h"
#include "storage/attachments.h"
#include "storage/change_log.h"
#include "storage/query.h"
#include "storage/repository.h"
#include "support/office.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
namespace attachment = domain::attachment;
using domain::Error;
using domain::ErrorCode;
using domain::Record;
using storage::NewAttachment;
using storage::Operation;
using storage::Repository;

namespace {

class Attachments : public testing::Test
{
protected:
    qint64 person(const QString &name)
    {
        Record record(domain::member::entity);
        record.set(domain::member::name, name);
        return saved(record);
    }
    qint64 saved(Record record)
    {
        Operation operation(office.session, u"add"_s);
        Repository(office.session, record.entity()).save(operation, record);
        operation.commit();
        return record.id;
    }
    Record attach(qint64 id, const NewAttachment &file, const domain::Entity &entity = domain::member::entity)
    {
        Operation operation(office.session, u"attach"_s);
        const Record added = storage::addAttachment(operation, entity, id, file);
        operation.commit();
        return added;
    }
    ErrorCode refusal(qint64 id, const NewAttachment &file, const domain::Entity &entity = domain::member::entity)
    {
        try {
            attach(id, file, entity);
        } catch (const Error &error) {
            EXPECT_FALSE(error.message().isEmpty());
            return error.code();
        }
        ADD_FAILURE() << "was attached";
        return ErrorCode::Cancelled;
    }
    template <typename Change> void change(Change work)
    {
        Operation operation(office.session, u"change"_s);
        work(operation);
        operation.commit();
    }
    qint64 contents()
    {
        storage::Query query(*office.database, u"SELECT count(*) FROM attachment_content"_s);
        return query.next() ? query.integer(0) : -1;
    }
    size_t filesOf(qint64 id, bool archived = false)
    {
        return storage::attachmentsOf(office.session, domain::member::entity, id, archived).size();
    }

    support::TemporaryOffice office;
    const NewAttachment paper{u"签收单.pdf"_s, u"application/pdf"_s, "%PDF-1.4 a paper", "a picture"};
};

TEST_F(Attachments, KeepTheirBytesAndSayWhatTheyAre)
{
    const qint64 id = person(u"沈示例"_s);
    const Record added = attach(id, paper);
    EXPECT_EQ(added.get(attachment::title), u"签收单.pdf"_s);
    EXPECT_EQ(added.get(attachment::record_entity), u"member"_s);
    EXPECT_EQ(added.get(attachment::byte_size), paper.content.size());
    EXPECT_EQ(added.get(attachment::added_by), u"tester"_s);
    EXPECT_EQ(added.get(attachment::sha256).size(), 64);
    EXPECT_EQ(storage::attachmentContent(office.session, added.id), paper.content);
    EXPECT_EQ(storage::attachmentThumbnail(office.session, added.id), paper.thumbnail);
    EXPECT_EQ(storage::historyOf(office.session, u"attachment"_s, added.id).size(), 1);
}

TEST_F(Attachments, OfTwoRecordsShareEqualBytes)
{
    const qint64 first = person(u"沈示例"_s), second = person(u"陆示例"_s);
    attach(first, paper);
    attach(second, paper);
    EXPECT_EQ(contents(), 1);
    change([&](Operation &operation) { Repository(office.session, domain::member::entity).erase(operation, first); });
    EXPECT_EQ(contents(), 1) << "the other record still has the file";
    EXPECT_EQ(filesOf(second), 1U);
    change([&](Operation &operation) { Repository(office.session, domain::member::entity).erase(operation, second); });
    EXPECT_EQ(contents(), 1) << "what was taken out can come back";
}

TEST_F(Attachments, OfTwoLedgersAreNotConfusedThoughTheirRecordsHaveTheSameNumber)
{
    Record contract(domain::contract::entity);
    contract.set(domain::contract::contract_no, u"HT1"_s);
    const qint64 one = saved(contract), other = person(u"沈示例"_s);
    ASSERT_EQ(one, other);
    attach(one, paper, domain::contract::entity);
    EXPECT_EQ(filesOf(other), 0U);
    change([&](Operation &operation) { Repository(office.session, domain::member::entity).erase(operation, other); });
    EXPECT_EQ(storage::attachmentsOf(office.session, domain::contract::entity, one).size(), 1U);
}

TEST_F(Attachments, StayWithARecordInTheTrash)
{
    const qint64 id = person(u"沈示例"_s);
    const Record added = attach(id, paper);
    Repository members(office.session, domain::member::entity);
    change([&](Operation &operation) { members.archive(operation, id); });
    EXPECT_EQ(filesOf(id), 1U);
    EXPECT_EQ(storage::attachmentContent(office.session, added.id), paper.content);
    EXPECT_EQ(refusal(id, {u"x.txt"_s, {}, "x", {}}), ErrorCode::Conflict);
}

TEST_F(Attachments, GoToTheTrashAndComeBackWithTheirBytes)
{
    const qint64 id = person(u"沈示例"_s);
    const qint64 file = attach(id, paper).id;
    change([&](Operation &operation) { storage::removeAttachment(operation, file); });
    EXPECT_EQ(filesOf(id), 0U);
    EXPECT_EQ(filesOf(id, true), 1U);
    EXPECT_EQ(contents(), 1);
    change([&](Operation &operation) { storage::restoreAttachment(operation, file); });
    EXPECT_EQ(filesOf(id), 1U);
    change([&](Operation &operation) { storage::removeAttachment(operation, file); });
    EXPECT_EQ(attach(id, paper).id, file) << "the same file again is the one that was removed";
    EXPECT_EQ(filesOf(id, true), 0U);
}

TEST_F(Attachments, AreRefusedWithASentence)
{
    const qint64 id = person(u"沈示例"_s);
    EXPECT_EQ(refusal(id, {u"leer.txt"_s, {}, {}, {}}), ErrorCode::InvalidInput);
    EXPECT_EQ(refusal(id, {u"scan.tiff"_s, {}, QByteArray(21'000'000, 'x'), {}}), ErrorCode::InvalidInput);
    EXPECT_EQ(refusal(id + 7, paper), ErrorCode::NotFound);
    const Record first = attach(id, paper);
    EXPECT_EQ(refusal(id, paper), ErrorCode::Conflict);
    EXPECT_EQ(refusal(first.id, paper, attachment::entity), ErrorCode::Usage);
    EXPECT_EQ(filesOf(id), 1U);
    EXPECT_EQ(contents(), 1);
}

TEST_F(Attachments, OfTheLargestSizeAreKept)
{
    const qint64 id = person(u"沈示例"_s);
    const QByteArray content(storage::largestAttachment, 'x');
    const Record added = attach(id, {u"scan.tiff"_s, {}, content, {}});
    EXPECT_TRUE(storage::attachmentContent(office.session, added.id) == content);
}

TEST_F(Attachments, NeverCarryAFolderInTheirName)
{
    const qint64 id = person(u"沈示例"_s);
    const Record added = attach(id, {u"../../.ssh/authorized_keys"_s, {}, "x", {}});
    EXPECT_EQ(added.get(attachment::file_name), u"authorized_keys"_s);
}

TEST_F(Attachments, ThatAreDamagedAreNeverHandedOut)
{
    const qint64 id = person(u"沈示例"_s);
    const Record damaged = attach(id, paper);
    const Record missing = attach(id, {u"brief.txt"_s, {}, "a letter", {}});
    EXPECT_EQ(office.database->integrityFindings(), QStringList());
    office.database->run(u"UPDATE attachment_content SET content = ? WHERE sha256 = ?"_s,
                         {QByteArray("%PDF-1.4 a forged paper"), damaged.get(attachment::sha256)});
    office.database->run(u"DELETE FROM attachment_content WHERE sha256 = ?"_s, {missing.get(attachment::sha256)});
    for (const Record &each : {damaged, missing}) {
        try {
            storage::attachmentContent(office.session, each.id);
            ADD_FAILURE() << "was handed out";
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), ErrorCode::Storage);
            EXPECT_TRUE(error.message().contains(each.get(attachment::title)));
        }
    }
    const QStringList findings = office.database->integrityFindings();
    ASSERT_EQ(findings.size(), 2);
    EXPECT_TRUE(findings.join(u' ').contains(u"签收单.pdf"_s));
    EXPECT_TRUE(findings.join(u' ').contains(u"brief.txt"_s));
}

TEST_F(Attachments, AreAsBeforeWhenTheOperationFails)
{
    const qint64 id = person(u"沈示例"_s);
    {
        Operation operation(office.session, u"attach"_s);
        storage::addAttachment(operation, domain::member::entity, id, paper);
    }
    EXPECT_EQ(filesOf(id), 0U);
    EXPECT_EQ(contents(), 0);
}

} // namespace
