// The lists people keep themselves: shown after those of the section, renamed, replaced and removed from their menu.

#include "app/saved_lists.h"
#include "desktop/list/saved_lists.h"
#include "desktop/widgets/list_chip.h"

#include <QBoxLayout>
#include <QMenu>

namespace desktop {

void SavedLists::loadSaved()
{
    QList<app::SavedList> saved;
    guarded(m_context, this, "saved lists", [&] { saved = app::savedLists(m_context.office, *m_section.entity); });
    if (saved == m_saved)
        return;
    m_saved = saved;
    const qint64 former = m_lists[m_current].choice.saved;
    const ListChip *current = m_lists[m_current].chip;
    for (qsizetype i = m_lists.size() - 1; i >= 0; --i) {
        if (m_lists[i].choice.saved != 0) {
            m_lists[i].chip->hide();
            m_lists[i].chip->deleteLater();
            m_lists.removeAt(i);
        }
    }
    auto *row = static_cast<QBoxLayout *>(layout());
    qsizetype at = m_savedFrom;
    for (const app::SavedList &list : saved) {
        auto *chip = new ListChip(list.name);
        Choice choice;
        choice.filter = list.filter;
        choice.columns = list.columns;
        choice.sort = list.sort;
        choice.descending = list.descending;
        choice.saved = list.id;
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        chip->setToolTip(domain::filterInWords(*m_section.entity, list.filter));
        row->insertWidget(row->indexOf(m_lists[at].chip), chip);
        m_lists.insert(at++, List{choice, chip, true, false});
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { choose(indexOf(chip)); });
        connect(chip, &QWidget::customContextMenuRequested, this,
                [this, chip](const QPoint &place) { showSavedMenu(chip, chip->mapToGlobal(place)); });
    }
    if (m_total >= 0)
        recount();
    if (former == 0) {
        m_current = indexOf(current);
        fold();
    } else {
        chooseSaved(former);
    }
}

void SavedLists::chooseSaved(qint64 list)
{
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        if (m_lists[i].choice.saved == list) {
            choose(i);
            return;
        }
    }
    choose(0); // it was removed
}

void SavedLists::showSavedMenu(ListChip *chip, const QPoint &at)
{
    const qint64 list = m_lists[indexOf(chip)].choice.saved;
    const QString name = chip->text();
    QMenu menu(this);
    connect(menu.addAction(tr("Rename…")), &QAction::triggered, this, [this, list, name] { renameSaved(list, name); });
    connect(menu.addAction(tr("Replace with what is shown now")), &QAction::triggered, this,
            [this, list, name] { Q_EMIT replaceWanted(list, name); });
    connect(menu.addAction(tr("Remove")), &QAction::triggered, this, [this, list, name] { removeSaved(list, name); });
    menu.exec(at);
}

void SavedLists::renameSaved(qint64 list, const QString &name)
{
    const QString wanted = m_context.dialogs.askName(this, tr("Rename the list"), tr("Name of the list"), name);
    if (wanted.isEmpty() || wanted == name)
        return;
    domain::Issues issues;
    guarded(m_context, this, "rename list", [&] { issues = app::renameList(m_context.office, list, wanted); });
    if (domain::hasErrors(issues))
        m_context.dialogs.showFailure(this, issues.first().message);
}

void SavedLists::removeSaved(qint64 list, const QString &name)
{
    if (guarded(m_context, this, "remove list", [&] { app::removeList(m_context.office, list); }))
        Q_EMIT noticed(tr("The list “%1” is in the trash").arg(name), [this, list] {
            guarded(m_context, this, "restore list", [&] { app::restoreList(m_context.office, list); });
        });
}

} // namespace desktop
