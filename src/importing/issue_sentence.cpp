#include "importing/issue_sentence.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

struct Words
{
    const char *code;
    const char *sentence; // %1: the field
};

constexpr auto exactCodes = std::to_array<Words>({
    {"id_check_digit", QT_TRANSLATE_NOOP("Import", "%1: the last character did not fit the others.")},
    {"id_length", QT_TRANSLATE_NOOP("Import", "%1: the number of characters was wrong.")},
    {"id_birth_date", QT_TRANSLATE_NOOP("Import", "%1: the birth date in the number does not exist.")},
    {"id_characters", QT_TRANSLATE_NOOP("Import", "%1: there were characters that such numbers do not have.")},
    {"birth_id_mismatch",
     QT_TRANSLATE_NOOP("Import", "The birth date was another one than the identity number says; the number counts.")},
    {"sex_id_mismatch",
     QT_TRANSLATE_NOOP("Import", "The sex was another one than the identity number says; the number counts.")},
    {"credit_code_invalid", QT_TRANSLATE_NOOP("Import", "%1: the number did not fit its own check character.")},
    {"phone_invalid",
     QT_TRANSLATE_NOOP("Import", "%1: no mobile number; it was put among the other telephone numbers.")},
    {"number_invalid", QT_TRANSLATE_NOOP("Import", "%1: no number.")},
    {"number_small", QT_TRANSLATE_NOOP("Import", "%1: the number was too small.")},
    {"money_invalid", QT_TRANSLATE_NOOP("Import", "%1: no amount of money.")},
    {"bool_unknown", QT_TRANSLATE_NOOP("Import", "%1: neither yes nor no.")},
    {"date_impossible", QT_TRANSLATE_NOOP("Import", "%1: there is no such date.")},
    {"date_serial",
     QT_TRANSLATE_NOOP("Import", "%1: a number without a date format was read as the date it stands for.")},
    {"date_ambiguous", QT_TRANSLATE_NOOP("Import", "%1: the sheet does not say which month was meant.")},
    {"date_order", QT_TRANSLATE_NOOP("Import", "%1: one date lies before the other, which it should follow.")},
    {"code_unknown", QT_TRANSLATE_NOOP("Import", "%1: not one of the values that are allowed.")},
    {"code_asked", QT_TRANSLATE_NOOP("Import", "%1: it was not said what the code means.")},
    {"code_new", QT_TRANSLATE_NOOP("Import", "%1: a new value, which was added to the choices.")},
    {"text_too_long", QT_TRANSLATE_NOOP("Import", "%1: the text was too long.")},
    {"cell_error", QT_TRANSLATE_NOOP("Import", "%1: the cell showed an error of its formula.")},
    {"formula_without_value", QT_TRANSLATE_NOOP("Import", "%1: a formula whose result the file did not keep.")},
    {"shifted", QT_TRANSLATE_NOOP("Import", "The cells of the row stood in the wrong columns.")},
    {"in_trash", QT_TRANSLATE_NOOP("Import", "The record is in the trash; it can be brought back there.")},
    {"duplicate_probable", QT_TRANSLATE_NOOP("Import", "The row probably was a record that was there already.")},
    {"status_disagrees", QT_TRANSLATE_NOOP("Import", "%1: the state did not fit the dates; it was kept as stated.")},
    {"year_disagrees", QT_TRANSLATE_NOOP("Import", "%1: the year did not fit the date.")},
    {"count_disagrees", QT_TRANSLATE_NOOP("Import", "%1: the counts did not fit each other.")},
    {"count_exceeds", QT_TRANSLATE_NOOP("Import", "%1: a part was larger than the whole.")},
});

// Words at the end of a code; what stands before them names the field.
constexpr auto endings = std::to_array<Words>({
    {"_precision_lost", QT_TRANSLATE_NOOP("Import", "%1: kept as a number, so its last digits are lost.")},
    {"_duplicate", QT_TRANSLATE_NOOP("Import", "%1: the same as in an earlier row of the file.")},
    {"_missing", QT_TRANSLATE_NOOP("Import", "%1 was missing.")},
    {"_unknown", QT_TRANSLATE_NOOP("Import", "%1: not in the register it refers to.")},
    {"_unlinked",
     QT_TRANSLATE_NOOP("Import",
                       "%1: not in its register yet; the text was kept and is linked when the record appears.")},
    {"_assumed",
     QT_TRANSLATE_NOOP("Import", "%1: the sheet had no column for it, so the office's own union was taken.")},
});

const char *sentenceOf(const QString &code)
{
    for (const Words &words : exactCodes)
        if (code == QLatin1StringView(words.code))
            return words.sentence;
    for (const Words &words : endings)
        if (code.endsWith(QLatin1StringView(words.code)))
            return words.sentence;
    return QT_TRANSLATE_NOOP("Import", "%1: a rule of the ledger was not met.");
}

} // namespace

QString issueSentence(const domain::Entity &entity, const QString &code, const domain::Field *field)
{
    const QString sentence = QCoreApplication::translate("Import", sentenceOf(code));
    if (!sentence.contains(u"%1"_s))
        return sentence;
    return sentence.arg(field != nullptr ? domain::labelOf(entity, *field)
                                         : QCoreApplication::translate("Import", "The row"));
}

} // namespace importing
