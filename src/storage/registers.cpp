#include "storage/registers.h"

#include <algorithm>
#include <vector>

namespace storage {

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

/// 恒达机械 and 恒达公司 for 云溪恒达机械有限公司工会: the characters stand in the name, in order.
bool isShortFor(const QString &text, const QString &name)
{
    qsizetype at = 0;
    for (const QChar c : name)
        if (at < text.size() && text[at] == c)
            ++at;
    return at == text.size();
}

bool mayBeShort(const QString &text)
{
    return text.size() >= 3 && std::ranges::all_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

Registers::Register &Registers::of(const domain::Field &reference)
{
    std::shared_ptr<Register> &found = m_registers[&reference];
    if (!found)
        found = std::make_shared<Register>(
            Register{ReferenceResolver(m_session, *reference.options.target), m_refused(m_session, reference), {}});
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
    QStringList longer;
    qsizetype least = allowed + 1;
    const bool isShort = mayBeShort(text);
    const QStringList names = of(reference).resolver.names();
    for (const QString &name : names) {
        if (isShort && longer.size() < 2 && isShortFor(text, name) && find(reference, name) != 0)
            longer << name;
        if (std::abs(name.size() - text.size()) >= least || find(reference, name) == 0)
            continue;
        const qsizetype different = distance(text, name);
        if (different < least || (different == least && !best.isEmpty() && name < best)) {
            least = different;
            best = name;
        }
    }
    return best.isEmpty() && longer.size() == 1 ? longer.first() : best;
}

} // namespace storage
