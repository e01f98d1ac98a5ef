#include "spreadsheet/text/text_encoding.h"

#include "platform/chinese_text.h"

#include <algorithm>

namespace spreadsheet {

namespace {

// Text has its NUL bytes all on one side (the high bytes of commas, digits, line ends); binary data and stray NULs do
// not.
bool isUtf16(QByteArrayView sample, bool bigEndian)
{
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++nuls[i % 2];
    }
    const qsizetype high = nuls[bigEndian ? 0 : 1];
    const qsizetype low = nuls[bigEndian ? 1 : 0];
    return high * 50 >= sample.size() && high > 4 * low;
}

bool isValidUtf8(QByteArrayView sample)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(sample); // stateful: a character cut at the end is no error
    return !decoder.hasError() && !text.isNull();
}

QStringDecoder decoderOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8);
    case TextEncoding::Utf16LE:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case TextEncoding::Utf16BE:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case TextEncoding::Gb18030:
        break;
    }
    return QStringDecoder("GB18030");
}

} // namespace

TextEncoding detectEncoding(QByteArrayView sample)
{
    if (sample.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    if (sample.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LE;
    if (sample.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BE;
    if (isUtf16(sample, false))
        return TextEncoding::Utf16LE;
    if (isUtf16(sample, true))
        return TextEncoding::Utf16BE;
    return isValidUtf8(sample) ? TextEncoding::Utf8 : TextEncoding::Gb18030;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_decoder(decoderOf(encoding))
{
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    // Qt without ICU has no GB18030.
    if (!m_decoder.isValid())
        return platform::decodedGb18030(m_pending, bytes);
    return m_decoder.decode(bytes);
}

} // namespace spreadsheet
