#include "figures/catalogue.h"

#include "domain/error.h"
#include "figures/definition_unit.h"
#include "storage/office.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static void loadFigureResources() { Q_INIT_RESOURCE(figures); }

namespace figures {
namespace {

[[noreturn]] void refuse(const QString &source, const QString &figure, const QString &reason)
{
    throw domain::Error(domain::ErrorCode::InvalidInput,
                        QCoreApplication::translate("Figures", "%1, figure “%2”: %3").arg(source, figure, reason));
}

NamedFigure read(const QString &source, const QJsonObject &json, bool own)
{
    NamedFigure figure;
    figure.name = json["name"_L1].toString();
    figure.label = json["label"_L1].toString(figure.name);
    figure.unit = json["unit"_L1].toString();
    figure.group = json["group"_L1].toString();
    figure.own = own;
    if (figure.name.isEmpty())
        refuse(source, figure.name, QCoreApplication::translate("Figures", "The name is missing."));
    const ParsedDefinition parsed = json.contains("definition"_L1)
        ? definitionFromJson(json["definition"_L1].toObject())
        : parseExpression(json["expression"_L1].toString());
    if (!parsed.definition)
        refuse(source, figure.name, parsed.error);
    figure.definition = *parsed.definition;
    return figure;
}

void append(QList<NamedFigure> &figures, const QString &source, const QByteArray &json, bool own)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (!document.isArray())
        refuse(source, QString(), wrong.errorString());
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < figures.size(); ++i)
        places.insert(figures[i].name, i);
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        const NamedFigure figure = read(source, entry.toObject(), own);
        const auto known = places.constFind(figure.name);
        if (known == places.cend()) {
            places.insert(figure.name, figures.size());
            figures << figure;
        } else if (own && !figures[*known].own) {
            figures[*known] = figure; // the program has come to ship one of this name: the office's own meaning stays
        } else {
            refuse(source, figure.name,
                   QCoreApplication::translate("Figures", "There is another figure of this name."));
        }
    }
}

} // namespace

Catalogue Catalogue::load(storage::Session &session)
{
    loadFigureResources();
    Catalogue catalogue;
    const QDir folder(u":/figures"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            refuse(name, QString(), file.errorString());
        append(catalogue.m_figures, name, file.readAll(), false);
    }
    const QStringList own = storage::settingsBelow(session, ownFigureSettings).values();
    if (!own.isEmpty())
        append(catalogue.m_figures, QCoreApplication::translate("Figures", "The office's own figures"),
               u"[%1]"_s.arg(own.join(u',')).toUtf8(), true);
    return catalogue;
}

const NamedFigure *Catalogue::find(const QString &name) const
{
    const QString wanted = name.trimmed();
    for (const NamedFigure &figure : m_figures)
        if (figure.name == wanted)
            return &figure;
    return nullptr;
}

QList<NamedFigure> figuresFromJson(const QString &source, const QByteArray &json)
{
    QList<NamedFigure> figures;
    append(figures, source, json, true);
    return figures;
}

NamedFigure figureFor(const Catalogue &catalogue, const QString &nameOrExpression)
{
    if (const NamedFigure *named = catalogue.find(nameOrExpression))
        return *named;
    ParsedDefinition parsed = parseExpression(nameOrExpression);
    if (parsed.definition) {
        const QString unit = unitOf(*parsed.definition);
        return {nameOrExpression, nameOrExpression, unit, QString(), std::move(*parsed.definition), false};
    }
    const bool looksLikeName = !nameOrExpression.contains(u'(') && !nameOrExpression.contains(u'（');
    throw domain::Error(domain::ErrorCode::Usage,
                        looksLikeName
                            ? QCoreApplication::translate("Figures", "There is no figure “%1”.").arg(nameOrExpression)
                            : parsed.error);
}

} // namespace figures
