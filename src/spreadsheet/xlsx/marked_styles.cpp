#include "spreadsheet/xlsx/marked_styles.h"

namespace spreadsheet {

namespace {

constexpr const char *markColour = "FFFFC7CE"; // the light red by which Excel itself marks bad values

QByteArray counted(QByteArray xml, const char *list, const QByteArray &added, int count, const QString &path)
{
    const XmlElement root = outlineOf(xml, 1, path);
    xml = withChild(xml, *root.child(list), added);
    const XmlElement again = outlineOf(xml, 1, path);
    const XmlElement *element = again.child(list);
    const QByteArray open = withAttribute(openTagOf(xml, *element), "count", QByteArray::number(count));
    return xml.replace(element->begin, element->openEnd - element->begin, open);
}

} // namespace

MarkedStyles::MarkedStyles(QByteArray xml, const QString &path, const QByteArray &mainNamespace)
    : m_xml(asUtf8(xml))
    , m_path(path)
{
    if (m_xml.isEmpty())
        m_xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"" + mainNamespace
            + "\"><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
              "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
              "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"1\"><xf/></cellXfs></styleSheet>";
    const XmlElement root = outlineOf(m_xml, 2, path);
    const XmlElement *formats = root.child("cellXfs");
    m_styles = formats == nullptr ? 0 : static_cast<int>(formats->children.size());
}

int MarkedStyles::marked(int style)
{
    if (m_styles == 0)
        return style;
    if (style < 0 || style >= m_styles)
        style = 0;
    const auto known = m_twins.constFind(style);
    return known != m_twins.cend() ? *known : *m_twins.insert(style, m_styles + static_cast<int>(m_twins.size()));
}

QByteArray MarkedStyles::result() const
{
    if (m_twins.isEmpty())
        return m_xml;
    QByteArray xml = m_xml;
    XmlElement root = outlineOf(xml, 3, m_path);
    const QByteArray prefix = root.prefix.toByteArray();
    if (root.child("fills") == nullptr) {
        const XmlElement *next = root.child("borders") != nullptr ? root.child("borders")
            : root.child("cellStyleXfs") != nullptr               ? root.child("cellStyleXfs")
                                                                  : root.child("cellXfs");
        xml.insert(next->begin, '<' + prefix + "fills/>");
        root = outlineOf(xml, 3, m_path);
    }
    const XmlElement *fills = root.child("fills");
    int fill = static_cast<int>(fills->children.size());
    QByteArray addedFills;
    const auto pattern = [&](const QByteArray &content) {
        addedFills += '<' + prefix + "fill><" + prefix + content + "</" + prefix + "fill>";
    };
    // The first two fills are Excel's own, whatever a file says.
    static constexpr const char *reserved[]
        = {"patternFill patternType=\"none\"/>", "patternFill patternType=\"gray125\"/>"};
    for (; fill < 2; ++fill)
        pattern(reserved[fill]);
    pattern("patternFill patternType=\"solid\"><" + prefix + "fgColor rgb=\"" + markColour + "\"/><" + prefix
            + "bgColor indexed=\"64\"/></" + prefix + "patternFill>");
    const XmlElement *formats = root.child("cellXfs");
    QMap<int, QByteArray> twins; // by their own number
    for (auto twin = m_twins.cbegin(); twin != m_twins.cend(); ++twin) {
        const XmlElement &format = formats->children[static_cast<size_t>(twin.key())];
        QByteArray open = withAttribute(openTagOf(xml, format), "fillId", QByteArray::number(fill));
        open = withAttribute(open, "applyFill", "1");
        twins.insert(twin.value(), open + xml.mid(format.openEnd, format.end - format.openEnd));
    }
    xml = counted(xml, "cellXfs", QByteArrayList(twins.values()).join(), m_styles + static_cast<int>(twins.size()),
                  m_path);
    return counted(xml, "fills", addedFills, fill + 1, m_path);
}

} // namespace spreadsheet
