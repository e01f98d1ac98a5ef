#include "spreadsheet/text/html_tokenizer.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTagLength = 64 * 1024;
constexpr qsizetype maxEntityLength = 12;

// The > that ends the tag, skipping those inside quoted values; a quote counts only behind an equals sign.
qsizetype endOfTag(QStringView text)
{
    QChar quote;
    QChar before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'>') {
            return i;
        } else if ((c == u'"' || c == u'\'') && before == u'=') {
            quote = c;
        }
        if (!c.isSpace())
            before = c;
    }
    return -1;
}

} // namespace

QString decodeEntities(const QString &text)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u"\u00a0"_s}, {u"ensp"_s, u" "_s},  {u"emsp"_s, u" "_s},
        {u"middot"_s, u"·"_s}, {u"hellip"_s, u"…"_s},    {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s},
        {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},     {u"mdash"_s, u"—"_s}, {u"ndash"_s, u"–"_s},
        {u"times"_s, u"×"_s},  {u"yen"_s, u"¥"_s},       {u"bull"_s, u"•"_s},
    };
    QString decoded;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.indexOf(u';', at);
        if (end < 0)
            break;
        const QString name = text.mid(at + 1, end - at - 1);
        QString value = known.value(name);
        if (name.startsWith(u'#')) {
            bool isNumber = false;
            const bool hex = name.startsWith("#x"_L1, Qt::CaseInsensitive);
            const uint code = hex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber);
            if (isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code))
                value = QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        }
        if (value.isEmpty())
            continue;
        decoded += QStringView(text).mid(done, at - done);
        decoded += value;
        done = end + 1;
        at = end;
    }
    return done == 0 ? text : decoded.append(QStringView(text).mid(done));
}

QString HtmlTag::attribute(QStringView wanted) const
{
    static const QRegularExpression pair(u"([\\w:-]+)\\s*=\\s*(\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"_s);
    for (auto it = pair.globalMatch(rest); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedView(1).compare(wanted, Qt::CaseInsensitive) == 0)
            return decodeEntities(match.captured(3) + match.captured(4) + match.captured(5));
    }
    return {};
}

HtmlTokenizer::HtmlTokenizer(OnTag onTag, OnText onText)
    : m_onTag(std::move(onTag))
    , m_onText(std::move(onText))
{
}

bool HtmlTokenizer::feed(const QString &text)
{
    m_pending += text;
    const bool more = work(false);
    m_pending.remove(0, m_at);
    m_at = 0;
    return more;
}

bool HtmlTokenizer::finish() { return work(true); }

bool HtmlTokenizer::emitText(qsizetype size)
{
    const QString text = decodeEntities(m_pending.mid(m_at, size));
    m_at += size;
    return text.isEmpty() || m_onText(text);
}

bool HtmlTokenizer::work(bool final)
{
    while (m_at < m_pending.size()) {
        if (!m_until.isEmpty()) {
            const qsizetype end = m_pending.indexOf(m_until, m_at, Qt::CaseInsensitive);
            if (end < 0) { // the end may lie across the border of two pieces
                m_at = std::max(m_at, m_pending.size() - m_until.size());
                return true;
            }
            m_at = end + (m_until == "-->"_L1 ? m_until.size() : 0);
            m_until.clear();
            continue;
        }
        qsizetype open = m_pending.indexOf(u'<', m_at);
        if (open < 0) {
            const qsizetype entity = m_pending.lastIndexOf(u'&');
            const bool cut = !final && entity >= m_at && m_pending.size() - entity < maxEntityLength;
            open = cut ? entity : m_pending.size();
            if (open == m_at)
                return true;
        }
        if (open > m_at) {
            if (!emitText(open - m_at))
                return false;
            continue;
        }
        const std::optional<bool> more = takeTag(final);
        if (!more)
            return true;
        if (!*more)
            return false;
    }
    return true;
}

std::optional<bool> HtmlTokenizer::takeTag(bool final)
{
    constexpr QLatin1StringView comment = "<!--"_L1;
    const QStringView rest = QStringView(m_pending).sliced(m_at);
    if (rest.size() < comment.size() && !final)
        return {};
    if (rest.startsWith(comment)) {
        m_until = u"-->"_s;
        m_at += comment.size();
        return true;
    }
    const QChar second = rest.size() > 1 ? rest[1] : QChar();
    const bool isTag = second.isLetter() || second == u'/' || second == u'!' || second == u'?';
    const qsizetype end = isTag ? endOfTag(rest.first(std::min(rest.size(), maxTagLength))) : -1;
    if (end < 0) {
        if (isTag && !final && rest.size() < maxTagLength)
            return {};
        return emitText(1); // a lone < is text
    }
    HtmlTag tag;
    tag.closing = second == u'/';
    const qsizetype nameAt = tag.closing ? 2 : 1;
    qsizetype nameEnd = nameAt;
    while (nameEnd < end && (rest[nameEnd].isLetterOrNumber() || rest[nameEnd] == u':'))
        ++nameEnd;
    tag.name = rest.sliced(nameAt, nameEnd - nameAt).toString().toLower();
    tag.rest = rest.sliced(nameEnd, end - nameEnd).toString();
    m_at += end + 1;
    if (!tag.closing && (tag.name == u"script"_s || tag.name == u"style"_s) && !tag.rest.endsWith(u'/'))
        m_until = u"</"_s + tag.name;
    return tag.name.isEmpty() || m_onTag(tag);
}

} // namespace spreadsheet
