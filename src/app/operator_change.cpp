#include "app/operator_change.h"

#include "app/ledger_signers.h"
#include "app/operator_name.h"
#include "app/saved_lists.h"
#include "domain/error.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Settings are called words/NAME or words/LEDGER/NAME.
void takeSettings(storage::Operation &operation, const QString &words, const QString &from, const QString &to)
{
    const QMap<QString, QString> known = storage::settingsBelow(operation.session(), words);
    for (auto setting = known.begin(); setting != known.end(); ++setting) {
        if (setting.key() != from && !setting.key().endsWith(u'/' + from))
            continue;
        const QString own = setting.key().chopped(from.size()) + to;
        if (!known.contains(own))
            storage::saveSetting(operation, words + own, setting.value());
        storage::saveSetting(operation, words + setting.key(), {});
    }
}

} // namespace

void changeOperator(Office &office, const QString &text)
{
    const QString name = tidyOperatorName(text);
    if (name.isEmpty())
        throw domain::Error(domain::ErrorCode::Usage,
                            QCoreApplication::translate("Operator",
                                                        "A name is missing: it stands beside everything "
                                                        "that is done here."));
    const QString former = office.operatorName();
    keepOperatorName(name);
    office.setOperatorName(name);
    if (former == name)
        return;
    storage::Operation operation(office.session(), u"settings"_s, name);
    for (const QString &words : {columnsSettings, preparedSettings, reviewedSettings})
        takeSettings(operation, words, former, name);
    giveLists(operation, former, name);
    operation.commit();
}

} // namespace app
