// What holds for every entity: a sheet with the official Chinese headers gives back the record that was written into
// it.

#include "integration/importing/office_fixture.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "importing/blank_form.h"
#include "importing/template_fill.h"
#include "spreadsheet/text/csv_writer.h"
#include "spreadsheet/xlsx/xlsx_writer.h"
#include "support/entered_entities.h"

#include <QFile>

namespace importing {
namespace {

class EveryEntity : public Office, public testing::WithParamInterface<const domain::Entity *>
{
protected:
    static QJsonObject example(const domain::Entity &each)
    {
        return json(QStringLiteral(UNIONHALL_SOURCE_DIR) + u"/tests/data/entities/%1.json"_s.arg(each.name()));
    }

    /// The example as a record, for its texts in canonical form.
    static domain::Record recordOf(const domain::Entity &each)
    {
        const QJsonObject values = example(each);
        domain::Record record(each);
        for (const domain::Field *field : each.fields)
            record.setValue(*field, domain::parseValue(each, *field, values[field->name()].toString()).value);
        return record;
    }

    static QPair<QStringList, QStringList> sheetOf(const domain::Record &record)
    {
        QStringList headers, values;
        for (const domain::Field *field : record.entity().fields) {
            headers << field->term();
            values << domain::valueText(*field, record.value(*field));
        }
        return {headers, values};
    }

    QString xlsx(const domain::Entity &each) const
    {
        const auto [headers, values] = sheetOf(recordOf(each));
        QList<spreadsheet::SheetColumn> columns;
        for (const QString &header : headers)
            columns << spreadsheet::SheetColumn{header};
        const QString path = folder() + u"/%1.xlsx"_s.arg(each.name());
        spreadsheet::XlsxWriter writer(path);
        writer.beginSheet(each.term(), columns);
        writer.writeRow(values);
        writer.finish();
        return path;
    }

    QString text(const domain::Entity &each) const
    {
        const auto [headers, values] = sheetOf(recordOf(each));
        const QString path = folder() + u"/%1.csv"_s.arg(each.name());
        spreadsheet::CsvWriter writer(path);
        writer.writeRow(headers);
        writer.writeRow(values);
        writer.finish();
        return path;
    }

    /// What strict references of the entity point to is there first, with no more than it needs.
    void importTargets(const domain::Entity &each)
    {
        for (const domain::Field *field : each.fields) {
            if (field->kind != domain::Kind::Reference || !field->has(domain::Strict) || field->options.target == &each)
                continue;
            const domain::Entity &target = *field->options.target;
            importTargets(target);
            domain::Record record(target);
            for (const domain::Field *needed : target.fields)
                if (needed->has(domain::Required) || needed == target.options.reference)
                    record.setValue(*needed, recordOf(target).value(*needed));
            const domain::Value name = recordOf(each).value(*field);
            record.setValue(*target.options.reference, std::get<domain::Link>(name).text);
            storage::Operation operation(session(), u"add"_s);
            storage::Repository(session(), target).save(operation, record);
            operation.commit();
        }
    }

    /// The record that was imported says what the sheet says, but for what its own check completes.
    void expectTheExample(const domain::Entity &each)
    {
        const std::vector<domain::Record> found = records(each.name());
        ASSERT_EQ(found.size(), 1u);
        domain::Record expected = recordOf(each);
        domain::checkRecord(expected, session().clock);
        for (const domain::Field *field : each.fields)
            EXPECT_EQ(domain::valueText(*field, found[0].value(*field)),
                      domain::valueText(*field, expected.value(*field)))
                << field->key;
    }
};

TEST_P(EveryEntity, ComesBackFromAWorkbookAsItWas)
{
    const domain::Entity &each = *GetParam();
    importTargets(each);
    const ImportPlan made = import(each.name(), xlsx(each));
    EXPECT_EQ(errors(made), QStringList());
    for (const ColumnMatch &column : made.sheets.at(0).columns)
        EXPECT_TRUE(column.field != nullptr && column.field->term() == column.header) << column.header.toStdString();
    expectTheExample(each);
}

TEST_P(EveryEntity, ComesBackFromATextFileAndIsUnchangedTheSecondTime)
{
    const domain::Entity &each = *GetParam();
    importTargets(each);
    EXPECT_EQ(errors(import(each.name(), text(each))), QStringList());
    expectTheExample(each);
    const ImportPlan again = import(each.name(), text(each));
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(records(each.name()).size(), 1u);
}

TEST_P(EveryEntity, ComesBackFromItsBlankForm)
{
    const domain::Entity &each = *GetParam();
    importTargets(each);
    const QString form = folder() + u"/form.xlsx"_s, filled = folder() + u"/filled.xlsx"_s;
    writeBlankForm(each, form);
    const domain::Record record = recordOf(each);
    const auto written = fillTemplate(each, form, filled, {{}, 1, [&](int, const domain::Field &field) {
                                                               return domain::valueText(field, record.value(field));
                                                           }});
    EXPECT_EQ(written.size(), static_cast<qsizetype>(each.fields.size()));
    const ImportPlan made = import(each.name(), filled);
    EXPECT_EQ(made.sheets.size(), 1);
    EXPECT_EQ(made.rows.size(), 1u);
    EXPECT_EQ(errors(made), QStringList());
    expectTheExample(each);
}

TEST_P(EveryEntity, IsRecognisedByItsHeader) { EXPECT_EQ(recogniseEntities(xlsx(*GetParam())).value(0), GetParam()); }

class EntitiesOfTheProgram : public EveryEntity
{
};

TEST_P(EntitiesOfTheProgram, AreNeverImportedOrRecognised)
{
    const domain::Entity &each = *GetParam();
    const QString sheet = xlsx(each);
    EXPECT_FALSE(recogniseEntities(sheet).contains(&each));
    EXPECT_THROW(writeBlankForm(each, folder() + u"/form.xlsx"_s), domain::Error);
    try {
        planImport(session(), each, sheet);
        FAIL() << "was planned";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Usage);
        EXPECT_FALSE(error.message().isEmpty());
    }
}

std::vector<const domain::Entity *> keptEntities()
{
    std::vector<const domain::Entity *> kept(domain::allEntities().begin(), domain::allEntities().end());
    std::erase_if(kept, [](const domain::Entity *each) { return !each->options.keptByProgram; });
    return kept;
}

INSTANTIATE_TEST_SUITE_P(KeptEntities, EntitiesOfTheProgram, testing::ValuesIn(keptEntities()),
                         [](const auto &test) { return std::string(test.param->key); });

INSTANTIATE_TEST_SUITE_P(AllEntities, EveryEntity, testing::ValuesIn(support::enteredEntities()),
                         [](const auto &test) { return std::string(test.param->key); });

} // namespace
} // namespace importing
