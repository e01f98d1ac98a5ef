#include "reporting/content/ledger_inset.h"

#include "domain/value_text.h"
#include "reporting/content/group_items.h"
#include "reporting/content/ledger_fields.h"
#include "reporting/ledger/ledger.h"
#include "reporting/public_names.h"
#include "reporting/template/near_names.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

constexpr qsizetype usualWidth = 7; // columns of a table whose template names none

TableCell textCell(const QString &text) { return {{Run{text}}}; }

Alignment alignmentOf(const domain::Field &field)
{
    switch (field.kind) {
    case domain::Kind::Integer:
    case domain::Kind::Number:
    case domain::Kind::Percent:
    case domain::Kind::Money:
        return Alignment::Right;
    case domain::Kind::Text:
    case domain::Kind::Reference:
    case domain::Kind::Choices:
        return Alignment::Left;
    default:
        return Alignment::Centre;
    }
}

/// The value of a path of a record; over references that lead nowhere: nothing.
domain::Value valueAt(storage::Session &session, const domain::Record &record, const domain::ResolvedPath &path)
{
    std::optional<domain::Record> at = record;
    for (const domain::Field *reference : path.references) {
        const auto *link = std::get_if<domain::Link>(&at->value(*reference));
        at = link != nullptr && link->id != 0 ? storage::Repository(session, *reference->options.target).load(link->id)
                                              : std::nullopt;
        if (!at)
            return {};
    }
    return at->value(*path.field);
}

class RecordTable
{
public:
    RecordTable(storage::Session &session, const domain::Entity &ledger, const InsetSpec &spec, TextUse use)
        : m_session(session)
        , m_ledger(ledger)
        , m_use(use)
    {
        m_inset.table.caption = spec.title;
        m_inset.table.landscape = spec.landscape;
        if (spec.columns.isEmpty())
            addUsual(spec.kind == InsetSpec::Kind::Months);
        for (const QString &name : spec.columns)
            if (name != u"序号"_s)
                addColumn(name);
    }

    Inset &inset() { return m_inset; }
    Table &table() { return m_inset.table; }
    const LedgerColumns &columns() const { return m_columns; }

    void addHeader(const QString &first)
    {
        QList<TableCell> header{textCell(first)};
        table().alignments = {Alignment::Centre};
        for (const domain::ResolvedPath &path : std::as_const(m_columns)) {
            QString title;
            for (const domain::Field *reference : path.references)
                title += reference->term();
            title += path.field->term();
            if (path.field->kind == domain::Kind::Money)
                title += u"（元）"_s;
            header << textCell(title);
            table().alignments << alignmentOf(*path.field);
        }
        table().headerRows = {header};
    }

    QList<TableCell> cells(const domain::Record &record) const
    {
        QList<TableCell> row;
        for (const domain::ResolvedPath &path : m_columns) {
            const domain::Value value = valueAt(m_session, record, path);
            QString text = shownText(*path.field, value);
            if (path.field->has(domain::Sensitive) && m_use != TextUse::Revealed)
                text = domain::masked(text);
            if (m_use == TextUse::Public && publicUse(*path.entity, *path.field) == PublicUse::NameMasked)
                text = publicNameOf(text);
            row << textCell(text);
        }
        return row;
    }

private:
    void addUsual(bool withoutStart)
    {
        for (const domain::ResolvedPath &path : usualColumns(m_ledger)) {
            const bool fits = !path.field->has(domain::Sensitive) && m_columns.size() < usualWidth
                && (m_use != TextUse::Public || publicUse(m_ledger, *path.field) != PublicUse::Never);
            if (fits && !(withoutStart && path.field->kind == domain::Kind::Choice))
                m_columns << path;
        }
    }

    void addColumn(const QString &name)
    {
        const auto path = domain::resolvePath(m_ledger, name);
        if (!path) {
            QStringList known;
            for (const domain::Field *field : m_ledger.fields)
                known << field->term();
            const QStringList near = nearNames(name, known);
            m_inset.error = QCoreApplication::translate("Template", "%1 has no field “%2”.").arg(m_ledger.term(), name);
            if (!near.isEmpty())
                m_inset.error += u' '
                    + QCoreApplication::translate("Template", "Is it %1?").arg(u"“"_s + near.join(u"”, “"_s) + u"”"_s);
        } else if (m_use == TextUse::Public && publicUse(*path->entity, *path->field) == PublicUse::Never) {
            m_inset.error
                = QCoreApplication::translate("Template", "“%1” must not stand in a public notice.").arg(name);
        } else {
            m_columns << *path;
        }
    }

