#include "app/own_figures.h"

#include "reporting/input_file.h"
#include "reporting/output_file.h"

#include <QFileInfo>
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
    const QByteArray definitions = reporting::readInput(path);
    qsizetype added = 0;
    change(office, [&](storage::Operation &operation) {
        added = figures::addFiguresFile(operation, QFileInfo(path).fileName(), definitions);
    });
    return added;
}

void exportFigures(Office &office, const QString &path)
{
    reporting::writeOutput(path, figures::ownFiguresFile(office.session()));
}

} // namespace app
