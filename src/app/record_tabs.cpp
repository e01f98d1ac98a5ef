#include "app/record_tabs.h"

#include "app/attachments.h"
#include "storage/measures.h"

namespace app {

TabCounts tabCounts(Office &office, const domain::Record &record, const std::vector<domain::ChildTable> &children)
{
    TabCounts counts;
    counts.children.resize(children.size());
    if (record.id == 0)
        return counts;
    std::vector<storage::Selection> selections;
    std::vector<size_t> places;
    for (size_t i = 0; i < children.size(); ++i) {
        // A record without its key cannot be referred to.
        if (domain::isEmpty(record.value(*record.entity().options.reference)))
            continue;
        selections.emplace_back(*children[i].entity);
        selections.back().require(childrenFilter(children[i], record));
        places.push_back(i);
    }
    const bool attachable = canAttachTo(record.entity());
    if (attachable) {
        selections.emplace_back(attachmentEntity());
        selections.back().require(attachmentsFilter(record));
    }
    const std::vector<qint64> found = storage::countEach(office.session().database, selections);
    for (size_t i = 0; i < places.size(); ++i)
        counts.children[places[i]] = found[i];
    counts.attachments = attachable ? found.back() : 1; // of an attachment's own record: that file
    return counts;
}

} // namespace app
