#include "app/template_choice.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString settingOf(const QString &kind) { return u"template."_s + kind; }

} // namespace

QList<reporting::ReportKind> reportKinds(Office &office) { return reporting::reportKinds(office.session()); }

QList<reporting::TemplateInfo> templatesOf(Office &office, const QString &kind)
{
    QList<reporting::TemplateInfo> list = reporting::templates(office.session());
    list.removeIf([&kind](const reporting::TemplateInfo &info) { return info.kind != kind; });
    return list;
}

std::optional<reporting::TemplateInfo> templateFor(Office &office, const QString &kind)
{
    const QList<reporting::TemplateInfo> list = templatesOf(office, kind);
    const QString chosen = storage::setting(office.session(), settingOf(kind));
    auto found = std::ranges::find(list, chosen, &reporting::TemplateInfo::name);
    if (found == list.end())
        found = std::ranges::find_if(list, [](const reporting::TemplateInfo &info) { return info.standard; });
    return found == list.end() ? std::nullopt : std::optional(*found);
}

void chooseTemplate(Office &office, const QString &kind, const QString &name)
{
    if (name == storage::setting(office.session(), settingOf(kind)))
        return;
    storage::Operation operation(office.session(), u"settings"_s);
    storage::saveSetting(operation, settingOf(kind), name);
    operation.commit();
}

} // namespace app
