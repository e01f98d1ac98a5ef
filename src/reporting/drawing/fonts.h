#pragma once
// Which installed face stands for 仿宋, 楷体, 黑体, 小标宋 and 宋体, glyph by glyph.
// A face has a character only if its glyph exists and has an outline: some fonts map characters to empty glyphs.

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace reporting {

enum class FontStyle : quint8 {
    Body, // 仿宋
    Kai, // 楷体
    Hei, // 黑体
    Title, // 小标宋
    PageNumber, // 宋体
};

struct Face
{
    QString family;
    QString styleName;
    QRawFont font; // at referenceSize; copy and setPixelSize() to draw
    static constexpr double referenceSize = 1000.0;
};

/// ⸺: one glyph for the two characters ——.
inline constexpr char32_t doubleDash = 0x2E3A;

/// One character in one style. Lengths are in ems.
struct Glyph
{
    int face = 0;
    quint32 index = 0;
    double advance = 0;
    QRectF bounds; // of the ink, y downwards from the baseline; empty for spaces
    char32_t codePoint = 0; // what it shows; U+25A1 where no font has the character
};

struct FontSubstitution
{
    QString wanted; // 仿宋, 楷体 …
    QString used; // family and style of the face that stood in
};

struct FontReport
{
    QList<FontSubstitution> substitutions;
    QList<char32_t> missing; // no installed font draws these; shown as □
};

/// Why an installed font does not draw a character.
struct FontLack
{
    QString family;
    bool emptyGlyph = false; // it claims to have the character, but draws nothing
};

/// 仿宋, 楷体 …: the face the standard names.
QString faceName(FontStyle style);

/// Finds and remembers glyphs. Cheap to keep, costly to build: keep one as long as documents are set.
class FontBook
{
public:
    FontBook();

    const Glyph &glyph(FontStyle style, char32_t character);
    const QList<Face> &faces() const { return m_faces; }

    /// The installed fonts that were asked for the character in vain before the one that draws it, or all of them.
    QList<FontLack> lacking(FontStyle style, char32_t character);
    /// The face that draws most of a style; -1 when none was found yet.
    int mainFace(FontStyle style);

    /// Everything looked up so far.
    FontReport report() const;

private:
    struct Chain
    {
        QStringList families; // installed ones, in order of preference
        QList<int> faces; // opened so far, index by index; -1 when it could not be opened
        int weight = 400;
    };

    Glyph find(FontStyle style, char32_t character);
    bool glyphIn(int face, char32_t character, Glyph &glyph) const;
    int chainFace(Chain &chain, int index);
    int faceIndex(const QRawFont &font);
    int systemFace(char32_t character);

    QList<Chain> m_chains; // by FontStyle
    QList<Face> m_faces;
    QHash<quint64, Glyph> m_glyphs;
    QHash<int, int> m_used; // style → first face used
    QList<char32_t> m_missing;
};

} // namespace reporting
