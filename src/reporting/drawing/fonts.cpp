#include "reporting/drawing/fonts.h"

#include "reporting/drawing/punctuation.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

struct ChainSource
{
    QString name;
    int weight;
    int genuine; // how many of the families are the face the standard names
    QStringList families;
};

// By FontStyle. The free faces are measured stand-ins; 方正小标宋 is commercial and only used where an office has it.
const QList<ChainSource> &chainSources()
{
    static const QList<ChainSource> sources{
        {u"仿宋"_s,
         QFont::Light,
         6,
         {u"FangSong"_s, u"仿宋"_s, u"FangSong_GB2312"_s, u"仿宋_GB2312"_s, u"STFangsong"_s, u"华文仿宋"_s,
          u"Zhuque Fangsong (technical preview)"_s, u"Zhuque Fangsong"_s, u"Noto Serif CJK SC"_s,
          u"Source Han Serif SC"_s}},
        {u"楷体"_s,
         QFont::Normal,
         6,
         {u"KaiTi"_s, u"楷体"_s, u"KaiTi_GB2312"_s, u"楷体_GB2312"_s, u"STKaiti"_s, u"华文楷体"_s, u"LXGW WenKai"_s,
          u"AR PL UKai CN"_s, u"Noto Serif CJK SC"_s}},
        {u"黑体"_s,
         QFont::Normal,
         4,
         {u"SimHei"_s, u"黑体"_s, u"STHeiti"_s, u"华文黑体"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
          u"WenQuanYi Zen Hei"_s}},
        {u"小标宋"_s,
         QFont::Bold,
         3,
         {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s, u"STZhongsong"_s, u"华文中宋"_s,
          u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s}},
        {u"宋体"_s,
         QFont::Normal,
         4,
         {u"SimSun"_s, u"宋体"_s, u"NSimSun"_s, u"STSong"_s, u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s,
          u"AR PL UMing CN"_s}},
    };
    return sources;
}

const QStringList &lastResorts()
{
    static const QStringList families{u"Noto Sans CJK SC"_s, u"BabelStone Han"_s, u"SimSun-ExtB"_s, u"SimSun-ExtG"_s};
    return families;
}

QRawFont openFace(const QString &family, int weight)
{
    QFont font(family);
    font.setPixelSize(int(Face::referenceSize));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return QRawFont::fromFont(font);
}

double spaceWidth(char32_t character)
{
    switch (character) {
    case 0x3000:
        return 1.0;
    case 0x2003:
        return 1.0;
    case 0x2002:
        return 0.5;
    case 0x2009:
    case 0x202F:
        return 0.2;
    case 0x200A:
        return 0.1;
    default:
        return 0.25;
    }
}

} // namespace

FontBook::FontBook()
{
    for (const ChainSource &source : chainSources()) {
        Chain chain;
        chain.weight = source.weight;
        QStringList wanted = source.families;
        wanted.append(lastResorts());
        wanted.removeDuplicates();
        for (const QString &family : std::as_const(wanted)) {
            if (QFontDatabase::hasFamily(family))
                chain.families.append(family);
        }
        m_chains.append(chain);
    }
}

const Glyph &FontBook::glyph(FontStyle style, char32_t character)
{
    const quint64 key = (quint64(style) << 32) | character;
    auto found = m_glyphs.find(key);
    if (found == m_glyphs.end())
        found = m_glyphs.insert(key, find(style, character));
    return *found;
}

