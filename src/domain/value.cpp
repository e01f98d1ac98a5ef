#include "domain/value.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace domain {

QStringList choicesOf(const QString &text)
{
    static const QRegularExpression separator(u"[、，,；;\\r\\n]"_s);
    QStringList parts;
    for (const QString &part : text.split(separator))
        if (const QString word = part.trimmed(); !word.isEmpty() && !parts.contains(word))
            parts << word;
    return parts;
}

} // namespace domain
