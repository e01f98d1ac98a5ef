#include "spreadsheet/text/text_encoding.h"

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

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

#ifdef Q_OS_WIN
// Qt without ICU has no GB18030; Windows has it as code page 54936, but only for whole characters.
QString decodeBySystem(QByteArray *pending, QByteArrayView bytes)
{
    pending->append(bytes);
    qsizetype whole = 0;
    while (whole < pending->size()) {
        const auto lead = static_cast<uchar>(pending->at(whole));
        qsizetype size = 1;
        if (lead >= 0x81 && lead <= 0xfe) {
            if (whole + 1 >= pending->size())
                break;
            const auto second = static_cast<uchar>(pending->at(whole + 1));
            size = second >= 0x30 && second <= 0x39 ? 4 : 2;
        }
        if (whole + size > pending->size())
            break;
        whole += size;
    }
    if (whole == 0)
        return {};
    const int in = static_cast<int>(whole);
    const int out = MultiByteToWideChar(54936, 0, pending->constData(), in, nullptr, 0);
    QString text(out, Qt::Uninitialized);
    MultiByteToWideChar(54936, 0, pending->constData(), in, reinterpret_cast<wchar_t *>(text.data()), out);
    pending->remove(0, whole);
    return text;
}
#endif

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
#ifdef Q_OS_WIN
    if (!m_decoder.isValid())
        return decodeBySystem(&m_pending, bytes);
#endif
    return m_decoder.decode(bytes);
}

} // namespace spreadsheet
