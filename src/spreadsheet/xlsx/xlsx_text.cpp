#include "spreadsheet/xlsx/xlsx_text.h"

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

// UTF-8 needs at most three bytes for a UTF-16 unit: what is longer than this is certainly oversize.
constexpr qsizetype maxBytes = 3 * maxTextLength;

} // namespace

QString decodeEscapes(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex)
            text.replace(at, 7, QChar(code));
    }
    return text;
}

void BoundedText::clear()
{
    m_bytes.resize(0);
    m_overflowed = false;
}

void BoundedText::append(QByteArrayView utf8)
{
    const qsizetype room = maxBytes - m_bytes.size();
    if (utf8.size() > room)
        m_overflowed = true;
    m_bytes.append(utf8.data(), std::min(utf8.size(), room));
}

void StringItem::clear()
{
    m_text.clear();
    m_phonetic = 0;
    m_inText = false;
}

void StringItem::start(QByteArrayView name)
{
    if (name == "rPh")
        ++m_phonetic;
    else if (name == "t")
        m_inText = m_phonetic == 0;
}

void StringItem::end(QByteArrayView name)
{
    if (name == "rPh")
        --m_phonetic;
    else if (name == "t")
        m_inText = false;
}

void StringItem::text(QByteArrayView utf8)
{
    if (m_inText)
        m_text.append(utf8);
}

DecodedText decodeText(QByteArrayView utf8, bool overflowed)
{
    QString text = QString::fromUtf8(utf8);
    if (utf8.contains('_'))
        text = decodeEscapes(std::move(text));
    const bool oversize = overflowed || text.size() > maxTextLength;
    if (oversize)
        text.truncate(maxTextLength);
    return {text, oversize};
}

} // namespace spreadsheet
