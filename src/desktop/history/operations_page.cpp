#include "desktop/history/operations_page.h"

#include "desktop/history/operation_panel.h"
#include "desktop/history/operations_model.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLocale>
#include <QShortcut>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int linesAtOnce = 200;
constexpr int sideWidth = 384;
} // namespace

OperationsPage::OperationsPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_search(new SearchField(tr("Find in the history"), u"Ctrl+F"_s))
    , m_model(new OperationsModel(this))
    , m_table(new RecordTable)
    , m_none(textLabel(tr("Nothing was done here yet"), 10, tokens().text2))
    , m_more(new Button(tr("Show older ones"), Button::Link))
    , m_panel(new OperationPanel)
    , m_most(linesAtOnce)
    , m_run(context.office)
{
    setFill(this, tokens().base);
    m_table->setAccessibleName(tr("History of the office"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OperationsDelegate(m_table, *m_model));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setGutter(6);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(OperationsModel::Sentence, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(OperationsModel::Time, 72), std::pair(OperationsModel::Who, 120),
                                        std::pair(OperationsModel::Records, 80), std::pair(OperationsModel::State, 96)})
        m_table->setColumnWidth(column, width);
    m_panel->setFixedWidth(sideWidth);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_table, 1);
    left->addWidget(m_more, 0, Qt::AlignHCenter);
    auto *over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_none, 0, Qt::AlignCenter);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(left, 1);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(body, 1);
    m_none->hide();
    m_more->hide();
    connect(&m_run, &app::HistoryRun::loaded, this, &OperationsPage::showLines);
    connect(&m_run, &app::HistoryRun::failed, this,
            [this](const app::Failure &failure) { m_context.dialogs.showFailure(this, failure.message); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->narrow(words);
        spanHeadings();
        m_table->chooseRow(m_model->isHeading(0) ? 1 : 0);
        showOperation();
        Q_EMIT statusChanged();
    });
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) {
        // Arrows go over the headings of the days.
        if (row >= 0 && m_model->isHeading(row) && m_model->rowCount() > 1)
            m_table->chooseRow(row > m_row || row == 0 ? row + 1 : row - 1);
        else
            showOperation();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == OperationsModel::State)
            flip(index.row());
    });
    connect(m_panel, &OperationPanel::undoWanted, this, [this] { flip(m_model->rowOf(m_panel->operation())); });
    connect(m_panel, &OperationPanel::recordsWanted, this, &OperationsPage::openRecords);
    connect(m_panel, &OperationPanel::recordWanted, this, &OperationsPage::recordWanted);
    connect(m_table, &RecordTable::enterPressed, this, &OperationsPage::openRecords);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += linesAtOnce;
        read();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_search->setFocus(); });
    const auto outdated = [this] {
        m_stale = true;
        if (isVisible())
            read();
    };
    connect(&m_context.office.store(), &app::Store::recordsChanged, this, outdated);
    connect(&m_context.office.store(), &app::Store::profileChanged, this, outdated);
    connect(&m_context.office.store(), &app::Store::figuresChanged, this, outdated);
    connect(&m_context.office.store(), &app::Store::settingsChanged, this, outdated);
}

QWidget *OperationsPage::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(topBarHeight);
    setFill(head, tokens().window);
    m_search->setFixedWidth(240);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(textLabel(tr("History of the office"), 12, tokens().text, true));
    row->addWidget(textLabel(tr("Everything that was done, by whom, and the way back."), 9, tokens().text2), 1);
    row->addWidget(m_search);
    return head;
}

void OperationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        read();
    m_table->setFocus();
}

void OperationsPage::choose(qint64 operation)
{
    m_wanted = operation;
    m_search->clear();
    if (const int row = m_model->rowOf(operation); row >= 0 && !m_stale)
        m_table->chooseRow(row);
    else
        read();
}

void OperationsPage::read()
{
    m_stale = false;
    m_run.load(m_most);
}

void OperationsPage::showLines()
{
    const qint64 chosen = m_wanted != 0 ? m_wanted : m_panel->operation();
    m_model->show(m_run.lines(), m_context.office.today());
    spanHeadings();
    if (m_wanted != 0 && m_model->rowOf(m_wanted) < 0 && m_run.hasMore()) {
        m_most *= 2; // an older one: read on until it is there
        read();
        return;
    }
    m_wanted = 0;
    const int row = m_model->rowOf(chosen);
    m_table->chooseRow(row >= 0 ? row : 1);
    showOperation();
    m_none->setVisible(m_model->lineCount() == 0);
    m_more->setVisible(m_run.hasMore());
    Q_EMIT statusChanged();
}

void OperationsPage::spanHeadings()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isHeading(row))
            m_table->setSpan(row, 0, 1, OperationsModel::ColumnCount);
}

void OperationsPage::showOperation()
{
    m_row = m_table->currentIndex().row();
    const app::HistoryLine *line = m_model->line(m_table->currentIndex().row());
    if (!line) {
        m_panel->clear();
        return;
    }
    guarded(m_context, this, "operation",
            [&] { m_panel->show(*line, app::operationDetails(m_context.office, line->operation.id)); });
}

void OperationsPage::flip(int row)
{
    if (const app::HistoryLine *line = m_model->line(row); line && line->isUndoable)
        Q_EMIT undoWanted(line->operation.id);
}

void OperationsPage::openRecords()
{
    const app::HistoryLine *line = m_model->line(m_table->currentIndex().row());
    if (!line)
        return;
    app::OperationDetails details;
    if (!guarded(m_context, this, "operation",
                 [&] { details = app::operationDetails(m_context.office, line->operation.id); }))
        return;
    for (const app::ChangedLedger &ledger : details.ledgers) {
        std::vector<qint64> ids;
        for (const app::ChangedRecord &record : ledger.records)
            if (record.isThere)
                ids.push_back(record.id);
        if (ids.size() == 1)
            Q_EMIT recordWanted(*ledger.entity, ids.front());
        else if (!ids.empty())
            Q_EMIT rowsWanted(*ledger.entity, ids, line->sentence);
        if (!ids.empty())
            return;
    }
}

QString OperationsPage::statusText() const
{
    return statText(tr("Operations"), QLocale().toString(m_model->lineCount()));
}

} // namespace desktop
