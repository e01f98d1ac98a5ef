#include "services/duplicates.h"

#include "domain/error.h"
#include "domain/likeness.h"
#include "storage/glance.h"

#include <QCoreApplication>
#include <map>
#include <numeric>

namespace services {

namespace {

/// Which records hang together, directly or through others.
class Groups
{
public:
    explicit Groups(size_t size)
        : m_parents(size)
    {
        std::iota(m_parents.begin(), m_parents.end(), size_t{0});
    }
    size_t of(size_t place)
    {
        while (m_parents[place] != place)
            place = m_parents[place] = m_parents[m_parents[place]];
        return place;
    }
    void join(size_t a, size_t b)
    {
        const size_t one = of(a), other = of(b);
        m_parents[std::max(one, other)] = std::min(one, other);
    }

private:
    std::vector<size_t> m_parents;
};

} // namespace

std::vector<DuplicateGroup> findDuplicates(storage::Session &session, const domain::Entity &entity,
                                           const domain::Progress &progress)
{
    const auto report = [&](qint64 done, qint64 total) {
        if (progress && !progress(done, total))
            throw domain::Error(domain::ErrorCode::Cancelled,
                                QCoreApplication::translate("Duplicates", "The search was stopped."));
    };
    report(0, 0);
    const domain::Likeness likeness(entity);
    const std::vector<domain::Record> records = storage::glance(session, entity, likeness.fields());
    std::vector<domain::LikenessKey> keys;
    std::vector<quint64> own;
    for (size_t place = 0; place < records.size(); ++place) {
        own.clear();
        likeness.addKeys(records[place], own);
        for (const quint64 key : own)
            keys.push_back({key, place});
        if (place % 4096 == 0)
            report(0, 0);
    }
    const std::vector<domain::LikenessPair> pairs = domain::likenessPairs(std::move(keys));
    Groups groups(records.size());
    std::vector<std::pair<size_t, QString>> reasons;
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (i % 4096 == 0)
            report(static_cast<qint64>(i), std::ssize(pairs));
        const QString reason = likeness.reason(records[pairs[i].first], records[pairs[i].second]);
        if (reason.isEmpty())
            continue;
        groups.join(pairs[i].first, pairs[i].second);
        reasons.emplace_back(pairs[i].first, reason);
    }
    std::map<size_t, DuplicateGroup> found;
    for (const auto &[place, reason] : reasons) {
        QStringList &said = found[groups.of(place)].reasons;
        if (!said.contains(reason))
            said << reason;
    }
    for (size_t place = 0; place < records.size(); ++place)
        if (const auto group = found.find(groups.of(place)); group != found.end())
            group->second.ids.push_back(records[place].id);
    std::vector<DuplicateGroup> sorted;
    for (auto &[place, group] : found)
        sorted.push_back(std::move(group));
    return sorted;
}

} // namespace services
