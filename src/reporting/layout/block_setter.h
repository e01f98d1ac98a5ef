#pragma once
// Sets one block of text into strips, in the style GB/T 9704-2012 gives its kind.

#include "reporting/drawing/strip.h"

namespace reporting {

/// Subtitle, recipient, headings, body text and the mark of an attachment. index: of the block in the document.
QList<Strip> setText(const SettingContext &context, int index);

/// A title, in one strip that is never cut. exact: as high as its lines; otherwise whole lines of the grid.
Strip setTitle(const SettingContext &context, int index, bool exact);

/// The title of an attachment: its first line stands on a line of the grid.
Strip setAttachmentTitle(const SettingContext &context, int index);

/// Body text in the grid's pitch.
TextStyle gridStyle(FontStyle font, const LayoutProfile &profile);

/// One line of the grid holding a broken line of a block, or (runs given) of other text.
Strip lineStrip(const SettingContext &context, int index, const QList<Unit> &units, const BrokenLine &line, double x);
Strip lineStrip(const SettingContext &context, int index, const QList<Run> &runs, const QList<Unit> &units,
                const BrokenLine &line, double x);

/// The indent is the typesetter's, not the author's.
void dropLeadingSpaces(QList<Unit> &units);

QString plainText(const QList<Run> &runs);

} // namespace reporting
