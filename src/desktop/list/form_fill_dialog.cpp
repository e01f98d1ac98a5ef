#include "desktop/list/form_fill_dialog.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"
#include "importing/form_columns.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QTableWidget>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int nameWidth = 300;
constexpr int fieldWidth = 220;
} // namespace

FormFillDialog::FormFillDialog(const Context &context, const domain::Entity &entity, std::vector<qint64> ids,
                               QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_entity(entity)
    , m_ids(std::move(ids))
    , m_name(textLabel(tr("No form chosen yet"), 10, tokens().text, true))
    , m_place(textLabel({}, 9, tokens().text2))
    , m_columns(new QTableWidget(0, 3))
    , m_reveal(new QCheckBox(tr("Identity and bank numbers in full")))
    , m_state(new StateLabel)
    , m_write(new Button(tr("Write a copy…"), Button::Primary))
    , m_job(context.office)
{
    setWindowTitle(tr("Fill an official form: %1").arg(domain::labelOf(entity)));
    resize(860, 560);
    m_columns->setHorizontalHeader(new RecordHeader(m_columns));
    m_columns->setHorizontalHeaderLabels({tr("Column of the form"), tr("Our field"), tr("What is written")});
    m_columns->setColumnWidth(0, nameWidth);
    m_columns->setColumnWidth(1, fieldWidth);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_columns->setShowGrid(false);
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setAccessibleName(tr("Columns of the form"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_columns, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeFoot());
    m_write->setEnabled(false);
}

QWidget *FormFillDialog::makeHead()
{
    auto *head = new QWidget;
    auto *choose = new Button(Icon::Sheet, tr("Choose the form…"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_name);
    texts->addWidget(m_place);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 16, 12);
    row->addLayout(texts, 1);
    row->addWidget(choose);
    m_place->setText(tr("An xlsx workbook as the office hands it out. Only cells below its header are filled; all else "
                        "stays as it is."));
    connect(choose, &QPushButton::clicked, this, &FormFillDialog::chooseForm);
    return head;
}

QWidget *FormFillDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *closeButton = new Button(tr("Close"));
    m_state->setState(Icon::Info, tr("%n record(s) of the list", nullptr, static_cast<int>(m_ids.size())),
                      tokens().text2);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_reveal);
    row->addSpacing(8);
    row->addWidget(m_state, 1);
    row->addWidget(closeButton);
    row->addWidget(m_write);
    connect(closeButton, &QPushButton::clicked, this, &FormFillDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &FormFillDialog::write);
    return foot;
}

QString FormFillDialog::stateText() const { return m_state->text(); }

void FormFillDialog::chooseForm()
{
    const QString form
        = m_context.dialogs.openFile(this, tr("Choose the official form"), tr("Workbook (*.xlsx *.xlsm)"));
    if (!form.isEmpty() && !m_job.isBusy())
        showForm(form);
}

void FormFillDialog::showForm(const QString &form)
{
    importing::SheetMatch match;
    m_form.clear();
    m_columns->setRowCount(0);
    m_name->setText(QFileInfo(form).fileName());
    m_place->clear();
    if (const auto failure = app::attempt("form", [&] { match = importing::formColumns(m_entity, form); })) {
        m_state->setState(Icon::Error, failure->message, tokens().error);
        m_write->setEnabled(false);
        return;
    }
    m_form = form;
    m_place->setText(tr("Sheet “%1”, header in row %2").arg(match.name).arg(match.headerRow));
    int filled = 0;
    for (const importing::ColumnMatch &column : std::as_const(match.columns)) {
        if (column.header.isEmpty())
            continue;
        const bool isNumber = importing::isRunningNumber(column);
        const QString field = column.field ? domain::labelOf(m_entity, *column.field) : QString();
        const QString what = isNumber          ? tr("numbered from 1")
            : !column.field                    ? tr("stays as the form has it")
            : column.moneyUnit == QChar(u'万') ? tr("from the ledger, in 10,000 yuan")
                                               : tr("from the ledger");
        filled += column.field ? 1 : 0;
        const int row = m_columns->rowCount();
        m_columns->insertRow(row);
        const QStringList texts{column.header, field, what};
        for (int i = 0; i < texts.size(); ++i) {
            auto *item = new QTableWidgetItem(texts[i]);
            item->setToolTip(texts[i]);
            if (!column.field && !isNumber)
                item->setForeground(tokens().text2);
            m_columns->setItem(row, i, item);
        }
    }
    m_state->setState(Icon::Done,
                      tr("%1 of %2 columns are filled with %n record(s)", nullptr, static_cast<int>(m_ids.size()))
                          .arg(filled)
                          .arg(m_columns->rowCount()),
                      tokens().ok);
    m_write->setEnabled(filled > 0);
}

void FormFillDialog::write()
{
    if (m_form.isEmpty() || m_job.isBusy())
        return;
    const QFileInfo form(m_form);
    const QString path
        = m_context.dialogs.saveFile(this, tr("Write the filled form"),
                                     form.completeBaseName() + tr("-filled") + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    app::SheetExport what;
    what.ids = m_ids;
    what.reveal = m_reveal->isChecked();
    m_job.start(
        tr("Filling the form"),
        [this, what, form = m_form, path](storage::Session &session, const domain::Progress &progress) {
            app::exportIntoForm(session, m_entity, what, form, path, progress);
        },
        [this, path](const std::optional<app::Failure> &failure) {
            m_write->setEnabled(true);
            if (failure && !failure->isCancelled())
                m_state->setState(Icon::Error, failure->message, tokens().error);
            else if (!failure)
                m_state->setState(Icon::Done, tr("Written to “%1”").arg(QFileInfo(path).fileName()), tokens().ok);
            if (m_closing)
                QDialog::reject();
        });
    m_write->setEnabled(false);
    m_state->setState(Icon::Export, m_job.title(), tokens().text);
}

/// The dialog goes when the work has stopped.
void FormFillDialog::reject()
{
    if (m_job.isBusy()) {
        m_closing = true;
        m_job.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace desktop
