#include "reporting/content/figure_grid.h"

#include "domain/value_text.h"
#include "reporting/content/span_list.h"
#include "reporting/period_words.h"
#include "reporting/public_names.h"
#include "reporting/template/near_names.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

constexpr int usualCategories = 12; // beyond it the rest stands together as 其他
const QString rest = u"其他"_s;

/// The ledger whose rows a figure counts: of a ratio or other arithmetic its left side's.
const figures::Definition &leafOf(const figures::Definition &definition)
{
    return definition.isLeaf() || !definition.left ? definition : leafOf(*definition.left);
}

/// Narrowed by a term in every part; nothing where a part counts a ledger without such a field.
std::optional<figures::Definition> withTerm(figures::Definition definition, const domain::FilterTerm &term)
{
    if (definition.isLeaf()) {
        if (definition.entity == nullptr || !domain::resolvePath(*definition.entity, term.path))
            return std::nullopt;
        definition.filter.terms << term;
        return definition;
    }
    const auto left = definition.left ? withTerm(*definition.left, term) : std::nullopt;
    const auto right = definition.right ? withTerm(*definition.right, term) : std::nullopt;
    if (!left || !right)
        return std::nullopt;
    definition.left = std::make_shared<const figures::Definition>(*left);
    definition.right = std::make_shared<const figures::Definition>(*right);
    return definition;
}

using Column = FigureGrid::Column;

class GridMaker
{
public:
    GridMaker(storage::Session &session, FigureAnswers &answers, const domain::Period &period)
        : m_session(session)
        , m_answers(answers)
        , m_period(period)
    {
    }

    FigureGrid make(const InsetSpec &spec)
    {
        for (const QString &name : spec.figures)
            if (!addFigure(name.startsWith(u'=') ? name.mid(1).trimmed() : name))
                return m_grid;
        collect(spec);
        return m_grid;
    }

private:
    bool addFigure(const QString &name)
    {
        const auto named = m_answers.find(name, m_grid.error);
        if (named) {
            m_grid.figures << *named;
            return true;
        }
        QStringList known;
        for (const figures::NamedFigure &figure : m_answers.catalogue().all())
            known << figure.name;
        const QStringList near = nearNames(name, known);
        if (!near.isEmpty())
            m_grid.error += u' '
                + QCoreApplication::translate("Template", "Is it %1?").arg(u"“"_s + near.join(u"”, “"_s) + u"”"_s);
        return false;
    }

    void collect(const InsetSpec &spec)
    {
        using Axis = InsetSpec::Axis;
        switch (spec.axis) {
        case Axis::Month:
        case Axis::Quarter:
            collectSpans(spec);
            break;
        case Axis::Year:
            collectYears(spec);
            break;
        case Axis::Field:
            collectValues(spec);
            break;
        case Axis::Figures:
            collectPlain(spec);
            break;
        }
    }

    void collectSpans(const InsetSpec &spec)
    {
        m_grid.axisName = spec.axis == InsetSpec::Axis::Month ? u"月份"_s : u"季度"_s;
        const QList<Span> spans = spansOf(m_period, spec.axis == InsetSpec::Axis::Month ? 1 : 3);
        for (const Span &span : spans)
            m_grid.categories << span.label;
        for (const figures::NamedFigure &named : std::as_const(m_grid.figures)) {
            Column column{named.label, {}};
            for (const Span &span : spans) {
                column.answers << m_answers.figure(named, 0, span.period);
                column.answers.last().figure.label = named.label + u'（' + span.label + u'）';
            }
            m_grid.columns << column;
        }
    }

    void collectYears(const InsetSpec &spec)
    {
        m_grid.axisName = u"年度"_s;
        for (int back = spec.years - 1; back >= 0; --back)
            m_grid.categories << yearWords(back);
        for (const figures::NamedFigure &named : std::as_const(m_grid.figures)) {
            Column column{named.label, {}};
            for (int back = spec.years - 1; back >= 0; --back)
                column.answers << m_answers.figure(named, back, std::nullopt);
            m_grid.columns << column;
        }
    }

    /// 2024年, or as much of it as the document is about: 2024年上半年.
    QString yearWords(int back) const { return periodWords(yearsEarlier(m_period, back)).title; }

    void collectPlain(const InsetSpec &spec)
    {
        m_grid.axisName = u"指标"_s;
        Column before{yearWords(1), {}};
        Column now{yearWords(0), {}};
        for (const figures::NamedFigure &named : std::as_const(m_grid.figures)) {
            m_grid.categories << named.label;
            now.answers << m_answers.figure(named, 0, std::nullopt);
            if (spec.compare)
                before.answers << m_answers.figure(named, 1, std::nullopt);
        }
        if (spec.compare)
            m_grid.columns << before;
        m_grid.columns << now;
    }

