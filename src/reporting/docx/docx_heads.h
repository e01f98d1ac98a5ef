#pragma once
// The parts of a .docx with a place of their own: red head, signature and date, record block (GB/T
// 9704-2012 7.2, 7.3.5, 7.4).

#include "reporting/document.h"
#include "reporting/docx/docx_flow.h"
#include "reporting/drawing/fonts.h"

namespace reporting::docx {

/// Nothing where it names no organ.
void addRedHead(Flow &flow, const RedHead &head, const LayoutProfile &profile);
/// At the foot of the last page. Nothing where it names no office.
void addRecordBlock(Flow &flow, const RecordBlock &record, FontBook &fonts, const LayoutProfile &profile);

/// How far from the right edge name and date end, in points.
struct SignaturePlace
{
    double name = 0;
    double date = 0;
};
SignaturePlace signaturePlace(const QString &name, const QString &date, bool sealed, const LayoutProfile &profile);

} // namespace reporting::docx
