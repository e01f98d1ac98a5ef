#include "desktop/figures/figures_page.h"

#include "app/own_figures.h"
#include "desktop/figures/figure_dialog.h"
#include "desktop/figures/figures_model.h"
#include "desktop/figures/group_list.h"
#include "desktop/report/figure_panel.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/row_delegate.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLocale>
#include <QShortcut>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 356;
constexpr int numberWidth = 118;
constexpr int unitWidth = 76;
constexpr int groupWidth = 130;

QString figuresFilter() { return FiguresPage::tr("Figures (*.json)"); }

} // namespace

FiguresPage::FiguresPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_period(domain::Period::ofYear(context.office.today().year()))
    , m_search(new SearchField(tr("Find a figure"), u"Ctrl+F"_s))
    , m_state(new StateLabel)
    , m_export(new Button(Icon::Export, tr("Share own ones"), Button::Flat))
    , m_groups(new GroupList)
    , m_model(new FiguresModel(this))
    , m_table(new RecordTable)
    , m_panel(new FigurePanel(context))
    , m_copy(new Button(Icon::Add, tr("New one like this"), Button::Flat))
    , m_change(new Button(Icon::Pencil, tr("Change"), Button::Flat))
    , m_remove(new Button(Icon::Trash, tr("Remove"), Button::Flat))
    , m_run(context.office)
{
    setFill(this, tokens().base);
    m_groups->setAccessibleName(tr("Groups of figures"));
    m_table->setAccessibleName(tr("Figures"));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(FiguresModel::Name, QHeaderView::Stretch);
    for (const int column : {FiguresModel::Value, FiguresModel::Before, FiguresModel::Difference})
        m_table->setColumnWidth(column, numberWidth);
    m_table->setColumnWidth(FiguresModel::Unit, unitWidth);
    m_table->setColumnWidth(FiguresModel::Group, groupWidth);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 8, 0, 8);
    left->addWidget(m_groups, 1);
    body->addLayout(left);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(m_table, 1);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(makeSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolbar());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(body, 1);
    connectParts();
    showFigure();
}

QWidget *FiguresPage::makeToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(topBarHeight);
    setFill(bar, tokens().window);
    m_search->setFixedWidth(240);
    auto *import = new Button(Icon::Import, tr("Take in"), Button::Flat);
    import->setToolTip(tr("Add the figures another office has shared as a file"));
    m_export->setToolTip(tr("Write the office's own figures into a file for other offices"));
    auto *recompute = new Button(Icon::Refresh, tr("Recompute"), Button::Flat);
    recompute->setKey(QKeySequence(Qt::Key_F5));
    auto *create = new Button(Icon::Add, tr("New figure"));
    create->setKey(QKeySequence::New);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(textLabel(tr("Figures"), 10, tokens().text, true));
    row->addWidget(m_search);
    row->addWidget(recompute);
    row->addWidget(m_state, 1);
    row->addWidget(import);
    row->addWidget(m_export);
    row->addWidget(create);
    connect(import, &QPushButton::clicked, this, &FiguresPage::importFile);
    connect(m_export, &QPushButton::clicked, this, &FiguresPage::exportFile);
    connect(recompute, &QPushButton::clicked, this, &FiguresPage::compute);
    connect(create, &QPushButton::clicked, this, &FiguresPage::addFigure);
    return bar;
}

QWidget *FiguresPage::makeSide()
{
    m_side = new QWidget;
    m_side->setFixedWidth(sideWidth);
    auto *actions = new QWidget;
    actions->setFixedHeight(44);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    for (Button *button : {m_copy, m_change, m_remove})
        row->addWidget(button);
    row->addStretch();
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panel, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(actions);
    return m_side;
}

void FiguresPage::connectParts()
{
    connect(&m_run, &app::FigureRun::computed, this, &FiguresPage::showRows);
    connect(&m_run, &app::FigureRun::failed, this,
            [this](const app::Failure &failure) { m_state->setState(Icon::Error, failure.message, tokens().error); });
    connect(m_search, &QLineEdit::textChanged, this, &FiguresPage::narrow);
    connect(m_groups, &QListWidget::currentRowChanged, this, &FiguresPage::narrow);
    connect(m_table, &RecordTable::currentRowChanged, this, &FiguresPage::showFigure);
    connect(m_table, &RecordTable::enterPressed, this, [this] { m_panel->openRows(); });
    connect(m_panel, &FigurePanel::rowsWanted, this, &FiguresPage::rowsWanted);
    connect(m_copy, &QPushButton::clicked, this, &FiguresPage::copyFigure);
    connect(m_change, &QPushButton::clicked, this, &FiguresPage::changeFigure);
    connect(m_remove, &QPushButton::clicked, this, &FiguresPage::removeFigure);
    const auto outdated = [this] {
        m_stale = true;
        if (isVisible())
            compute();
    };
    connect(&m_context.office.store(), &app::Store::figuresChanged, this, outdated);
    connect(&m_context.office.store(), &app::Store::recordsChanged, this, outdated);
}

