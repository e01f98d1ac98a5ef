#pragma once
// Why something an operation did cannot be taken back: what stands in the way, and who put it there.

#include "domain/entity.h"
#include "storage/change_log.h"

namespace storage {

struct UndoObstacle
{
    enum class Kind {
        Changed, // a field has another value by now
        Relinked, // a reference has the same text, but belongs to another record
        Trashed, // it was moved to the trash since
        Restored, // it was taken out of the trash since
        Gone, // it was taken out for good since
        Present, // what would come back is there
        KeyTaken, // another living record has the key it would get
        ReferredTo, // another record refers to what would go
        HasFiles, // files are attached to what would go
        NothingToReferTo, // what it would refer to is gone, and must be there
        NoContent, // the bytes of a file that would come back are not kept any more
        RowChanged, // a setting or text has another value by now
    };
    Kind kind = Kind::Changed;
    const domain::Entity *entity = nullptr; // null for rows that are no records
    qint64 id = 0;
    QString name; // the record for people: its title, or its number and ledger
    const domain::Field *field = nullptr; // the field, or the one of a key or reference
    QString then, now; // for people, sensitive ones masked: as the operation left it, as it is
    ChangeEntry by; // the latest change that stands in the way; operation 0: not known
    QString other; // the record that refers, or has the key, with its ledger
    QString table; // of a row that is no record, with its key
    QJsonObject row;
};

/// A sentence for people: names record, field, both values, who and when.
QString obstacleSentence(const UndoObstacle &obstacle);
/// Who did something; what the log calls "-" nobody signed.
QString shownOperator(const QString &name);
/// A record for people: “张三”, or “No. 12 of Members”.
QString nameOfRecord(const domain::Entity &entity, qint64 id, const QString &title);
/// A value in an image for people, sensitive ones masked.
QString shownImage(const domain::Field &field, const QJsonObject &image);

} // namespace storage
