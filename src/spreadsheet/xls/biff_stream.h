#pragma once
// The records of a BIFF8 stream, and the texts inside them. Source: [MS-XLS] 2.1.4 (records), 2.5.293 (texts).

#include "spreadsheet/cell.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace spreadsheet {

namespace biff {

enum Record : quint16 {
    Formula = 0x0006,
    Eof = 0x000a,
    ColInfo = 0x007d,
    DateMode = 0x0022,
    FilePass = 0x002f,
    Continue = 0x003c,
    BoundSheet = 0x0085,
    MulRk = 0x00bd,
    RString = 0x00d6,
    Xf = 0x00e0,
    MergedCells = 0x00e5,
    Sst = 0x00fc,
    LabelSst = 0x00fd,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027e,
    Format = 0x041e,
    Bof = 0x0809,
};

} // namespace biff

struct BiffRecord
{
    quint16 id = 0;
    QByteArrayView data;

    /// Little-endian numbers of the data; 0 where it is too short.
    quint8 byte(qsizetype at) const;
    quint16 word(qsizetype at) const;
    quint32 dword(qsizetype at) const;
    double number(qsizetype at) const;
};

/// Walks over the records of a stream. What stands in a cut-off record at the end is damage.
class BiffStream
{
public:
    BiffStream(QByteArrayView bytes, const QString &path);

    const QString &path() const { return m_path; }
    qsizetype position() const { return m_position; }
    void seek(qsizetype position) { m_position = position; }

    /// Nothing at the end of the stream. Throws SheetError{Damaged}.
    std::optional<BiffRecord> next();

    /// The data of the record just read and of the CONTINUE records behind it.
    std::vector<QByteArrayView> withContinuations(const BiffRecord &record);

private:
    QByteArrayView m_bytes;
    QString m_path;
    qsizetype m_position = 0;
};

/// Reads through a record and its continuations as one; numbers beyond the end are 0.
class BiffReader
{
public:
    BiffReader(std::vector<QByteArrayView> pieces, const QString &path)
        : m_pieces(std::move(pieces))
        , m_path(path)
    {
    }

    quint8 byte();
    quint16 word();
    quint32 dword();
    void skip(quint64 bytes);
    bool hasMore();

    struct Text
    {
        QString text;
        bool oversize = false; // cut at maxTextLength
    };
    /// A text with its length in two bytes (or one), formatting runs and phonetic data skipped. Each continuation
    /// inside its characters begins with a new flag that tells whether the characters have one byte or two. Throws
    /// SheetError{Damaged} when characters are missing.
    Text text(bool shortLength = false);

private:
    bool atEnd() const { return m_piece >= m_pieces.size(); }
    void advance();

    std::vector<QByteArrayView> m_pieces;
    QString m_path;
    size_t m_piece = 0;
    qsizetype m_at = 0;
};

} // namespace spreadsheet
