#include "importing/value_sniffing.h"

#include "domain/identity_number.h"
#include "domain/vocabulary.h"

#include <algorithm>

namespace importing {

using domain::Field;
using domain::Format;
using domain::Kind;

namespace {

constexpr qsizetype fewestValues = 3; // fewer may look like something by chance
constexpr qsizetype fewestNames = 1; // a name that stands in a register does not

template <typename Test> bool nearlyAll(const QStringList &values, Test test, qsizetype fewest = fewestValues)
{
    const auto fitting = std::ranges::count_if(values, test);
    return values.size() >= fewest && fitting * 10 >= values.size() * 8;
}

bool fits(const Field &field, const QStringList &values)
{
    switch (field.options.format) {
    case Format::IdentityNumber:
        return nearlyAll(values, [](const QString &text) {
            return text.size() >= 15 && domain::checkIdentityNumber(text).issueCode.isEmpty();
        });
    case Format::Mobile:
        return nearlyAll(values, [](const QString &text) { return !domain::mobileNumber(text).isEmpty(); });
    case Format::CreditCode:
        return nearlyAll(values, [](const QString &text) { return domain::creditCodeValid(text); });
    default:
        break;
    }
    if (field.kind != Kind::Choice || field.options.vocabulary == nullptr)
        return false;
    const domain::Vocabulary &vocabulary = domain::vocabularyOf(field.options.vocabulary);
    return vocabulary.isClosed()
        && nearlyAll(values, [&](const QString &text) { return !vocabulary.codeFor(text).isEmpty(); });
}

bool inRegister(const Field &field, const QStringList &values, storage::Registers *registers)
{
    return field.kind == Kind::Reference && registers != nullptr
        && nearlyAll(
               values, [&](const QString &text) { return registers->find(field, text) != 0; }, fewestNames);
}

} // namespace

const Field *sniffedField(const domain::FieldList &fields, const QList<const Field *> &taken, const QStringList &values,
                          storage::Registers *registers)
{
    for (const Field *field : fields)
        if (!taken.contains(field) && fits(*field, values))
            return field;
    return sniffedReference(fields, taken, values, registers);
}

const Field *sniffedReference(const domain::FieldList &fields, const QList<const Field *> &taken,
                              const QStringList &values, storage::Registers *registers)
{
    for (const Field *field : fields)
        if (!taken.contains(field) && inRegister(*field, values, registers))
            return field;
    return nullptr;
}

bool valuesFit(const Field &field, const QStringList &values, storage::Registers *registers)
{
    return fits(field, values) || inRegister(field, values, registers);
}

} // namespace importing
