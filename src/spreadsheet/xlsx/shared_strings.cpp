#include "spreadsheet/xlsx/shared_strings.h"

#include "spreadsheet/sentences.h"
#include "spreadsheet/xml_parts.h"

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = qsizetype(512) << 20; // texts and their table entries together

} // namespace

class SharedStringsHandler : public XmlHandler
{
public:
    SharedStringsHandler(SharedStrings &strings, const QString &path)
        : m_strings(strings)
        , m_path(path)
    {
    }

    void start(QByteArrayView name, const XmlAttributes &) override
    {
        if (name == "si")
            m_item.clear();
        else
            m_item.start(name);
    }

    void end(QByteArrayView name) override
    {
        if (name != "si") {
            m_item.end(name);
            return;
        }
        const BoundedText &text = m_item.collected();
        const auto table = static_cast<qsizetype>((m_strings.m_ends.size() + 1) * sizeof(qsizetype));
        if (m_strings.m_pool.size() + text.bytes().size() + table > maxBytes)
            throw sentences::tooLarge(m_path, u"shared strings over 512 MiB"_s);
        if (text.overflowed())
            m_strings.m_overflowed.insert(static_cast<qsizetype>(m_strings.m_ends.size()));
        m_strings.m_pool += text.bytes();
        m_strings.m_ends.push_back(m_strings.m_pool.size());
    }

    void text(QByteArrayView utf8) override { m_item.text(utf8); }

private:
    SharedStrings &m_strings;
    const QString &m_path;
    StringItem m_item;
};

SharedStrings::SharedStrings(const ZipArchive &zip, const QString &part)
{
    if (part.isEmpty())
        return;
    SharedStringsHandler handler(*this, zip.path());
    parsePart(zip, part, handler);
}

const DecodedText *SharedStrings::at(qsizetype index)
{
    constexpr size_t recentTexts = 4096;
    if (index < 0 || index >= static_cast<qsizetype>(m_ends.size()))
        return nullptr;
    const auto at = static_cast<size_t>(index);
    const auto decoded = [&] {
        const qsizetype begin = at == 0 ? 0 : m_ends[at - 1];
        return decodeText(QByteArrayView(m_pool).sliced(begin, m_ends[at] - begin), m_overflowed.contains(index));
    };
    if (index > m_last) {
        m_last = index;
        m_fresh = decoded();
        return &m_fresh;
    }
    m_recent.resize(recentTexts);
    Recent &recent = m_recent[at % recentTexts];
    if (recent.index != index)
        recent = {index, decoded()};
    return &recent.text;
}

} // namespace spreadsheet
