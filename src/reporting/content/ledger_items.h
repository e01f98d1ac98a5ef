#pragma once
// The records of a ledger as items of a template's loops, and as they are selected for its tables.

#include "domain/filter.h"
#include "domain/record.h"
#include "reporting/template/template.h"
#include "storage/session.h"

namespace reporting {

/// How far personal data goes.
enum class TextUse {
    Masked, // sensitive values 3+4
    Revealed,
    Public, // names of people as 张*明, and no identity, phone, bank number, address or illness at all
};

/// A value as a table shows it: codes and yes and no in Chinese whatever the language of the program.
QString shownText(const domain::Field &field, const domain::Value &value);
/// One value as a sentence takes it: dates in words, numbers plain, no full stop at the end.
QString valueInSentence(const domain::Field &field, const domain::Value &value, TextUse use);

/// Every field by its Chinese term and by its key. Of the entity's own date also 月份 (3月) and 月日 (3月5日). In
/// public a name that is masked stands in full under 姓名|全名.
QMap<QString, QString> recordTexts(const domain::Record &record, TextUse use = TextUse::Masked);
/// The same names without values: what a template may ask for.
QMap<QString, QString> blankTexts(const domain::Entity &ledger, TextUse use = TextUse::Masked);

/// Which records, in which order.
struct Selection
{
    const domain::Entity *ledger = nullptr;
    domain::Filter filter;
    const domain::Field *sort = nullptr;
    bool descending = false;
    int limit = 0; // 0: all
    bool none = false; // of a record that nothing can refer to
    QString error; // what is wrong with the filter or the order
};
/// What a query asks of a ledger: within a record those that refer to it, within a month those of the month.
Selection selectionOf(storage::Session &session, const domain::Entity &ledger, const ItemQuery &query,
                      const Scope &scope);
std::vector<domain::Record> recordsOf(storage::Session &session, const Selection &selection);
LoopItem itemOf(const domain::Record &record, TextUse use);

/// The field of a ledger that refers to another one; null when none does.
const domain::Field *referenceTo(const domain::Entity &ledger, const domain::Entity &target);

} // namespace reporting
