#pragma once
// A small picture of a file, for lists of attachments.

#include <QByteArray>
#include <QString>

namespace app {

constexpr int thumbnailSide = 160; // px, the longer side at most

/// PNG of at most 160 × 160 px; empty when the bytes are no picture, or one that claims more pixels than a photograph
/// has (such files are made to fill the memory).
QByteArray thumbnailOf(const QByteArray &content);

} // namespace app
