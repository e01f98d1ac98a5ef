#include "figures/own_figures.h"

#include "domain/error.h"
#include "storage/office.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace figures {
namespace {

constexpr qsizetype longestName = 60;

QString say(const char *text) { return QCoreApplication::translate("Figures", text); }

QJsonObject toJson(const NamedFigure &figure)
{
    QJsonObject json{
        {u"name"_s, figure.name}, {u"unit"_s, figure.unit}, {u"expression"_s, expressionText(figure.definition)}};
    if (figure.label != figure.name)
        json.insert(u"label"_s, figure.label);
    if (!figure.group.isEmpty())
        json.insert(u"group"_s, figure.group);
    return json;
}

void save(storage::Operation &operation, const NamedFigure &figure)
{
    storage::saveSetting(operation, ownFigureSettings + figure.name,
                         QString::fromUtf8(QJsonDocument(toJson(figure)).toJson(QJsonDocument::Compact)));
}

void forget(storage::Operation &operation, const QString &name)
{
    storage::saveSetting(operation, ownFigureSettings + name, {});
}

void requireNoProblem(const Catalogue &catalogue, const NamedFigure &figure, const QString &replaced = {})
{
    if (const QString problem = ownFigureProblem(catalogue, figure, replaced); !problem.isEmpty())
        throw domain::Error(domain::ErrorCode::Usage, problem);
}

void requireOwn(const Catalogue &catalogue, const QString &name)
{
    const NamedFigure *figure = catalogue.find(name);
    if (figure == nullptr || !figure->own || figure->name != name)
        throw domain::Error(
            domain::ErrorCode::Usage,
            say(QT_TRANSLATE_NOOP("Figures", "“%1” is not one of the office's own figures.")).arg(name));
}

bool sayTheSame(const NamedFigure &a, const NamedFigure &b)
{
    return a.label == b.label && a.unit == b.unit && a.group == b.group && a.definition == b.definition;
}

} // namespace

QString ownFigureProblem(const Catalogue &catalogue, const NamedFigure &figure, const QString &replaced)
{
    const QString name = figure.name.trimmed();
    if (name.isEmpty())
        return say(QT_TRANSLATE_NOOP("Figures", "The name is missing."));
    if (name.size() > longestName)
        return say(QT_TRANSLATE_NOOP("Figures", "A name has at most %1 characters.")).arg(longestName);
    // Documents name figures between {{ and }}, with a format behind |; an expression has brackets.
    for (const QChar mark : u"{}|()（）,，\n\t"_s)
        if (name.contains(mark))
            return say(QT_TRANSLATE_NOOP("Figures", "A name holds no brackets, commas, bars or line breaks."));
    if (figure.unit.trimmed().isEmpty())
        return say(QT_TRANSLATE_NOOP("Figures", "The unit is missing: 人, 人次, 户, 家, 元, % …"));
    if (name != replaced && catalogue.find(name) != nullptr)
        return say(QT_TRANSLATE_NOOP("Figures", "There is another figure of this name."));
    return {};
}

void addOwnFigure(storage::Operation &operation, const NamedFigure &figure)
{
    requireNoProblem(Catalogue::load(operation.session()), figure);
    save(operation, figure);
}

void replaceOwnFigure(storage::Operation &operation, const QString &name, const NamedFigure &figure)
{
    const Catalogue catalogue = Catalogue::load(operation.session());
    requireOwn(catalogue, name);
    requireNoProblem(catalogue, figure, name);
    if (figure.name != name)
        forget(operation, name);
    save(operation, figure);
}

void removeOwnFigure(storage::Operation &operation, const QString &name)
{
    requireOwn(Catalogue::load(operation.session()), name);
    forget(operation, name);
}

QByteArray ownFiguresFile(storage::Session &session)
{
    const Catalogue catalogue = Catalogue::load(session);
    QJsonArray entries;
    for (const NamedFigure &figure : catalogue.all())
        if (figure.own)
            entries << toJson(figure);
    return QJsonDocument(entries).toJson(QJsonDocument::Indented);
}

qsizetype addFiguresFile(storage::Operation &operation, const QString &source, const QByteArray &json)
{
    const Catalogue catalogue = Catalogue::load(operation.session());
    qsizetype added = 0;
    for (const NamedFigure &figure : figuresFromJson(source, json)) {
        const NamedFigure *known = catalogue.find(figure.name);
        if (known != nullptr && sayTheSame(*known, figure))
            continue;
        if (const QString problem = ownFigureProblem(catalogue, figure); !problem.isEmpty())
            throw domain::Error(
                domain::ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("Figures", "%1, figure “%2”: %3")).arg(source, figure.name, problem));
        save(operation, figure);
        ++added;
    }
    return added;
}

} // namespace figures
