#pragma once
// What was decided about sheets, kept for the next one: the table sheet_memory.

#include "domain/entity.h"
#include "storage/operation.h"

#include <QList>

namespace storage {

struct KeptSheet
{
    QString words; // JSON, as everything below: the headers as compared, sorted
    QString told;
    QString mapping;
    QString codes;
};

/// The last one first.
QList<KeptSheet> keptSheets(Session &session, const domain::Entity &entity);
/// source: name of the file. The same header words again replace what was kept.
void keepSheet(Operation &operation, const domain::Entity &entity, const QString &source, const KeptSheet &sheet);

} // namespace storage
