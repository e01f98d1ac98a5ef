#include "app/evidence.h"

#include "app/figure_agreement.h"
#include "app/ledger_export.h"
#include "domain/error.h"
#include "domain/value_text.h"
#include "figures/definition_sentence.h"
#include "figures/leaves.h"
#include "reporting/appendix.h"
#include "reporting/ledger/ledger_pages.h"
#include "reporting/output_file.h"
#include "reporting/pdf/pdf_writer.h"
#include "reporting/period_words.h"
#include "spreadsheet/xlsx/xlsx_writer.h"
#include "storage/office.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype linkColumn = 6; // of the index

/// The rows of one single measure.
struct List
{
    QString sheet; // 12 入会率 分母
    figures::Definition definition;
    const reporting::PrintedFigure *figure = nullptr;
    QString role; // 分子, 分母, 第1部分 …; empty: the figure itself
};

bool endsIn(const QString &path, QLatin1StringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); }

qsizetype leavesBelow(const figures::Definition &definition)
{
    return definition.isLeaf() ? 1 : leavesBelow(*definition.left) + leavesBelow(*definition.right);
}

QString roleOf(const figures::Definition &whole, qsizetype index, qsizetype count)
{
    if (count == 1)
        return {};
    if (whole.measure != figures::Measure::Ratio)
        return u"第%1部分"_s.arg(index + 1);
    const qsizetype above = leavesBelow(*whole.left);
    const bool numerator = index < above;
    const qsizetype parts = numerator ? above : count - above;
    const QString role = numerator ? u"分子"_s : u"分母"_s;
    return parts == 1 ? role : role + QString::number(numerator ? index + 1 : index - above + 1);
}

class Evidence
{
public:
    Evidence(storage::Session &session, const reporting::Document &document, bool reveal)
        : m_session(session)
        , m_document(document)
        , m_evaluator(session)
        , m_reveal(reveal)
    {
        m_index.office = document.title;
        m_index.name = u"数据底稿"_s;
        m_index.date = session.clock.today();
        for (const auto &[header, kind] : std::initializer_list<std::pair<QString, reporting::LedgerValue>>{
                 {u"指标"_s, reporting::LedgerValue::Text},
                 {u"数值"_s, reporting::LedgerValue::Number},
                 {u"单位"_s, reporting::LedgerValue::Text},
                 {u"口径"_s, reporting::LedgerValue::Text},
                 {u"统计期间"_s, reporting::LedgerValue::Text},
                 {u"记录数"_s, reporting::LedgerValue::Number},
                 {u"明细"_s, reporting::LedgerValue::Text}})
            m_index.columns << reporting::LedgerColumn{header, kind, {}};
        collect();
    }

    const reporting::Ledger &index() const { return m_index; }
    const QList<List> &lists() const { return m_lists; }
    int figures() const { return m_figures; }

    /// The records of one list, headed by what they prove.
    reporting::Ledger ledgerOf(const List &list)
    {
        const figures::Definition &definition = list.definition;
        const figures::FigureValue value = m_evaluator.evaluate(definition, *definition.period, true);
        LedgerRequest request;
        request.entity = definition.entity;
        request.ids = value.rows;
        request.columns = usualColumns(*definition.entity);
        request.reveal = m_reveal;
        const qsizetype measured = addMeasured(request.columns, definition);
        reporting::Ledger ledger = makeLedger(m_session, request);
        if (ledger.rows.size() != value.count)
            throw disagreed({QCoreApplication::translate("Evidence", "“%1” counts %2 records, and %3 are listed.")
                                 .arg(list.sheet)
                                 .arg(value.count)
                                 .arg(ledger.rows.size())});
        if (definition.measure == figures::Measure::Sum && measured >= 0)
            total(ledger.columns[measured], value, list);
        ledger.office.clear();
        ledger.name = list.sheet;
        QString said = u"指标值："_s + list.figure->value + list.figure->unit;
        if (!list.role.isEmpty())
            said += u"；%1："_s.arg(list.role) + value.text();
        ledger.period = said + u"；统计期间："_s + reporting::periodWords(list.figure->period).title;
        figures::Definition undated = definition; // the period stands before it
        undated.period.reset();
        ledger.condition = u"口径："_s + figures::definitionSentence(undated, definition.period) + u"；计算式："_s
            + figures::expressionText(definition);
        return ledger;
    }

private:
    static domain::Error disagreed(const QStringList &sentences)
    {
        return domain::Error(domain::ErrorCode::Conflict, sentences.join(u'\n'));
    }

    void collect()
    {
        const QList<int> entries = reporting::definitionEntries(m_document);
        QStringList disagreements;
        for (qsizetype i = 0; i < m_document.figures.size(); ++i) {
            const reporting::PrintedFigure &figure = m_document.figures.at(i);
            if (entries.at(i) != i)
                continue;
            const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
            const QString sentence = parsed.definition ? disagreement(m_evaluator, figure) : QString();
            if (!sentence.isEmpty())
                disagreements << sentence;
            add(figure, parsed.definition);
        }
        if (!disagreements.isEmpty())
            throw disagreed(disagreements);
        m_index.count = QString::number(m_figures) + u"项"_s;
    }

