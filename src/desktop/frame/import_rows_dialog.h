#pragma once
// One import with what became of each of its rows, as sentences; by outcome, and found by their text.

#include "desktop/context.h"
#include "importing/importer.h"

#include <QDialog>

class QLineEdit;
class QTableView;

namespace desktop {

class CountChip;
class BatchRowsModel;

class ImportRowsDialog : public QDialog
{
    Q_OBJECT

public:
    ImportRowsDialog(const Context &context, const importing::BatchInfo &batch, QWidget *parent = nullptr);
    QTableView *table() const { return m_table; }
    /// Only rows of one outcome ("create", "update", "unchanged", "reject"); empty: all.
    void showOutcome(const QString &outcome);

Q_SIGNALS:
    /// The record that came out of a row is to be seen.
    void recordWanted(const domain::Entity &entity, qint64 id);

private:
    QWidget *makeBar(const importing::BatchInfo &batch);
    void openRecord(int row);

    const domain::Entity *m_entity;
    BatchRowsModel *m_model;
    QTableView *m_table;
    QList<CountChip *> m_chips;
};

} // namespace desktop
