#pragma once
// What can be put into a template: for the menu of its editor and for whoever writes one by hand.

#include "storage/session.h"

#include <QList>
#include <QStringList>

namespace reporting {

struct Insertable
{
    QString label; // as the menu shows it: 在册会员数（人）
    QString text; // what is put in: {{在册会员数}}
};

struct InsertableGroup
{
    QString title; // 指标：会员, 事项, 列表：活动, 格式 …
    QList<Insertable> entries;
};

/// Figures by area with their units, facts, the year's own texts of a kind, lists with their fields, comparisons,
/// conditions and loops, formats, tables and charts, parts of the document.
QList<InsertableGroup> templateMenu(storage::Session &session, const QString &kind);

} // namespace reporting
