#include "figures/definition_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace figures {
namespace {

constexpr int deepest = 64;

/// Recursive descent over the text form. The first failure ends the reading; every function then gives nothing.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    ParsedDefinition parse()
    {
        std::optional<Definition> definition = sum();
        skipBlanks();
        if (definition && m_at < m_text.size())
            definition
                = fail(QCoreApplication::translate("Figures", "“%1” is not understood.").arg(m_text.mid(m_at, 20)));
        return {std::move(definition), m_error, m_unknownEntity};
    }

private:
    using Result = std::optional<Definition>;

    std::nullopt_t fail(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = QCoreApplication::translate("Figures", "%1 (character %2)").arg(message).arg(m_at + 1);
        return std::nullopt;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    /// Takes one of two signs, ASCII or full width.
    bool take(char16_t sign, char16_t fullWidth)
    {
        skipBlanks();
        if (m_at >= m_text.size() || (m_text[m_at] != sign && m_text[m_at] != fullWidth))
            return false;
        ++m_at;
        return true;
    }
    bool takeOpen() { return take(u'(', u'（'); }
    bool takeClose() { return take(u')', u'）'); }
    bool takeComma() { return take(u',', u'，'); }

    QString word()
    {
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (m_text[m_at].isLetterOrNumber() || m_text[m_at].isSurrogate() || m_text[m_at] == u'_'
                   || m_text[m_at] == u'.'))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }
    QString peekedWord()
    {
        const qsizetype start = m_at;
        const QString found = word();
        m_at = start;
        return found;
    }
    bool takeWord(QLatin1StringView wanted)
    {
        if (peekedWord() != wanted)
            return false;
        word();
        return true;
    }

    Result sum()
    {
        if (++m_depth > deepest)
            return fail(QCoreApplication::translate("Figures", "The figure is nested too deep."));
        Result left = product();
        while (left) {
            const bool plus = take(u'+', u'＋');
            if (!plus && !take(u'-', u'－'))
                break;
            left = composed(plus ? Measure::Plus : Measure::Minus, std::move(left), product());
        }
        --m_depth;
        return left;
    }

    Result product()
    {
        Result left = modified();
        while (left) {
            const bool times = take(u'*', u'×');
            if (!times && !take(u'/', u'÷'))
                break;
            left = composed(times ? Measure::Times : Measure::Divide, std::move(left), modified());
        }
        return left;
    }

    Result composed(Measure measure, Result left, Result right)
    {
        if (!left || !right)
            return std::nullopt;
        Definition definition;
        definition.measure = measure;
        definition.left = std::make_shared<const Definition>(std::move(*left));
        definition.right = std::make_shared<const Definition>(std::move(*right));
        return checked(std::move(definition));
    }

    Result checked(Definition definition)
    {
        if (const QString error = complete(definition); !error.isEmpty())
            return fail(error);
        return definition;
    }

    Result modified()
    {
        Result definition = primary();
        if (!definition || !readModifiers(*definition))
            return std::nullopt;
        return checked(std::move(*definition));
    }

    Result primary()
    {
        if (takeOpen()) {
            Result inner = sum();
            if (inner && !takeClose())
                return fail(QCoreApplication::translate("Figures", "A closing bracket is missing."));
            return inner;
        }
        const QString name = word();
        const auto measure = measureFromWord(name);
        if (!measure || *measure > Measure::Ratio)
            return fail(
                QCoreApplication::translate(
                    "Figures", "A figure begins with count, sum, distinct, min, max, avg or ratio, not with “%1”.")
                    .arg(name.isEmpty() ? m_text.mid(m_at, 10) : name));
        if (!takeOpen())
            return fail(QCoreApplication::translate("Figures", "“%1” needs a bracket behind it.").arg(name));
        return *measure == Measure::Ratio ? ratio() : leaf(*measure);
    }

