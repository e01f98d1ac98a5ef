#pragma once
// WordprocessingML in small pieces. The children of an element stand in the order of ECMA-376 part 1: Word refuses a
// document in which they do not.

#include <QString>

namespace reporting::docx {

/// The namespaces a part of the document declares, as attributes of its root.
extern const QString namespaces;
extern const QString xmlDeclaration;

inline constexpr int twipsPerPoint = 20;
inline int twips(double points) { return qRound(points * twipsPerPoint); }
inline constexpr double emuPerPoint = 12700; // of drawings
inline qint64 emu(double points) { return qRound64(points * emuPerPoint); }

/// Text for content and attributes; characters that XML cannot hold are left out.
QString escaped(const QString &text);
/// The contents of a run: w:t with its spaces, w:br for a line end, w:tab.
QString runContent(const QString &text);
/// One run of text. properties: the children of w:rPr; may be empty.
QString run(const QString &text, const QString &properties = {});
/// A paragraph. properties: the children of w:pPr behind w:pStyle; may be empty.
QString paragraph(const QString &style, const QString &content, const QString &properties = {});

} // namespace reporting::docx
