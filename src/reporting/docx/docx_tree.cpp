#include "reporting/docx/docx_tree.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

constexpr int deepest = 400;

domain::Error damaged(const QString &what, const QString &detail)
{
    return domain::Error(domain::ErrorCode::InvalidInput,
                         QCoreApplication::translate("Docx",
                                                     "“%1” is damaged or no Word file. Open it in Word or WPS and "
                                                     "save it anew as .docx.")
                             .arg(what),
                         detail);
}

/// Reads the whole once as XML, so that what follows may trust its shape.
QString checkedPrefix(const QString &xml, const QString &what)
{
    QXmlStreamReader reader(xml);
    QString prefix = u"w:"_s;
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            throw damaged(what, u"DOCTYPE"_s);
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                throw damaged(what, u"nested too deep"_s);
            for (const QXmlStreamNamespaceDeclaration &name : reader.namespaceDeclarations())
                if (name.namespaceUri().endsWith("/wordprocessingml/2006/main"_L1)
                    || name.namespaceUri().endsWith("/ooxml/wordprocessingml/main"_L1))
                    prefix = name.prefix().isEmpty() ? QString() : name.prefix().toString() + u':';
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        throw damaged(what, reader.errorString());
    return prefix;
}

class TreeReader
{
public:
    TreeReader(const QString &xml, const QString &prefix)
        : m_xml(xml)
        , m_prefix(prefix)
    {
    }

    Node read()
    {
        Node root;
        root.kind = Node::Kind::Element;
        readChildren(root);
        return root;
    }

private:
    void readChildren(Node &parent)
    {
        while (m_at < m_xml.size()) {
            if (m_xml[m_at] != u'<') {
                addRaw(parent, indexOf("<"_L1));
            } else if (startsWith("<!--"_L1)) {
                addRaw(parent, behind("-->"_L1));
            } else if (startsWith("<![CDATA["_L1)) {
                addRaw(parent, behind("]]>"_L1));
            } else if (startsWith("<?"_L1)) {
                addRaw(parent, behind("?>"_L1));
            } else if (startsWith("</"_L1)) {
                const qsizetype end = behind(">"_L1);
                parent.close = m_xml.mid(m_at, end - m_at);
                m_at = end;
                return;
            } else {
                readElement(parent);
            }
        }
    }

    void readElement(Node &parent)
    {
        Node node;
        node.kind = Node::Kind::Element;
        qsizetype end = m_at + 1;
        QChar quote;
        for (; end < m_xml.size(); ++end) { // a > inside an attribute ends nothing
            const QChar c = m_xml[end];
            if (quote.isNull() && (c == u'"' || c == u'\''))
                quote = c;
            else if (c == quote)
                quote = QChar();
            else if (quote.isNull() && c == u'>')
                break;
        }
        node.open = m_xml.mid(m_at, end + 1 - m_at);
        m_at = end + 1;
        qsizetype nameEnd = 1;
        while (nameEnd < node.open.size() && !node.open[nameEnd].isSpace() && node.open[nameEnd] != u'>'
               && node.open[nameEnd] != u'/')
            ++nameEnd;
        node.name = node.open.mid(1, nameEnd - 1);
        if (!m_prefix.isEmpty() && node.name.startsWith(m_prefix))
            node.name.remove(0, m_prefix.size());
        if (!node.open.endsWith("/>"_L1))
            readChildren(node);
        parent.children.push_back(std::move(node));
    }

    void addRaw(Node &parent, qsizetype end)
    {
        Node node;
        node.text = m_xml.mid(m_at, end - m_at);
        parent.children.push_back(std::move(node));
        m_at = end;
    }

    bool startsWith(QLatin1StringView text) const { return QStringView(m_xml).sliced(m_at).startsWith(text); }
    qsizetype indexOf(QLatin1StringView text) const
    {
        const qsizetype found = m_xml.indexOf(text, m_at);
        return found < 0 ? m_xml.size() : found;
    }
    qsizetype behind(QLatin1StringView text) const { return std::min(indexOf(text) + text.size(), m_xml.size()); }

    const QString &m_xml;
    const QString &m_prefix;
    qsizetype m_at = 0;
};

/// UTF-8, or what the byte order mark says.
QString decoded(const QByteArray &xml)
{
    const auto encoding = QStringConverter::encodingForData(xml, u'<');
    QString text = QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(xml);
    if (encoding && *encoding != QStringConverter::Utf8) { // it is written as UTF-8
        const qsizetype end = text.indexOf("?>"_L1);
        if (text.startsWith("<?xml"_L1) && end > 0)
            text.replace(0, end + 2, u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"_s);
    }
    return text;
}

} // namespace

Node readTree(const QByteArray &xml, const QString &what)
{
    const QString text = decoded(xml);
    const QString prefix = checkedPrefix(text, what);
    return TreeReader(text, prefix).read();
}

QString unescaped(const QString &raw)
{
    if (raw.startsWith("<![CDATA["_L1))
        return raw.mid(9, raw.size() - 12);
    if (raw.startsWith(u'<'))
        return {}; // a comment or instruction
    QString text;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const qsizetype end = raw[i] == u'&' ? raw.indexOf(u';', i) : -1;
        if (end < 0) {
            text += raw[i];
            continue;
        }
        const QString name = raw.mid(i + 1, end - i - 1);
        if (name == "lt"_L1)
            text += u'<';
        else if (name == "gt"_L1)
            text += u'>';
        else if (name == "amp"_L1)
            text += u'&';
        else if (name == "quot"_L1)
            text += u'"';
        else if (name == "apos"_L1)
            text += u'\'';
        else if (name.startsWith("#x"_L1))
            text += QChar::fromUcs4(name.mid(2).toUInt(nullptr, 16));
        else if (name.startsWith(u'#'))
            text += QChar::fromUcs4(name.mid(1).toUInt());
        i = end;
    }
    return text;
}

QString written(const Node &node)
{
    if (node.kind != Node::Kind::Element)
        return node.text;
    QString xml = node.open;
    for (const Node &child : node.children)
        xml += written(child);
    return xml + node.close;
}

} // namespace reporting::docx
