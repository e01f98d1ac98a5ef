#include "reporting/drawing/fonts.h"
#include "support/print.h"

#include <QPainterPath>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

TEST(FontBook, GivesEveryNameCharacterAGlyphWithAnOutline)
{
    FontBook fonts;
    for (FontStyle style : {FontStyle::Body, FontStyle::Kai, FontStyle::Hei, FontStyle::Title}) {
        for (char32_t character : U"㛃䶮堃喆旸𬭎𠅤工会，。12.5%") {
            if (character == 0)
                continue;
            const Glyph glyph = fonts.glyph(style, character);
            ASSERT_GE(glyph.face, 0);
            EXPECT_NE(glyph.index, 0u);
            EXPECT_EQ(glyph.codePoint, character);
            EXPECT_FALSE(fonts.faces().at(glyph.face).font.pathForGlyph(glyph.index).isEmpty());
        }
    }
    EXPECT_TRUE(fonts.report().missing.isEmpty());
}

TEST(FontBook, NamesCharactersNoFontHasAndShowsABox)
{
    FontBook fonts;
    const Glyph glyph = fonts.glyph(FontStyle::Body, 0xF8FE5); // private use
    EXPECT_EQ(glyph.codePoint, char32_t(0x25A1));
    ASSERT_EQ(fonts.report().missing.size(), 1);
    EXPECT_EQ(fonts.report().missing.first(), char32_t(0xF8FE5));
}

TEST(FontBook, KeepsPauseMarksLowLeftInKai)
{
    FontBook fonts;
    for (char32_t mark : {U'，', U'。', U'、'})
        EXPECT_LT(fonts.glyph(FontStyle::Kai, mark).bounds.center().x(), 0.4);
}

TEST(FontBook, ReportsAtMostOneStandInForEachStyleUsed)
{
    FontBook fonts;
    EXPECT_TRUE(fonts.report().substitutions.isEmpty());
    fonts.glyph(FontStyle::Kai, U'工');
    fonts.glyph(FontStyle::Kai, U'会');
    EXPECT_LE(fonts.report().substitutions.size(), 1);
}
