#pragma once
// Records of one ledger that probably are the same, over the whole database, and making one of two.

#include "domain/progress.h"
#include "domain/record.h"
#include "storage/session.h"

#include <QMap>
#include <vector>

namespace services {

/// Records that hang together by likeness; most groups are two.
struct DuplicateGroup
{
    std::vector<qint64> ids; // ascending: the one that was there first leads
    QStringList reasons; // sentences, each once
};

/// Living records only, by domain::Likeness; groups by their first record. The work grows with the number of records,
/// not with its square. Throws Error{Cancelled}.
std::vector<DuplicateGroup> findDuplicates(storage::Session &session, const domain::Entity &entity,
                                           const domain::Progress &progress = {});

struct MergeResult
{
    qint64 operation = 0; // what undoOperation() takes back
    QMap<QString, int> moved; // entity → how many of its records belong to the kept one now
    int files = 0; // attachments that moved
    QStringList filled; // keys of the fields whose values came from the other record
};

/// The record as it would be kept: its own values, those of `take` from the other one, and what it has none of, except
/// the end of its life.
domain::Record mergedRecord(const domain::Record &keep, const domain::Record &gone,
                            const std::vector<const domain::Field *> &take);

/// Makes one record of two, as one operation: values as mergedRecord() says, everything that refers to the other one
/// and its files move to the kept one, a union goes by the other's name too, and the other one goes to the trash.
/// Throws Error: NotFound, Usage (the same record, one in the trash, a ledger kept by the program), InvalidInput when
/// the chosen values do not go together.
MergeResult mergeRecords(storage::Session &session, const domain::Entity &entity, qint64 keep, qint64 gone,
                         const std::vector<const domain::Field *> &take = {});

} // namespace services
