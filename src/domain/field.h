#pragma once
// A field: a name, a label, a kind, some traits. Constant data, and the key to a record's value.

#include "domain/value.h"

#include <QtGlobal>
#include <optional>

namespace domain {

struct Entity;

enum class Kind { Text, Integer, Number, Percent, Money, Bool, Date, Choice, Choices, Reference };

/// What a text must look like.
enum class Format {
    Plain,
    Multiline,
    IdentityNumber, // GB 11643 and the other document types, by the record's id_type
    Mobile, // 11 digits, 1[3-9]
    CreditCode, // GB 32100
};

enum Trait : unsigned {
    Required = 1, // a record without it is refused
    Searchable = 2, // plain words in the search box look here
    InList = 4, // a column of the default list
    Sensitive = 8, // masked 3+4 in lists, exports and documents unless revealed
    Strict = 16, // a reference that must exist; loose ones keep the text and are linked later
    ChildTab = 32, // a reference whose target's page shows a tab of these records
};

struct FieldOptions
{
    unsigned traits = 0;
    const char *section = nullptr; // English heading of the form section it opens (translated in the entity's context)
    const char *vocabulary = nullptr; // Choice, Choices: resources/vocabularies/<name>.json
    const Entity *target = nullptr; // Reference: what it points to, by that entity's name field
    const char *path = nullptr; // Reference: its name in filters; the id column is path + "_id"
    Format format = Format::Plain;
    int maxLength = 200; // characters; Multiline texts and remarks say more
};

struct Field
{
    const char *key; // column and JSON name, of the field dictionary
    const char *label; // English source text, translated in the context named like the entity
    const char *terms; // Chinese term, then its synonyms in real sheets, joined by |
    Kind kind;
    FieldOptions options;

    bool has(Trait trait) const { return (options.traits & trait) != 0; }
    QString name() const { return QString::fromLatin1(key); }
    /// The official Chinese term: header of exported sheets, name in messages of the zh_CN catalogue.
    QString term() const;
    QStringList allTerms() const;
    /// Reference: column that holds the id of the linked record.
    QString idColumn() const { return QString::fromLatin1(options.path) + QStringLiteral("_id"); }
    /// Stem of issue codes: org_name → org, id_number → id, case_no → case, name → name.
    QString issueStem() const;
};

/// A field whose kind the compiler knows, so that record.get(field) has the right type.
template <Kind K> struct TypedField : Field
{
    constexpr TypedField(const char *fieldKey, const char *fieldLabel, const char *fieldTerms,
                         FieldOptions fieldOptions = {})
        : Field{fieldKey, fieldLabel, fieldTerms, K, fieldOptions}
    {
    }
};

using TextField = TypedField<Kind::Text>;
using IntegerField = TypedField<Kind::Integer>;
using NumberField = TypedField<Kind::Number>;
using PercentField = TypedField<Kind::Percent>;
using MoneyField = TypedField<Kind::Money>;
using BoolField = TypedField<Kind::Bool>;
using DateField = TypedField<Kind::Date>;
using ChoiceField = TypedField<Kind::Choice>;
using ChoicesField = TypedField<Kind::Choices>;
using ReferenceField = TypedField<Kind::Reference>;

} // namespace domain
