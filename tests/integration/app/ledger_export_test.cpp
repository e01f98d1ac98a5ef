// Ledgers of every entity as files, over a real database.

#include "app/ledger_export.h"
#include "app/ledger_run.h"
#include "app/records.h"
#include "domain/entities/contract.h"
#include "domain/entities/member.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "spreadsheet/sheet_reader.h"
#include "support/example_records.h"
#include "support/office.h"
#include "support/print.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

class Ledgers : public testing::Test
{
protected:
    Ledgers()
        : office(Office::create(folder.filePath(u"office.uhall"_s), clock, u"青禾街道总工会"_s))
    {
    }

    void add(domain::Record record)
    {
        std::vector<domain::Record> records{std::move(record)};
        storage::Operation operation(office->session(), u"add"_s);
        storage::Repository(office->session(), records.front().entity()).insert(operation, records);
        operation.commit();
    }

    void addMember(const QString &name, const QString &joined)
    {
        domain::Record record(domain::member::entity);
        record.set(domain::member::name, name);
        record.set(domain::member::joined_date, *domain::Date::fromIso(joined));
        add(record);
    }

    /// No two living records have the same key; texts still begin as the example's.
    static domain::Record withKeyOfItsOwn(domain::Record record, int number)
    {
        for (const domain::ImportKey &key : record.entity().options.keys)
            for (const domain::Field *field : key.fields)
                if (number > 0)
                    record.setValue(*field,
                                    field->kind == domain::Kind::Text
                                        ? domain::parseValue(record.entity(), *field,
                                                             domain::valueText(*field, record.value(*field))
                                                                 + QString::number(number))
                                              .value
                                        : domain::Value());
        return record;
    }

    QStringList namesIn(LedgerRequest request)
    {
        request.entity = &domain::member::entity;
        request.columns = ledgerColumns(domain::member::entity, {&domain::member::name});
        QStringList names;
        for (const QStringList &row : makeLedger(office->session(), request).rows)
            names << row.first();
        return names;
    }

    QString file(const QString &name) const { return folder.filePath(name); }

    /// The text of a PDF without blanks.
    static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, pdf, u"-"_s});
        EXPECT_TRUE(process.waitForFinished()) << "pdftotext is needed (poppler-utils)";
        QString text = QString::fromUtf8(process.readAllStandardOutput());
        return text.remove(QRegularExpression(u"\\s"_s));
    }

    static QList<QStringList> rowsOf(const QString &workbook)
    {
        QList<QStringList> rows;
        spreadsheet::openSheets(workbook)->read(0, [&rows](spreadsheet::Row &&row) {
            QStringList cells;
            for (const spreadsheet::Cell &cell : row.cells)
                cells << cell.shown;
            rows << cells;
            return true;
        });
        return rows;
    }

    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2026, 12, 31)};
    std::unique_ptr<Office> office;
};

class EveryLedger : public Ledgers, public testing::WithParamInterface<const domain::Entity *>
{
};

} // namespace

