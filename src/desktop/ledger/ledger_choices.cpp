#include "desktop/ledger/ledger_choices.h"

#include "app/saved_lists.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesWidth = 320;

enum PeriodChoice { EveryTime, TheYear, TheYearBefore, Between };
enum OrderChoice { AsListed, ByPinyin, ByStrokes };

const domain::Field *fieldOf(const QListWidgetItem *item)
{
    return reinterpret_cast<const domain::Field *>(item->data(Qt::UserRole).value<quintptr>());
}

QDateEdit *dayEdit(QDate day)
{
    auto *edit = new QDateEdit(day);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

LedgerChoices::LedgerChoices(const Context &context, LedgerSubject subject, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_subject(std::move(subject))
{
    const domain::EntityOptions &options = m_subject.entity->options;
    m_set = new ComboBox;
    auto *keep = new Button(tr("Keep…"), Button::Link);
    keep->setToolTip(tr("Keeps these columns under a name, as a list of the ledger"));
    m_columns = new QListWidget;
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setAccessibleName(tr("Columns"));
    // Lists are transparent elsewhere, and check boxes are filled with the colour of their list.
    m_columns->setStyleSheet(u"QListView{background:%1;border:1px solid %2;border-radius:4px;padding:2px}"_s.arg(
        tokens().base.name(), tokens().border.name()));
    m_order = new ComboBox;
    m_order->addItems({tr("As in the list"), tr("By pinyin"), tr("By strokes of the surname")});
    m_period = new ComboBox(this);
    m_period->addItems(
        {tr("Any date"), tr("Year %1").arg(m_subject.year), tr("Year %1").arg(m_subject.year - 1), tr("From … to …")});
    m_basis = new ComboBox(this);
    m_basis->addItems({tr("Dated in the period"), tr("There at its end")});
    m_basis->setCurrentIndex(app::isCountedAsOf(*m_subject.entity) ? 1 : 0);
    m_from = dayEdit(QDate(m_subject.year, 1, 1));
    m_to = dayEdit(QDate(m_subject.year, 12, 31));
    m_days = new QWidget(this);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_from);
    days->addWidget(m_to);
    guarded(m_context, this, "signers", [&] { m_signers = app::ledgerSigners(m_context.office); });
    m_preparedBy = new QLineEdit(m_signers.preparedBy);
    m_reviewedBy = new QLineEdit(m_signers.reviewedBy);
    m_date = dayEdit(m_context.office.today());
    m_reveal = new QCheckBox(tr("Identity numbers and the like in full"));

    m_set->setObjectName(u"set"_s);
    keep->setObjectName(u"keep"_s);
    m_columns->setObjectName(u"columns"_s);
    m_order->setObjectName(u"order"_s);
    m_period->setObjectName(u"period"_s);
    m_preparedBy->setObjectName(u"preparedBy"_s);
    setFixedWidth(choicesWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(textLabel(tr("Columns"), 10, tokens().text, true));
    auto *sets = new QHBoxLayout;
    sets->addWidget(m_set, 1);
    sets->addWidget(keep);
    column->addLayout(sets);
    column->addWidget(m_columns, 1);
    auto *hint = textLabel(tr("Ticked columns are printed; drag them into their order."), 9, tokens().text2);
    hint->setWordWrap(true);
    column->addWidget(hint);
    for (ComboBox *box : {m_order, m_period, m_basis})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QDateEdit *day : {m_from, m_to, m_date}) {
        day->setMinimumHeight(fieldHeight);
        day->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Order"), m_order);
    if (options.start != nullptr) {
        form->addRow(tr("Period"), m_period);
        form->addRow(QString(), m_days);
        if (options.end != nullptr)
            form->addRow(QString(), m_basis);
    }
    form->addRow(tr("Prepared by"), m_preparedBy);
    form->addRow(tr("Reviewed by"), m_reviewedBy);
    form->addRow(tr("Date"), m_date);
    column->addLayout(form);
    column->addWidget(m_reveal);
    QWidget *before = m_set;
    for (QWidget *next : std::initializer_list<QWidget *>{keep, m_columns, m_order, m_period, m_from, m_to, m_basis,
                                                          m_preparedBy, m_reviewedBy, m_date, m_reveal}) {
        setTabOrder(before, next);
        before = next;
    }
    m_columns->setFocus();

    connect(keep, &QPushButton::clicked, this, &LedgerChoices::saveSet);
    connect(m_set, &QComboBox::activated, this, &LedgerChoices::chooseSet);
    connect(m_columns, &QListWidget::itemChanged, this, &LedgerChoices::changed);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &LedgerChoices::changed);
    for (QComboBox *box : {m_order, m_period, m_basis}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showPeriod();
            Q_EMIT changed();
        });
    }
    for (QDateEdit *day : {m_from, m_to, m_date})
        connect(day, &QDateEdit::dateChanged, this, &LedgerChoices::changed);
    for (QLineEdit *name : {m_preparedBy, m_reviewedBy})
        connect(name, &QLineEdit::textChanged, this, &LedgerChoices::changed);
    connect(m_reveal, &QCheckBox::toggled, this, &LedgerChoices::changed);
    fillSets();
    fillColumns(m_subject.columns);
    showPeriod();
}

