#pragma once
// What a report's template is filled from: the office's figures, its profile, the year's own texts, its ledgers and
// targets.

#include "figures/catalogue.h"
#include "reporting/report.h"
#include "reporting/target_items.h"
#include "reporting/template.h"

#include <QHash>
#include <map>

namespace reporting {

class ReportSource final : public TemplateSource
{
public:
    ReportSource(storage::Session &session, const ReportRequest &request);

    FigureAnswer figure(const QString &nameOrExpression, int yearsBack) override;
    std::optional<QString> text(const QString &name) override;
    QString yearText(const QString &name) override;
    std::optional<QList<LoopItem>> items(const QString &name, const QString &filter) override;
    std::optional<Table> table(const QString &name, Document &document) override;

private:
    FigureAnswer computed(const QString &nameOrExpression, int yearsBack);
    /// The period a figure needs where it is not the document's; nothing where its own or the document's will do.
    std::optional<domain::Period> ownPeriod(const figures::Definition &definition, int yearsBack) const;
    /// Of a named figure. The first question computes the whole catalogue of that year: that costs one pass over each
    /// ledger.
    const figures::FigureValue &value(const figures::NamedFigure &figure, int yearsBack);
    void collectFacts();
    /// The targets of this year, of the one before (-1) and of the next (1).
    const TargetItems &targets(int years = 0);

    storage::Session &m_session;
    const ReportRequest &m_request;
    figures::Catalogue m_catalogue;
    figures::Evaluator m_evaluator;
    domain::Period m_period; // of the figures: ends on the document's date where that lies within
    QHash<QString, QString> m_facts;
    QHash<std::pair<QString, int>, FigureAnswer> m_figures; // each is computed once
    std::map<int, std::vector<figures::FigureValue>> m_values; // of the catalogue, by years back
    std::map<int, TargetItems> m_targets;
};

} // namespace reporting
