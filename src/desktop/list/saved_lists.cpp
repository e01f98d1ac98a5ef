#include "desktop/list/saved_lists.h"

#include "app/records.h"
#include "desktop/theme.h"
#include "desktop/widgets/list_chip.h"

#include <QBoxLayout>

namespace desktop {

using namespace Qt::StringLiterals;

SavedLists::SavedLists(const Context &context, const Section &section, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(section)
{
    setFixedHeight(36);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(2);
    add(tr("All"), {});
    for (const NamedList &list : section.lists) {
        const domain::ParsedFilter parsed = domain::parseFilter(*section.entity, list.filter);
        if (parsed.error.isEmpty())
            add(list.label, {parsed.filter});
    }
    if (section.entity->options.start) {
        m_yearList = m_lists.size();
        add(tr("This year"), {yearFilter(context.office.today().year())});
    }
    add(tr("Incomplete"), {{}, true});
    m_lists.last().chip->setIcon(Icon::Warning, tokens().warn);
    row->addStretch();
    add(tr("Trash"), {{}, false, true});
    m_lists.last().chip->setIcon(Icon::Trash, tokens().text2);
    m_lists.first().chip->setChecked(true);
}

void SavedLists::add(const QString &label, const Choice &choice)
{
    auto *chip = new ListChip(label);
    const qsizetype index = m_lists.size();
    m_lists << List{choice, chip};
    layout()->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, index] { choose(index); });
}

QString SavedLists::currentLabel() const { return m_lists[m_current].chip->text(); }

void SavedLists::choose(qsizetype index)
{
    m_current = index;
    m_lists[index].chip->setChecked(true);
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
    if (m_current == m_yearList)
        Q_EMIT chosen();
}

void SavedLists::recount()
{
    guarded(m_context, this, "count lists", [&] {
        app::Records records(m_context.office, *m_section.entity);
        for (List &list : m_lists) {
            qint64 count = 0;
            if (list.choice.incomplete) {
                count = static_cast<qint64>(records.incomplete().size());
                list.chip->setVisible(count > 0);
            } else if (list.choice.archived) {
                app::ListQuery query;
                query.archived = true;
                count = static_cast<qint64>(records.ids(query).size());
            } else {
                count = records.count(list.choice.filter);
            }
            list.chip->setCount(count);
            if (&list == &m_lists.first())
                m_total = count;
        }
    });
}

} // namespace desktop
