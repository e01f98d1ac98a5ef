#include "reporting/content/record_history.h"

#include "domain/date.h"
#include "storage/change_log.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

QString actionWord(storage::ChangeAction action)
{
    switch (action) {
    case storage::ChangeAction::Insert:
        return u"登记"_s;
    case storage::ChangeAction::Update:
        return u"修改"_s;
    case storage::ChangeAction::Archive:
        return u"移入回收站"_s;
    case storage::ChangeAction::Restore:
        return u"恢复"_s;
    case storage::ChangeAction::Erase:
        return u"删除"_s;
    }
    return {};
}

QString changedFields(const domain::Entity &ledger, const storage::ChangeEntry &entry)
{
    QStringList terms;
    if (entry.action == storage::ChangeAction::Update)
        for (const domain::Field *field : ledger.fields)
            if (entry.before.contains(field->name()))
                terms << field->term();
    return terms.join(u'、');
}

} // namespace

QList<LoopItem> recordHistory(storage::Session &session, const domain::Entity &ledger, qint64 record)
{
    QList<LoopItem> items;
    for (const storage::ChangeEntry &entry : storage::historyOf(session, ledger.name(), record)) {
        LoopItem item;
        const QDate day = entry.at.toTimeZone(QTimeZone("Asia/Shanghai")).date();
        item.texts = {{u"日期"_s, domain::Date::of(day).inWords()},
                      {u"操作人"_s, entry.operatorName == u"-"_s ? QString() : entry.operatorName}, // unknown
                      {u"操作"_s, actionWord(entry.action)},
                      {u"内容"_s, changedFields(ledger, entry)}};
        items.prepend(item);
    }
    return items;
}

LoopItem blankHistory()
{
    LoopItem item;
    for (const QString &name : {u"日期"_s, u"操作人"_s, u"操作"_s, u"内容"_s})
        item.texts.insert(name, QString());
    return item;
}

} // namespace reporting
