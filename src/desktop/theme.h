#pragma once
// Colours, type sizes and the style sheet of the program, light and dark. One place; everything painted asks here.

#include <QColor>
#include <QFont>

class QApplication;

namespace desktop {

/// Palette tokens of the visual system. Contrast of text on every surface it may stand on is at least 4.5.
struct Tokens
{
    QColor window, base, hover, selected, inactive;
    QColor line, border, edge;
    QColor text, text2, disabled;
    QColor accent, accentLine;
    QColor ok, okTint, warn, warnTint, error, errorTint, info, infoTint;
    QColor desk; // behind the pages of a document
    QColor chart, lastYear; // the one series of a chart, and the year before beside it
};

enum class Scheme { Light, Dark };

/// Sets fonts, palette, style and style sheet. Call once, before the first window.
void applyTheme(QApplication &application, Scheme scheme);
/// Dark where the system's windows are dark.
Scheme systemScheme(const QApplication &application);
const Tokens &tokens();

/// The interface font in points, regular or DemiBold.
QFont uiFont(double points, bool bold = false);

// Sizes of the grid, in pixels at 96 dpi.
inline constexpr int topBarHeight = 44;
inline constexpr int statusBarHeight = 28;
inline constexpr int rowHeight = 28;
inline constexpr int headerHeight = 30;
inline constexpr int fieldHeight = 28;
inline constexpr int buttonHeight = 30;

} // namespace desktop
