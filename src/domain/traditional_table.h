#pragma once
// Traditional characters that occur in headers and code words of ledgers, with their simplified forms. Not a converter
// for texts: names and free text are never changed.

#include <QChar>

namespace domain {

QChar simplified(QChar character);

} // namespace domain