Glyph FontBook::find(FontStyle style, char32_t character)
{
    Chain &chain = m_chains[int(style)];
    Glyph result;
    result.codePoint = character;
    for (int i = 0; i < chain.families.size(); ++i) {
        const int face = chainFace(chain, i);
        if (face < 0)
            continue;
        if (!m_used.contains(int(style)))
            m_used.insert(int(style), face);
        if (!glyphIn(face, character, result))
            continue;
        // AR PL UKai sets pause marks in the middle of the square, the traditional way; simplified text wants them low
        // left.
        if (style == FontStyle::Kai && isPauseMark(character) && result.bounds.center().x() > 0.4)
            return glyph(FontStyle::Body, character);
        return result;
    }
    if (isSpace(character)) {
        result.face = -1;
        result.advance = spaceWidth(character);
        return result;
    }
    const int face = systemFace(character);
    if (face >= 0 && glyphIn(face, character, result))
        return result;

    if (!m_missing.contains(character) && character != 0x25A1)
        m_missing.append(character);
    if (character != 0x25A1)
        return glyph(style, 0x25A1);
    result.face = -1; // not even a box: leave the place empty
    result.advance = 1.0;
    return result;
}

bool FontBook::glyphIn(int face, char32_t character, Glyph &glyph) const
{
    const QRawFont &font = m_faces.at(face).font;
    const QList<quint32> indexes = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (indexes.size() != 1 || indexes.first() == 0)
        return false;
    const QRectF ink = font.pathForGlyph(indexes.first()).controlPointRect();
    if (ink.isEmpty() && !isSpace(character))
        return false;
    constexpr double em = Face::referenceSize;
    glyph.face = face;
    glyph.index = indexes.first();
    glyph.advance = font.advancesForGlyphIndexes(indexes).first().x() / em;
    glyph.bounds = QRectF(ink.topLeft() / em, ink.size() / em);
    return true;
}

int FontBook::chainFace(Chain &chain, int index)
{
    if (index == chain.faces.size()) {
        const QRawFont font = openFace(chain.families.at(index), chain.weight);
        chain.faces.append(font.isValid() ? faceIndex(font) : -1);
    }
    return chain.faces.at(index);
}

int FontBook::faceIndex(const QRawFont &font)
{
    for (int i = 0; i < m_faces.size(); ++i) {
        if (m_faces.at(i).family == font.familyName() && m_faces.at(i).styleName == font.styleName())
            return i;
    }
    m_faces.append({font.familyName(), font.styleName(), font});
    return int(m_faces.size()) - 1;
}

// What Qt itself would fall back to: the net under characters that no named family has.
int FontBook::systemFace(char32_t character)
{
    QFont font(chainSources().first().families);
    font.setPixelSize(int(Face::referenceSize));
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.isEmpty() || !runs.first().rawFont().isValid() ? -1 : faceIndex(runs.first().rawFont());
}

QList<FontLack> FontBook::lacking(FontStyle style, char32_t character)
{
    Chain &chain = m_chains[int(style)];
    QList<FontLack> lacks;
    for (int i = 0; i < chain.families.size(); ++i) {
        const int face = chainFace(chain, i);
        Glyph found;
        if (face < 0)
            continue;
        if (glyphIn(face, character, found))
            break;
        const QList<quint32> indexes = m_faces.at(face).font.glyphIndexesForString(QString::fromUcs4(&character, 1));
        lacks.append({m_faces.at(face).family, indexes.size() == 1 && indexes.first() != 0});
    }
    return lacks;
}

int FontBook::mainFace(FontStyle style)
{
    Chain &chain = m_chains[int(style)];
    for (int i = 0; i < chain.families.size(); ++i) {
        const int face = chainFace(chain, i);
        Glyph found;
        if (face >= 0 && glyphIn(face, U'工', found))
            return face;
    }
    return -1;
}

QString faceName(FontStyle style) { return chainSources().at(int(style)).name; }

FontReport FontBook::report() const
{
    FontReport report;
    report.missing = m_missing;
    for (int style = 0; style < m_chains.size(); ++style) {
        const auto used = m_used.constFind(style);
        if (used == m_used.constEnd())
            continue;
        const ChainSource &source = chainSources().at(style);
        if (source.families.first(source.genuine).contains(m_chains.at(style).families.value(0)))
            continue;
        const Face &face = m_faces.at(*used);
        report.substitutions.append({source.name, face.family + u' ' + face.styleName});
    }
    return report;
}

} // namespace reporting
