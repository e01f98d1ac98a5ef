#pragma once
// One union is written in several ways: 某某有限公司, 某某有限公司工会, 某某有限公司工会委员会.

#include <QStringList>

namespace domain {

/// The spellings to try, the given one first: with and without a trailing 工会 / 工会委员会 / 有限公司工会委员会.
QStringList unionNameVariants(const QString &name);

} // namespace domain