void FiguresPage::setYear(int year)
{
    m_period = domain::Period::ofYear(year);
    m_stale = true;
    if (isVisible())
        compute();
}

void FiguresPage::compute()
{
    m_stale = false;
    m_state->clear();
    m_run.compute(m_period);
}

void FiguresPage::showRows()
{
    const QString name = m_name;
    m_model->setRows(m_run.rows(), m_run.period());
    m_groups->setGroups(tr("All figures"), m_model->groups());
    m_export->setEnabled(std::ranges::any_of(m_run.rows(), [](const app::FigureRow &row) { return row.figure.own; }));
    m_table->chooseRow(qMax(0, m_model->rowOf(name)));
    showFigure();
    Q_EMIT statusChanged();
}

void FiguresPage::narrow()
{
    const QString name = m_name;
    m_model->narrow(m_groups->chosen(), m_search->text());
    m_table->setColumnHidden(FiguresModel::Group, !m_groups->chosen().isEmpty());
    m_table->chooseRow(qMax(0, m_model->rowOf(name)));
    showFigure();
    Q_EMIT statusChanged();
}

void FiguresPage::choose(const QString &name)
{
    m_search->clear();
    m_groups->choose({});
    m_table->chooseRow(m_model->rowOf(name));
}

const app::FigureRow *FiguresPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rowAt(row) : nullptr;
}

void FiguresPage::showFigure()
{
    const app::FigureRow *row = chosen();
    m_side->setEnabled(row != nullptr);
    m_change->setVisible(row && row->figure.own);
    m_remove->setVisible(row && row->figure.own);
    if (!row)
        return;
    m_name = row->figure.name;
    guarded(m_context, this, "figure",
            [&] { m_panel->show(app::figureRow(m_context.office, row->figure, m_run.period())); });
}

FigureDialog *FiguresPage::open(const figures::NamedFigure *edited, const figures::NamedFigure *model)
{
    auto *dialog = new FigureDialog(m_context, m_period, edited, model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_name = dialog->name()->text().trimmed(); });
    dialog->open();
    return dialog;
}

FigureDialog *FiguresPage::addFigure() { return open(nullptr, nullptr); }

FigureDialog *FiguresPage::copyFigure()
{
    const app::FigureRow *row = chosen();
    return row ? open(nullptr, &row->figure) : nullptr;
}

FigureDialog *FiguresPage::changeFigure()
{
    const app::FigureRow *row = chosen();
    return row && row->figure.own ? open(&row->figure, nullptr) : nullptr;
}

void FiguresPage::removeFigure()
{
    const app::FigureRow *row = chosen();
    if (!row || !row->figure.own)
        return;
    const figures::NamedFigure removed = row->figure;
    if (!guarded(m_context, this, "remove figure", [&] { app::removeFigure(m_context.office, removed.name); }))
        return;
    Q_EMIT noticed(tr("Figure “%1” removed").arg(removed.label), [this, removed] {
        guarded(m_context, this, "restore figure", [&] { app::addFigure(m_context.office, removed); });
    });
}

void FiguresPage::importFile()
{
    const QString path = m_context.dialogs.openFile(this, tr("Take in figures"), figuresFilter());
    if (path.isEmpty())
        return;
    qsizetype added = 0;
    if (guarded(m_context, this, "import figures", [&] { added = app::importFigures(m_context.office, path); }))
        Q_EMIT noticed(tr("%n figure(s) added", nullptr, static_cast<int>(added)), {});
}

void FiguresPage::exportFile()
{
    const QString path
        = m_context.dialogs.saveFile(this, tr("Share own figures"), tr("Own figures") + u".json"_s, figuresFilter());
    if (path.isEmpty())
        return;
    if (guarded(m_context, this, "export figures", [&] { app::exportFigures(m_context.office, path); }))
        Q_EMIT noticed(tr("%1 written").arg(path), {});
}

QString FiguresPage::statusText() const
{
    const QLocale locale;
    const auto own = std::ranges::count_if(m_run.rows(), [](const app::FigureRow &row) { return row.figure.own; });
    return statText(tr("Figures"), locale.toString(static_cast<qint64>(m_run.rows().size()))) + u"&nbsp;&nbsp;&nbsp;"_s
        + statText(tr("shown"), locale.toString(m_model->rowCount())) + u"&nbsp;&nbsp;&nbsp;"_s
        + statText(tr("own"), locale.toString(static_cast<qint64>(own)));
}

void FiguresPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        compute();
}

} // namespace desktop
