#pragma once
// A ledger (台账) as it goes on paper: heading, columns, rows, totals. What it says is decided here; pages and sheets
// are made from it by ledger_pages.h and by the workbook writer.

#include <QDate>
#include <QList>
#include <QStringList>

namespace reporting {

enum class LedgerValue {
    Text,
    Number,
    Money, // yuan
    Percent,
    Date, // ISO, with or without a day
};

struct LedgerColumn
{
    QString header;
    LedgerValue kind = LedgerValue::Text;
    QString total; // canonical text; empty: not added up
};

struct Ledger
{
    QString office; // 云溪街道总工会
    QString name; // 集体合同台账
    QString period; // 统计期间：2026年1月1日至2026年12月31日; may be empty
    QString condition; // 条件：合同类型为工资协议; may be empty
    QString preparedBy; // 制表人; empty: room to sign
    QString reviewedBy; // 审核人
    QDate date;
    QList<LedgerColumn> columns; // after 序号
    QList<QStringList> rows; // canonical texts, by column
    QString count; // 35份
    qsizetype nameColumn = 0; // repeated where the columns need more than one sheet side by side

    QString title() const { return office + name; }
    /// 统计期间：…；条件：…
    QString subtitle() const;
    QString preparedLine() const; // 制表人：…　审核人：…　日期：…
    bool hasTotals() const;
};

/// A canonical text as it is printed: 1,234.50, 6.5%, 2026-03-05, 2024年3月.
QString printed(const LedgerColumn &column, const QString &canonical);

} // namespace reporting
