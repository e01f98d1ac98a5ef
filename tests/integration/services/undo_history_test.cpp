// Invented years of work on an invented office: taken back in reverse order it is as it was, brought back again it is
// as it became. Left out of the comparison is only what counts how often something was saved.

#include "domain/error.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "services/duplicates.h"
#include "services/undo_operation.h"
#include "storage/attachments.h"
#include "storage/office.h"
#include "storage/operation_changes.h"
#include "storage/repository.h"
#include "storage/taken_back.h"
#include "support/entered_entities.h"
#include "support/office.h"
#include "support/office_state.h"
#include "support/random_office.h"

#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace services {
namespace {

using domain::Entity;
using domain::Field;
using domain::Record;

class Clerk
{
public:
    /// after: the last operation that is none of his.
    Clerk(storage::Session &session, quint32 seed, qint64 after)
        : m_session(session)
        , m_after(after)
        , m_random(seed)
        , m_ledgers(support::enteredEntities())
    {
    }

    void work(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            try {
                one();
            } catch (const domain::Error &error) {
                // Not everything a clerk tries is possible; what is refused changes nothing.
                EXPECT_NE(error.code(), domain::ErrorCode::Storage) << error.message().toStdString();
            }
        }
    }

private:
    int below(qsizetype bound) { return m_random.bounded(static_cast<int>(std::max<qsizetype>(bound, 1))); }
    const Entity &ledger() { return *m_ledgers[static_cast<size_t>(below(std::ssize(m_ledgers)))]; }

    std::vector<Record> some(const Entity &entity, int most, bool archived = false)
    {
        storage::Repository repository(m_session, entity);
        storage::ListQuery query;
        query.archived = archived;
        std::vector<qint64> ids = repository.ids(query);
        std::shuffle(ids.begin(), ids.end(), m_random);
        ids.resize(std::min<size_t>(ids.size(), static_cast<size_t>(1 + below(most))));
        return repository.load(ids);
    }

    template <typename Work> void operation(const QString &kind, const Work &what)
    {
        storage::Operation operation(m_session, kind);
        what(operation);
        operation.commit();
    }

    void one()
    {
        switch (below(12)) {
        case 0:
        case 1:
            return add();
        case 2:
        case 3:
        case 4:
            return edit();
        case 5:
            return move(false);
        case 6:
            return move(true);
        case 7:
            return merge();
        case 8:
            return attach();
        case 9:
            return settings();
        default:
            return undoOrRedo();
        }
    }

    static bool isKey(const Field &field, const Entity &entity)
    {
        return std::ranges::any_of(entity.options.keys, [&](const domain::ImportKey &key) {
            return std::ranges::find(key.fields, &field) != key.fields.end();
        });
    }

    /// What tells records apart gets a text of its own.
    void makeNew(Record &record)
    {
        record.id = 0;
        for (const domain::ImportKey &key : record.entity().options.keys)
            for (const Field *field : key.fields)
                if (field->kind == domain::Kind::Text)
                    record.setValue(*field, u"新%1"_s.arg(++m_serial));
    }

    void add()
    {
        std::vector<Record> records = some(ledger(), 4);
        for (Record &record : records)
            makeNew(record);
        if (!records.empty())
            operation(u"add"_s, [&](storage::Operation &operation) {
                storage::Repository(m_session, records[0].entity()).insert(operation, records);
            });
    }

    /// Some fields of some records get the values of another one, or none; now and then a name, too.
    void edit()
    {
        std::vector<Record> records = some(ledger(), 14);
        if (records.size() < 2)
            return;
        const Record model = records.back();
        records.pop_back();
        const domain::FieldList fields = model.entity().fields;
        for (int i = below(3); i >= 0; --i) {
            const Field &field = *fields[static_cast<size_t>(below(std::ssize(fields)))];
            if (isKey(field, model.entity()))
                continue;
            for (Record &record : records)
                record.setValue(field, below(5) == 0 ? domain::Value() : model.value(field));
        }
        if (const Field *name = model.entity().options.reference;
            name != nullptr && name->kind == domain::Kind::Text && below(4) == 0)
            records[0].setValue(*name, u"改名%1"_s.arg(++m_serial));
        operation(u"set"_s, [&](storage::Operation &operation) {
            storage::Repository(m_session, model.entity()).update(operation, records);
        });
    }

