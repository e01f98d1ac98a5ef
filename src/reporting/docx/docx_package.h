#pragma once
// The container of a .docx: named parts in one zip file. The same parts give the same bytes, at any time and in any
// time zone.

#include <QByteArray>
#include <QList>
#include <QString>

namespace reporting {

struct DocxPart
{
    QString name; // word/document.xml
    QByteArray bytes;
};

/// Replaces path only when the whole file is written. Throws domain::Error{Unwritable} otherwise and leaves path as it
/// was.
void savePackage(const QList<DocxPart> &parts, const QString &path);

} // namespace reporting
