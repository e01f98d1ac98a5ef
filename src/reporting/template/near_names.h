#pragma once
// What a misspelt name may have meant.

#include <QStringList>

namespace reporting {

/// The known names most like the wanted one, best first; none where nothing is alike.
QStringList nearNames(const QString &wanted, const QStringList &known, qsizetype most = 3);

} // namespace reporting
