#include "desktop/frame/import_rows_dialog.h"

#include "app/import_run.h"
#include "desktop/frame/batch_rows_model.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/row_delegate.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/wizard/count_chip.h"
#include "desktop/wizard/plan_model.h"
#include "domain/registry.h"

#include <QBoxLayout>
#include <QFileInfo>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int columnWidths[] = {160, 70, 140, 90};
constexpr int searchWidth = 220;
const QString outcomes[] = {{}, u"create"_s, u"update"_s, u"unchanged"_s, u"reject"_s};
} // namespace

ImportRowsDialog::ImportRowsDialog(const Context &context, const importing::BatchInfo &batch, QWidget *parent)
    : QDialog(parent)
    , m_entity(domain::findEntity(batch.entity))
    , m_table(new QTableView)
{
    setWindowTitle(tr("Rows of the import: %1").arg(QFileInfo(batch.file).fileName()));
    resize(1000, 600);
    QList<importing::BatchRow> rows;
    guarded(context, this, "import rows", [&] { rows = app::importRows(context.office, batch.id); });
    m_model = new BatchRowsModel(std::move(rows), m_entity, this);
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new RecordHeader(m_table));
    for (int i = 0; i < static_cast<int>(std::size(columnWidths)); ++i)
        m_table->setColumnWidth(i, columnWidths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setShowGrid(false);
    m_table->setProperty("padded", true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
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
    layout->addWidget(makeBar(batch));
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(foot);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openRecord(index.row()); });
}

QWidget *ImportRowsDialog::makeBar(const importing::BatchInfo &batch)
{
    using importing::RowOutcome;
    const Tokens &t = tokens();
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(6);
    m_chips = {new CountChip(Icon::List, tr("All"), t.text),
               new CountChip(Icon::Add, outcomeWord(RowOutcome::Create), t.ok),
               new CountChip(Icon::Pencil, outcomeWord(RowOutcome::Update), t.info),
               new CountChip(Icon::Equal, outcomeWord(RowOutcome::Unchanged), t.text2),
               new CountChip(Icon::Error, outcomeWord(RowOutcome::Reject), t.error)};
    const int counts[] = {batch.rows, batch.created, batch.updated, batch.unchanged, batch.rejected};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setCount(counts[i]);
        row->addWidget(m_chips[i]);
        connect(m_chips[i], &QAbstractButton::clicked, this, [this, i] { showOutcome(outcomes[i]); });
    }
    m_chips.first()->setChecked(true);
    row->addStretch();
    auto *search = new SearchField(tr("Search the rows"), u"Ctrl+F"_s);
    search->setFixedWidth(searchWidth);
    connect(search, &QLineEdit::textChanged, m_model, &BatchRowsModel::setSearch);
    row->addWidget(search);
    return bar;
}

void ImportRowsDialog::showOutcome(const QString &outcome)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(outcomes[i] == outcome);
    m_model->setOutcome(outcome);
}

void ImportRowsDialog::openRecord(int row)
{
    if (const qint64 record = m_model->rowAt(row).record; record != 0 && m_entity)
        Q_EMIT recordWanted(*m_entity, record);
}

} // namespace desktop