    Result ratio()
    {
        Result left = sum();
        if (!left)
            return std::nullopt;
        if (!takeComma())
            return fail(
                QCoreApplication::translate("Figures", "“%1” needs two figures.").arg(measureWord(Measure::Ratio)));
        Result right = sum();
        if (right && !takeClose())
            return fail(QCoreApplication::translate("Figures", "A closing bracket is missing."));
        return composed(Measure::Ratio, std::move(left), std::move(right));
    }

    Result leaf(Measure measure)
    {
        Definition definition;
        definition.measure = measure;
        const QString path = word();
        const QString ledger = path.section(u'.', 0, 0);
        definition.entity = ledgerByName(ledger);
        if (definition.entity == nullptr) {
            m_unknownEntity = !ledger.isEmpty();
            return fail(unknownLedger(ledger));
        }
        definition.field = path.section(u'.', 1);
        if (takeComma()) {
            const QString text = filterUpToBracket();
            domain::ParsedFilter parsed = domain::parseFilter(*definition.entity, text);
            if (!parsed.error.isEmpty())
                return fail(parsed.error);
            definition.filter = std::move(parsed.filter);
        }
        if (!takeClose())
            return fail(QCoreApplication::translate("Figures", "A closing bracket is missing."));
        return definition;
    }

    /// Everything up to the bracket that closes the measure; brackets in pairs and quoted text belong to the filter.
    QString filterUpToBracket()
    {
        const qsizetype start = m_at;
        int open = 0;
        QChar closing; // of the quoted text we are in
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (!closing.isNull()) {
                if (c == closing)
                    closing = QChar();
            } else if (c == u'"' || c == u'“') {
                closing = c == u'“' ? u'”' : u'"';
            } else if (c == u'(' || c == u'（') {
                ++open;
            } else if ((c == u')' || c == u'）') && open-- == 0) {
                break;
            }
        }
        return m_text.mid(start, m_at - start).trimmed();
    }

    bool readModifiers(Definition &definition)
    {
        for (;;) {
            const QString next = peekedWord();
            bool good = true;
            if (const auto basis = basisFromWord(next)) {
                word();
                definition.basis = *basis;
                definition.basisGiven = true;
            } else if (takeWord("on"_L1)) {
                definition.dateField = word();
            } else if (takeWord("until"_L1)) {
                definition.endField = word();
            } else if (takeWord("from"_L1)) {
                good = readPeriod(definition);
            } else if (takeWord("per"_L1)) {
                good = readPer(definition);
            } else {
                return true;
            }
            if (!good)
                return false;
        }
    }

    QDate date()
    {
        skipBlanks();
        const QDate day = QDate::fromString(m_text.mid(m_at, 10), Qt::ISODate);
        if (day.isValid())
            m_at += 10;
        return day;
    }

    bool readPeriod(Definition &definition)
    {
        const QDate from = date();
        const domain::Period period{from, takeWord("to"_L1) ? date() : QDate()};
        if (!period.isValid()) {
            fail(QCoreApplication::translate("Figures", "A period is written “from 2025-01-01 to 2025-06-30”."));
            return false;
        }
        definition.period = period;
        return true;
    }

    bool readPer(Definition &definition)
    {
        Per per;
        per.by = word();
        if (takeWord("of"_L1)) {
            Result units = takeOpen() ? sum() : std::nullopt;
            if (!units || !takeClose()) {
                fail(QCoreApplication::translate("Figures", "The units of “per %1” stand in brackets.").arg(per.by));
                return false;
            }
            per.units = std::make_shared<const Definition>(std::move(*units));
        }
        per.largest = takeWord("max"_L1);
        if (!per.largest)
            takeWord("min"_L1);
        definition.per = std::move(per);
        return true;
    }

    const QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_error;
    bool m_unknownEntity = false;
};

} // namespace

ParsedDefinition parseExpression(const QString &text) { return Parser(text).parse(); }

} // namespace figures
