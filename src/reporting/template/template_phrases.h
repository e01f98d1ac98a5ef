#pragma once
// Phrases that follow from figures: 比上年增加9期, 同比增长12.5%, 超额完成.

#include "reporting/template/template_names.h"
#include "reporting/template/template_pieces.h"

namespace reporting {

/// Whether a placeholder asks for a phrase: 比上年:… 同比:… 增幅:… 完成情况:….
bool isPhrase(const QString &name);
/// Its pieces; nothing to say is a piece with noData.
QList<Piece> phrase(const QString &name, const QStringList &options, int line, TemplateNames &names);

} // namespace reporting
