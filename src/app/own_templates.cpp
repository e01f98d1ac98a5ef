#include "app/own_templates.h"

#include <functional>

namespace app {

using namespace Qt::StringLiterals;

namespace {

void change(Office &office, const QString &kind, const QString &label,
            const std::function<void(storage::Operation &)> &work)
{
    storage::Operation operation(office.session(), kind, label);
    work(operation);
    operation.commit();
    office.store().announce(reporting::templateEntity());
}

} // namespace

void saveTemplate(Office &office, const QString &name, const QString &text)
{
    change(office, u"set"_s, name,
           [&](storage::Operation &operation) { reporting::saveTemplate(operation, name, text); });
}

void removeTemplate(Office &office, const QString &name)
{
    change(office, u"remove"_s, name,
           [&](storage::Operation &operation) { reporting::removeTemplate(operation, name); });
}

QString importTemplate(Office &office, const QString &path)
{
    QString name;
    change(office, u"add"_s, path,
           [&](storage::Operation &operation) { name = reporting::importTemplate(operation, path); });
    return name;
}

} // namespace app
