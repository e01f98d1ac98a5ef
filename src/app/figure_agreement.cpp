#include "app/figure_agreement.h"

#include <QCoreApplication>

#include <iterator>

namespace app {

QString disagreement(figures::Evaluator &evaluator, const reporting::PrintedFigure &figure)
{
    const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
    if (!parsed.definition)
        return QCoreApplication::translate("Report", "“%1”: its definition can no longer be read: %2")
            .arg(figure.label, parsed.error);
    const figures::FigureValue now = evaluator.evaluate(*parsed.definition, figure.period, true);
    qint64 rows = std::ssize(now.rows);
    for (const figures::LedgerRows &other : now.others)
        rows += std::ssize(other.rows);
    if (now.text() == figure.value && now.count == figure.count && rows == figure.count)
        return {};
    return QCoreApplication::translate(
               "Report",
               "“%1”: the document says %2 from %3 records, the records say %4 from %5. Make the "
               "document again.")
        .arg(figure.label, figure.value)
        .arg(figure.count)
        .arg(now.text())
        .arg(rows);
}

} // namespace app
