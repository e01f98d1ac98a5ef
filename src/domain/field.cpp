#include "domain/field.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace domain {

QString Field::term() const { return QString::fromUtf8(terms).section(u'|', 0, 0); }

QStringList Field::allTerms() const { return QString::fromUtf8(terms).split(u'|', Qt::SkipEmptyParts); }

QString Field::issueStem() const
{
    QString stem = name();
    for (const auto suffix : {"_number"_L1, "_name"_L1, "_no"_L1}) {
        if (stem.endsWith(suffix)) {
            stem.chop(suffix.size());
            break;
        }
    }
    return stem;
}

} // namespace domain
