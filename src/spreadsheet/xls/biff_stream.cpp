#include "spreadsheet/xls/biff_stream.h"

#include "spreadsheet/sentences.h"

#include <QtEndian>

namespace spreadsheet {

using namespace Qt::StringLiterals;

quint8 BiffRecord::byte(qsizetype at) const { return at < data.size() ? static_cast<quint8>(data[at]) : quint8(0); }

quint16 BiffRecord::word(qsizetype at) const
{
    return at + 2 <= data.size() ? qFromLittleEndian<quint16>(data.data() + at) : quint16(0);
}

quint32 BiffRecord::dword(qsizetype at) const
{
    return at + 4 <= data.size() ? qFromLittleEndian<quint32>(data.data() + at) : 0;
}

double BiffRecord::number(qsizetype at) const
{
    return at + 8 <= data.size() ? qFromLittleEndian<double>(data.data() + at) : 0;
}

BiffStream::BiffStream(QByteArrayView bytes, const QString &path)
    : m_bytes(bytes)
    , m_path(path)
{
}

std::optional<BiffRecord> BiffStream::next()
{
    if (m_position < 0 || m_position > m_bytes.size())
        throw sentences::damaged(m_path, u"xls: position outside the stream"_s);
    if (m_position + 4 > m_bytes.size())
        return {};
    const char *head = m_bytes.data() + m_position;
    const auto size = qFromLittleEndian<quint16>(head + 2);
    if (m_position + 4 + size > m_bytes.size())
        throw sentences::damaged(m_path, u"xls: record cut off"_s);
    const BiffRecord record{qFromLittleEndian<quint16>(head), m_bytes.sliced(m_position + 4, size)};
    m_position += 4 + size;
    return record;
}

std::vector<QByteArrayView> BiffStream::withContinuations(const BiffRecord &record)
{
    std::vector<QByteArrayView> pieces{record.data};
    while (true) {
        const qsizetype before = m_position;
        const std::optional<BiffRecord> more = next();
        if (!more || more->id != biff::Continue) {
            m_position = before;
            return pieces;
        }
        pieces.push_back(more->data);
    }
}

void BiffReader::advance()
{
    while (m_piece < m_pieces.size() && m_at >= m_pieces[m_piece].size()) {
        ++m_piece;
        m_at = 0;
    }
}

bool BiffReader::hasMore()
{
    advance();
    return !atEnd();
}

quint8 BiffReader::byte()
{
    advance();
    return atEnd() ? quint8(0) : static_cast<quint8>(m_pieces[m_piece][m_at++]);
}

quint16 BiffReader::word()
{
    const quint16 low = byte();
    return static_cast<quint16>(low | byte() << 8);
}

quint32 BiffReader::dword()
{
    const quint32 low = word();
    return low | quint32(word()) << 16;
}

void BiffReader::skip(quint64 bytes)
{
    for (advance(); bytes > 0 && !atEnd(); advance()) {
        const auto step = std::min<quint64>(bytes, static_cast<quint64>(m_pieces[m_piece].size() - m_at));
        m_at += static_cast<qsizetype>(step);
        bytes -= step;
    }
}

BiffReader::Text BiffReader::text(bool shortLength)
{
    enum Flag : quint8 { Wide = 0x01, Extended = 0x04, Rich = 0x08 };

    qsizetype left = shortLength ? byte() : word();
    quint8 flags = byte();
    const quint64 runs = flags & Rich ? word() : 0;
    const quint64 extension = flags & Extended ? dword() : 0;

    Text result;
    result.oversize = left > maxTextLength;
    result.text.reserve(std::min(left, maxTextLength));
    while (left > 0 && !atEnd()) {
        if (m_at >= m_pieces[m_piece].size()) {
            advance();
            flags = byte();
            if (atEnd())
                break;
        }
        const QByteArrayView piece = m_pieces[m_piece].sliced(m_at);
        const bool wide = flags & Wide;
        const qsizetype count = std::min(left, wide ? piece.size() / 2 : piece.size());
        const qsizetype kept = std::min(count, maxTextLength - result.text.size());
        if (wide) {
            for (qsizetype i = 0; i < kept; ++i)
                result.text += QChar(qFromLittleEndian<quint16>(piece.data() + 2 * i));
        } else {
            result.text += QLatin1StringView(piece.first(kept));
        }
        m_at += wide ? 2 * count : count;
        if (count < left)
            m_at = m_pieces[m_piece].size(); // half a wide character at the end of a piece belongs to nothing
        left -= count;
    }
    if (left > 0)
        throw sentences::damaged(m_path, u"xls: text cut off"_s);
    skip(4 * runs + extension);
    return result;
}

} // namespace spreadsheet
