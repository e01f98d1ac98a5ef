#include "figures/selection.h"

using namespace Qt::StringLiterals;

namespace figures {

using domain::FilterOp;

namespace {

/// The path a date test uses; empty when the entity has no such field.
QString datePath(const std::optional<QString> &given, const domain::Field *own)
{
    if (given)
        return *given;
    return own ? own->name() : QString();
}

void requireDates(storage::Selection &selection, const Definition &leaf, Basis basis, const domain::Period &period)
{
    const domain::EntityOptions &options = leaf.entity->options;
    const QString start = datePath(leaf.dateField, options.start);
    if (basis == Basis::All || start.isEmpty())
        return;
    if (basis == Basis::Flow) {
        selection.requireDate(start, FilterOp::GreaterEqual, period.from);
        selection.requireDate(start, FilterOp::LessEqual, period.to);
        return;
    }
    selection.requireDate(start, FilterOp::LessEqual, period.to, true);
    const QString end = datePath(leaf.endField, options.end);
    if (basis == Basis::Stock && !end.isEmpty())
        selection.requireDate(end, options.endIsLastDay ? FilterOp::GreaterEqual : FilterOp::Greater, period.to, true);
}

} // namespace

storage::Selection selectionOf(const Definition &leaf, Basis basis, const domain::Period &period)
{
    storage::Selection selection(*leaf.entity);
    requireDates(selection, leaf, basis, period);
    const QString year = QString::number(period.to.year());
    domain::Filter dated = leaf.filter;
    for (domain::FilterTerm &term : dated.terms)
        term.values.replaceInStrings(u"{year}"_s, year);
    selection.require(dated);
    return selection;
}

} // namespace figures
