#pragma once
// What the first page tells: the year in figures, what falls due, how the plan stands, three charts. Which figures and
// charts: resources/start/start.json, the figures also by the office's own setting.

#include "domain/progress.h"
#include "figures/targets.h"
#include "services/due.h"

namespace app {

/// A figure as people read it on the strip: 48.62 万元 of 486,200 元.
struct ShownFigure
{
    QString number; // with thousands separators; empty: no value
    QString unit;
};
ShownFigure shownFigure(const figures::FigureValue &value, const QString &unit);

struct StripFigure
{
    figures::NamedFigure figure;
    figures::FigureValue value;
    figures::FigureValue before; // the year before
};

struct ChartBar
{
    QString label; // 1 … 12, or the value of the field
    figures::Definition definition;
    domain::Period period;
    figures::FigureValue value;
    figures::FigureValue before; // the year before; groups only
};

struct Chart
{
    enum Kind { Months, Line, Groups };
    Kind kind = Months;
    QString title;
    QString unit;
    QList<ChartBar> bars;
    int current = -1; // the bar of the month that is not over yet
};

struct StartBoard
{
    int year = 0;
    QList<StripFigure> strip;
    QList<services::DueItem> due;
    QList<figures::TargetResult> targets; // worst first
    QList<Chart> charts;
};

/// Names of the figures of the strip, joined by 、; the setting wins over the shipped list.
inline const QString startFiguresSetting = QStringLiteral("start_figures");

/// Throws. A figure or chart about a ledger the program does not have, or nothing was ever recorded in, is left out.
StartBoard startBoard(storage::Session &session, int year, const domain::Progress &progress = {});

} // namespace app
