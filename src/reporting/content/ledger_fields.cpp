#include "reporting/content/ledger_fields.h"

using namespace Qt::StringLiterals;

namespace reporting {

QString ledgerName(const domain::Entity &entity)
{
    const QString term = entity.term();
    for (const QString &ending : {u"台账"_s, u"名册"_s, u"登记表"_s, u"一览表"_s, u"名单"_s}) {
        if (term.endsWith(ending))
            return term;
    }
    return term + u"台账"_s;
}

bool isCountedAsOf(const domain::Entity &entity)
{
    // Agreements, whose end is their last day, are counted by when they were made.
    return entity.options.end != nullptr && !entity.options.endIsLastDay;
}

const domain::Field *nameFieldOf(const domain::Entity &entity)
{
    const auto isName = [](const domain::Field &field) {
        const bool words = field.kind == domain::Kind::Text || field.kind == domain::Kind::Reference;
        return words && field.options.format == domain::Format::Plain && !field.term().endsWith(u'号');
    };
    if (entity.options.title != nullptr && isName(*entity.options.title))
        return entity.options.title;
    for (const domain::Field *field : entity.fields) {
        if (field->has(domain::Searchable) && isName(*field))
            return field;
    }
    return entity.options.title;
}

bool isAddable(const domain::Field &field)
{
    const QString term = field.term();
    if (field.kind == domain::Kind::Money) {
        // What a month brings in, and what each person has, cannot be added up to anything.
        return !term.contains(u'均') && !term.contains(u"标准"_s) && !term.contains(u"单价"_s)
            && !term.contains(u"余额"_s);
    }
    if (field.kind != domain::Kind::Integer && field.kind != domain::Kind::Number)
        return false;
    for (const QString &ending : {u"天数"_s, u"指数"_s, u"分数"_s, u"年数"_s, u"届数"_s, u"期数"_s, u"基数"_s}) {
        if (term.endsWith(ending))
            return false;
    }
    return term.endsWith(u'数') || term.endsWith(u"人次"_s) || term.endsWith(u"数量"_s) || term.endsWith(u"时长"_s);
}

LedgerColumns ledgerColumns(const domain::Entity &entity, const QList<const domain::Field *> &fields)
{
    LedgerColumns columns;
    for (const domain::Field *field : fields)
        columns << domain::ResolvedPath{{}, &entity, field};
    return columns;
}

LedgerColumns usualColumns(const domain::Entity &entity)
{
    QList<const domain::Field *> fields;
    for (const domain::Field *field : entity.fields) {
        if (field->has(domain::InList))
            fields << field;
    }
    return ledgerColumns(entity, fields);
}

} // namespace reporting
