#pragma once
// Operations of the change log as people tell them: "Members 14 人: union set to “第二分会”". Made from the log, so
// that those of earlier versions have their sentences too.

#include "domain/entity.h"
#include "storage/taken_back.h"

#include <QJsonObject>

namespace services {

/// What an operation did. Of one that takes another back or brings it back: of the work it is about. Names, values of
/// short fields from and to (sensitive ones masked), how many records.
QString operationSentence(storage::Session &session, const storage::LoggedOperation &operation);

/// What a field was and became, for a record's page of the history: “焊工” → “组长”.
struct FieldChange
{
    QString label, before, after; // for people, sensitive ones masked
};
QList<FieldChange> fieldChanges(const domain::Entity &entity, const QJsonObject &before, const QJsonObject &after);

/// “会员 14 人”, “Members: 14”.
QString countedRecords(const domain::Entity &entity, qint64 count);

} // namespace services
