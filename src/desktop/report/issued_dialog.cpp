#include "desktop/report/issued_dialog.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QTreeWidget>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidths[] = {180, 420, 110};
constexpr int figureWidth = 420;
constexpr int valueWidth = 130;
constexpr int tableHeight = 220;
constexpr int entityRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

QString differenceWord(app::RowDifference difference)
{
    switch (difference) {
    case app::RowDifference::Added:
        return IssuedDialog::tr("counts now");
    case app::RowDifference::Removed:
        return IssuedDialog::tr("counts no more");
    case app::RowDifference::Changed:
        break;
    }
    return IssuedDialog::tr("changed");
}

} // namespace

IssuedDialog::IssuedDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_table(new QTableWidget)
    , m_differences(new QTreeWidget)
{
    setWindowTitle(tr("Issued documents"));
    resize(980, 640);
    showAsList(*m_table, {tr("Number"), tr("Title"), tr("Issued"), tr("File")}, columnWidths);
    m_table->setFixedHeight(tableHeight);
    m_table->setAccessibleName(windowTitle());
    m_differences->setHeaderLabels({tr("What would differ today"), tr("As issued"), tr("Today")});
    m_differences->header()->setFont(uiFont(9));
    m_differences->header()->setFixedHeight(headerHeight);
    m_differences->setFrameShape(QFrame::NoFrame);
    m_differences->setColumnWidth(0, figureWidth);
    m_differences->setColumnWidth(1, valueWidth);
    m_differences->setAccessibleName(tr("What would differ today"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_differences, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeFoot());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &IssuedDialog::showDifferences);
    connect(m_differences, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem *item) {
        const auto *entity = item->data(0, entityRole).value<const domain::Entity *>();
        if (entity != nullptr)
            Q_EMIT rowsWanted(*entity, {item->data(0, idRole).toLongLong()}, item->text(0));
    });
    load();
}

QWidget *IssuedDialog::makeFoot()
{
    m_state = new StateLabel;
    m_save = new Button(tr("Save its file again…"));
    auto *verifyButton = new Button(tr("Verify a file…"));
    auto *close = new Button(tr("Close"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    for (Button *button : {m_save, verifyButton, close})
        row->addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &IssuedDialog::saveFileAgain);
    connect(verifyButton, &QPushButton::clicked, this, &IssuedDialog::verify);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void IssuedDialog::load()
{
    guarded(m_context, this, "issued documents", [&] { m_reports = app::issuedDocuments(m_context.office.session()); });
    m_table->setRowCount(int(m_reports.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList texts = app::issuedTexts(m_reports[size_t(row)]);
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    if (!m_reports.empty())
        m_table->selectRow(0);
    else
        m_state->setState(Icon::Info, tr("Nothing has been issued yet."), tokens().text2);
    m_save->setEnabled(!m_reports.empty());
}

qint64 IssuedDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? 0 : m_reports[size_t(row)].id;
}

void IssuedDialog::showDifferences()
{
    m_differences->clear();
    if (current() == 0)
        return;
    QList<app::FigureDifference> found;
    if (!guarded(m_context, this, "differences",
                 [&] { found = app::differencesToday(m_context.office.session(), current()); }))
        return;
    for (const app::FigureDifference &difference : std::as_const(found)) {
        const QString now = difference.error.isEmpty() ? difference.now + difference.then.unit : difference.error;
        auto *figure = new QTreeWidgetItem(m_differences,
                                           {difference.then.label, difference.then.value + difference.then.unit, now});
        for (const app::ChangedRow &row : difference.rows) {
            auto *item = new QTreeWidgetItem(
                figure,
                {row.title.isEmpty() ? tr("Record %1, erased").arg(row.id) : row.title, domain::labelOf(*row.entity),
                 differenceWord(row.difference)
                     + (row.fields.isEmpty() ? QString() : u" · "_s + row.fields.join(u"、"_s))});
            item->setData(0, entityRole, QVariant::fromValue(row.entity));
            item->setData(0, idRole, row.id);
        }
        figure->setExpanded(found.size() == 1);
    }
    if (found.isEmpty())
        m_state->setState(Icon::Done, tr("It would say the same today."), tokens().ok);
    else
        m_state->setState(Icon::Warning, tr("%n figure(s) would differ today.", nullptr, int(found.size())),
                          tokens().warn);
}

QString IssuedDialog::stateText() const { return m_state->text(); }

void IssuedDialog::saveFileAgain()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const QString name = app::issuedTexts(m_reports[size_t(row)]).last();
    const QString path = m_context.dialogs.saveFile(this, windowTitle(), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    guarded(m_context, this, "issued file", [&] {
        app::writeIssuedFile(m_context.office.session(), current(), path);
        m_state->setState(Icon::Done, tr("%1 written").arg(path), tokens().ok);
    });
}

void IssuedDialog::verify()
{
    const QString path = m_context.dialogs.openFile(this, tr("Verify a file"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    guarded(m_context, this, "verify", [&] {
        const app::Verification result = app::verifyFile(m_context.office.session(), path);
        const QString sentence = app::verdictSentence(result);
        switch (result.verdict) {
        case app::Verdict::Genuine:
            m_state->setState(Icon::Done, sentence, tokens().ok);
            return;
        case app::Verdict::Altered:
        case app::Verdict::RecordChanged:
            m_state->setState(Icon::Error, sentence, tokens().error);
            return;
        case app::Verdict::Unknown:
            m_state->setState(Icon::Warning, sentence, tokens().warn);
        }
    });
}

} // namespace desktop
