#include "importing/registers.h"

#include "importing/union_rules.h"

#include <algorithm>
#include <vector>

namespace importing {

namespace {

/// Letters to change, add or take away to make one text the other (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

Registers::Register &Registers::of(const domain::Field &reference)
{
    std::shared_ptr<Register> &found = m_registers[&reference];
    if (!found)
        found = std::make_shared<Register>(
            Register{storage::ReferenceResolver(m_session, reference), recordsRefused(m_session, reference), {}});
    return *found;
}

qint64 Registers::find(const domain::Field &reference, const QString &text)
{
    Register &names = of(reference);
    const auto known = names.answers.constFind(text);
    if (known != names.answers.cend())
        return *known;
    const qint64 id = names.resolver.resolve(text);
    return *names.answers.insert(text, names.refused.contains(id) ? 0 : id);
}

QString Registers::nearest(const domain::Field &reference, const QString &text)
{
    const qsizetype allowed = std::min<qsizetype>(3, text.size() / 4);
    QString best;
    qsizetype least = allowed + 1;
    const QStringList names = of(reference).resolver.names();
    for (const QString &name : names) {
        if (std::abs(name.size() - text.size()) >= least || find(reference, name) == 0)
            continue;
        const qsizetype different = distance(text, name);
        if (different < least || (different == least && !best.isEmpty() && name < best)) {
            least = different;
            best = name;
        }
    }
    return best;
}

} // namespace importing
