#pragma once
// The catalogue as a table: name, unit, value of the period, the year before, the difference.

#include "app/figure_run.h"

#include <QAbstractTableModel>

namespace desktop {

class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Unit, Before, Difference, Group, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const std::vector<app::FigureRow> &rows, const domain::Period &period);
    /// Those of a group (empty: of all) whose name, label, unit or definition holds every word.
    void narrow(const QString &group, const QString &words);
    const app::FigureRow &rowAt(int row) const { return m_rows[m_shown[static_cast<size_t>(row)]]; }
    int rowOf(const QString &name) const; // -1 when it is not shown
    /// Groups in the order of the catalogue, with how many figures each holds.
    QList<std::pair<QString, int>> groups() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool fits(const app::FigureRow &row) const;
    void choose();

    std::vector<app::FigureRow> m_rows;
    std::vector<size_t> m_shown;
    domain::Period m_period;
    QString m_group;
    QStringList m_words;
};

} // namespace desktop
