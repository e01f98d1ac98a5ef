#include "domain/data_dictionary.h"

#include "domain/registry.h"
#include "domain/vocabulary.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

struct AreaHeading
{
    Area area;
    const char16_t *words;
};

constexpr AreaHeading areas[]
    = {{Area::Organisation, u"组织与会员"}, {Area::Money, u"经费"},    {Area::Aid, u"帮扶与保障"},
       {Area::Rights, u"权益与民主管理"},   {Area::Activity, u"活动"}, {Area::Publicity, u"宣传"},
       {Area::Plan, u"计划与总结"},         {Area::Office, u"办公室"}};

QString cell(QString text) { return text.replace(u'|', u"\\|"_s); }

QString row(const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |\n"_s; }

QString tableHead(const QStringList &cells) { return row(cells) + row(QStringList(cells.size(), u"---"_s)); }

QString named(const Field &field) { return field.term() + u"（`"_s + field.name() + u"`）"_s; }

QString kindWords(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
        return u"文本"_s;
    case Kind::Integer:
        return u"整数"_s;
    case Kind::Number:
        return u"数"_s;
    case Kind::Percent:
        return u"百分数"_s;
    case Kind::Money:
        return u"金额"_s;
    case Kind::Bool:
        return u"是否"_s;
    case Kind::Date:
        return u"日期"_s;
    case Kind::Choice:
        return u"选项"_s;
    case Kind::Choices:
        return u"多选"_s;
    case Kind::Reference:
        return u"引用"_s;
    }
    return {};
}

QString formatWords(const Field &field)
{
    switch (field.options.format) {
    case Format::Plain:
        return u"不超过%1字"_s.arg(field.options.maxLength);
    case Format::Multiline:
        return u"可分行，不超过%1字"_s.arg(field.options.maxLength);
    case Format::IdentityNumber:
        return u"证件号码，按证件类型校验（居民身份证：GB 11643）"_s;
    case Format::Mobile:
        return u"手机号码，11位"_s;
    case Format::CreditCode:
        return u"统一社会信用代码，18位（GB 32100）"_s;
    }
    return {};
}

/// What a value looks like and where it may come from.
QString valueWords(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
        return formatWords(field);
    case Kind::Percent:
        return u"%，0至100"_s;
    case Kind::Money:
        return u"元，两位小数"_s;
    case Kind::Bool:
        return u"是、否"_s;
    case Kind::Date:
        return u"年-月-日，日不详时为年-月"_s;
    case Kind::Choice:
        return u"见词表 `%1`"_s.arg(QLatin1StringView(field.options.vocabulary));
    case Kind::Choices:
        return u"见词表 `%1`，以、分隔"_s.arg(QLatin1StringView(field.options.vocabulary));
    case Kind::Reference: {
        const Entity &target = *field.options.target;
        return u"%1的%2，筛选路径 `%3`"_s.arg(target.term(), named(*target.options.reference),
                                              QLatin1StringView(field.options.path));
    }
    case Kind::Integer:
    case Kind::Number:
        return {};
    }
    return {};
}

QString traitWords(const Field &field)
{
    QStringList words;
    for (const auto &[trait, word] :
         {std::pair{Required, u"必填"_s}, std::pair{InList, u"列表"_s}, std::pair{Searchable, u"检索"_s},
          std::pair{Sensitive, u"敏感"_s}, std::pair{Strict, u"须已登记"_s}, std::pair{ChildTab, u"上级页签"_s}})
        if (field.has(trait))
            words << word;
    return words.join(u'、');
}

QString keyWords(const Entity &entity)
{
    QStringList keys;
    for (const ImportKey &key : entity.options.keys) {
        QStringList parts;
        for (const Field *field : key.fields)
            parts << named(*field);
        keys << parts.join(u"＋"_s);
    }
    return keys.join(u"；其次"_s);
}

