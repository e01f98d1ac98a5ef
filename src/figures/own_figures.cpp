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

QList<NamedFigure> ownOf(const Catalogue &catalogue)
{
    QList<NamedFigure> own;
    for (const NamedFigure &figure : catalogue.all())
        if (figure.own)
            own << figure;
    return own;
}

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

QByteArray toJson(const QList<NamedFigure> &figures, QJsonDocument::JsonFormat format)
{
    QJsonArray entries;
    for (const NamedFigure &figure : figures)
        entries << toJson(figure);
    return QJsonDocument(entries).toJson(format);
}

void save(storage::Operation &operation, const QList<NamedFigure> &figures)
{
    storage::saveSetting(operation, ownFiguresSetting,
                         figures.isEmpty() ? QString() : QString::fromUtf8(toJson(figures, QJsonDocument::Compact)));
}

void requireNoProblem(const Catalogue &catalogue, const NamedFigure &figure, const QString &replaced = {})
{
    if (const QString problem = ownFigureProblem(catalogue, figure, replaced); !problem.isEmpty())
        throw domain::Error(domain::ErrorCode::Usage, problem);
}

/// Its place among the own ones.
qsizetype placeOf(const QList<NamedFigure> &own, const QString &name)
{
    for (qsizetype i = 0; i < own.size(); ++i)
        if (own[i].name == name)
            return i;
    throw domain::Error(domain::ErrorCode::Usage,
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
    const Catalogue catalogue = Catalogue::load(operation.session());
    requireNoProblem(catalogue, figure);
    save(operation, ownOf(catalogue) << figure);
}

void replaceOwnFigure(storage::Operation &operation, const QString &name, const NamedFigure &figure)
{
    const Catalogue catalogue = Catalogue::load(operation.session());
    QList<NamedFigure> own = ownOf(catalogue);
    const qsizetype place = placeOf(own, name);
    requireNoProblem(catalogue, figure, name);
    own[place] = figure;
    save(operation, own);
}

void removeOwnFigure(storage::Operation &operation, const QString &name)
{
    QList<NamedFigure> own = ownOf(Catalogue::load(operation.session()));
    own.removeAt(placeOf(own, name));
    save(operation, own);
}

QByteArray ownFiguresFile(storage::Session &session)
{
    return toJson(ownOf(Catalogue::load(session)), QJsonDocument::Indented);
}

qsizetype addFiguresFile(storage::Operation &operation, const QString &source, const QByteArray &json)
{
    const Catalogue catalogue = Catalogue::load(operation.session());
    QList<NamedFigure> own = ownOf(catalogue);
    qsizetype added = 0;
    for (const NamedFigure &figure : figuresFromJson(source, json)) {
        const NamedFigure *known = catalogue.find(figure.name);
        if (known != nullptr && sayTheSame(*known, figure))
            continue;
        if (const QString problem = ownFigureProblem(catalogue, figure); !problem.isEmpty())
            throw domain::Error(
                domain::ErrorCode::Usage,
                say(QT_TRANSLATE_NOOP("Figures", "%1, figure “%2”: %3")).arg(source, figure.name, problem));
        own << figure;
        ++added;
    }
    if (added > 0)
        save(operation, own);
    return added;
}

} // namespace figures
