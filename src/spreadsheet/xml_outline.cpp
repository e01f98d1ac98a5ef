#include "spreadsheet/xml_outline.h"

#include "spreadsheet/sentences.h"

#include <QStringDecoder>
#include <QStringList>
#include <algorithm>
#include <expat.h>
#include <memory>
#include <type_traits>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 100;
constexpr int maxPiece = 1 << 20;

struct Outline
{
    const QByteArray &xml;
    XML_Parser parser;
    int depth = 0; // of elements kept below the root
    int level = 0;
    XmlElement root{};
    std::vector<XmlElement *> open{};
    bool refused = false;

    void refuse()
    {
        refused = true;
        XML_StopParser(parser, XML_FALSE);
    }
};

Outline &outlineOf(void *data) { return *static_cast<Outline *>(data); }

void XMLCALL onStart(void *data, const char *, const char **)
{
    Outline &outline = outlineOf(data);
    if (++outline.level > maxDepth)
        return outline.refuse();
    if (outline.level - 1 > outline.depth)
        return;
    const qsizetype begin = XML_GetCurrentByteIndex(outline.parser);
    const qsizetype size = XML_GetCurrentByteCount(outline.parser);
    qsizetype nameEnd = begin + 1;
    while (nameEnd < begin + size && !QByteArrayView(" \t\r\n/>").contains(outline.xml[nameEnd]))
        ++nameEnd;
    const QByteArrayView qualified = QByteArrayView(outline.xml).sliced(begin + 1, nameEnd - begin - 1);
    const qsizetype colon = qualified.indexOf(':');
    XmlElement element;
    element.name = qualified.sliced(colon + 1);
    element.prefix = qualified.first(colon + 1);
    element.begin = begin;
    element.openEnd = begin + size;
    if (outline.open.empty()) {
        outline.root = std::move(element);
        outline.open.push_back(&outline.root);
    } else {
        auto &siblings = outline.open.back()->children;
        siblings.push_back(std::move(element));
        outline.open.push_back(&siblings.back());
    }
}

void XMLCALL onEnd(void *data, const char *)
{
    Outline &outline = outlineOf(data);
    if (outline.level-- - 1 > outline.depth)
        return;
    XmlElement &element = *outline.open.back();
    outline.open.pop_back();
    if (outline.xml[element.openEnd - 2] == '/') {
        element.closeBegin = element.end = element.openEnd;
        return;
    }
    element.closeBegin = XML_GetCurrentByteIndex(outline.parser);
    element.end = element.closeBegin + XML_GetCurrentByteCount(outline.parser);
}

void XMLCALL onDoctype(void *data, const char *, const char *, const char *, int) { outlineOf(data).refuse(); }

QByteArrayView spaces() { return " \t\r\n"; }

/// Where an attribute stands in a tag: from the blank before its name to behind its quote.
struct Place
{
    qsizetype begin = -1, valueBegin = 0, valueEnd = 0, end = 0;
};

Place placeOf(QByteArrayView tag, QByteArrayView name)
{
    qsizetype at = 0;
    while (at < tag.size() && !spaces().contains(tag[at]))
        ++at;
    while (at < tag.size()) {
        Place place;
        place.begin = at;
        while (at < tag.size() && spaces().contains(tag[at]))
            ++at;
        const qsizetype equals = tag.indexOf('=', at);
        if (equals < 0)
            return {};
        QByteArrayView own = tag.sliced(at, equals - at).trimmed();
        qsizetype quote = equals + 1;
        while (quote < tag.size() && spaces().contains(tag[quote]))
            ++quote;
        place.valueBegin = quote + 1;
        place.valueEnd = tag.indexOf(tag[quote], quote + 1);
        if (place.valueEnd < 0)
            return {};
        place.end = at = place.valueEnd + 1;
        if (!own.startsWith("xmlns") && own.sliced(own.indexOf(':') + 1) == name)
            return place;
    }
    return {};
}

bool fitsXml(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
}

template <typename Odd> QByteArray encoded(const QString &text, Odd odd)
{
    QString out;
    for (const char32_t c : text.toStdU32String()) {
        if (!fitsXml(c))
            out += odd(c);
        else if (c == '&')
            out += u"&amp;"_s;
        else if (c == '<')
            out += u"&lt;"_s;
        else if (c == '>')
            out += u"&gt;"_s;
        else if (c == '"')
            out += u"&quot;"_s;
        else if (c == '\r')
            out += u"&#13;"_s;
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out.toUtf8();
}

} // namespace

