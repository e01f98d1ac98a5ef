#pragma once
// One import with what became of each of its rows, and how it was told to decide.

#include "desktop/context.h"
#include "importing/importer.h"

#include <QDialog>

class QTableView;

namespace desktop {

class ImportRowsDialog : public QDialog
{
    Q_OBJECT

public:
    ImportRowsDialog(const Context &context, const importing::BatchInfo &batch, QWidget *parent = nullptr);
    QTableView *table() const { return m_table; }

private:
    QTableView *m_table;
};

} // namespace desktop
