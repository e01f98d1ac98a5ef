#include "architecture/source_rules.h"

#include "architecture/layers.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

constexpr qsizetype longestFile = 400;

struct Include
{
    QString header;
    bool angled;
    qsizetype line;
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression directive(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> found;
    const QStringList lines = withoutComments(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = directive.match(lines[i]);
        if (match.hasMatch())
            found.append({match.captured(2), match.captured(1) == u"<"_s, i + 1});
    }
    return found;
}

const Layer *layerOf(const QString &path)
{
    const QString folder = path.section(u'/', 0, 0);
    const auto it = std::ranges::find(layers(), folder, &Layer::folder);
    return it == layers().end() ? nullptr : &*it;
}

QString libraryOf(const QString &header)
{
    for (const Library &library : libraries())
        for (const QString &prefix : library.headerPrefixes)
            if (header.startsWith(prefix))
                return library.name;
    return {};
}

bool isStandardHeader(const QString &header)
{
    static const QRegularExpression name(uR"(^[a-z0-9_]+$)"_s);
    return name.match(header).hasMatch();
}

/// What is wrong with an include, empty when nothing is.
QString objection(const Layer &layer, const Include &include)
{
    const QString &header = include.header;
    if (!include.angled) {
        if (header.endsWith(u".moc"_s) || (layer.folder == u"desktop"_s && header.startsWith(u"ui_"_s)))
            return {};
        const QString folder = header.section(u'/', 0, 0);
        const bool known = std::ranges::find(layers(), folder, &Layer::folder) != layers().end();
        if (!known)
            return u"includes \"%1\", which does not begin with a layer's folder"_s.arg(header);
        if (folder == layer.folder || layer.layers.contains(folder) || layer.layers.contains(header))
            return {};
        return u"%1 must not include \"%2\""_s.arg(layer.folder, header);
    }
    if (const QString module = qtModuleOf(header); !module.isEmpty())
        return layer.qtModules.contains(module) ? QString()
                                                : u"%1 must not use %2 (<%3>)"_s.arg(layer.folder, module, header);
    if (const QString library = libraryOf(header); !library.isEmpty())
        return layer.libraries.contains(library) ? QString()
                                                 : u"%1 must not use %2 (<%3>)"_s.arg(layer.folder, library, header);
    return isStandardHeader(header) ? QString() : u"<%1> is in no table of layers or libraries"_s.arg(header);
}

Findings matchesOf(const QRegularExpression &pattern, const QString &path, const QString &text, const QString &message)
{
    Findings findings;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const auto match = pattern.match(lines[i]); match.hasMatch())
            findings.append({path, i + 1, message.arg(match.captured())});
    return findings;
}

} // namespace

QString describe(const Finding &finding)
{
    return u"src/%1:%2: %3"_s.arg(finding.path).arg(finding.line).arg(finding.message);
}

Findings includeFindings(const QString &path, const QString &text)
{
    const Layer *layer = layerOf(path);
    if (!layer)
        return {{path, 1, u"lies in no folder of the table of layers"_s}};
    Findings findings;
    for (const Include &include : includesOf(text))
        if (const QString message = objection(*layer, include); !message.isEmpty())
            findings.append({path, include.line, message});
    return findings;
}

Findings roomFindings(const QString &path, const QString &text)
{
    const QString layer = path.section(u'/', 0, 0);
    const QString room = path.section(u'/', 0, 1);
    const auto own = std::ranges::find(rooms(), room, &Room::folder);
    if (own == rooms().end())
        return {};
    Findings findings;
    for (const Include &include : includesOf(text)) {
        const QString other = include.header.section(u'/', 1, 1);
        if (include.angled || include.header.section(u'/', 0, 0) != layer || include.header.count(u'/') < 2)
            continue;
        if (room != layer + u'/' + other && !own->rooms.contains(other))
            findings.append({path, include.line, u"%1 must not include \"%2\""_s.arg(room, include.header)});
    }
    return findings;
}

