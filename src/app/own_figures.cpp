#include "app/own_figures.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <functional>

namespace app {

using namespace Qt::StringLiterals;

namespace {

void change(Office &office, const std::function<void(storage::Operation &)> &work)
{
    storage::Operation operation(office.session(), u"settings"_s);
    work(operation);
    operation.commit();
    office.store().announceFigures();
}

} // namespace

void addFigure(Office &office, const figures::NamedFigure &figure)
{
    change(office, [&](storage::Operation &operation) { figures::addOwnFigure(operation, figure); });
}

void replaceFigure(Office &office, const QString &name, const figures::NamedFigure &figure)
{
    change(office, [&](storage::Operation &operation) { figures::replaceOwnFigure(operation, name, figure); });
}

void removeFigure(Office &office, const QString &name)
{
    change(office, [&](storage::Operation &operation) { figures::removeOwnFigure(operation, name); });
}

qsizetype importFigures(Office &office, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw domain::Error(domain::ErrorCode::NotFound,
                            QCoreApplication::translate("Figures", "“%1” cannot be read.").arg(path));
    qsizetype added = 0;
    change(office, [&](storage::Operation &operation) {
        added = figures::addFiguresFile(operation, QFileInfo(path).fileName(), file.readAll());
    });
    return added;
}

void exportFigures(Office &office, const QString &path)
{
    const QByteArray json = figures::ownFiguresFile(office.session());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        throw domain::Error(
            domain::ErrorCode::Unwritable,
            QCoreApplication::translate("Figures", "“%1” cannot be written. Choose another place.").arg(path));
}

} // namespace app
