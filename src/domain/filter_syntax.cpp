#include "domain/filter_syntax.h"

#include "domain/filter_path.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain::filter_syntax {
namespace {

const QString &quotedPattern()
{
    static const QString pattern = uR"((?:"(?:[^"]|"")*"|“[^”]*”))"_s;
    return pattern;
}

struct Spelling
{
    FilterOp op;
    QStringView pattern;
};

// Longer spellings before the shorter ones they begin with.
constexpr Spelling spellings[] = {
    {FilterOp::NotEmpty, u"\\bis\\s+not\\s+empty\\b|不为空|不是空|非空"},
    {FilterOp::IsEmpty, u"\\bis\\s+empty\\b|为空|是空"},
    {FilterOp::NotIn, u"\\bnot\\s+in\\b|不属于"},
    {FilterOp::In, u"\\bin\\b|属于"},
    {FilterOp::Between, u"\\bbetween\\b|介于|在(?=.*之间)"},
    {FilterOp::NotEqual, u"[!！][=＝]|≠|<>|不等于"},
    {FilterOp::LessEqual, u"[<＜][=＝]|≤|≦"},
    {FilterOp::GreaterEqual, u"[>＞][=＝]|≥|≧"},
    {FilterOp::Less, u"[<＜]|小于"},
    {FilterOp::Greater, u"[>＞]|大于"},
    {FilterOp::Equal, u"[=＝]{1,2}|等于"},
    {FilterOp::Contains, u"[~～]|\\bcontains\\b|包含"},
};

const QRegularExpression &operatorPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList groups;
        for (const Spelling &spelling : spellings)
            groups << u'(' + spelling.pattern.toString() + u')';
        return QRegularExpression(groups.join(u'|'),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::DotMatchesEverythingOption);
    }();
    return pattern;
}

/// Steps over a quoted stretch that begins at `at`: the position behind it, or -1 when it is never closed.
qsizetype behindQuote(QStringView text, qsizetype at)
{
    const QChar closing = text[at] == u'“' ? u'”' : u'"';
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != closing)
            continue;
        if (closing == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            ++i;
            continue;
        }
        return i + 1;
    }
    return -1;
}

bool opensQuote(QChar c) { return c == u'"' || c == u'“'; }

bool insideQuotes(const QString &text, qsizetype position)
{
    for (qsizetype i = 0; i < position; ++i) {
        if (!opensQuote(text[i]))
            continue;
        const qsizetype end = behindQuote(text, i);
        if (end < 0 || end > position)
            return true;
        i = end - 1;
    }
    return false;
}

/// Reads `month(path)`; the inner path, or nothing.
std::optional<QString> monthPath(const QString &left)
{
    static const QRegularExpression shape(u"\\A(?:month|月份|月)\\s*[(（](.+)[)）]\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(left);
    return match.hasMatch() ? std::optional(match.captured(1).trimmed()) : std::nullopt;
}

/// Fills in the path when `left` names a field.
bool resolveLeft(const Entity &entity, const QString &left, Place &place)
{
    if (left.isEmpty())
        return false;
    const auto month = monthPath(left);
    if (month && (place.op == FilterOp::In || place.op == FilterOp::Equal)) {
        place.path = *month;
        place.known = resolvePath(entity, *month).has_value();
        if (place.known)
            place.op = FilterOp::MonthIn;
        return place.known;
    }
    place.path = left;
    const bool asksForAny = place.op == FilterOp::IsEmpty || place.op == FilterOp::NotEmpty;
    place.known = resolvePath(entity, left).has_value() || (asksForAny && childNamed(entity, left));
    return place.known;
}

QList<qsizetype> startsBefore(const QString &text, qsizetype end, bool anyStart)
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 1; anyStart && i < end; ++i)
        if (text[i - 1].isSpace() && !text[i].isSpace())
            starts << i;
    return starts;
}

} // namespace

Piece unquoted(QStringView written)
{
    written = written.trimmed();
    if (written.size() < 2 || !opensQuote(written.front()) || behindQuote(written, 0) != written.size())
        return {written.toString(), false};
    QString inner = written.sliced(1, written.size() - 2).toString();
    if (written.front() == u'"')
        inner.replace(u"\"\""_s, u"\""_s);
    return {inner, true};
}

