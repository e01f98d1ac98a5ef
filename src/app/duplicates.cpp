#include "app/duplicates.h"

#include "importing/importer.h"
#include "services/undo_operation.h"

namespace app {

std::vector<DuplicateGroup> findDuplicates(Office &office, const domain::Entity &entity)
{
    return services::findDuplicates(office.session(), entity);
}

MergeResult mergeRecords(Office &office, const domain::Entity &entity, qint64 keep, qint64 gone,
                         const std::vector<const domain::Field *> &take)
{
    const MergeResult result = services::mergeRecords(office.session(), entity, keep, gone, take);
    office.store().announceAll();
    return result;
}

Undone undoOperation(Office &office, qint64 operation)
{
    Undone undone;
    if (const qint64 batch = importing::batchOf(office.session(), operation); batch != 0) {
        const importing::UndoResult result = importing::undoImport(office.session(), batch);
        undone.records = result.removed + result.reverted;
        undone.kept = result.kept;
    } else {
        const services::UndoneOperation result = services::undoOperation(office.session(), operation);
        undone.operation = result.operation;
        for (const int count : result.records)
            undone.records += count;
    }
    office.store().announceAll();
    return undone;
}

} // namespace app
