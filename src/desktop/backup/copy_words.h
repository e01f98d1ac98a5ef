#pragma once
// Copies in words, the same in the list, at the foot of the window and on the first page.

#include "app/copy_keeper.h"
#include "desktop/icons.h"

#include <QColor>

namespace desktop {

/// "Today 09:15", "Yesterday 16:20", "11-28 09:15", of another year "2024-12-30 09:15"; the time in China.
QString momentText(const QDateTime &instant, QDate today);
/// Why a copy was made; of one without a seal what it is.
QString reasonText(const app::ListedCopy &copy);
QString sizeText(qint64 bytes);

/// How it stands with one copy, or with the copies of the office.
struct CopyState
{
    Icon icon = Icon::Info;
    QColor colour;
    QString text; // a few words
    QString details; // sentences
};
CopyState stateOf(const app::ListedCopy &copy, QDate today);
CopyState stateOf(const app::CopyStanding &standing, QDate today);

} // namespace desktop