    storage::Session &m_session;
    const domain::Entity &m_ledger;
    TextUse m_use;
    LedgerColumns m_columns;
    Inset m_inset;
};

/// 合计 12份, and the sums of what can be added up: figures over the same records.
void addTotals(RecordTable &records, const Selection &selection, FigureAnswers &answers)
{
    const QString filter = selection.filter.isEmpty() ? QString() : u", "_s + domain::filterText(selection.filter);
    const auto total = [&](const QString &expression, const QString &label) {
        FigureAnswer answer = answers.figure(expression, 0, std::nullopt);
        answer.figure.label = label;
        answer.figure.text = answer.figure.value;
        records.inset().figures << answer.figure;
        return Run{answer.figure.text, RunKind::Figure, static_cast<int>(records.inset().figures.size()) - 1};
    };
    const domain::Entity &ledger = *selection.ledger;
    const Run count = total(u"count(%1%2) all"_s.arg(ledger.name(), filter), ledger.term() + u"合计"_s);
    QList<TableCell> row{textCell(u"合计"_s)};
    bool counted = false;
    for (const domain::ResolvedPath &path : records.columns()) {
        const domain::Field &field = *path.field;
        if (path.references.isEmpty() && isAddable(field) && !field.has(domain::Sensitive))
            row << TableCell{
                {total(u"sum(%1.%2%3) all"_s.arg(ledger.name(), field.name(), filter), field.term() + u"合计"_s)}};
        else if (!std::exchange(counted, true))
            row << TableCell{{count, Run{ledger.unit()}}};
        else
            row << textCell(QString());
    }
    for (TableCell &cell : row)
        cell.bold = true;
    records.table().rows << row;
}

} // namespace

Inset ledgerInset(storage::Session &session, const Selection &selection, const InsetSpec &spec, FigureAnswers &answers,
                  TextUse use)
{
    RecordTable table(session, *selection.ledger, spec, use);
    if (!table.inset().error.isEmpty())
        return table.inset();
    table.addHeader(u"序号"_s);
    for (const domain::Record &record : recordsOf(session, selection))
        table.table().rows << (QList<TableCell>{textCell(QString::number(table.table().rows.size() + 1))}
                               + table.cells(record));
    table.inset().empty = table.table().rows.isEmpty();
    // What was cut off by 限 is not in the sums of a table either, so it has none.
    if (spec.totals && !table.inset().empty && selection.limit == 0)
        addTotals(table, selection, answers);
    return table.inset();
}

Inset monthInset(storage::Session &session, const Selection &selection, const InsetSpec &spec,
                 const domain::Period &period, TextUse use)
{
    RecordTable table(session, *selection.ledger, spec, use);
    if (!table.inset().error.isEmpty())
        return table.inset();
    ItemQuery query = spec.query;
    query.grouping = ItemQuery::Grouping::Month;
    const Items months = groupItems(session, selection, query, period, use);
    table.inset().error = months.error;
    if (!months.error.isEmpty())
        return table.inset();
    table.addHeader(u"月份"_s);
    storage::Repository repository(session, *selection.ledger);
    for (const LoopItem &month : months.items) {
        std::vector<qint64> ids;
        for (const LoopItem &member : month.members)
            ids.push_back(member.scope.record);
        TableCell first = textCell(month.texts.value(u"组"_s));
        first.rows = static_cast<int>(ids.size());
        for (const domain::Record &record : repository.load(ids)) {
            QList<TableCell> row = table.cells(record);
            if (first.rows > 0)
                row.prepend(first);
            first.rows = 0; // written once: the cells it covers are not
            table.table().rows << row;
        }
    }
    table.inset().empty = table.table().rows.isEmpty();
    return table.inset();
}

} // namespace reporting
