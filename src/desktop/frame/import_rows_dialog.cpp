#include "desktop/frame/import_rows_dialog.h"

#include "app/import_run.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/wizard/plan_model.h"
#include "domain/registry.h"

#include <QAbstractTableModel>
#include <QBoxLayout>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(const QString &outcome)
{
    using importing::RowOutcome;
    return outcome == u"create"_s ? outcomeWord(RowOutcome::Create)
        : outcome == u"update"_s  ? outcomeWord(RowOutcome::Update)
        : outcome == u"reject"_s  ? outcomeWord(RowOutcome::Reject)
                                  : outcomeWord(RowOutcome::Unchanged);
}

class RowsModel final : public QAbstractTableModel
{
public:
    RowsModel(QList<importing::BatchRow> rows, const domain::Entity *entity, QObject *parent)
        : QAbstractTableModel(parent)
        , m_rows(std::move(rows))
        , m_entity(entity)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QString heads[]
            = {ImportRowsDialog::tr("Sheet"), ImportRowsDialog::tr("Row"), ImportRowsDialog::tr("What became of it"),
               ImportRowsDialog::tr("Record"), ImportRowsDialog::tr("Notes")};
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(heads[section]) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        const importing::BatchRow &row = m_rows[index.row()];
        switch (index.column()) {
        case 0:
            return row.sheet;
        case 1:
            return row.row;
        case 2:
            return wordOf(row.outcome);
        case 3:
            return row.record != 0 ? QVariant(row.record) : QVariant();
        default:
            return notes(row);
        }
    }

private:
    QString notes(const importing::BatchRow &row) const
    {
        QStringList words;
        for (const auto &[code, key] : row.issues) {
            const domain::Field *field = m_entity != nullptr ? m_entity->field(key) : nullptr;
            words << (field != nullptr ? domain::labelOf(*m_entity, *field) + u": "_s + code : code);
        }
        return words.join(u"; "_s);
    }

    const QList<importing::BatchRow> m_rows;
    const domain::Entity *m_entity;
};

} // namespace

ImportRowsDialog::ImportRowsDialog(const Context &context, const importing::BatchInfo &batch, QWidget *parent)
    : QDialog(parent)
    , m_table(new RecordTable)
{
    setWindowTitle(tr("Rows of the import: %1").arg(batch.file));
    resize(820, 520);
    QList<importing::BatchRow> rows;
    guarded(context, this, "import rows", [&] { rows = app::importRows(context.office, batch.id); });
    m_table->setModel(new RowsModel(std::move(rows), domain::findEntity(batch.entity), m_table));
    constexpr int widths[] = {160, 60, 130, 90};
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(windowTitle());
    auto *hash = textLabel(tr("Checksum of the file: %1").arg(batch.fileHash), 9, tokens().text2);
    hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *closeButton = new Button(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->addWidget(hash, 1);
    foot->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(foot);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace desktop
