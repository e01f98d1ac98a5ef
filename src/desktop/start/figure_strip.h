#pragma once
// The year in figures: name, value with its unit, the year before. Each opens its rows.

#include "app/start_board.h"

#include <QAbstractButton>

namespace desktop {

class FigureCell : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCell(QWidget *parent = nullptr);
    void show(const app::StripFigure &figure, int year);
    const app::StripFigure &figure() const { return m_figure; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    app::StripFigure m_figure;
    QString m_before;
};

class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);
    void show(const QList<app::StripFigure> &figures, int year);
    const QList<FigureCell *> &cells() const { return m_cells; }

Q_SIGNALS:
    void chosen(const app::StripFigure &figure);

private:
    QList<FigureCell *> m_cells;
};

} // namespace desktop
