#pragma once
// The conditions of {{#如果 …}}.

#include "reporting/template/template_names.h"

namespace reporting {

/// `名称`, `非 名称`, `甲>0`, `甲>=去年:甲`, `单位层级=街道`, `目标 where 状态=未完成`, joined by 且 and 或 (且 binds
/// more).
bool holds(const QString &condition, int line, TemplateNames &names);

} // namespace reporting
