#include "reporting/content/figure_json.h"

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

struct Part
{
    const char *key;
    QString PrintedFigure::*member;
};

constexpr Part parts[] = {{"name", &PrintedFigure::name},
                          {"label", &PrintedFigure::label},
                          {"expression", &PrintedFigure::expression},
                          {"definition", &PrintedFigure::definition},
                          {"value", &PrintedFigure::value},
                          {"text", &PrintedFigure::text},
                          {"unit", &PrintedFigure::unit}};

} // namespace

QJsonObject figureJson(const PrintedFigure &figure)
{
    QJsonObject json;
    for (const Part &part : parts)
        if (!(figure.*part.member).isEmpty())
            json.insert(QLatin1StringView(part.key), figure.*part.member);
    json.insert(u"count"_s, figure.count);
    if (figure.period.isValid()) {
        json.insert(u"from"_s, figure.period.from.toString(Qt::ISODate));
        json.insert(u"to"_s, figure.period.to.toString(Qt::ISODate));
    }
    return json;
}

PrintedFigure figureFromJson(const QJsonObject &json)
{
    PrintedFigure figure;
    for (const Part &part : parts)
        figure.*part.member = json.value(QLatin1StringView(part.key)).toString();
    figure.count = json.value(u"count"_s).toInteger();
    figure.period = {QDate::fromString(json.value(u"from"_s).toString(), Qt::ISODate),
                     QDate::fromString(json.value(u"to"_s).toString(), Qt::ISODate)};
    return figure;
}

} // namespace reporting
