#pragma once
// A handful of figures and facts for templates to be tried on.

#include "reporting/template/inset_spec.h"
#include "reporting/template/template.h"

#include <QHash>

struct SmallSource : reporting::TemplateSource
{
    QHash<QString, reporting::FigureAnswer> figures;
    QHash<QString, reporting::FigureAnswer> lastYear;
    QHash<QString, QString> texts;
    QHash<QString, QString> yearTexts;
    QHash<QString, QList<reporting::LoopItem>> lists;
    QHash<QString, reporting::Table> tables;
    QHash<QString, QString> completions;
    reporting::LoopItem record; // of a document about one record; without texts: it is about none
    bool isChecking = false;
    QString filterAsked;
    reporting::ItemQuery asked;
    QList<reporting::Scope> scopes; // of the lists asked for

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

    reporting::FigureAnswer figure(const QString &name, int yearsBack, const reporting::Scope &scope) override
    {
        const QString ofSpan = scope.span ? name + u'@' + QString::number(scope.span->from.month()) : name;
        const auto &from = yearsBack == 0 ? figures : lastYear;
        if (from.contains(ofSpan))
            return from.value(ofSpan);
        reporting::FigureAnswer none;
        none.known = figures.contains(name);
        return none;
    }
    std::optional<QString> text(const QString &name) override
    {
        return texts.contains(name) ? std::optional(texts.value(name)) : std::nullopt;
    }
    QString yearText(const QString &name) override { return yearTexts.value(name); }
    reporting::Items items(const reporting::ItemQuery &query, const reporting::Scope &scope) override
    {
        asked = query;
        filterAsked = query.filter;
        scopes << scope;
        reporting::Items items;
        items.known = lists.contains(query.list);
        items.items = lists.value(query.list);
        return items;
    }
    reporting::Inset inset(const reporting::InsetSpec &spec) override
    {
        using Kind = reporting::InsetSpec::Kind;
        const QString name = spec.kind == Kind::TargetResults ? QStringLiteral("目标完成情况")
            : spec.kind == Kind::Chart                        ? QStringLiteral("图")
                                                              : spec.query.list;
        reporting::Inset inset;
        if (!tables.contains(name)) {
            inset.error = QStringLiteral("no table ") + name;
            return inset;
        }
        inset.table = tables.value(name);
        inset.empty = inset.table.rows.isEmpty();
        reporting::PrintedFigure figure;
        figure.name = name;
        inset.figures << figure;
        return inset;
    }
    std::optional<QString> completion(const QString &target) override
    {
        return completions.contains(target) ? std::optional(completions.value(target)) : std::nullopt;
    }
    const reporting::LoopItem *root() const override { return record.texts.isEmpty() ? nullptr : &record; }
    QStringList names() const override { return figures.keys() + texts.keys() + lists.keys(); }
    bool checking() const override { return isChecking; }
};
