// The numbers on the ready lists: counted in the background, only where they can have changed, once however often it
// was asked for meanwhile.

#include "desktop/list/saved_lists.h"
#include "desktop/widgets/list_chip.h"

namespace desktop {

void SavedLists::recount()
{
    for (const List &list : std::as_const(m_lists))
        m_uncounted << list.chip;
    startCounting();
}

void SavedLists::recount(const std::vector<const domain::Field *> &changed)
{
    for (const List &list : std::as_const(m_lists))
        if (app::canMoveInto(countedList(list.choice), *m_section.entity, changed))
            m_uncounted << list.chip;
    startCounting();
}

void SavedLists::startCounting()
{
    if (m_uncounted.isEmpty() || m_job.isBusy())
        return;
    QList<app::CountedList> wanted;
    QList<ListChip *> chips;
    for (const List &list : std::as_const(m_lists)) {
        if (m_uncounted.contains(list.chip)) {
            wanted << countedList(list.choice);
            chips << list.chip;
        }
    }
    m_uncounted.clear();
    auto counts = std::make_shared<std::vector<qint64>>();
    m_job.start(
        tr("Counting"),
        [counts, wanted, entity = m_section.entity](storage::Session &session, const domain::Progress &progress) {
            *counts = app::countLists(session, *entity, wanted, progress);
        },
        [this, counts, chips](const std::optional<app::Failure> &failure) {
            if (!failure)
                takeCounts(chips, *counts);
            startCounting();
        });
}

// Chips that are gone meanwhile are not among the lists any more.
void SavedLists::takeCounts(const QList<ListChip *> &chips, const std::vector<qint64> &counts)
{
    for (List &list : m_lists) {
        const qsizetype at = chips.indexOf(list.chip);
        if (at < 0)
            continue;
        const qint64 count = counts[static_cast<size_t>(at)];
        list.chip->setCount(count);
        if (list.choice.incomplete || list.derived)
            list.offered = count > 0;
        if (&list == &m_lists.first())
            m_total = count;
    }
    fold();
    Q_EMIT counted();
}

} // namespace desktop