QString quotedIfNeeded(const QString &value)
{
    // Plain words, numbers and dates only; a Latin beginning could be taken for a field's key, and 和, 到, 至, 之间
    // part a range.
    static const QRegularExpression safe(u"\\A(?![A-Za-z_])[\\p{L}\\p{N}.、·:/%-]+\\z"_s);
    static const QRegularExpression partsRange(u"[和到至之]"_s);
    if (safe.match(value).hasMatch() && !partsRange.match(value).hasMatch())
        return value;
    return u'"' + QString(value).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString quotedWord(const QString &word)
{
    static const QRegularExpression safe(u"\\A[\\p{L}\\p{N}.·-]+\\z"_s);
    if (safe.match(word).hasMatch() && !operatorPattern().match(word).hasMatch())
        return word;
    return u'"' + QString(word).replace(u"\""_s, u"\"\""_s) + u'"';
}

Split split(const QString &text, QStringView separators)
{
    Split result;
    qsizetype from = 0;
    int depth = 0;
    const auto add = [&](qsizetype to) {
        if (const QString part = text.mid(from, to - from).trimmed(); !part.isEmpty())
            result.parts << part;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (opensQuote(c)) {
            const qsizetype end = behindQuote(text, i);
            result.closed = result.closed && end > 0;
            i = (end > 0 ? end : text.size()) - 1;
        } else if (c == u'(' || c == u'（') {
            ++depth;
        } else if (c == u')' || c == u'）') {
            depth = qMax(0, depth - 1);
        } else if (depth == 0 && separators.contains(c)) {
            add(i);
            from = i + 1;
        }
    }
    add(text.size());
    result.closed = result.closed && depth == 0;
    return result;
}

QStringList splitWords(const QString &text)
{
    static const QRegularExpression word(quotedPattern() + u"|\\S+"_s);
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        if (const QString plain = unquoted(it.next().capturedView()).text.trimmed(); !plain.isEmpty())
            words << plain;
    return words;
}

std::optional<Place> findTerm(const Entity &entity, const QString &text, bool anyStart)
{
    std::optional<Place> first;
    for (auto match = operatorPattern().match(text); match.hasMatch();
         match = operatorPattern().match(text, match.capturedStart() + 1)) {
        if (insideQuotes(text, match.capturedStart()))
            continue;
        Place place;
        place.opStart = match.capturedStart();
        place.opEnd = match.capturedEnd();
        const FilterOp op = spellings[match.lastCapturedIndex() - 1].op;
        for (const qsizetype start : startsBefore(text, place.opStart, anyStart)) {
            place.start = start;
            place.op = op;
            if (resolveLeft(entity, text.mid(start, place.opStart - start).trimmed(), place))
                return place;
        }
        if (!first) {
            place.start = 0;
            resolveLeft(entity, text.left(place.opStart).trimmed(), place);
            first = place;
        }
    }
    return first;
}

qsizetype rightSideEnd(const QString &text, const Place &place)
{
    static const QRegularExpression list(u"\\A\\s*(?:[(（](?:%1|[^)）\"“])*[)）]|\\S+)"_s.arg(quotedPattern()));
    static const QRegularExpression range(
        u"\\A\\s*(?:%1|[^\\s和到至]+)\\s*(?:\\band\\b|和|到|至)\\s*(?:%1|[^\\s之]+)(?:\\s*之间)?"_s.arg(
            quotedPattern()));
    static const QRegularExpression single(
        u"\\A\\s*(?:%1|\\S+)(?:\\s*[+-]\\s*[0-9]+\\s*(?:days?\\b|天|日))?"_s.arg(quotedPattern()));
    const QRegularExpression *pattern = &single;
    switch (place.op) {
    case FilterOp::IsEmpty:
    case FilterOp::NotEmpty:
        return place.opEnd;
    case FilterOp::In:
    case FilterOp::NotIn:
    case FilterOp::MonthIn:
        pattern = &list;
        break;
    case FilterOp::Between:
        pattern = &range;
        break;
    default:
        break;
    }
    const auto match = pattern->match(text.mid(place.opEnd));
    return match.hasMatch() ? place.opEnd + match.capturedEnd() : text.size();
}

QList<Piece> bounds(const QString &right)
{
    static const QRegularExpression range(
        u"\\A(%1|.+?)\\s*(?:\\band\\b|和|到|至)\\s*(%1|.+?)(?:\\s*之间)?\\z"_s.arg(quotedPattern()),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = range.match(right.trimmed());
    if (!match.hasMatch())
        return {};
    return {unquoted(match.capturedView(1)), unquoted(match.capturedView(2))};
}

} // namespace domain::filter_syntax
