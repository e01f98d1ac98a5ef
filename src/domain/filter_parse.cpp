#include "domain/filter_syntax.h"
#include "domain/filter_term.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

using filter_syntax::Piece;
using filter_syntax::Place;

QString sentence(const char *source) { return QCoreApplication::translate("Filter", source); }

QString notATerm(const QString &text)
{
    return sentence(QT_TRANSLATE_NOOP("Filter", "“%1” is no condition. Write a field, an operator and a value."))
        .arg(text);
}

QString notClosed(const QString &text)
{
    return sentence(QT_TRANSLATE_NOOP("Filter", "A quotation mark or bracket is not closed in “%1”.")).arg(text);
}

/// `due_date`, `due_date + 47 days`: a right side that is a field. Only keys count; any other word is a value.
std::optional<FieldOperand> operandIn(const Entity &entity, const QString &right)
{
    static const QRegularExpression shape(
        u"\\A([a-z_][a-z0-9_]*(?:\\.[a-z_][a-z0-9_]*)*)(?:\\s*([+-])\\s*([0-9]{1,5})\\s*(?:days?|天|日))?\\z"_s);
    const auto match = shape.match(right);
    if (!match.hasMatch())
        return std::nullopt;
    FieldOperand operand{match.captured(1), match.capturedView(3).toInt()};
    if (match.capturedView(2) == u"-")
        operand.addDays = -operand.addDays;
    const auto path = resolvePath(entity, operand.path);
    const bool isKey = path && path->field->name() == operand.path.section(u'.', -1);
    return isKey || match.hasCaptured(2) ? std::optional(operand) : std::nullopt;
}

QStringList listValues(QString right)
{
    const bool open = right.startsWith(u'(') || right.startsWith(u'（');
    if (open && (right.endsWith(u')') || right.endsWith(u'）')))
        right = right.mid(1, right.size() - 2);
    QStringList values;
    for (const QString &part : filter_syntax::split(right, u"|｜,，").parts)
        values << filter_syntax::unquoted(part).text;
    return values;
}

/// Reads the right side; nothing when it cannot be what the operator wants.
bool readRight(const Entity &entity, const QString &right, TermParts &parts)
{
    switch (parts.op) {
    case FilterOp::IsEmpty:
    case FilterOp::NotEmpty:
        return right.isEmpty();
    case FilterOp::In:
    case FilterOp::NotIn:
    case FilterOp::MonthIn:
        parts.values = listValues(right);
        return !parts.values.isEmpty();
    case FilterOp::Between:
        for (const Piece &bound : filter_syntax::bounds(right))
            parts.values << bound.text;
        return parts.values.size() == 2;
    default:
        break;
    }
    const Piece piece = filter_syntax::unquoted(right);
    if (!piece.quoted && parts.op != FilterOp::Contains)
        parts.operand = operandIn(entity, piece.text);
    if (!parts.operand)
        parts.values << piece.text;
    return piece.quoted || !piece.text.isEmpty();
}

BuiltTerm readTerm(const Entity &entity, const QString &text, const Place &place)
{
    TermParts parts{place.path, place.op, {}, {}};
    if (!readRight(entity, text.mid(place.opEnd).trimmed(), parts))
        return {{}, notATerm(text)};
    return buildTerm(entity, std::move(parts));
}

constexpr QStringView separators = u",，;；\n";

} // namespace

ParsedFilter parseFilter(const Entity &entity, const QString &text)
{
    const auto [segments, closed] = filter_syntax::split(text, separators);
    if (!closed)
        return {{}, notClosed(text)};
    ParsedFilter parsed;
    for (const QString &segment : segments) {
        const auto place = filter_syntax::findTerm(entity, segment, false);
        if (!place || place->path.isEmpty())
            return {{}, notATerm(segment)};
        if (!place->known)
            return {{}, noSuchField(place->path)};
        const BuiltTerm built = readTerm(entity, segment, *place);
        if (!built.error.isEmpty())
            return {{}, built.error};
        parsed.filter.terms << built.term;
    }
    return parsed;
}

ParsedFilter parseSearch(const Entity &entity, const QString &text)
{
    ParsedFilter parsed;
    for (QString rest : filter_syntax::split(text, separators).parts) {
        while (!rest.isEmpty()) {
            const auto place = filter_syntax::findTerm(entity, rest, true);
            if (!place || !place->known) {
                parsed.filter.words += filter_syntax::splitWords(rest);
                break;
            }
            const qsizetype end = filter_syntax::rightSideEnd(rest, *place);
            const BuiltTerm built = readTerm(entity, rest.left(end), *place);
            if (!built.error.isEmpty())
                return {{}, built.error};
            parsed.filter.words += filter_syntax::splitWords(rest.left(place->start));
            parsed.filter.terms << built.term;
            rest = rest.mid(end).trimmed();
        }
    }
    return parsed;
}

} // namespace domain