    void add(const reporting::PrintedFigure &figure, const std::optional<figures::Definition> &definition)
    {
        const QString number = QString::number(++m_figures);
        const QString label = figure.label.isEmpty() ? figure.name : figure.label;
        QStringList row{label,
                        figure.value,
                        figure.unit,
                        definition ? figures::definitionSentence(*definition, figure.period) : figure.definition,
                        reporting::periodWords(figure.period).title,
                        QString::number(figure.count),
                        QString()};
        if (!definition) { // entered by hand, as the value of a target that nothing measures
            m_index.rows << row;
            return;
        }
        const std::vector<figures::Definition> leaves = figures::leavesOf(*definition, figure.period);
        const auto count = std::ssize(leaves);
        for (qsizetype i = 0; i < count; ++i) {
            List list;
            list.definition = leaves[size_t(i)];
            list.figure = &figure;
            list.role = roleOf(*definition, i, count);
            list.sheet = number + list.role + u' ' + label;
            row[linkColumn] = list.sheet;
            if (i > 0) { // a part of its own line
                for (qsizetype column = 0; column < linkColumn; ++column)
                    row[column].clear();
            }
            m_index.rows << row;
            m_lists << list;
        }
    }

    /// Adds the field that was summed, counted apart or compared, where the list does not show it. Its column; −1:
    /// records were counted.
    static qsizetype addMeasured(LedgerColumns &columns, const figures::Definition &definition)
    {
        if (definition.field.isEmpty())
            return -1;
        const auto path = domain::resolvePath(*definition.entity, definition.field);
        if (!path)
            return -1;
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (columns.at(i).field == path->field && columns.at(i).references == path->references)
                return i;
        columns << *path;
        return columns.size() - 1;
    }

    /// The sum shown is the figure's.
    static void total(reporting::LedgerColumn &column, const figures::FigureValue &value, const List &list)
    {
        const auto shown = domain::scaledFromText(column.total, domain::tenThousandths);
        const auto figure = domain::scaledFromText(value.text(), domain::tenThousandths);
        if (!column.total.isEmpty() && shown != figure)
            throw disagreed({QCoreApplication::translate("Evidence", "“%1” is %2, and its records add up to %3.")
                                 .arg(list.sheet, value.text(), column.total)});
        column.total = value.text();
    }

    storage::Session &m_session;
    const reporting::Document &m_document;
    figures::Evaluator m_evaluator;
    bool m_reveal;
    reporting::Ledger m_index;
    QList<List> m_lists;
    int m_figures = 0;
};

void writeWorkbook(Evidence &evidence, const QString &path, const QDate &day)
{
    spreadsheet::XlsxWriter writer(path);
    writer.setCreated(day);
    addLedgerSheet(writer, evidence.index(), u"目录"_s, linkColumn);
    for (const List &list : evidence.lists())
        addLedgerSheet(writer, evidence.ledgerOf(list), list.sheet);
    writer.finish();
}

void writePages(Evidence &evidence, const QString &path, const reporting::PdfOptions &options)
{
    reporting::FontBook fonts;
    reporting::DisplayList navigation;
    std::optional<reporting::PdfStream> stream;
    const auto add = [&](const reporting::Ledger &ledger) {
        const reporting::LedgerPages pages(ledger, fonts);
        if (!stream) {
            stream.emplace(path, pages.paper(), options);
            navigation.pageSize = pages.paper();
        } else {
            stream->setPageSize(pages.paper());
        }
        reporting::OutlineEntry entry;
        entry.text = ledger.name;
        entry.page = stream->pages();
        navigation.outline << entry;
        for (int i = 0; i < pages.count(); ++i)
            stream->addPage(pages.page(i), fonts.faces());
    };
    add(evidence.index());
    for (const List &list : evidence.lists())
        add(evidence.ledgerOf(list));
    stream->finish(fonts.faces(), &navigation);
}

} // namespace

void checkEvidencePath(const QString &path)
{
    if (!endsIn(path, ".xlsx"_L1) && !endsIn(path, ".pdf"_L1))
        throw domain::Error(
            domain::ErrorCode::Usage,
            QCoreApplication::translate("Evidence",
                                        "The rows behind the figures are written as .xlsx or .pdf: “%1” is neither.")
                .arg(path));
    reporting::checkOutput(path);
}

WrittenEvidence writeEvidence(storage::Session &session, const reporting::Document &document, const QString &path,
                              bool reveal)
{
    checkEvidencePath(path);
    Evidence evidence(session, document, reveal);
    if (endsIn(path, ".xlsx"_L1)) {
        writeWorkbook(evidence, path, session.clock.today());
    } else {
        reporting::PdfOptions options;
        options.title = evidence.index().title();
        options.author = document.author;
        options.created = QDateTime(session.clock.today(), QTime(0, 0), Qt::UTC);
        writePages(evidence, path, options);
    }
    return {evidence.figures(), int(evidence.lists().size())};
}

} // namespace app
