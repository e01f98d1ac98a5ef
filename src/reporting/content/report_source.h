#pragma once
// What a report's template is filled from: the office's figures, its profile, the year's own texts, its ledgers and
// targets, and the record it is about.

#include "reporting/content/figure_answers.h"
#include "reporting/content/ledger_items.h"
#include "reporting/content/report.h"
#include "reporting/content/target_items.h"
#include "reporting/content/template_head.h"

namespace reporting {

class ReportSource final : public TemplateSource
{
public:
    /// checking: names are looked up, nothing is computed. Throws Error{NotFound} when the record it is about is not
    /// there, Error{Cancelled}.
    ReportSource(storage::Session &session, const ReportRequest &request, const TemplateHead &head,
                 bool checking = false);

    FigureAnswer figure(const QString &nameOrExpression, int yearsBack, const Scope &scope) override;
    std::optional<QString> text(const QString &name) override;
    QString yearText(const QString &name) override;
    Items items(const ItemQuery &query, const Scope &scope) override;
    Inset inset(const InsetSpec &spec) override;
    std::optional<QString> completion(const QString &target) override;
    std::optional<QString> pathText(const QString &name, const Scope &scope) override;
    const LoopItem *root() const override { return m_root ? &*m_root : nullptr; }
    QStringList names() const override;
    QString forbidden(const QString &name) const override;
    bool checking() const override { return m_checking; }

    const QMap<QString, QString> &facts() const { return m_facts; }

private:
    void collectFacts();
    void loadRecord(const TemplateHead &head);
    QString withPeriod(QString filter, const domain::Period &period) const;
    Items targetItems(const ItemQuery &query, int years);
    Items ledgerItems(const domain::Entity &ledger, const ItemQuery &query, const Scope &scope);
    Items historyItems();
    Items sample(const domain::Entity &ledger, const ItemQuery &query, const Selection &selection) const;
    void countGroups(const ItemQuery &query, Items &items);
    Inset recordInset(const InsetSpec &spec);
    /// The targets of this year, of the one before (-1) and of the next (1).
    const TargetItems &targets(int years = 0);

    storage::Session &m_session;
    ReportRequest m_request;
    bool m_checking;
    TextUse m_use;
    domain::Period m_period; // of the figures: ends on the document's date where that lies within
    FigureAnswers m_answers;
    QMap<QString, QString> m_facts;
    std::map<int, TargetItems> m_targets;
    std::optional<LoopItem> m_root;
};

} // namespace reporting