QString periodWords(const Entity &entity)
{
    if (entity.options.start == nullptr)
        return u"无"_s;
    QString words = u"起于"_s + named(*entity.options.start);
    if (entity.options.end != nullptr)
        words += (entity.options.endIsLastDay ? u"，止于%1（当日仍有效）"_s : u"，止于%1（当日已结束）"_s)
                     .arg(named(*entity.options.end));
    return words;
}

QString entityChapter(const Entity &entity)
{
    QString text = u"### %1 `%2`\n\n"_s.arg(entity.term(), entity.name());
    if (const QStringList others = entity.allTerms().mid(1); !others.isEmpty())
        text += u"- 又称：%1\n"_s.arg(others.join(u'、'));
    text += u"- 计量单位：%1\n"_s.arg(entity.unit());
    text += u"- 称呼：%1；被引用时按：%2\n"_s.arg(named(*entity.options.title), named(*entity.options.reference));
    text += entity.options.keptByProgram ? u"- 由程序自行记录，不录入、不导入\n"_s
                                         : u"- 导入时识别同一记录：%1\n"_s.arg(keyWords(entity));
    text += u"- 统计期间：%1\n\n"_s.arg(periodWords(entity));
    text += tableHead({u"字段"_s, u"中文名"_s, u"表头又称"_s, u"类型"_s, u"取值"_s, u"特性"_s});
    for (const Field *field : entity.fields)
        text += row({u'`' + field->name() + u'`', cell(field->term()), cell(field->allTerms().mid(1).join(u'、')),
                     kindWords(*field), cell(valueWords(*field)), traitWords(*field)});
    return text + u'\n';
}

QString vocabularyChapter(const std::string &name)
{
    const Vocabulary &vocabulary = vocabularyOf(name.c_str());
    QString text
        = u"### `%1`（%2）\n\n"_s.arg(QString::fromStdString(name), vocabulary.isClosed() ? u"封闭"_s : u"开放"_s);
    text += tableHead({u"词"_s, u"又称"_s});
    for (const QString &code : vocabulary.codes())
        text += row({cell(code), cell(vocabulary.synonyms(code).join(u'、'))});
    return text + u'\n';
}

} // namespace

QString dataDictionary()
{
    QString text
        = u"# 数据字典\n\n本文由程序按台账定义生成（`./dev dictionary`），不手工修改。\n\n"
          "- 必填：没有它的行不收。列表：默认列表的一列。检索：搜索框查找之处。敏感：列表、导出和文书中遮盖。\n"
          "- 引用：按名称或编号对应另一台账的记录；须已登记者对应不上则不收，其余先留原文，日后自动对应。"
          "上级页签：在所引用记录的页面上成为一页。\n"
          "- 词表：开放的收新词并提示，封闭的只认所列的词和又称。\n"
          "- 统计期间：起日决定记录计入哪一年；有止日的可按某一日统计存量。\n\n"_s;
    QString chapters;
    std::set<std::string> vocabularies;
    text += tableHead({u"领域"_s, u"台账"_s, u"表名"_s, u"单位"_s, u"字段数"_s});
    for (const AreaHeading &heading : areas) {
        const QString words = QString::fromUtf16(heading.words);
        chapters += u"## %1\n\n"_s.arg(words);
        for (const Entity *entity : allEntities()) {
            if (entity->options.area != heading.area)
                continue;
            text += row({words, entity->term(), u'`' + entity->name() + u'`', entity->unit(),
                         QString::number(entity->fields.size())});
            chapters += entityChapter(*entity);
            for (const Field *field : entity->fields)
                if (field->options.vocabulary != nullptr)
                    vocabularies.insert(field->options.vocabulary);
        }
    }
    text += u'\n' + chapters + u"## 词表\n\n"_s;
    for (const std::string &name : vocabularies)
        text += vocabularyChapter(name);
    text.chop(1); // one line end closes the file
    return text;
}

} // namespace domain
