#pragma once
// The parts of a .docx that say how things look: styles, fonts, settings and the page numbers at the foot.

#include "reporting/layout_profile.h"

#include <QString>

namespace reporting::docx {

// Faces of GB/T 9704-2012 as Word names them.
extern const QString bodyFace; // 仿宋
extern const QString kaiFace; // 楷体
extern const QString heiFace; // 黑体
extern const QString titleFace; // 小标宋
extern const QString numberFace; // 宋体

/// w:rFonts for all scripts.
QString faces(const QString &face);

QString stylesXml(const LayoutProfile &profile);
/// The faces with the names they have elsewhere, for machines without them.
QString fontTableXml();
QString settingsXml();
/// — 1 —: odd pages at the right, even pages at the left, one character in. turned: for landscape pages, where it
/// stands as on the upright page (7.5).
QString footerXml(const LayoutProfile &profile, bool odd, bool turned);

} // namespace reporting::docx