void LedgerChoices::fillColumns(const QList<const domain::Field *> &chosen)
{
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    QList<const domain::Field *> fields = chosen;
    for (const domain::Field *field : m_subject.entity->fields) {
        if (!fields.contains(field))
            fields << field;
    }
    for (const domain::Field *field : fields) {
        auto *item = new QListWidgetItem(domain::labelOf(*m_subject.entity, *field), m_columns);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.contains(field) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, QVariant::fromValue(reinterpret_cast<quintptr>(field)));
    }
}

void LedgerChoices::fillSets()
{
    m_sets = {m_subject.columns};
    m_set->clear();
    m_set->addItem(tr("As in the list"));
    guarded(m_context, this, "saved lists", [this] {
        const QList<app::SavedList> lists = app::savedLists(m_context.office, *m_subject.entity);
        for (const app::SavedList &list : lists) {
            if (list.columns.isEmpty())
                continue;
            m_set->addItem(list.name);
            m_sets << list.columns;
        }
    });
}

void LedgerChoices::chooseSet(int index)
{
    fillColumns(m_sets.value(index));
    Q_EMIT changed();
}

QList<const domain::Field *> LedgerChoices::chosenColumns() const
{
    QList<const domain::Field *> columns;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked)
            columns << fieldOf(m_columns->item(i));
    }
    return columns;
}

void LedgerChoices::showPeriod()
{
    m_days->setVisible(m_period->currentIndex() == Between);
    m_period->setVisible(m_subject.entity->options.start != nullptr);
    m_basis->setVisible(m_subject.entity->options.end != nullptr && m_period->currentIndex() != EveryTime);
}

std::optional<domain::Period> LedgerChoices::period() const
{
    switch (m_period->currentIndex()) {
    case TheYear:
        return domain::Period::ofYear(m_subject.year);
    case TheYearBefore:
        return domain::Period::ofYear(m_subject.year - 1);
    case Between:
        return domain::Period{std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())};
    default:
        return std::nullopt;
    }
}

app::LedgerRequest LedgerChoices::request() const
{
    app::LedgerRequest request;
    request.entity = m_subject.entity;
    request.filter = m_subject.filter;
    request.selection = m_subject.selection;
    request.ids = m_subject.ids;
    request.columns = app::ledgerColumns(*m_subject.entity, chosenColumns());
    if (m_order->currentIndex() != AsListed)
        request.nameOrder
            = m_order->currentIndex() == ByPinyin ? domain::NameOrder::Pinyin : domain::NameOrder::Strokes;
    if (m_subject.entity->options.start != nullptr) {
        request.period = period();
        if (m_subject.entity->options.end != nullptr)
            request.basis = m_basis->currentIndex() == 0 ? figures::Basis::Flow : figures::Basis::Stock;
    }
    request.preparedBy = m_preparedBy->text();
    request.reviewedBy = m_reviewedBy->text();
    request.date = m_date->date();
    request.reveal = m_reveal->isChecked();
    return request;
}

void LedgerChoices::saveSet()
{
    const QString name = m_context.dialogs.askName(this, tr("Keep the columns"), tr("Name of the list"), QString());
    if (name.isEmpty())
        return;
    app::SavedList list;
    list.name = name;
    list.columns = chosenColumns();
    guarded(m_context, this, "save columns", [&] {
        const domain::Issues issues = app::saveList(m_context.office, *m_subject.entity, list);
        if (domain::hasErrors(issues)) {
            m_context.dialogs.showFailure(this, issues.first().message);
            return;
        }
        fillSets();
        m_set->setCurrentText(name);
    });
}

void LedgerChoices::keepSigners()
{
    const app::LedgerSigners typed{m_preparedBy->text().simplified(), m_reviewedBy->text().simplified()};
    if (typed.preparedBy == m_signers.preparedBy && typed.reviewedBy == m_signers.reviewedBy)
        return;
    if (guarded(m_context, this, "signers", [&] { app::keepLedgerSigners(m_context.office, typed); }))
        m_signers = typed;
}

} // namespace desktop
