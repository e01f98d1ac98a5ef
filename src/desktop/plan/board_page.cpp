#include "desktop/plan/board_page.h"

#include "desktop/plan/board_model.h"
#include "desktop/plan/part_strip.h"
#include "desktop/plan/target_panel.h"
#include "desktop/start/target_model.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/list_chip.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;
using figures::TargetResult;
using figures::TargetState;

namespace {

constexpr int sideWidth = 356;
constexpr int filterHeight = 41;

/// Keeps what is chosen where it is still there.
void fillBox(ComboBox &box, const QString &all, const QStringList &values)
{
    const QString chosen = box.currentData().toString();
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all, QString());
    for (const QString &value : values)
        box.addItem(value, value);
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
    box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box.setVisible(values.size() > 1);
}

} // namespace

BoardPage::BoardPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_year(context.office.today().year())
    , m_title(textLabel({}, 12, tokens().text, true))
    , m_next(new Button(Icon::Next, tr("Plan next year")))
    , m_search(new SearchField(tr("Find a target"), u"Ctrl+F"_s))
    , m_chips(new QWidget)
    , m_areas(new ComboBox)
    , m_responsible(new ComboBox)
    , m_assigners(new ComboBox)
    , m_model(new BoardModel(this))
    , m_table(new RecordTable)
    , m_empty(new EmptyState)
    , m_panel(new TargetPanel)
    , m_link(new Button(Icon::Add, tr("Link a record"), Button::Flat))
    , m_done(new Button(Icon::Check, tr("Done"), Button::Flat))
    , m_move(new Button(Icon::Calendar, tr("Move"), Button::Flat))
    , m_drop(new Button(Icon::Minus, tr("Drop"), Button::Flat))
    , m_reopen(new Button(Icon::Undo, tr("As planned"), Button::Flat))
    , m_open(new Button(Icon::Pencil, tr("Form"), Button::Flat))
    , m_run(context.office)
{
    setFill(this, tokens().base);
    m_table->setAccessibleName(tr("Targets of the year"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BoardDelegate(m_table, *m_model));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setGutter(6);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(BoardModel::Wording, QHeaderView::Stretch);
    const QList<std::pair<int, int>> widths{{BoardModel::Number, 104},    {BoardModel::Wanted, 108},
                                            {BoardModel::Actual, 96},     {BoardModel::Progress, 96},
                                            {BoardModel::Parts, 132},     {BoardModel::Standing, 150},
                                            {BoardModel::Responsible, 88}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    static_cast<EmptyState *>(m_empty)->showBeginning(
        Icon::Flag, tr("This year has no targets yet"),
        tr("Import the sheet of targets, or record them one by one; the board then measures them by the records."),
        tr("New target"));
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_empty, 1);
    body->addWidget(m_table, 1);
    body->addWidget(makeSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolbar());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeFilters());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(body, 1);
    connectParts();
    showBoard();
}

QWidget *BoardPage::makeToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(topBarHeight);
    setFill(bar, tokens().window);
    m_search->setFixedWidth(240);
    auto *recompute = new Button(Icon::Refresh, tr("Recompute"), Button::Flat);
    recompute->setKey(QKeySequence(Qt::Key_F5));
    m_next->setToolTip(tr("Draft next year's plan from how this year's targets stand"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_search);
    row->addWidget(recompute);
    row->addStretch();
    row->addWidget(m_next);
    connect(recompute, &QPushButton::clicked, this, &BoardPage::compute);
    connect(m_next, &QPushButton::clicked, this, &BoardPage::planNextYear);
    return bar;
}

QWidget *BoardPage::makeFilters()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(filterHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(4);
    const auto chip = [&](std::optional<TargetState> state, const QString &name) {
        auto *button = new ListChip(name);
        if (state)
            button->setIcon(lookOf(*state).icon, lookOf(*state).colour);
        chips->addWidget(button);
        m_states << std::pair(state, button);
        connect(button, &ListChip::toggled, this, [this](bool on) {
            if (on)
                narrow();
        });
    };
    chip(std::nullopt, tr("All"));
    chip(TargetState::Missed, tr("Missed"));
    chip(TargetState::NotMeasurable, tr("Not measurable"));
    chip(TargetState::AtRisk, tr("At risk"));
    chip(TargetState::Due, tr("On the way"));
    chip(TargetState::Done, tr("Done"));
    chip(TargetState::Dropped, tr("Dropped"));
    m_states.first().second->setChecked(true);
    row->addWidget(m_chips);
    row->addStretch();
    m_areas->setAccessibleName(tr("Work area"));
    m_responsible->setAccessibleName(tr("Responsible"));
    m_assigners->setAccessibleName(tr("Assigned by"));
    for (ComboBox *box : {m_areas, m_responsible, m_assigners}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &BoardPage::narrow);
    }
    return bar;
}

