#include "domain/union_name.h"

#include "domain/value_text.h"

using namespace Qt::StringLiterals;

namespace domain {

QStringList unionNameVariants(const QString &name)
{
    static const QStringList suffixes{u"工会委员会"_s, u"工会"_s};
    QString stem = name;
    for (const QString &suffix : suffixes) {
        if (stem.endsWith(suffix) && stem.size() > suffix.size()) {
            stem.chop(suffix.size());
            break;
        }
    }
    const QString company = u"有限公司"_s;
    const QString shortStem
        = stem.endsWith(company) && stem.size() > company.size() ? stem.chopped(company.size()) : stem;
    QStringList variants{name};
    for (const QString &candidate :
         {stem + u"工会"_s, stem, stem + u"工会委员会"_s, stem + company + u"工会"_s, stem + company + u"工会委员会"_s,
          stem + company, shortStem + u"工会"_s, shortStem})
        if (!variants.contains(candidate))
            variants << candidate;
    return variants;
}

QStringList textsMeaningUnion(const QString &name)
{
    // What unionNameVariants() takes off or puts on, turned round.
    const QString company = u"有限公司"_s;
    QStringList texts{name};
    QStringList stems{name};
    for (const QString &suffix : {u"工会委员会"_s, u"工会"_s})
        if (name.endsWith(suffix) && name.size() > suffix.size())
            stems << name.chopped(suffix.size());
    for (qsizetype i = stems.size() - 1; i >= 0; --i) {
        stems << stems[i] + company;
        if (stems[i].endsWith(company) && stems[i].size() > company.size())
            stems << stems[i].chopped(company.size());
    }
    for (const QString &stem : std::as_const(stems))
        for (const QString &suffix : {QString(), u"工会"_s, u"工会委员会"_s})
            if (!texts.contains(stem + suffix) && unionNameVariants(stem + suffix).contains(name))
                texts << stem + suffix;
    return texts;
}

QString unionNameCore(const QString &name)
{
    QString core = normalisedTerm(name);
    for (const QStringList &endings : {QStringList{u"工会委员会"_s, u"工会"_s},
                                       QStringList{u"有限责任公司"_s, u"股份有限公司"_s, u"有限公司"_s, u"公司"_s}})
        for (const QString &ending : endings)
            if (core.endsWith(ending) && core.size() > ending.size()) {
                core.chop(ending.size());
                break;
            }
    return core;
}

} // namespace domain
