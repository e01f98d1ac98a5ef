#pragma once
// The encoding of a text file: byte order mark, else NUL bytes (UTF-16), else valid UTF-8, else GB18030, of which GBK
// and GB 2312 are parts. Statistics are not used: on a few short names they guess worse than these four steps.

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace spreadsheet {

enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Gb18030 };

/// sample: the beginning of the file; it may end inside a character.
TextEncoding detectEncoding(QByteArrayView sample);

/// Decodes a stream in chunks that may end inside a character. Drops the byte order mark; what cannot be decoded
/// becomes U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    QString decode(QByteArrayView bytes);

private:
    QStringDecoder m_decoder;
    QByteArray m_pending; // only where Qt has no GB18030 and the system decodes it
};

} // namespace spreadsheet
