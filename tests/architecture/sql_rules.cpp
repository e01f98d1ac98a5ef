// SQL stands in storage, the words of one engine in one file of it, operating systems are told apart in platform.

#include "architecture/layers.h"
#include "architecture/source_rules.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

struct Literal
{
    QString words;
    qsizetype line;
};

/// String literals of C++, raw ones too; those of includes are left out.
QList<Literal> literalsOf(const QString &text)
{
    static const QRegularExpression literal(
        uR"re(R"([^(\s]*)\((?<raw>[\s\S]*?)\)\1"|(?<!')"(?<plain>(?:[^"\\\n]|\\.)*)")re"_s);
    const QString code = withoutComments(text);
    QList<Literal> found;
    for (auto it = literal.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const qsizetype at = match.capturedStart();
        const QString before = code.mid(code.lastIndexOf(u'\n', at) + 1, at - code.lastIndexOf(u'\n', at) - 1);
        if (!before.trimmed().startsWith(u'#'))
            found.append({match.captured(u"raw"_s) + match.captured(u"plain"_s), code.left(at).count(u'\n') + 1});
    }
    return found;
}

Findings literalsWith(const QRegularExpression &pattern, const QString &path, const QString &text,
                      const QString &message)
{
    Findings findings;
    for (const Literal &literal : literalsOf(text))
        if (const auto match = pattern.match(literal.words); match.hasMatch())
            findings.append({path, literal.line + literal.words.left(match.capturedStart()).count(u'\n'),
                             message.arg(match.captured().simplified())});
    return findings;
}

bool isListed(const QList<Exception> &exceptions, const QString &path)
{
    return std::ranges::find(exceptions, path, &Exception::path) != exceptions.end();
}

} // namespace

Findings ownHeaderFindings(const QString &path, const QString &text)
{
    Findings findings;
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s);
    const QStringList lines = withoutComments(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto own = std::ranges::find(ownHeaders(), include.match(lines[i]).captured(1), &OwnHeader::path);
        if (own != ownHeaders().end() && path.section(u'/', 0, 0) != own->path.section(u'/', 0, 0))
            findings.append({path, i + 1, u"\"%1\" is its layer's own; use %2"_s.arg(own->path, own->instead)});
    }
    return findings;
}

Findings sqlFindings(const QString &path, const QString &text)
{
    if (path.startsWith(u"storage/"_s))
        return {};
    // Capitals as SQL is written in this house, or small letters from the first word on, as no sentence begins.
    static const QRegularExpression sql(
        uR"(\b(?:SELECT|INSERT INTO|DELETE FROM|UPDATE\s+\S+\s+SET|FROM|WHERE|JOIN|(?:GROUP|ORDER) BY|HAVING|UNION ALL|)"
        uR"(IS (?:NOT )?NULL|CREATE (?:TABLE|INDEX|UNIQUE|TRIGGER|VIEW|TEMP)|DROP (?:TABLE|INDEX|TRIGGER|VIEW)|)"
        uR"(ALTER TABLE|PRAGMA|VACUUM|COMMIT|ROLLBACK|BEGIN)\b|)"
        uR"(^\s*(?:select\s[\s\S]*\sfrom\s|insert\s+into\s|delete\s+from\s|update\s+\S+\s+set\s|)"
        uR"(create\s+(?:table|index|trigger|view)\s|drop\s+(?:table|index|trigger|view)\s|alter\s+table\s|pragma\s|vacuum\b)|)"
        uR"(\s(?:=|<|>|<=|>=|<>|LIKE)\s\?)"_s);
    return literalsWith(sql, path, text, u"SQL outside storage: %1"_s);
}

Findings dialectFindings(const QString &path, const QString &text)
{
    if (!path.startsWith(u"storage/"_s) || path == dialectFile())
        return {};
    static const QRegularExpression words(
        uR"(\b(?:(?:PRAGMA|pragma_\w+|sqlite_\w+|VACUUM|AUTOINCREMENT|_?rowid_?|INSERT OR \w+|UPDATE OR \w+|GLOB|)"
        uR"(json_\w+|ATTACH DATABASE|INDEXED BY|BEGIN (?:IMMEDIATE|EXCLUSIVE|DEFERRED))\b|)"
        uR"((?:julianday|strftime|unixepoch|date|time|datetime|substr|instr|typeof|printf|ifnull|iif|json\w*|)"
        uR"(group_concat|last_insert_rowid|changes|total_changes)\())"_s,
        QRegularExpression::CaseInsensitiveOption);
    return literalsWith(words, path, text, u"a word of one database engine outside %1: %2"_s.arg(dialectFile()));
}

Findings systemFindings(const QString &path, const QString &text)
{
    if (path.startsWith(u"platform/"_s) || isListed(systemExceptions(), path))
        return {};
    static const QRegularExpression system(
        uR"(^\s*#.*\b(Q_OS_\w+|_WIN32|_WIN64|__linux__|__unix__|__APPLE__|_MSC_VER|__MINGW\w+)\b)"_s);
    Findings findings;
    const QStringList lines = withoutComments(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const auto match = system.match(lines[i]); match.hasMatch())
            findings.append(
                {path, i + 1, u"tells operating systems apart outside platform: %1"_s.arg(match.captured(1))});
    return findings;
}

} // namespace architecture