QWidget *BoardPage::makeSide()
{
    m_side = new QWidget;
    m_side->setFixedWidth(sideWidth);
    auto *actions = new QWidget;
    auto *rows = new QVBoxLayout(actions);
    rows->setContentsMargins(8, 6, 8, 6);
    rows->setSpacing(2);
    for (const QList<Button *> &buttons : {QList<Button *>{m_link, m_done, m_reopen}, {m_move, m_drop, m_open}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        for (Button *button : buttons)
            row->addWidget(button);
        row->addStretch();
        rows->addLayout(row);
    }
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_panel, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(actions);
    auto *layout = new QHBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Vertical));
    layout->addLayout(column, 1);
    return m_side;
}

void BoardPage::connectParts()
{
    connect(&m_run, &app::PlanRun::computed, this, &BoardPage::showBoard);
    connect(&m_run, &app::PlanRun::failed, this,
            [this](const app::Failure &failure) { m_context.dialogs.showFailure(this, failure.message); });
    connect(m_search, &QLineEdit::textChanged, this, &BoardPage::narrow);
    connect(m_table, &RecordTable::currentRowChanged, this, &BoardPage::showTarget);
    connect(m_table, &RecordTable::enterPressed, this, [this] { openRows(); });
    connect(m_table, &QTableView::doubleClicked, this, [this] { openRows(); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == BoardModel::Actual)
            openRows();
    });
    connect(m_panel, &TargetPanel::rowsWanted, this, [this] { openRows(); });
    connect(m_panel, &TargetPanel::lackingWanted, this, &BoardPage::openLacking);
    connect(m_panel, &TargetPanel::partWanted, this, &BoardPage::openPart);
    connect(m_panel, &TargetPanel::recordWanted, this, &BoardPage::recordWanted);
    connect(m_panel, &TargetPanel::unlinkWanted, this, [this](const domain::Entity &entity, qint64 id) {
        change(tr("The link was taken off"), [&] { return app::unlinkRecord(m_context.office, m_target, entity, id); });
    });
    connect(m_panel, &TargetPanel::reasonGiven, this, [this](qint64 target, const QString &reason) {
        change(tr("The reason was saved"), [&] { return app::saveReason(m_context.office, target, reason); });
    });
    auto *empty = static_cast<EmptyState *>(m_empty);
    connect(empty, &EmptyState::importWanted, this, [this] { Q_EMIT importWanted(figures::targetEntity()); });
    connect(empty, &EmptyState::createWanted, this, [this] { Q_EMIT recordWanted(figures::targetEntity(), 0); });
    connect(m_link, &QPushButton::clicked, this, &BoardPage::link);
    connect(m_done, &QPushButton::clicked, this, &BoardPage::finish);
    connect(m_move, &QPushButton::clicked, this, &BoardPage::move);
    connect(m_drop, &QPushButton::clicked, this, &BoardPage::drop);
    connect(m_reopen, &QPushButton::clicked, this, &BoardPage::reopen);
    connect(m_open, &QPushButton::clicked, this, &BoardPage::openRecord);
    const auto outdated = [this] {
        m_stale = true;
        if (isVisible())
            compute();
    };
    connect(&m_context.office.store(), &app::Store::figuresChanged, this, outdated);
    connect(&m_context.office.store(), &app::Store::recordsChanged, this, outdated);
}

void BoardPage::setYear(int year)
{
    m_year = year;
    m_stale = true;
    if (isVisible())
        compute();
}

void BoardPage::compute()
{
    m_stale = false;
    m_run.compute(m_year);
}