TEST_P(EveryLedger, GoesToPaperAndToAWorkbookWithEveryField)
{
    const domain::Entity &entity = *GetParam();
    const domain::Record example = support::exampleRecord(entity);
    for (int i = 0; i < 3; ++i)
        add(withKeyOfItsOwn(example, i));
    LedgerRequest request;
    request.entity = &entity;
    request.columns = ledgerColumns(entity, QList<const domain::Field *>(entity.fields.begin(), entity.fields.end()));
    request.reveal = true;

    const WrittenLedger paper = writeLedger(office->session(), request, file(u"a.pdf"_s));
    EXPECT_EQ(paper.rows, 3);
    EXPECT_GE(paper.pages, 1);
    const QString text = textOf(file(u"a.pdf"_s));
    EXPECT_TRUE(text.contains(u"青禾街道总工会"_s + ledgerName(entity))) << text.toStdString();
    EXPECT_TRUE(text.contains(u"合计3"_s + entity.unit())) << text.toStdString();
    EXPECT_TRUE(text.contains(u"第1页共%1页"_s.arg(paper.pages)));
    EXPECT_GE(text.count(domain::valueText(*entity.options.title, example.value(*entity.options.title))
                             .remove(QRegularExpression(u"\\s"_s))),
              3)
        << text.toStdString();

    EXPECT_EQ(writeLedger(office->session(), request, file(u"a.xlsx"_s)).rows, 3);
    const QList<QStringList> rows = rowsOf(file(u"a.xlsx"_s));
    ASSERT_EQ(rows.size(), 2 + 1 + 3 + 1) << "title, signers, header, records, totals";
    EXPECT_EQ(rows.first().first(), u"青禾街道总工会"_s + ledgerName(entity));
    EXPECT_EQ(rows[2].size(), request.columns.size() + 1);
    for (qsizetype i = 0; i < request.columns.size(); ++i) {
        const domain::Field &field = *request.columns[i].field;
        EXPECT_TRUE(rows[2][i + 1].startsWith(field.term())) << rows[2][i + 1].toStdString();
    }
    // The example itself is one of the three, wherever the order puts it.
    const auto isExample = [&](const QStringList &row) {
        for (qsizetype i = 0; i < request.columns.size(); ++i)
            if (const domain::Field &field = *request.columns[i].field;
                field.kind != domain::Kind::Money && row.value(i + 1) != domain::valueText(field, example.value(field)))
                return false;
        return true;
    };
    EXPECT_EQ(std::count_if(rows.cbegin() + 3, rows.cbegin() + 6, isExample), entity.options.keys.empty() ? 3 : 1);
    EXPECT_TRUE(rows.last().first().startsWith(u"合计3"_s));
}

INSTANTIATE_TEST_SUITE_P(AllEntities, EveryLedger,
                         testing::ValuesIn(domain::allEntities().begin(), domain::allEntities().end()),
                         [](const auto &entity) { return entity.param->name().toStdString(); });

TEST_F(Ledgers, OrderNamesByStrokesByPinyinOrAsListed)
{
    for (const char *name : {"李一鸣", "欧阳修", "丁一", "曾国", "李勇", "John", "王东"})
        addMember(QString::fromUtf8(name), u"2026-01-01"_s);
    LedgerRequest request;
    request.nameOrder = domain::NameOrder::Strokes;
    EXPECT_EQ(namesIn(request), u"丁一 王东 李勇 李一鸣 欧阳修 曾国 John"_s.split(u' '));
    request.nameOrder = domain::NameOrder::Pinyin;
    EXPECT_EQ(namesIn(request), u"丁一 李一鸣 李勇 欧阳修 王东 曾国 John"_s.split(u' '));
    request.nameOrder.reset();
    request.ids = std::vector<qint64>{5, 1, 3};
    EXPECT_EQ(namesIn(request), u"李勇 李一鸣 丁一"_s.split(u' '));
}

TEST_F(Ledgers, TakeThePeriodAsWhoWasThereOrAsWhatHappened)
{
    addMember(u"甲"_s, u"2025-03-01"_s);
    addMember(u"乙"_s, u"2026-03-01"_s);
    domain::Record left(domain::member::entity);
    left.set(domain::member::name, u"丙"_s);
    left.set(domain::member::joined_date, *domain::Date::fromIso(u"2025-01-01"_s));
    left.set(domain::member::left_date, *domain::Date::fromIso(u"2026-05-01"_s));
    add(left);
    LedgerRequest request;
    request.sort = &domain::member::joined_date;
    request.period = domain::Period::ofYear(2026);
    EXPECT_EQ(namesIn(request), (QStringList{u"甲"_s, u"乙"_s}));
    request.basis = figures::Basis::Flow;
    EXPECT_EQ(namesIn(request), (QStringList{u"乙"_s}));
    request.basis.reset();
    request.period = domain::Period::ofYear(2025);
    EXPECT_EQ(namesIn(request), (QStringList{u"丙"_s, u"甲"_s}));

    request.entity = &domain::member::entity;
    EXPECT_EQ(makeLedger(office->session(), request).period, u"统计时点：2025年12月31日"_s);
    request.entity = &domain::contract::entity;
    request.sort = nullptr;
    EXPECT_EQ(makeLedger(office->session(), request).period, u"统计期间：2025年1月1日至2025年12月31日（签订日期）"_s);
}

