#pragma once
// A handful of figures and facts for templates to be tried on.

#include "reporting/template.h"

#include <QHash>

struct SmallSource : reporting::TemplateSource
{
    QHash<QString, reporting::FigureAnswer> figures;
    QHash<QString, reporting::FigureAnswer> lastYear;
    QHash<QString, QString> texts;
    QHash<QString, QString> yearTexts;
    QHash<QString, QList<reporting::LoopItem>> lists;
    QHash<QString, reporting::Table> tables;
    QString filterAsked;

    static reporting::FigureAnswer answer(const QString &name, qint64 value, qint64 count, qint64 scale = 1,
                                          const QString &unit = {})
    {
        reporting::FigureAnswer answer;
        answer.figure.name = answer.figure.label = answer.figure.expression = name;
        answer.figure.unit = unit;
        answer.figure.count = count;
        answer.known = answer.hasValue = true;
        answer.scaled = value;
        answer.scale = scale;
        return answer;
    }
    void add(const QString &name, qint64 value, qint64 scale = 1, const QString &unit = {})
    {
        figures[name] = answer(name, value, value == 0 ? 0 : 1, scale, unit);
    }
    /// What a ratio of nothing gives.
    void addWithoutValue(const QString &name)
    {
        add(name, 0);
        figures[name].hasValue = false;
    }
    void addLastYear(const QString &name, qint64 value, qint64 scale = 1)
    {
        lastYear[name] = answer(name, value, 1, scale, figures[name].figure.unit);
        lastYear[name].figure.expression = name + QStringLiteral("@去年");
    }

    reporting::FigureAnswer figure(const QString &name, int yearsBack) override
    {
        const auto &from = yearsBack == 0 ? figures : lastYear;
        if (from.contains(name))
            return from.value(name);
        reporting::FigureAnswer none;
        none.known = figures.contains(name);
        return none;
    }
    std::optional<QString> text(const QString &name) override
    {
        return texts.contains(name) ? std::optional(texts.value(name)) : std::nullopt;
    }
    QString yearText(const QString &name) override { return yearTexts.value(name); }
    std::optional<QList<reporting::LoopItem>> items(const QString &name, const QString &filter) override
    {
        filterAsked = filter;
        return lists.contains(name) ? std::optional(lists.value(name)) : std::nullopt;
    }
    std::optional<reporting::Table> table(const QString &name, reporting::Document &document) override
    {
        if (!tables.contains(name))
            return std::nullopt;
        reporting::PrintedFigure figure;
        figure.name = name;
        document.figures << figure;
        return tables.value(name);
    }
};
