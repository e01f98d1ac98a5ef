#include "storage/office_check.h"

#include "domain/registry.h"
#include "storage/attachments.h"
#include "storage/engine.h"
#include "storage/keys.h"
#include "storage/log_check.h"
#include "storage/query.h"
#include "storage/schema_check.h"
#include "storage/schema_guard.h"
#include "storage/value_check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Check", text); }

/// What every office has since it was made.
QStringList systemFindings(Database &database)
{
    QStringList findings;
    Query uid(database, u"SELECT value FROM setting WHERE name = 'office_uid'"_s);
    if (!uid.next() || uid.text(0).isEmpty())
        findings << say(
            QT_TRANSLATE_NOOP("Check",
                              "The office has lost its number: copies and issued documents cannot be told to "
                              "be its own. Restore a backup."));
    Query counters(database, u"SELECT entity, last_id FROM record_counter"_s);
    while (counters.next()) {
        const domain::Entity *entity = domain::findEntity(counters.text(0));
        if (entity == nullptr)
            continue;
        Query last(database, u"SELECT max(id) FROM %1"_s.arg(entity->name()));
        if (last.next() && last.integer(0) > counters.integer(1))
            findings << say(QT_TRANSLATE_NOOP(
                                "Check",
                                "%1: record %2 has a number that was never given. It was not written by this "
                                "program; look at it, and enter it anew if it is right."))
                            .arg(domain::labelOf(*entity))
                            .arg(last.integer(0));
    }
    return findings;
}

} // namespace

QStringList officeFindings(Database &database)
{
    QStringList findings;
    for (const QString &damage : engine::damages(database))
        findings << QCoreApplication::translate("Database", "Damaged: %1").arg(damage);
    if (!findings.isEmpty()) // what else a damaged file says is no news
        return findings;
    for (const engine::DanglingReference &reference : engine::danglingReferences(database))
        findings << QCoreApplication::translate("Database",
                                                "Table %1, row %2 refers to a record of %3 that is not there.")
                        .arg(reference.table)
                        .arg(reference.row)
                        .arg(reference.target);
    const QStringList schema = schemaFindings(database) + foreignObjects(database);
    if (!schema.isEmpty())
        return findings + schema;
    findings += attachmentFindings(database);
    for (const domain::Entity *entity : domain::allEntities())
        findings += sharedKeys(database, *entity);
    return findings + valueFindings(database) + logFindings(database) + systemFindings(database);
}

} // namespace storage
