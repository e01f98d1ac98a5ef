#include "importing/blank_form.h"

#include "importing/returned_rows.h"
#include "importing/sheet_rows.h"
#include "spreadsheet/xlsx/form_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Field;
using domain::Kind;
using spreadsheet::FormCell;
using spreadsheet::FormStyle;

namespace {

constexpr int lastFormRow = 10'000;
constexpr double narrowest = 12, widest = 32; // characters

FormStyle styleOf(const Field &field)
{
    switch (field.kind) {
    case Kind::Date:
        return FormStyle::Date;
    case Kind::Money:
        return FormStyle::Money;
    case Kind::Integer:
    case Kind::Number:
    case Kind::Percent:
        return FormStyle::Number;
    default:
        return FormStyle::Text;
    }
}

QString textHint(const Field &field)
{
    switch (field.options.format) {
    case domain::Format::IdentityNumber:
        return u"证件号码照证件填写；身份证为18位，末位X大写。"_s;
    case domain::Format::Mobile:
        return u"11位手机号码。"_s;
    case domain::Format::CreditCode:
        return u"18位统一社会信用代码。"_s;
    case domain::Format::Multiline:
        return u"文字，可分行，最多%1字。"_s.arg(field.options.maxLength);
    case domain::Format::Plain:
        break;
    }
    return u"文字，最多%1字。"_s.arg(field.options.maxLength);
}

/// How a field is filled in, for the hint at its cells and for the sheet of instructions.
QString hintOf(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
        return textHint(field);
    case Kind::Integer:
        return u"整数。"_s;
    case Kind::Number:
        return u"数字。"_s;
    case Kind::Percent:
        return u"百分数，85%填85。"_s;
    case Kind::Money:
        return u"金额，以元为单位。"_s;
    case Kind::Bool:
        return u"填“是”或“否”。"_s;
    case Kind::Date:
        return u"日期，如2025-03-01；只知道月份的，前面加一撇：'2025-03。"_s;
    case Kind::Choice:
        return wordsOf(field).closed ? u"从列表中选一个。"_s : u"从列表中选一个，列表里没有的可以直接填写。"_s;
    case Kind::Choices:
        return u"可填几个，之间用顿号隔开。"_s;
    case Kind::Reference:
        return field.has(domain::Strict) ? u"“%1”中已有的名称，照原样填写。"_s.arg(field.options.target->term())
                                         : u"“%1”中的名称。"_s.arg(field.options.target->term());
    }
    return {};
}

void writeDataSheet(spreadsheet::FormWriter &writer, const domain::Entity &entity)
{
    writer.beginSheet(entity.term());
    QList<FormCell> headers;
    for (int column = 0; const Field *field : entity.fields) {
        const bool required = field->has(domain::Required);
        headers << FormCell{required ? field->term() + u'*' : field->term(),
                            required ? FormStyle::RequiredHeader : FormStyle::Header,
                            {}};
        const bool longNumber = field->options.format == domain::Format::IdentityNumber
            || field->options.format == domain::Format::CreditCode;
        writer.setColumn(
            column, std::clamp(spreadsheet::shownWidth(headers.last().text) + 4, longNumber ? 22 : narrowest, widest),
            styleOf(*field));
        ++column;
    }
    writer.writeRow(headers);
    writer.freeze();
    for (int column = 0; const Field *field : entity.fields) {
        const FieldWords words = wordsOf(*field);
        QString hint = hintOf(*field);
        if (field->has(domain::Required))
            hint.prepend(u"必填。"_s);
        writer.addRule({column++, 2, lastFormRow, words.words, words.closed, field->term(), hint});
    }
}

void writeInstructions(spreadsheet::FormWriter &writer, const domain::Entity &entity)
{
    writer.beginSheet(u"填表说明"_s);
    for (int column = 0; const double width : {6.0, 24.0, 8.0, 48.0, 60.0})
        writer.setColumn(column++, width, FormStyle::Text);
    writer.writeRow({{u"填表说明"_s, FormStyle::Title, {}}});
    writer.writeRow({{u"第一行的列名不要改动，列的先后可以变，不用的列可以删去。每行填一条记录，带*的列必须填写。"_s,
                      FormStyle::Text,
                      {}}});
    QList<FormCell> head;
    for (const QString &text : {u"次序"_s, u"列名"_s, u"必填"_s, u"怎样填写"_s, u"可选的词"_s})
        head << FormCell{text, FormStyle::Header, {}};
    writer.writeRow(head);
    for (int number = 1; const Field *field : entity.fields) {
        const QStringList words = wordsOf(*field).words;
        writer.writeRow({{QString::number(number++), FormStyle::Note, {}},
                         {field->term(), FormStyle::Note, {}},
                         {field->has(domain::Required) ? u"必填"_s : QString(), FormStyle::Note, {}},
                         {hintOf(*field), FormStyle::Note, {}},
                         {words.join(u'、'), FormStyle::Note, {}}});
    }
}

} // namespace

void writeBlankForm(const domain::Entity &entity, const QString &path)
{
    domain::requireEntered(entity);
    try {
        spreadsheet::FormWriter writer(path);
        writeDataSheet(writer, entity);
        writeInstructions(writer, entity);
        writer.finish();
    } catch (const spreadsheet::SheetError &failure) {
        throw asError(failure);
    }
}

} // namespace importing
