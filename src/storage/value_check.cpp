#include "storage/value_check.h"

#include "domain/registry.h"
#include "domain/vocabulary.h"
#include "storage/dialect.h"
#include "storage/query.h"
#include "storage/schema_check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Check", text); }

/// What must not be true of a column; what is wrong then.
struct Test
{
    QString column;
    QString condition;
    QString sentence; // %1 the ledger, %2 the column, %3 the records
};

QString quoted(const QStringList &words)
{
    QStringList texts;
    for (QString word : words)
        texts << u'\'' + word.replace(u'\'', u"''"_s) + u'\'';
    return texts.join(u',');
}

QList<Test> testsOf(const domain::Entity &entity)
{
    const QString wrongType = say(QT_TRANSLATE_NOOP(
        "Check",
        "%1: the column “%2” holds values of another kind in records %3. Enter them anew, or restore a backup."));
    QList<Test> tests;
    const auto typed = [&](const QString &column, const QString &label, const QString &type, const QString &also = {}) {
        tests << Test{label, dialect::isNotOfType(column, type) + also, wrongType};
    };
    typed(u"revision"_s, u"revision"_s, u"INTEGER"_s, u" OR revision < 1"_s);
    for (const QString &instant : {u"created_at"_s, u"updated_at"_s, u"archived_at"_s})
        typed(instant, instant, u"TEXT"_s);
    for (const domain::Field *field : entity.fields) {
        const QString label = domain::labelOf(entity, *field);
        typed(field->name(), label, columnType(*field));
        if (field->kind == domain::Kind::Reference)
            typed(field->idColumn(), label, u"INTEGER"_s);
        if (field->kind == domain::Kind::Bool)
            tests << Test{label, u"%1 NOT IN (0, 1)"_s.arg(field->name()), wrongType};
        if (field->kind == domain::Kind::Date)
            tests << Test{label, dialect::isNoDate(field->name()),
                          say(QT_TRANSLATE_NOOP(
                              "Check", "%1: “%2” is no date in records %3. Enter it anew, or restore a backup."))};
        const domain::Vocabulary &words = domain::vocabularyOf(field->options.vocabulary);
        if (field->kind == domain::Kind::Choice && words.isClosed())
            tests << Test{
                label, u"%1 NOT IN (%2)"_s.arg(field->name(), quoted(words.codes())),
                say(QT_TRANSLATE_NOOP("Check",
                                      "%1: “%2” is no state or code of its list in records %3. Choose one that "
                                      "is."))};
    }
    return tests;
}

QString firstRecords(Database &database, const domain::Entity &entity, const QString &condition)
{
    constexpr int named = 5;
    Query query(database,
                u"SELECT id FROM %1 WHERE %2 ORDER BY id LIMIT %3"_s.arg(entity.name(), condition).arg(named + 1));
    QStringList ids;
    while (query.next())
        ids << (ids.size() < named ? QString::number(query.integer(0)) : u"…"_s);
    return ids.join(u'、');
}

} // namespace

QStringList valueFindings(Database &database)
{
    QStringList findings;
    for (const domain::Entity *entity : domain::allEntities()) {
        const QList<Test> tests = testsOf(*entity);
        QStringList all;
        for (const Test &test : tests)
            all << u'(' + test.condition + u')';
        if (firstRecords(database, *entity, all.join(" OR "_L1)).isEmpty()) // one pass over a sound ledger
            continue;
        for (const Test &test : tests)
            if (const QString ids = firstRecords(database, *entity, test.condition); !ids.isEmpty())
                findings << test.sentence.arg(domain::labelOf(*entity), test.column, ids);
    }
    return findings;
}

} // namespace storage