    void move(bool back)
    {
        const std::vector<Record> records = some(ledger(), 3, back);
        if (!records.empty())
            operation(back ? u"restore"_s : u"remove"_s, [&](storage::Operation &operation) {
                storage::Repository repository(m_session, records[0].entity());
                for (const Record &record : records)
                    back ? repository.restore(operation, record.id) : repository.archive(operation, record.id);
            });
    }

    void merge()
    {
        const std::vector<Record> records = some(ledger(), 5);
        if (records.size() >= 2)
            mergeRecords(m_session, records[0].entity(), records[0].id, records[1].id);
    }

    void attach()
    {
        const std::vector<Record> records = some(ledger(), 1);
        if (records.empty())
            return;
        if (below(3) == 0) {
            const std::vector<Record> files = some(storage::attachmentLedger(), 1);
            if (!files.empty())
                operation(u"detach"_s,
                          [&](storage::Operation &operation) { storage::removeAttachment(operation, files[0].id); });
            return;
        }
        operation(u"attach"_s, [&](storage::Operation &operation) {
            storage::addAttachment(
                operation, records[0].entity(), records[0].id,
                {u"文件%1.txt"_s.arg(++m_serial), u"text/plain"_s, QByteArray::number(below(5)), {}});
        });
    }

    void settings()
    {
        operation(u"settings"_s, [&](storage::Operation &operation) {
            const QString text = below(4) == 0 ? QString() : u"词%1"_s.arg(below(20));
            storage::saveSetting(operation, u"own_figures/%1"_s.arg(below(3)), text);
            storage::saveYearText(operation, u"annual-summary"_s, 2025 + below(2), u"指导思想"_s, text);
            if (below(2) == 0)
                storage::saveOwnWording(operation, u"总结"_s, 2025, {u"段%1"_s.arg(below(3)), text});
            else
                storage::removeOwnWording(operation, u"总结"_s, 2025, u"段%1"_s.arg(below(3)));
        });
    }

    void undoOrRedo()
    {
        const QList<storage::LoggedOperation> log = storage::loggedOperations(m_session, {20, 0, {}, {}, false});
        if (const qint64 one = log[below(log.size())].id; one > m_after)
            undoOperation(m_session, one);
    }

    storage::Session &m_session;
    const qint64 m_after;
    QRandomGenerator m_random;
    const std::vector<const Entity *> m_ledgers;
    int m_serial = 0;
};

/// The last operations of all chains that stand and were begun after the operation, the newest first.
std::vector<qint64> standing(storage::Session &session, qint64 after)
{
    std::vector<qint64> lasts;
    for (const storage::LoggedOperation &operation : storage::loggedOperations(session, {-1, 0, {}, {}, true})) {
        const storage::UndoChain chain = storage::undoChain(session, operation.id);
        // What a clerk saved unchanged is no change.
        const bool changed = !storage::operationChanges(session, operation.id).entries.isEmpty();
        if (operation.id > after && !chain.undone && changed)
            lasts.push_back(chain.last);
    }
    std::ranges::sort(lasts, std::greater());
    return lasts;
}

class UndoHistory : public testing::TestWithParam<quint32>
{
};

TEST_P(UndoHistory, GoesBackToTheStartAndForwardToTheEnd)
{
    support::TemporaryOffice office;
    support::fillOffice(office.session, {40, 260, 2025, GetParam()});
    const QStringList start = support::officeState(office.session);
    const qint64 filled = storage::loggedOperations(office.session, {1, 0, {}, {}, false})[0].id;
    Clerk(office.session, GetParam(), filled).work(120);
    const QStringList end = support::officeState(office.session);
    EXPECT_FALSE(start == end);

    std::vector<qint64> undone;
    for (const qint64 operation : standing(office.session, filled)) {
        const QStringList obstacles = undoObstacles(office.session, operation);
        ASSERT_EQ(obstacles, QStringList()) << "operation " << operation;
        undone.push_back(undoOperation(office.session, operation).operation);
    }
    EXPECT_GT(undone.size(), 40U);
    const QStringList back = support::officeState(office.session);
    ASSERT_TRUE(back == start) << support::stateDifference(start, back).toStdString();

    for (auto operation = undone.rbegin(); operation != undone.rend(); ++operation) {
        const QStringList obstacles = undoObstacles(office.session, *operation);
        ASSERT_EQ(obstacles, QStringList()) << "operation " << *operation;
        redoOperation(office.session, *operation);
    }
    const QStringList again = support::officeState(office.session);
    EXPECT_TRUE(again == end) << support::stateDifference(end, again).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoHistory, testing::Range(1U, 9U));

} // namespace
} // namespace services
