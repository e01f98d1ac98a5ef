#include "storage/import_batches.h"

#include "domain/entities/import_batch.h"
#include "storage/query.h"
#include "storage/repository.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace import_batch = domain::import_batch;

qint64 importOf(Session &session, qint64 operation)
{
    Query query(session.database, u"SELECT id FROM import_batch WHERE operation_id = ?"_s);
    return query.bind(operation).next() ? query.integer(0) : 0;
}

const domain::Entity &importLedger() { return import_batch::entity; }

bool isMarkOfImport(const ChangeEntry &entry)
{
    if (entry.entity != import_batch::entity.name())
        return false;
    return entry.action == ChangeAction::Insert
        || (entry.action == ChangeAction::Update
            && entry.before.keys() == QStringList{import_batch::undone_by_operation.name()});
}

void markImport(Operation &operation, qint64 importOperation, bool takenBack)
{
    const qint64 batch = importOf(operation.session(), importOperation);
    if (batch == 0)
        return;
    Repository imports(operation.session(), import_batch::entity);
    std::vector<domain::Record> records = imports.load(std::vector<qint64>{batch});
    for (domain::Record &record : records)
        record.setValue(import_batch::undone_by_operation, takenBack ? domain::Value(operation.id()) : domain::Value());
    imports.update(operation, records);
}

} // namespace storage