Findings entityFindings(const QString &path, const QString &text, const QStringList &entityKeys)
{
    for (const EntityAware &file : entityAwareFiles())
        if (path == file.path || (file.path.endsWith(u'/') && path.startsWith(file.path)))
            return {};
    Findings findings;
    for (const Include &include : includesOf(text))
        if (include.header.startsWith(u"domain/entities/"_s))
            findings.append({path, include.line, u"a generic file includes \"%1\""_s.arg(include.header)});
    // "member", "member.name", "count(member, …)" and "… from member …": the name itself, a path, a figure, SQL.
    const QRegularExpression named(
        uR"(["(](?:%1)(?=["),.])|\b(?:from|into|update|join) +(?:%1)\b)"_s.arg(entityKeys.join(u'|')));
    static const QRegularExpression literal(uR"("(?:[^"\\]|\\.)*")"_s);
    const QStringList lines = withoutComments(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().startsWith(u'#'))
            continue;
        for (auto it = literal.globalMatch(lines[i]); it.hasNext();) {
            const QString words = it.next().captured();
            if (named.match(words).hasMatch())
                findings.append({path, i + 1, u"a generic file names an entity: %1"_s.arg(words)});
        }
    }
    return findings;
}

Findings sizeFindings(const QString &path, const QString &text)
{
    const qsizetype lines = text.count(u'\n');
    if (lines <= longestFile)
        return {};
    return {{path, lines, u"%1 lines; more than %2 ask for a second file"_s.arg(lines).arg(longestFile)}};
}

Findings unfinishedFindings(const QString &path, const QString &text)
{
    static const QRegularExpression mark(uR"(\b(TO[D]O|FIX[M]E|X[X]X)\b)"_s);
    return matchesOf(mark, path, text, u"unfinished work: %1"_s);
}

Findings machinePathFindings(const QString &path, const QString &text)
{
    static const QRegularExpression place(uR"((?<![\w.])/(home|root|tmp|work|Users|mnt|opt)/\w*|\b[A-Z]:\\\\)"_s);
    return matchesOf(place, path, text, u"a path of one machine: %1"_s);
}

Findings unseenTextFindings(const QString &path, const QString &text)
{
    // name(const char *text …) { … translate("Context", text …) or name = [](const char *text) { … }
    static const QRegularExpression wrapper(
        uR"re(\b(\w+)(?:\s*=\s*\[[^\]]*\])?\s*\(const char \*(\w+)\b[^{};]*\{[^}]*?\b(?:translate\(\s*"[^"]*",\s*|tr\()\2\b)re"_s);
    const QString code = withoutComments(text);
    Findings findings;
    for (auto it = wrapper.globalMatch(code); it.hasNext();) {
        const QString name = it.next().captured(1);
        const QRegularExpression call(uR"(\b%1\(\s*("(?:[^"\\]|\\.)*"))"_s.arg(name));
        for (auto calls = call.globalMatch(code); calls.hasNext();) {
            const auto match = calls.next();
            findings.append({path, code.left(match.capturedStart()).count(u'\n') + 1,
                             u"a text outside QT_TRANSLATE_NOOP: %1"_s.arg(match.captured(1))});
        }
    }
    return findings;
}

QString qtModuleOf(const QString &header)
{
    static const QStringList modules{u"QtCore"_s,         u"QtGui"_s,     u"QtWidgets"_s, u"QtSql"_s,
                                     u"QtPrintSupport"_s, u"QtNetwork"_s, u"QtXml"_s,     u"QtConcurrent"_s,
                                     u"QtTest"_s,         u"QtDBus"_s,    u"QtOpenGL"_s};
    const QString first = header.section(u'/', 0, 0);
    if (header.contains(u'/') || modules.contains(header))
        return modules.contains(first) ? first : QString();
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : modules)
        if (QFileInfo::exists(headers.filePath(module + u'/' + header)))
            return module;
    return {};
}

QString withoutComments(const QString &text)
{
    static const QRegularExpression token(
        uR"(R"([^(\s]*)\([\s\S]*?\)\1"|"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*[\s\S]*?\*/)"_s);
    QString result = text;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (!match.captured().startsWith(u'/'))
            continue;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (result[i] != u'\n')
                result[i] = u' ';
    }
    return result;
}

} // namespace architecture
