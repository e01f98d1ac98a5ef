#include "reporting/template/template_conditions.h"

#include "domain/value_text.h"
#include "figures/exact.h"
#include "reporting/template/inset_spec.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

struct Comparison
{
    QString left;
    QString op;
    QString right;
};

/// Splits at the first comparison sign outside brackets; the = in front of an expression is none.
std::optional<Comparison> comparisonOf(const QString &text)
{
    static const QRegularExpression signs(u"\\G(>=|<=|!=|≥|≤|≠|=|>|<)"_s);
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        quoted = quoted != (c == u'"');
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (i == 0 || depth != 0 || quoted)
            continue;
        if (const auto match = signs.match(text, i); match.hasMatch())
            return Comparison{text.left(i).trimmed(), match.captured(1), text.mid(match.capturedEnd()).trimmed()};
    }
    return std::nullopt;
}

bool admits(const QString &op, int order)
{
    if (op == u">"_s)
        return order > 0;
    if (op == u"<"_s)
        return order < 0;
    if (op == u">="_s || op == u"≥"_s)
        return order >= 0;
    if (op == u"<="_s || op == u"≤"_s)
        return order <= 0;
    return (order == 0) == (op == u"="_s);
}

/// Parts between a word with blanks around it, outside brackets and quotes.
QStringList splitAtWord(const QString &text, const QString &word)
{
    QStringList parts;
    qsizetype from = 0;
    int depth = 0;
    bool quoted = false;
    const QString mark = u' ' + word + u' ';
    for (qsizetype i = 0; i < text.size(); ++i) {
        quoted = quoted != (text[i] == u'"');
        depth += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        if (depth == 0 && !quoted && QStringView(text).mid(i).startsWith(mark)) {
            parts << text.mid(from, i - from).trimmed();
            from = i + mark.size();
            i = from - 1;
        }
    }
    return parts << text.mid(from).trimmed();
}

class Condition
{
public:
    Condition(TemplateNames &names, int line)
        : m_names(names)
        , m_line(line)
    {
    }

    /// Every part is looked at, so that every mistake is named.
    bool any(const QString &text)
    {
        bool holds = false;
        for (const QString &part : splitAtWord(text, u"或"_s))
            holds = all(part) || holds;
        return holds;
    }

private:
    bool all(const QString &text)
    {
        bool holds = true;
        for (const QString &part : splitAtWord(text, u"且"_s))
            holds = one(part) && holds;
        return holds;
    }

    bool one(const QString &text)
    {
        const bool negated = text.startsWith(u"非 "_s);
        const QString name = (negated ? text.mid(2) : text).trimmed();
        if (name.isEmpty()) {
            m_names.fail(m_line, QCoreApplication::translate("Template", "A part of the condition is missing."));
            return false;
        }
        if (name.contains(" where "_L1)) {
            const Items items = itemsOf(name);
            if (!items.known || !items.error.isEmpty())
                m_names.unknownList(name.section(u' ', 0, 0), items, m_line);
            return items.items.isEmpty() == negated;
        }
        if (const auto comparison = comparisonOf(name))
            return compares(*comparison) != negated;
        if (const auto found = m_names.text(name))
            return found->isEmpty() == negated;
        if (const Items items = itemsOf(name); items.known)
            return items.items.isEmpty() == negated;
        const FigureAnswer answer = m_names.figure(name);
        if (!answer.known)
            m_names.unknown(answer, name, m_line);
        return answer.hasData() != negated;
    }

    Items itemsOf(const QString &text)
    {
        const ParsedQuery parsed = parseItemQuery(text);
        Items items = m_names.items(parsed.query);
        if (items.known && items.error.isEmpty())
            items.error = parsed.error;
        return items;
    }

    bool compares(const Comparison &comparison)
    {
        const auto left = m_names.text(comparison.left);
        const auto bound = domain::scaledFromText(comparison.right, domain::tenThousandths);
        const bool equality = comparison.op == u"="_s || comparison.op == u"!="_s || comparison.op == u"≠"_s;
        if (left && equality && !bound && !isNumber(comparison.right)) {
            QString wanted = m_names.text(comparison.right).value_or(comparison.right);
            if (wanted.size() > 1 && u"“\""_s.contains(wanted.front()) && u"”\""_s.contains(wanted.back()))
                wanted = wanted.mid(1, wanted.size() - 2);
            return (*left == wanted) == (comparison.op == u"="_s);
        }
        const FigureAnswer now = operand(comparison.left);
        const FigureAnswer then = bound ? exactly(*bound) : operand(comparison.right);
        if (!now.hasValue || !then.hasValue)
            return false;
        return admits(comparison.op, figures::compared({now.scaled, now.scale}, {then.scaled, then.scale}));
    }

    static FigureAnswer exactly(qint64 tenThousandths)
    {
        FigureAnswer answer;
        answer.known = answer.hasValue = true;
        answer.scaled = tenThousandths;
        answer.scale = domain::tenThousandths;
        return answer;
    }

    bool isNumber(const QString &name) const
    {
        const FigureAnswer answer = m_names.number(name);
        return answer.known && answer.hasValue;
    }

    FigureAnswer operand(const QString &name)
    {
        const FigureAnswer answer = m_names.number(name);
        if (!answer.known)
            m_names.unknown(answer, name, m_line);
        return answer;
    }

    TemplateNames &m_names;
    int m_line;
};

} // namespace

bool holds(const QString &condition, int line, TemplateNames &names)
{
    return !condition.isEmpty() && Condition(names, line).any(condition); // an empty one has been named already
}

} // namespace reporting
