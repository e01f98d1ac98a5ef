#include "desktop/list/derived_lists.h"

#include "domain/filter.h"
#include "domain/vocabulary.h"

namespace desktop {

QList<NamedList> derivedLists(const domain::Entity &entity)
{
    for (const domain::Field *field : entity.fields) {
        if (field->kind != domain::Kind::Choice || !field->has(domain::InList) || !field->options.vocabulary)
            continue;
        const domain::Vocabulary &vocabulary = domain::vocabularyOf(field->options.vocabulary);
        QList<NamedList> lists;
        for (const QString &code : vocabulary.codes()) {
            domain::Filter filter;
            filter.terms = {{field->name(), domain::FilterOp::Equal, {code}, {}}};
            lists << NamedList{vocabulary.label(code), domain::filterText(filter)};
        }
        return lists;
    }
    return {};
}

} // namespace desktop
