#pragma once
// Sets one block of text into strips, in the style GB/T 9704-2012 gives its kind.

#include "reporting/strip.h"

namespace reporting {

/// Title, recipient, headings and body text. index: of the block in the document.
QList<Strip> setText(const SettingContext &context, int index);

/// Organ name and date of a document without seal (7.3.5.2). Either may be absent (-1).
QList<Strip> setSignature(const SettingContext &context, int signature, int date);

} // namespace reporting
