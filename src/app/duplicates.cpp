#include "app/duplicates.h"

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

} // namespace app
