#pragma once
// A document as one stack of strips, in which is settled what stays together and where a page must begin.

#include "reporting/drawing/strip.h"

namespace reporting {

/// How the head of the first page is set, so that it shows some of the text (GB/T 9704-2012 7.3.2, 7.3.3).
struct HeadFit
{
    bool recipientBelow = false; // the main recipient goes into the 版记
    bool tight = false; // nothing is left empty above the title
};

QList<Strip> stackBlocks(const Document &document, FontBook &fonts, const LayoutProfile &profile, HeadFit fit);

} // namespace reporting
