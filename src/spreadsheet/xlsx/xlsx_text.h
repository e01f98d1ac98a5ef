#pragma once
// The text of a string item (si, is): its runs put together, phonetic readings left out.

#include "spreadsheet/cell.h"

#include <QByteArray>

namespace spreadsheet {

/// Characters XML cannot hold are written _xHHHH_; back to the characters. Source: ECMA-376 part 1, 22.9.2.19.
QString decodeEscapes(QString text);

/// Collects text up to a limit, so that no single text can exhaust memory.
class BoundedText
{
public:
    void clear();
    void append(QByteArrayView utf8);

    const QByteArray &bytes() const { return m_bytes; }
    bool overflowed() const { return m_overflowed; }

private:
    QByteArray m_bytes;
    bool m_overflowed = false;
};

/// Fed with the events inside an si or is element.
class StringItem
{
public:
    void clear();
    void start(QByteArrayView name);
    void end(QByteArrayView name);
    void text(QByteArrayView utf8);

    const BoundedText &collected() const { return m_text; }

private:
    BoundedText m_text;
    int m_phonetic = 0;
    bool m_inText = false;
};

struct DecodedText
{
    QString text;
    bool oversize = false;
};
/// Decoded, cut at maxTextLength.
DecodedText decodeText(QByteArrayView utf8, bool overflowed);

} // namespace spreadsheet
