// The numbers on the ready lists: counted in the background, once however often it was asked for meanwhile; what the
// window itself changes is counted at once, among the changed records alone.

#include "desktop/list/saved_lists.h"

#include "app/attempt.h"
#include "desktop/widgets/list_chip.h"

#include <algorithm>

namespace desktop {

void SavedLists::recount()
{
    for (const List &list : std::as_const(m_lists))
        m_uncounted << list.chip;
    startCounting();
}

std::optional<std::vector<qint64>> SavedLists::countAmong(const std::vector<qint64> &ids)
{
    QList<app::CountedList> lists;
    for (const List &list : std::as_const(m_lists))
        lists << countedList(list.choice);
    std::vector<qint64> counts;
    const auto failure = app::attempt("count changed records", [&] {
        counts = app::countAmong(m_context.office.session(), *m_section.entity, lists, ids);
    });
    return failure ? std::nullopt : std::optional(counts);
}

void SavedLists::expect(const std::vector<qint64> &ids)
{
    const bool known = m_uncounted.isEmpty() && !m_job.isBusy()
        && std::ranges::none_of(m_lists, [](const List &list) { return list.count < 0; });
    const bool anew = std::ranges::all_of(ids, [](qint64 id) { return id == 0; });
    if (!known)
        m_before.reset();
    else if (anew)
        m_before = std::vector<qint64>(static_cast<size_t>(m_lists.size()));
    else
        m_before = countAmong(ids);
}

void SavedLists::follow(const std::vector<qint64> &ids)
{
    const auto before = std::exchange(m_before, {});
    const auto after = before ? countAmong(ids) : std::nullopt;
    if (!after || before->size() != after->size()) {
        recount();
        return;
    }
    for (size_t i = 0; i < after->size(); ++i)
        if (List &list = m_lists[static_cast<qsizetype>(i)]; (*after)[i] != (*before)[i])
            showCount(list, list.count + (*after)[i] - (*before)[i]);
    fold();
    Q_EMIT counted();
}

std::vector<qint64> SavedLists::counts() const
{
    std::vector<qint64> counts;
    for (const List &list : m_lists)
        counts.push_back(list.count);
    return counts;
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
        showCount(list, counts[static_cast<size_t>(at)]);
    }
    fold();
    Q_EMIT counted();
}

void SavedLists::showCount(List &list, qint64 count)
{
    list.count = count;
    list.chip->setCount(count);
    if (list.choice.incomplete || list.derived)
        list.offered = count > 0;
    if (&list == &m_lists.first())
        m_total = count;
}

} // namespace desktop
