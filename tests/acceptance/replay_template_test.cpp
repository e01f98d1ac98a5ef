// The figure-dense summary of a street or township prints every figure the longest four of the real offices published.

#include "acceptance/command_line.h"
#include "support/print.h"
#include "support/readable_text.h"

#include "domain/clock.h"
#include "figures/definition.h"
#include "reporting/content/report.h"
#include "reporting/plain_text.h"
#include "storage/database.h"
#include "storage/session.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <map>

namespace acceptance {
namespace {

const QString denseSummary = u"街道工会年度工作总结（数据详实）"_s;

void collectLedgers(const figures::Definition &definition, QSet<QString> &ledgers)
{
    if (definition.entity != nullptr)
        ledgers << definition.entity->name();
    for (const auto &operand : {definition.left, definition.right})
        if (operand)
            collectLedgers(*operand, ledgers);
}

class ReplaySummary : public CommandLine, public testing::WithParamInterface<std::string>
{
protected:
    QString folder() const { return data(u"replay/"_s + QString::fromStdString(GetParam())); }

    void importAll()
    {
        for (const QString &name : QDir(folder()).entryList({u"*.csv"_s}, QDir::Files, QDir::Name))
            must({u"import"_s, QFileInfo(name).baseName(), folder() + u'/' + name});
    }

    static domain::Period periodOf(const QJsonObject &fact)
    {
        const QJsonObject period = fact[u"period"].toObject();
        return {QDate::fromString(period[u"from"].toString(), Qt::ISODate),
                QDate::fromString(period[u"to"].toString(), Qt::ISODate)};
    }

    /// A figure of the same ledger, the same value and within the same span, in any of the summaries: what is planned
    /// for the year to come stands in the one of the year before.
    static bool isPrinted(const std::map<std::pair<QDate, QDate>, reporting::Document> &documents,
                          const QJsonObject &fact)
    {
        return std::ranges::any_of(documents, [&fact](const auto &written) {
            return std::ranges::any_of(written.second.figures, [&fact](const reporting::PrintedFigure &figure) {
                const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
                bool number = false;
                const double value = figure.value.toDouble(&number);
                QSet<QString> ledgers;
                if (parsed.definition)
                    collectLedgers(*parsed.definition, ledgers);
                return number && !figure.text.isEmpty() && std::abs(value - fact[u"expected"].toDouble()) < 1e-9
                    && figure.period.from >= periodOf(fact).from && figure.period.to <= periodOf(fact).to
                    && ledgers.contains(fact[u"entity"].toString());
            });
        });
    }
};

TEST_P(ReplaySummary, PrintsEveryFigureTheOfficePublished)
{
    makeOffice(u"青禾镇总工会"_s);
    importAll();
    const auto database = storage::Database::open(this->database());
    domain::FixedClock clock(QDate(2026, 12, 31));
    storage::Session session{*database, u"tester"_s, clock};
    std::map<std::pair<QDate, QDate>, reporting::Document> documents; // an office writes one for each span it reports
    const QJsonArray facts = QJsonDocument::fromJson(read(folder() + u"/facts.json"_s))[u"facts"].toArray();
    ASSERT_FALSE(facts.isEmpty());
    for (const QJsonValue &fact : facts) {
        const domain::Period period = periodOf(fact.toObject());
        const std::pair key(period.from, period.to);
        if (documents.contains(key))
            continue;
        reporting::ReportRequest request;
        request.kind = u"annual-summary"_s;
        request.templateFile = denseSummary;
        request.period = period;
        documents[key] = reporting::makeReport(session, request);
        for (const QString &fault : support::faultsOf(reporting::plainText(documents[key])))
            ADD_FAILURE() << fault.toStdString();
    }
    int printed = 0;
    for (const QJsonValue &value : facts) {
        const QJsonObject fact = value.toObject();
        const bool found = isPrinted(documents, fact);
        EXPECT_TRUE(found) << fact[u"fact_id"].toString().toStdString() << ' '
                           << fact[u"figure"].toString().toStdString() << ' ' << fact[u"expected"].toDouble();
        printed += found ? 1 : 0;
    }
    std::cout << GetParam() << ": " << facts.size() << " figures published, " << printed << " printed\n";
}

INSTANTIATE_TEST_SUITE_P(Longest, ReplaySummary, testing::Values("004-3", "004-2", "004-1", "004-12"),
                         [](const auto &test) {
                             std::string name = "Office" + test.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

} // namespace
} // namespace acceptance
