#include "reporting/ledger/ledger.h"

#include "domain/date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr int roomToSign = 5; // characters

QString signature(const QString &label, const QString &name)
{
    return label + u'：' + (name.isEmpty() ? QString(roomToSign, u'　') : name);
}

QString grouped(const QString &number)
{
    const bool negative = number.startsWith(u'-');
    const qsizetype point = number.indexOf(u'.');
    QString whole = number.mid(negative ? 1 : 0, point < 0 ? -1 : point - (negative ? 1 : 0));
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    const QString cents = (point < 0 ? QString() : number.mid(point + 1)).leftJustified(2, u'0');
    return (negative ? u"-"_s : QString()) + whole + u'.' + cents;
}

} // namespace

QString Ledger::subtitle() const
{
    QStringList parts;
    for (const QString &part : {period, condition}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u'；');
}

QString Ledger::preparedLine() const
{
    const QStringList parts{signature(u"制表人"_s, preparedBy), signature(u"审核人"_s, reviewedBy),
                            u"日期："_s + domain::Date::of(date).inWords()};
    return parts.join(u"　　"_s);
}

bool Ledger::hasTotals() const
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const LedgerColumn &column) { return !column.total.isEmpty(); });
}

QString printed(const LedgerColumn &column, const QString &canonical)
{
    if (canonical.isEmpty() || canonical.contains(u'*')) // masked
        return canonical;
    switch (column.kind) {
    case LedgerValue::Money:
        return grouped(canonical);
    case LedgerValue::Percent:
        return canonical + u'%';
    case LedgerValue::Date: {
        const auto date = domain::Date::fromIso(canonical);
        return date ? date->display() : canonical;
    }
    default:
        return canonical;
    }
}

} // namespace reporting
