#pragma once
// The figures of a document, each computed once: of its period, of a neighbouring year, of a month, of one unit.

#include "figures/catalogue.h"
#include "reporting/template/template.h"

#include <QHash>
#include <functional>
#include <map>

namespace reporting {

class FigureAnswers
{
public:
    /// asked: the period of the document; period: what of it its figures count (up to the document's date).
    /// checking: names are looked up, nothing is computed. stopped: asked before each computation; work then ends with
    /// Error{Cancelled}.
    FigureAnswers(storage::Session &session, const domain::Period &asked, const domain::Period &period, bool checking,
                  std::function<bool()> stopped);

    const figures::Catalogue &catalogue() const { return m_catalogue; }
    FigureAnswer figure(const QString &nameOrExpression, int yearsBack, const std::optional<domain::Period> &span);
    /// A figure with its own definition, such as one narrowed to a unit.
    FigureAnswer figure(const figures::NamedFigure &named, int yearsBack, const std::optional<domain::Period> &span);
    /// Nothing with a sentence in error when it is neither a name nor an expression.
    std::optional<figures::NamedFigure> find(const QString &nameOrExpression, QString &error) const;
    std::vector<qint64> rows(const figures::Definition &definition);

private:
    /// The period a figure needs where it is not the document's; nothing where its own or the document's will do.
    std::optional<domain::Period> ownPeriod(const figures::Definition &definition, int yearsBack,
                                            const std::optional<domain::Period> &span) const;
    /// Of a named figure. The first question computes the whole catalogue of that year: that costs one pass over each
    /// ledger.
    const figures::FigureValue &value(const figures::NamedFigure &figure, int yearsBack);
    void requireGoingOn() const;

    storage::Session &m_session;
    domain::Period m_asked;
    domain::Period m_period;
    bool m_checking;
    std::function<bool()> m_stopped;
    figures::Catalogue m_catalogue;
    figures::Evaluator m_evaluator;
    QHash<QString, FigureAnswer> m_answers;
    std::map<int, std::vector<figures::FigureValue>> m_values; // of the catalogue, by years back
};

} // namespace reporting
