#pragma once
// An entity: a name, a label and a list of fields. Everything generic reads this; nothing generic names an entity.

#include "domain/field.h"
#include "domain/issue.h"

#include <span>

namespace domain {

class Clock;
class Record;

using FieldList = std::span<const Field *const>;

/// One way to recognise the same record again when it is imported a second time.
struct ImportKey
{
    FieldList fields;
};

/// The part of the office's work a ledger belongs to; groups the page of all ledgers.
enum class Area { Organisation, Money, Aid, Rights, Activity, Publicity, Plan, Office };
QString areaLabel(Area area); // in the operator's language

struct EntityOptions
{
    const char *terms
        = nullptr; // Chinese names of the ledger and its sheets, joined by |; the first is the official one
    const char *unit = nullptr; // counting unit in Chinese: 人, 户, 家 …
    Area area = Area::Office;
    /// Written by the program alone (imports, attachments): looked at, never typed in or imported.
    bool keptByProgram = false;
    const Field *title = nullptr; // what people call a record by
    const Field *reference = nullptr; // what other records and sheets refer to it by (name, case_no …)
    const Field *aliases = nullptr; // other names it goes by, joined by 、
    std::span<const ImportKey> keys = {};
    const Field *start = nullptr; // the period field: the date that decides the year it counts in
    const Field *end = nullptr; // end of its life, for figures "as of"
    bool endIsLastDay = false; // the end date is still in force (contracts); otherwise ended on that day = ended
    const Field *sort = nullptr; // default order of lists
    bool sortDescending = false;
    /// Completes derived values and reports what is wrong; the generic checks have run before.
    void (*check)(Record &, const Clock &, Issues &) = nullptr;
};

struct Entity
{
    const char *key;
    const char *label; // English plural, translated in the context named like the entity
    FieldList fields;
    EntityOptions options;

    QString name() const { return QString::fromLatin1(key); }
    QString term() const;
    QStringList allTerms() const;
    QString unit() const { return QString::fromUtf8(options.unit); }
    /// Index of a field in `fields`; -1 when it is not this entity's.
    qsizetype indexOf(const Field &field) const;
    const Field *field(QStringView fieldKey) const; // null when there is none
    /// By key, or by a Chinese term or synonym.
    const Field *fieldByTerm(QStringView term) const;
    /// A reference field by its path name ("organization").
    const Field *referenceByPath(QStringView path) const;
};

/// Throws Error{Usage} with a sentence when people do not enter records of the entity: the program keeps them itself.
void requireEntered(const Entity &entity);

/// Labels in the operator's language.
QString labelOf(const Entity &entity);
QString labelOf(const Entity &entity, const Field &field);
QString sectionOf(const Entity &entity, const Field &field); // empty when it opens none

} // namespace domain
