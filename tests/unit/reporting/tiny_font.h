#pragma once
// A TrueType font with three glyphs: one for what it lacks, a square, and an empty outline. For what fonts may do
// wrong.

#include <QByteArray>
#include <QDataStream>
#include <QList>
#include <QString>

#include <algorithm>
#include <utility>

namespace tinyfont {

/// Big-endian numbers, as the tables of a font hold them.
class Table
{
public:
    Table &u16(int value)
    {
        m_stream << quint16(value);
        return *this;
    }
    Table &u32(quint32 value)
    {
        m_stream << value;
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream{&m_bytes, QIODevice::WriteOnly};
};

inline QByteArray square()
{
    Table glyph;
    glyph.u16(1).u16(100).u16(0).u16(900).u16(800).u16(3).u16(0); // one contour of four points
    Table points; // each as its distance from the one before
    points.u16(100).u16(800).u16(0).u16(-800).u16(0).u16(0).u16(800).u16(0);
    return glyph.bytes() + QByteArray(4, '\1') + points.bytes(); // flags: on the curve, two bytes a coordinate
}

/// characters that the square stands for, and that the empty outline stands for.
inline QByteArray font(const QString &family, const QList<char32_t> &drawn, const QList<char32_t> &empty)
{
    const QByteArray outline = square();
    Table head, hhea, maxp, hmtx, loca, name, os2, post, cmap;
    head.u32(0x10000).u32(0x10000).u32(0).u32(0x5F0F3CF5).u16(0).u16(1000).u32(0).u32(0).u32(0).u32(0);
    head.u16(0).u16(0).u16(1000).u16(1000).u16(0).u16(8).u16(2).u16(1).u16(0);
    hhea.u32(0x10000).u16(880).u16(-120).u16(0).u16(1000);
    for (int i = 0; i < 11; ++i)
        hhea.u16(0);
    hhea.u16(3);
    maxp.u32(0x10000).u16(3).u16(4).u16(1);
    for (int i = 0; i < 11; ++i)
        maxp.u16(0);
    for (int i = 0; i < 3; ++i)
        hmtx.u16(1000).u16(0);
    loca.u32(0).u32(0).u32(quint32(outline.size())).u32(quint32(outline.size()));

    Table text;
    for (QChar c : family)
        text.u16(c.unicode());
    name.u16(0).u16(2).u16(6 + 2 * 12);
    for (int id : {1, 4})
        name.u16(3).u16(1).u16(0x409).u16(id).u16(int(text.bytes().size())).u16(0);
    const QByteArray names = name.bytes() + text.bytes();
    os2.u16(4).u16(1000).u16(400).u16(5).u16(0);
    for (int i = 0; i < 43; ++i)
        os2.u16(i == 34 ? 880 : 0);
    post.u32(0x30000).u32(0).u32(0).u32(0).u32(0).u32(0).u32(0).u32(0);

    QList<std::pair<char32_t, int>> map;
    for (char32_t c : drawn)
        map.append({c, 1});
    for (char32_t c : empty)
        map.append({c, 2});
    std::sort(map.begin(), map.end());
    cmap.u16(0).u16(1).u16(3).u16(10).u32(12);
    cmap.u16(12).u16(0).u32(quint32(16 + 12 * map.size())).u32(0).u32(quint32(map.size()));
    for (const auto &[c, glyph] : map)
        cmap.u32(c).u32(c).u32(quint32(glyph));

    const QList<std::pair<QByteArray, QByteArray>> tables{
        {"OS/2", os2.bytes()},  {"cmap", cmap.bytes()}, {"glyf", outline},      {"head", head.bytes()},
        {"hhea", hhea.bytes()}, {"hmtx", hmtx.bytes()}, {"loca", loca.bytes()}, {"maxp", maxp.bytes()},
        {"name", names},        {"post", post.bytes()}};
    Table directory;
    directory.u32(0x10000).u16(int(tables.size())).u16(128).u16(3).u16(32);
    QByteArray result = directory.bytes();
    qsizetype offset = 12 + 16 * tables.size();
    QByteArray body;
    for (const auto &[tag, bytes] : tables) {
        Table entry;
        entry.u32(0).u32(quint32(offset + body.size())).u32(quint32(bytes.size()));
        result += tag + entry.bytes();
        body += bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
    }
    return result + body;
}

} // namespace tinyfont