const XmlElement *XmlElement::child(QByteArrayView childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

XmlElement outlineOf(const QByteArray &xml, int depth, const QString &path)
{
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                                          XML_ParserFree);
    if (!parser)
        throw std::bad_alloc();
    Outline outline{xml, parser.get(), depth};
    XML_SetUserData(parser.get(), &outline);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    for (qsizetype at = 0; at <= xml.size(); at += maxPiece) {
        const int size = static_cast<int>(std::min<qsizetype>(maxPiece, xml.size() - at));
        const bool last = at + maxPiece > xml.size();
        if (XML_Parse(parser.get(), xml.constData() + at, size, last) != XML_STATUS_OK || outline.refused)
            throw sentences::damaged(path, u"outline: %1"_s.arg(XML_GetErrorCode(parser.get())));
    }
    return std::move(outline.root);
}

QByteArray asUtf8(const QByteArray &xml)
{
    if (!xml.startsWith("\xff\xfe") && !xml.startsWith("\xfe\xff"))
        return xml;
    QString text = QStringDecoder(QStringDecoder::Utf16, QStringDecoder::Flag::Default)(xml);
    if (text.startsWith(u"<?xml"))
        text.remove(0, text.indexOf(u"?>") + 2);
    return text.toUtf8();
}

QByteArrayView bytesOf(const QByteArray &xml, const XmlElement &element)
{
    return QByteArrayView(xml).sliced(element.begin, element.end - element.begin);
}

QByteArrayView openTagOf(const QByteArray &xml, const XmlElement &element)
{
    return QByteArrayView(xml).sliced(element.begin, element.openEnd - element.begin);
}

QByteArrayView contentOf(const QByteArray &xml, const XmlElement &element)
{
    return QByteArrayView(xml).sliced(element.openEnd, element.closeBegin - element.openEnd);
}

QByteArray attributeOf(QByteArrayView openTag, QByteArrayView name)
{
    const Place place = placeOf(openTag, name);
    if (place.begin < 0)
        return {};
    const QByteArrayView value = openTag.sliced(place.valueBegin, place.valueEnd - place.valueBegin);
    return value.contains('&') ? plainText(value).toUtf8() : value.isEmpty() ? QByteArray("") : value.toByteArray();
}

QByteArray withAttribute(QByteArrayView openTag, QByteArrayView name, const QByteArray &value)
{
    QByteArray tag = openTag.toByteArray();
    const Place place = placeOf(openTag, name);
    const QByteArray escapedValue = xmlText(QString::fromUtf8(value));
    if (place.begin >= 0)
        return value.isNull() ? tag.remove(place.begin, place.end - place.begin)
                              : tag.replace(place.valueBegin, place.valueEnd - place.valueBegin, escapedValue);
    if (value.isNull())
        return tag;
    qsizetype at = 0;
    while (at < tag.size() && !QByteArrayView(" \t\r\n/>").contains(tag[at]))
        ++at;
    return tag.insert(at, ' ' + name.toByteArray() + "=\"" + escapedValue + '"');
}

QByteArray opened(QByteArrayView openTag)
{
    QByteArray tag = openTag.toByteArray();
    if (tag.endsWith("/>"))
        tag.replace(tag.size() - 2, 2, ">");
    return tag;
}

QByteArray xmlText(const QString &text)
{
    return encoded(text, [](char32_t) { return QString(); });
}

QByteArray cellXmlText(const QString &text)
{
    // What looks like an escape already has its own first character escaped.
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto isHex = [&](qsizetype at) {
            const char16_t c = text[at].unicode();
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        };
        if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_' && isHex(i + 2)
            && isHex(i + 3) && isHex(i + 4) && isHex(i + 5))
            shown += u"_x005F"_s;
        shown += text[i];
    }
    return encoded(
        shown, [](char32_t c) { return u"_x"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0') + u'_'; });
}

QString plainText(QByteArrayView xml)
{
    QString text;
    for (qsizetype at = 0; at < xml.size();) {
        const qsizetype amp = xml.indexOf('&', at);
        const qsizetype end = amp < 0 ? -1 : xml.indexOf(';', amp);
        if (end < 0)
            return text + QString::fromUtf8(xml.sliced(at));
        text += QString::fromUtf8(xml.sliced(at, amp - at));
        const QByteArrayView name = xml.sliced(amp + 1, end - amp - 1);
        if (name.startsWith('#')) {
            const bool hex = name.startsWith("#x");
            const char32_t c = name.sliced(hex ? 2 : 1).toByteArray().toUInt(nullptr, hex ? 16 : 10);
            text += QString::fromUcs4(&c, 1);
        } else {
            text += name == "lt" ? u'<' : name == "gt" ? u'>' : name == "quot" ? u'"' : name == "apos" ? u'\'' : u'&';
        }
        at = end + 1;
    }
    return text;
}

QByteArray withChild(const QByteArray &xml, const XmlElement &parent, const QByteArray &piece)
{
    QByteArray out = xml;
    if (!parent.isEmpty())
        return out.insert(parent.closeBegin, piece);
    const QByteArray close = "</" + parent.prefix.toByteArray() + parent.name.toByteArray() + '>';
    return out.replace(parent.begin, parent.end - parent.begin, opened(openTagOf(xml, parent)) + piece + close);
}

} // namespace spreadsheet
