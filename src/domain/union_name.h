#pragma once
// One union is written in several ways: 某某有限公司, 某某有限公司工会, 某某有限公司工会委员会.

#include <QStringList>

namespace domain {

/// The spellings to try, the given one first: with and without a trailing 工会 / 工会委员会 / 有限公司工会委员会.
QStringList unionNameVariants(const QString &name);

/// The texts one of whose spellings the name is: whoever writes them means the union of that name.
QStringList textsMeaningUnion(const QString &name);

/// What is left of the name without what says that it is a union or a company (工会委员会, 有限责任公司 …), marks and
/// blanks: two spellings of one union have the same core.
QString unionNameCore(const QString &name);

} // namespace domain
