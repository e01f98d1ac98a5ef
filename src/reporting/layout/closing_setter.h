#pragma once
// What stands under the text: 附件说明, the organ's name and the date (GB/T 9704-2012 7.3.4 and 7.3.5).

#include "reporting/drawing/strip.h"

namespace reporting {

/// Two characters in, 附件：name, or 附件：1. and so on; lines of a long name begin under its first character. No mark
/// at the end. first, end: consecutive blocks of kind AttachmentNote.
QList<Strip> setAttachmentNotes(const SettingContext &context, int first, int end);

/// Organ name and date, either may be absent (-1). Sealed documents: the name centred on the date. Others: the name two
/// characters from the right and the date two further in than its beginning.
QList<Strip> setSignature(const SettingContext &context, int signature, int date);

} // namespace reporting
