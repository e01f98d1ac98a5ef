#include "desktop/list/saved_lists.h"

#include "app/saved_lists.h"
#include "desktop/list/derived_lists.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/list_chip.h"

#include <QBoxLayout>
#include <QMenu>

namespace desktop {

namespace {
constexpr int margin = 12;
constexpr int gap = 2;
} // namespace

using namespace Qt::StringLiterals;

SavedLists::SavedLists(const Context &context, const Section &section, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(section)
    , m_more(new Button(Icon::Down, tr("More"), Button::Flat))
    , m_menu(new QMenu(this))
    , m_job(context.office)
{
    setFixedHeight(36);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 4, margin, 4);
    row->setSpacing(gap);
    add(tr("All"), {});
    for (const NamedList &list : section.lists) {
        const domain::ParsedFilter parsed = domain::parseFilter(*section.entity, list.filter);
        if (parsed.error.isEmpty())
            add(list.label, {parsed.filter});
    }
    if (section.lists.isEmpty()) {
        for (const NamedList &list : derivedLists(*section.entity)) {
            List &added = add(list.label, {domain::parseFilter(*section.entity, list.filter).filter});
            added.derived = true;
            added.offered = false; // until it is known to have records
        }
    }
    if (section.entity->options.start) {
        m_yearList = m_lists.size();
        add(tr("This year"), {yearFilter(context.office.today().year())});
    }
    m_savedFrom = m_lists.size();
    add(tr("Incomplete"), {{}, true});
    m_lists.last().chip->setIcon(Icon::Warning, tokens().warn);
    m_more->setIconBehind();
    row->addWidget(m_more);
    row->addStretch();
    add(tr("Trash"), {{}, false, true});
    m_lists.last().chip->setIcon(Icon::Trash, tokens().text2);
    m_lists.first().chip->setChecked(true);
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    loadSaved();
    connect(&context.office.store(), &app::Store::recordsChanged, this, [this](const domain::Entity *changed) {
        if (!changed || changed == &app::savedListEntity())
            loadSaved();
    });
}

SavedLists::List &SavedLists::add(const QString &label, const Choice &choice)
{
    auto *chip = new ListChip(label);
    m_lists << List{choice, chip, !choice.incomplete, false};
    layout()->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { choose(indexOf(chip)); });
    return m_lists.last();
}

qsizetype SavedLists::indexOf(const ListChip *chip) const
{
    for (qsizetype i = 0; i < m_lists.size(); ++i)
        if (m_lists[i].chip == chip)
            return i;
    return 0;
}

QStringList SavedLists::labels() const
{
    QStringList labels;
    for (const List &list : m_lists)
        if (list.offered)
            labels << list.chip->text();
    return labels;
}

QString SavedLists::currentLabel() const { return m_lists[m_current].chip->text(); }

void SavedLists::choose(qsizetype index)
{
    m_current = index;
    m_lists[index].chip->setChecked(true);
    fold();
    Q_EMIT chosen();
}

domain::Filter SavedLists::yearFilter(int year) const
{
    const domain::Period period = domain::Period::ofYear(year);
    domain::Filter filter;
    filter.terms = {{m_section.entity->options.start->name(),
                     domain::FilterOp::Between,
                     {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)},
                     {}}};
    return filter;
}

void SavedLists::setYear(int year)
{
    if (m_yearList < 0)
        return;
    m_lists[m_yearList].choice.filter = yearFilter(year);
    m_lists[m_yearList].chip->setText(year == m_context.office.today().year() ? tr("This year")
                                                                              : QString::number(year));
    m_lists[m_yearList].chip->updateGeometry();
}

// The trash stands at the end, the current list always in the row; of the others as many as fit, in order.
void SavedLists::fold()
{
    const auto widthOf = [](const List &list) { return list.chip->sizeHint().width() + gap; };
    int whole = 0;
    for (const List &list : m_lists)
        whole += list.offered ? widthOf(list) : 0;
    int room = width() - 2 * margin;
    const bool fits = whole <= room;
    if (!fits)
        room -= m_more->sizeHint().width() + gap + widthOf(m_lists.last()) + widthOf(m_lists[m_current]);
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        const List &list = m_lists[i];
        bool shown = list.offered;
        if (!fits && shown && i != m_current && i != m_lists.size() - 1) {
            room -= widthOf(list);
            shown = room >= 0;
        }
        list.chip->setVisible(shown || i == m_current);
    }
    m_more->setVisible(!fits);
}

void SavedLists::fillMenu()
{
    m_menu->clear();
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        if (m_lists[i].offered && m_lists[i].chip->isHidden())
            connect(m_menu->addAction(m_lists[i].chip->text()), &QAction::triggered, this, [this, i] { choose(i); });
    }
}

void SavedLists::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace desktop
