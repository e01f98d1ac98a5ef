#include "domain/traditional_table.h"
#include "domain/value_text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

bool isInvisible(QChar c)
{
    // Zero-width characters and marks of writing direction that copying from web pages leaves behind.
    return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && !c.isSpace());
}

} // namespace

QString normalisedTerm(const QString &text)
{
    static const QRegularExpression remark(u"[(\\[【〔{][^()\\[\\]【】〔〕{}]*[)\\]】〕}]\\z"_s);
    static const QString marks = u"*﹡∗:-–—―‐−"_s;
    QString term;
    const QString compatible = text.normalized(QString::NormalizationForm_KC);
    term.reserve(compatible.size());
    for (const QChar c : compatible)
        if (!c.isSpace() && !isInvisible(c) && !marks.contains(c))
            term += simplified(c.toLower());
    // A header that is nothing but a bracket keeps it.
    for (auto match = remark.match(term); match.hasMatch() && match.capturedStart() > 0; match = remark.match(term))
        term.truncate(match.capturedStart());
    return term;
}

QString tidied(const QString &text)
{
    // Nearly every cell is tidy already: nothing to leave out, nothing wide, no blanks to join.
    const auto isTidy = [](QChar c) {
        return (c > u' ' && c < u'\x7f') || (c >= u'\x4e00' && c <= u'\x9fff'); // printed ASCII, CJK ideographs
    };
    if (std::ranges::all_of(text, isTidy))
        return text;
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        const bool fullWidth = c >= u'！' && c <= u'～' && QChar(c.unicode() - 0xFEE0).isLetterOrNumber();
        result += fullWidth ? QChar(c.unicode() - 0xFEE0) : c;
    }
    return result.simplified();
}

} // namespace domain
