#pragma once
// What happened to the record a document is about, from the change log: who changed which fields when, never the
// values.

#include "reporting/template/template.h"
#include "storage/session.h"

namespace reporting {

inline const QString historyList = QStringLiteral("变更记录");

/// Oldest first: 日期 操作人 操作 (建档, 修改, 移入回收站, 恢复, 删除) 内容 (the fields, joined by 、).
QList<LoopItem> recordHistory(storage::Session &session, const domain::Entity &ledger, qint64 record);
LoopItem blankHistory();

} // namespace reporting
