#include "app/operator_name.h"

#include "platform/machine.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype longestName = 60;
const QString nameKey = u"operator/name"_s;
const QString askedKey = u"operator/asked"_s;

/// Programs that have not said who they are (tests) have no settings of their own.
bool hasSettings() { return !QCoreApplication::organizationName().isEmpty(); }

} // namespace

QString tidyOperatorName(const QString &text)
{
    const QString name = text.simplified().left(longestName).trimmed();
    return name == "-"_L1 ? QString() : name;
}

QString operatorName(const QString &given)
{
    for (const QString &text : {given, qEnvironmentVariable("UNIONHALL_OPERATOR"), keptOperatorName(),
                                platform::loginName(), platform::machineName()})
        if (const QString name = tidyOperatorName(text); !name.isEmpty())
            return name;
    return QCoreApplication::translate("Operator", "this computer");
}

QString keptOperatorName()
{
    return hasSettings() ? tidyOperatorName(QSettings().value(nameKey).toString()) : QString();
}

void keepOperatorName(const QString &name)
{
    if (!hasSettings())
        return;
    QSettings().setValue(nameKey, tidyOperatorName(name));
    noteAskedForOperator();
}

bool wasAskedForOperator() { return !hasSettings() || QSettings().value(askedKey).toBool(); }

void noteAskedForOperator()
{
    if (hasSettings())
        QSettings().setValue(askedKey, true);
}

} // namespace app
