#include "reporting/template/near_names.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace reporting {

namespace {

/// How many characters must be changed, added or taken away (Levenshtein).
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({changed, diagonal + 1, row[size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList nearNames(const QString &wanted, const QStringList &known, qsizetype most)
{
    if (wanted.size() < 2)
        return {};
    struct Near
    {
        qsizetype distance;
        QString name;
    };
    std::vector<Near> near;
    for (const QString &name : known) {
        const bool within = name.contains(wanted) || (name.size() > 1 && wanted.contains(name));
        const qsizetype apart = distance(wanted, name);
        if (within || apart <= std::max<qsizetype>(1, wanted.size() / 3))
            near.push_back({apart, name});
    }
    std::ranges::stable_sort(near, {}, &Near::distance);
    QStringList names;
    for (const Near &one : near)
        if (names.size() < most && !names.contains(one.name))
            names << one.name;
    return names;
}

} // namespace reporting