    /// 单位 is the reference to a union, by whatever name the ledger has for it.
    QString pathOf(const figures::Definition &definition, const QString &field)
    {
        const domain::Entity *ledger = leafOf(definition).entity;
        if (ledger == nullptr)
            return {};
        if (field == u"单位"_s) {
            if (const domain::Field *unit = ledger->field(u"org_name"))
                return unit->name();
        }
        const auto path = domain::resolvePath(*ledger, field);
        return path && publicUse(*path->entity, *path->field) != PublicUse::Never
            ? (path->references.isEmpty() ? path->field->name() : field)
            : QString();
    }

    QStringList valuesOf(const figures::Definition &definition, const QString &path)
    {
        const figures::Definition &leaf = leafOf(definition);
        const auto resolved = domain::resolvePath(*leaf.entity, path);
        std::map<QString, qsizetype> counts;
        for (const domain::Record &record :
             storage::Repository(m_session, *leaf.entity).load(m_answers.rows(definition))) {
            std::optional<domain::Record> at = record;
            for (const domain::Field *reference : resolved->references) {
                const auto *link = at ? std::get_if<domain::Link>(&at->value(*reference)) : nullptr;
                at = link != nullptr && link->id != 0
                    ? storage::Repository(m_session, *reference->options.target).load(link->id)
                    : std::nullopt;
            }
            ++counts[at ? domain::valueText(*resolved->field, at->value(*resolved->field)) : QString()];
        }
        counts.erase(QString());
        QStringList values;
        for (const auto &[value, count] : counts)
            values << value;
        std::ranges::stable_sort(values,
                                 [&counts](const QString &a, const QString &b) { return counts[a] > counts[b]; });
        return values;
    }

    FigureAnswer narrowed(const figures::NamedFigure &named, const domain::FilterTerm &term, const QString &value)
    {
        const auto definition = withTerm(named.definition, term);
        if (!definition)
            return {};
        figures::NamedFigure part = named;
        part.definition = *definition;
        part.name = figures::expressionText(*definition);
        part.label = named.label + u'（' + value + u'）';
        return m_answers.figure(part, 0, std::nullopt);
    }

    void collectValues(const InsetSpec &spec)
    {
        m_grid.axisName = spec.field;
        QStringList values;
        for (const figures::NamedFigure &named : std::as_const(m_grid.figures)) {
            const QString path = pathOf(named.definition, spec.field);
            if (path.isEmpty() || !withTerm(named.definition, {path, domain::FilterOp::IsEmpty, {}, {}})) {
                m_grid.error = QCoreApplication::translate("Template", "“%1” cannot be told apart by “%2”.")
                                   .arg(named.label, spec.field);
                return;
            }
            for (const QString &value : valuesOf(named.definition, path))
                if (!values.contains(value))
                    values << value;
        }
        const qsizetype most = spec.query.limit > 0 ? spec.query.limit : usualCategories;
        const bool cut = values.size() > most;
        values = values.first(std::min(values.size(), most));
        for (const figures::NamedFigure &named : std::as_const(m_grid.figures)) {
            const QString path = pathOf(named.definition, spec.field);
            Column column{named.label, {}};
            for (const QString &value : std::as_const(values))
                column.answers << narrowed(named, {path, domain::FilterOp::Equal, {value}, {}}, value);
            // What is not among them, and what has no value.
            column.answers << narrowed(
                named, {path, values.isEmpty() ? domain::FilterOp::IsEmpty : domain::FilterOp::NotIn, values, {}},
                rest);
            m_grid.columns << column;
        }
        m_grid.categories = values << rest;
        const bool restSays = cut || std::ranges::any_of(m_grid.columns, [](const Column &column) {
                                  return column.answers.last().hasData();
                              });
        if (!restSays) {
            m_grid.categories.removeLast();
            for (Column &column : m_grid.columns)
                column.answers.removeLast();
        }
    }

    storage::Session &m_session;
    FigureAnswers &m_answers;
    domain::Period m_period;
    FigureGrid m_grid;
};

} // namespace

bool FigureGrid::hasData() const
{
    return std::ranges::any_of(columns, [](const Column &column) {
        return std::ranges::any_of(column.answers, [](const FigureAnswer &answer) { return answer.hasData(); });
    });
}

FigureGrid figureGrid(storage::Session &session, FigureAnswers &answers, const domain::Period &period,
                      const InsetSpec &spec)
{
    return GridMaker(session, answers, period).make(spec);
}

} // namespace reporting