TEST_F(Ledgers, AddUpMoneyAndCountsAndNothingElse)
{
    namespace contract = domain::contract;
    for (const qint64 workers : {12, 30}) {
        domain::Record record(contract::entity);
        record.set(contract::contract_no, QString::number(workers));
        record.set(contract::covered_workers, workers);
        record.set(contract::raise_percent, 60'000);
        add(record);
    }
    LedgerRequest request;
    request.entity = &contract::entity;
    request.columns = ledgerColumns(contract::entity,
                                    {&contract::contract_no, &contract::covered_workers, &contract::raise_percent});
    const reporting::Ledger ledger = makeLedger(office->session(), request);
    EXPECT_EQ(ledger.columns[1].total, u"42"_s);
    EXPECT_EQ(ledger.columns[2].total, QString());
    EXPECT_EQ(ledger.count, u"2份"_s);
}

TEST_F(Ledgers, MaskWhatIsSensitiveUnlessRevealed)
{
    domain::Record record(domain::member::entity);
    record.set(domain::member::name, u"甲"_s);
    record.set(domain::member::id_number, u"110101199001011237"_s);
    add(record);
    LedgerRequest request;
    request.entity = &domain::member::entity;
    request.columns = ledgerColumns(domain::member::entity, {&domain::member::id_number});
    EXPECT_FALSE(makeLedger(office->session(), request).rows[0][0].contains(u"1990"_s));
    request.reveal = true;
    EXPECT_EQ(makeLedger(office->session(), request).rows[0][0], u"110101199001011237"_s);
}

TEST_F(Ledgers, SayWhyTheyCannotBeWrittenAndLeaveTheFileAlone)
{
    LedgerRequest request;
    request.entity = &domain::member::entity;
    for (const QString &name : {u"nowhere/a.pdf"_s, u"nowhere/a.xlsx"_s, u"a.doc"_s}) {
        EXPECT_ANY_THROW(writeLedger(office->session(), request, file(name))) << name.toStdString();
    }
    addMember(u"甲"_s, u"2026-01-01"_s);
    QFile before(file(u"kept.pdf"_s));
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    EXPECT_THROW(writeLedger(office->session(), request, file(u"kept.pdf"_s), [](qint64, qint64) { return false; }),
                 domain::Error);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    EXPECT_EQ(before.readAll(), "before");
}

TEST_F(Ledgers, SayThatThereIsNothing)
{
    LedgerRequest request;
    request.entity = &domain::member::entity;
    EXPECT_EQ(writeLedger(office->session(), request, file(u"a.xlsx"_s)).rows, 0);
    const QList<QStringList> rows = rowsOf(file(u"a.xlsx"_s));
    ASSERT_EQ(rows.size(), 5);
    EXPECT_EQ(rows[3].first(), u"无"_s);
    EXPECT_EQ(rows[4].first(), u"合计0人"_s);
    writeLedger(office->session(), request, file(u"a.pdf"_s));
    EXPECT_TRUE(textOf(file(u"a.pdf"_s)).contains(u"无合计0人"_s));
}

TEST_F(Ledgers, AreTheSameBytesForTheSameRecords)
{
    addMember(u"甲"_s, u"2026-01-01"_s);
    LedgerRequest request;
    request.entity = &domain::member::entity;
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s})
        writeLedger(office->session(), request, file(name));
    QFile a(file(u"a.pdf"_s)), b(file(u"b.pdf"_s));
    ASSERT_TRUE(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    EXPECT_EQ(a.readAll(), b.readAll());
}

TEST_F(Ledgers, AreLookedAtAndWrittenInTheBackground)
{
    for (int i = 0; i < 700; ++i)
        addMember(u"甲%1"_s.arg(i), u"2026-01-01"_s);
    LedgerRequest request;
    request.entity = &domain::member::entity;
    LedgerRun run(*office);
    QImage page;
    int pages = 0;
    QString written;
    QObject::connect(&run, &LedgerRun::previewed, [&](const QImage &image, int count) {
        page = image;
        pages = count;
    });
    QObject::connect(&run, &LedgerRun::written, [&](const QString &path) { written = path; });
    run.preview(request, 60);
    run.preview(request, 60); // gives way
    run.write(request, file(u"a.pdf"_s)); // waits for its turn
    ASSERT_TRUE(QTest::qWaitFor([&] { return !written.isEmpty(); }, 60'000));
    EXPECT_TRUE(QFileInfo::exists(file(u"a.pdf"_s)));
    run.preview(request, 60);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pages > 1; }, 60'000));
    EXPECT_FALSE(page.isNull());
}

} // namespace app
