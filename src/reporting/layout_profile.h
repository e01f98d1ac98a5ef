#pragma once
// The page a document is set on. Defaults are GB/T 9704-2012 (党政机关公文格式); offices vary some of them.
// Units: millimetres where the name ends in Mm, points (1/72 inch) otherwise.

#include <QSizeF>

namespace reporting {

inline constexpr double pointsPerMm = 72.0 / 25.4;

struct LayoutProfile
{
    // 5.2: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters
    double paperWidthMm = 210.0;
    double paperHeightMm = 297.0;
    double topMm = 37.0;
    double leftMm = 28.0;
    double areaWidthMm = 156.0;
    double areaHeightMm = 225.0;
    int linesPerPage = 22;
    int charactersPerLine = 28;
    double linePitch = 28.95; // 22 × 29 pt would be 0.07 mm too high for the area

    double bodySize = 16.0; // 三号
    double titleSize = 22.0; // 二号
    double titleLinePitch = 35.0; // several title lines stand closer than two grid lines
    double captionSize = 14.0; // 四号
    double tableSize = 12.0; // 小四, smaller when the columns need it; practice, not in the standard
    double tableLineFactor = 1.45; // line pitch in a table ÷ its size
    double tableRule = 0.5; // hairline

    int linesAboveTitle = 0; // the standard has no rule for a document without red head
    int firstLineIndent = 2; // characters

    // 7.5: 四号 半角宋体 Arabic digits, dash centre 7 mm below the area, one character in at the outer edge
    double pageNumberSize = 14.0;
    double pageNumberBelowMm = 7.0;

    // 7.3.5.2 (no seal): organ name two characters from the right, date two characters further right at its start
    int signatureRight = 2;
    int dateShift = 2;

    // 7.3.5.1 (sealed): date four characters from the right, the organ's name centred on it. A seal of 42 mm then
    // begins less than a line under the text, its middle a little above the two lines, and ends a line below them.
    int sealedDateRight = 4;
    int linesAboveSealedName = 2;
    int linesBelowSealedDate = 1;

    // 7.2: 版头. The mark's upper edge 35 mm below the area's; red line 4 mm below the number.
    double organMarkTopMm = 35.0;
    double organMarkSize = 56.0; // largest; the standard leaves it to the organ
    double organMarkSmallest = 26.0; // a longer name goes onto two lines
    int linesUnderMark = 2;
    int linesUnderRedLine = 2;
    double redLineBelowMm = 4.0;
    double redLineMm = 0.5;

    // 7.4: 版记. 四号 with one character of white on either side; 0.35 mm for the first and last rule, 0.25 mm between.
    double recordSize = 14.0;
    double recordLinePitch = 24.5;
    double recordThickRuleMm = 0.35;
    double recordThinRuleMm = 0.25;

    int chartLines = 9; // a chart without its caption, of the grid

    QSizeF paper() const { return {paperWidthMm * pointsPerMm, paperHeightMm * pointsPerMm}; }
    double left() const { return leftMm * pointsPerMm; }
    double top() const { return topMm * pointsPerMm; }
    double areaWidth() const { return areaWidthMm * pointsPerMm; }
    double areaHeight() const { return areaHeightMm * pointsPerMm; }
    double gridHeight() const { return linePitch * linesPerPage; }
    double characterPitch() const { return areaWidth() / charactersPerLine; }
};

} // namespace reporting
