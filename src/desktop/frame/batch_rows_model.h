#pragma once
// The rows of an import as a table: sheet, row, what became of it, the record, the notes as sentences.

#include "importing/importer.h"

#include <QAbstractTableModel>
#include <vector>

namespace desktop {

class BatchRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sheet, Row, Outcome, Record, Notes };

    /// entity: of the ledger; null where this program does not know it.
    BatchRowsModel(QList<importing::BatchRow> rows, const domain::Entity *entity, QObject *parent);
    /// Empty: rows of any outcome.
    void setOutcome(const QString &outcome);
    void setSearch(const QString &text);
    const importing::BatchRow &rowAt(int row) const { return m_rows[m_order[static_cast<size_t>(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void rebuild();
    QString text(const importing::BatchRow &row, int column) const;
    QString notes(const importing::BatchRow &row) const;

    const QList<importing::BatchRow> m_rows;
    const domain::Entity *m_entity;
    QString m_outcome, m_search;
    std::vector<qsizetype> m_order;
};

} // namespace desktop