void BoardPage::showBoard()
{
    const app::PlanBoard &board = m_run.board();
    m_title->setText(tr("Plan of %1").arg(m_year));
    m_model->show(board.targets);
    const auto counts = m_model->counts();
    for (const auto &[state, chip] : std::as_const(m_states)) {
        const int count = state ? counts.value(*state) : static_cast<int>(board.targets.size());
        chip->setCount(count);
        chip->setVisible(!state || count > 0 || chip->isChecked());
    }
    fillBox(*m_areas, tr("All areas"), m_model->values(&TargetResult::workArea));
    fillBox(*m_responsible, tr("Everyone"), m_model->values(&TargetResult::responsible));
    fillBox(*m_assigners, tr("Assigned by anyone"), m_model->values(&TargetResult::assignedBy));
    m_table->setColumnHidden(BoardModel::Responsible, m_responsible->count() <= 1);
    m_table->setColumnHidden(BoardModel::Parts, std::ranges::all_of(board.targets, [](const TargetResult &target) {
                                 return target.parts.isEmpty();
                             }));
    const bool any = !board.targets.isEmpty();
    m_empty->setVisible(!any && board.year != 0);
    m_table->setVisible(any || board.year == 0);
    m_side->setVisible(any);
    m_next->setEnabled(any);
    narrow();
}

ListChip *BoardPage::chip(std::optional<TargetState> state) const
{
    for (const auto &[known, chip] : m_states)
        if (known == state)
            return chip;
    return nullptr;
}

void BoardPage::narrow()
{
    BoardFilter filter;
    for (const auto &[state, chip] : std::as_const(m_states))
        if (chip->isChecked())
            filter.state = state;
    filter.area = m_areas->currentData().toString();
    filter.responsible = m_responsible->currentData().toString();
    filter.assignedBy = m_assigners->currentData().toString();
    filter.words = m_search->text().trimmed();
    const qint64 target = m_target;
    m_model->narrow(filter);
    if (m_panel->hasTyped() && m_model->rowOf(m_panel->target()) < 0) {
        // The reason that is being typed stays in sight, and no other target is marked beside it.
        const QSignalBlocker quiet(m_table);
        m_table->selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
        Q_EMIT statusChanged();
        return;
    }
    m_table->chooseRow(qMax(0, m_model->rowOf(target)));
    showTarget();
    Q_EMIT statusChanged();
}

void BoardPage::choose(qint64 target)
{
    if (const int row = m_model->rowOf(target); row >= 0)
        m_table->chooseRow(row);
}

const TargetResult *BoardPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->target(row) : nullptr;
}

void BoardPage::showTarget()
{
    const TargetResult *target = chosen();
    if (m_panel->hasTyped() && target && target->id != m_panel->target() && !mayLeave()) {
        m_table->chooseRow(m_model->rowOf(m_panel->target()));
        return;
    }
    target = chosen(); // saving may have put the rows in another order
    const bool closed = target && (target->state == TargetState::Done || target->state == TargetState::Dropped);
    const bool changed = target
        && (target->movedFrom.isValid() || target->state == TargetState::Dropped
            || (target->state == TargetState::Done && !target->measured()));
    for (Button *button : {m_link, m_open})
        button->setEnabled(target);
    m_done->setVisible(target && !target->measured() && !closed);
    m_move->setEnabled(target && !closed);
    m_drop->setEnabled(target && target->state != TargetState::Dropped);
    m_reopen->setVisible(changed);
    if (!target) {
        m_panel->clear();
        return;
    }
    m_target = target->id;
    m_panel->show(*target, m_run.board().today);
}

bool BoardPage::isTypedIn() const { return m_panel->hasTyped(); }

bool BoardPage::mayLeave()
{
    if (!m_panel->hasTyped())
        return true;
    const qint64 target = m_panel->target();
    const QString reason = m_panel->reason()->toPlainText();
    switch (m_context.dialogs.askUnsaved(this, 1)) {
    case Dialogs::Unsaved::Save:
        m_panel->dropTyped();
        change(tr("The reason was saved"), [&] { return app::saveReason(m_context.office, target, reason); });
        return true;
    case Dialogs::Unsaved::Discard:
        m_panel->dropTyped();
        return true;
    case Dialogs::Unsaved::Stay:
        break;
    }
    return false;
}

QString BoardPage::statusText() const
{
    const QLocale locale;
    const auto counts = m_model->counts();
    QString text = statText(tr("Targets"), locale.toString(static_cast<qint64>(m_model->all().size())));
    const auto add = [&](const QString &words, TargetState state) {
        text += u"&nbsp;&nbsp;&nbsp;"_s + statText(words, locale.toString(counts.value(state)));
    };
    add(tr("done"), TargetState::Done);
    add(tr("at risk"), TargetState::AtRisk);
    add(tr("missed"), TargetState::Missed);
    return text;
}

void BoardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        compute();
    m_table->setFocus();
}

} // namespace desktop
