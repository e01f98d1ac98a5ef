#include "domain/filter_term.h"

#include "domain/filter_path.h"
#include "domain/value_text.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

QString sentence(const char *source) { return QCoreApplication::translate("Filter", source); }

bool isText(const Field &field)
{
    return field.kind == Kind::Text || field.kind == Kind::Choice || field.kind == Kind::Choices
        || field.kind == Kind::Reference;
}

bool isOrdering(FilterOp op)
{
    return op == FilterOp::Less || op == FilterOp::LessEqual || op == FilterOp::Greater || op == FilterOp::GreaterEqual
        || op == FilterOp::Between;
}

/// Why this operator makes no sense for the field; empty when it does.
QString misuse(const ResolvedPath &path, FilterOp op)
{
    const QString label = labelOf(*path.entity, *path.field);
    if (op == FilterOp::MonthIn && path.field->kind != Kind::Date)
        return sentence(QT_TRANSLATE_NOOP("Filter", "“%1” is no date and has no month.")).arg(label);
    if (op == FilterOp::Contains && !isText(*path.field))
        return sentence(QT_TRANSLATE_NOOP("Filter", "“%1” is no text; “contains” (~) works on texts only.")).arg(label);
    if (isOrdering(op) && path.field->kind == Kind::Bool)
        return sentence(QT_TRANSLATE_NOOP("Filter", "“%1” is yes or no; write = 是 or = 否.")).arg(label);
    return {};
}

/// A month 1–12, written 5, 05 or 5月; empty when it is none.
QString monthOf(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (text.endsWith(u'月'))
        text.chop(1);
    const auto month = scaledFromText(text, 1);
    return month && *month >= 1 && *month <= 12 && !text.contains(u'.') ? QString::number(*month) : QString();
}

struct Canonical
{
    QString text;
    QString error;
};

/// Codes not in the list are kept: a filter may ask for a word that no record has yet.
QString codesOf(const Field &field, const QString &text)
{
    const Vocabulary &vocabulary = vocabularyOf(field.options.vocabulary);
    const QStringList words = field.kind == Kind::Choices ? choicesOf(text) : QStringList{text.trimmed()};
    QStringList codes;
    for (const QString &word : words) {
        const QString code = vocabulary.codeFor(word);
        codes << (code.isEmpty() ? word : code);
    }
    return codes.join(u'、');
}

Canonical canonicalValue(const ResolvedPath &path, FilterOp op, const QString &text)
{
    const Field &field = *path.field;
    const QString plain = text.trimmed();
    const bool coded = field.kind == Kind::Choice || field.kind == Kind::Choices;
    if (op == FilterOp::Contains) {
        // Records hold the code, not the synonym that was typed: 市总 is looked for as 市总工会.
        const QString code = coded ? vocabularyOf(field.options.vocabulary).codeFor(plain) : QString();
        return {code.isEmpty() || code.contains(plain) ? text : code, {}};
    }
    if (op == FilterOp::MonthIn) {
        const QString month = monthOf(plain);
        return {month,
                month.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Filter", "“%1” is no month. Write 1 to 12.")).arg(plain)
                                : QString()};
    }
    if (coded)
        return {codesOf(field, text), {}};
    if (field.kind == Kind::Bool && (plain == u"1" || plain == u"0"))
        return {plain == u"1" ? u"是"_s : u"否"_s, {}};
    const ParsedValue parsed = parseValue(*path.entity, field, text);
    if (parsed.issue && parsed.issue->severity == Severity::Error)
        return {{}, labelOf(*path.entity, field) + sentence(QT_TRANSLATE_NOOP("Filter", ": ")) + parsed.issue->message};
    return {valueText(field, parsed.value), {}};
}

QString checkOperand(const Entity &entity, const ResolvedPath &left, FieldOperand &operand, FilterOp op)
{
    if (op == FilterOp::Contains || op == FilterOp::In || op == FilterOp::NotIn || op == FilterOp::Between
        || op == FilterOp::MonthIn || op == FilterOp::IsEmpty || op == FilterOp::NotEmpty)
        return sentence(QT_TRANSLATE_NOOP("Filter", "A field can stand on the right of = != < <= > >= only."));
    const auto right = resolvePath(entity, operand.path);
    if (!right)
        return noSuchField(operand.path);
    const bool alike = left.field->kind == right->field->kind || (isText(*left.field) && isText(*right->field));
    if (!alike || (operand.addDays != 0 && left.field->kind != Kind::Date))
        return sentence(QT_TRANSLATE_NOOP("Filter", "“%1” and “%2” cannot be compared: they are of different kinds."))
            .arg(pathInWords(entity, left), pathInWords(entity, *right));
    operand.path = canonicalPath(*right);
    return {};
}

/// Empty text is no value, so asking for it asks whether there is one.
void turnEmptyTextIntoQuestion(TermParts &parts)
{
    if (parts.operand || parts.values.size() != 1 || !parts.values.first().trimmed().isEmpty())
        return;
    if (parts.op == FilterOp::Equal || parts.op == FilterOp::NotEqual) {
        parts.op = parts.op == FilterOp::Equal ? FilterOp::IsEmpty : FilterOp::NotEmpty;
        parts.values.clear();
    }
}

/// A term that names a ledger: whether records of it refer to this one.
BuiltTerm askForAny(const Entity &entity, const TermParts &parts)
{
    const auto child = childNamed(entity, parts.path);
    if (!child)
        return {{}, noSuchField(parts.path)};
    if (parts.op != FilterOp::IsEmpty && parts.op != FilterOp::NotEmpty)
        return {{},
                sentence(QT_TRANSLATE_NOOP("Filter", "“%1” is a ledger; it can only be asked whether it is empty."))
                    .arg(parts.path)};
    return {{child->entity->name(), parts.op, {}, std::nullopt}, {}};
}

bool countFits(const TermParts &parts)
{
    switch (parts.op) {
    case FilterOp::IsEmpty:
    case FilterOp::NotEmpty:
        return parts.values.isEmpty();
    case FilterOp::Between:
        return parts.values.size() == 2;
    case FilterOp::In:
    case FilterOp::NotIn:
    case FilterOp::MonthIn:
        return !parts.values.isEmpty();
    default:
        return parts.values.size() == 1;
    }
}

} // namespace

QString noSuchField(const QString &path)
{
    return sentence(QT_TRANSLATE_NOOP("Filter", "There is no field “%1” here.")).arg(path);
}

BuiltTerm buildTerm(const Entity &entity, TermParts parts)
{
    const auto path = resolvePath(entity, parts.path);
    if (!path)
        return askForAny(entity, parts);
    if (const QString wrong = misuse(*path, parts.op); !wrong.isEmpty())
        return {{}, wrong};
    turnEmptyTextIntoQuestion(parts);
    BuiltTerm built{{canonicalPath(*path), parts.op, {}, parts.operand}, {}};
    if (built.term.operand) {
        built.error = checkOperand(entity, *path, *built.term.operand, parts.op);
        return built;
    }
    if (!countFits(parts))
        return {{},
                sentence(QT_TRANSLATE_NOOP("Filter", "The values for “%1” are missing or too many.")).arg(parts.path)};
    for (const QString &given : parts.values) {
        const Canonical value = canonicalValue(*path, parts.op, given);
        if (!value.error.isEmpty())
            return {{}, value.error};
        if (value.text.isEmpty())
            return {{}, sentence(QT_TRANSLATE_NOOP("Filter", "A value for “%1” is missing.")).arg(parts.path)};
        built.term.values << value.text;
    }
    return built;
}

} // namespace domain
