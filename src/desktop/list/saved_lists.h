#pragma once
// The row of ready lists above a table: all, the section's own, this year's, those with gaps, the trash; each with its
// count.

#include "app/job_runner.h"
#include "app/list_counts.h"
#include "app/saved_lists.h"
#include "desktop/context.h"
#include "desktop/frame/navigation.h"
#include "domain/filter.h"

#include <QSet>
#include <QWidget>
#include <optional>

class QMenu;

namespace desktop {

class Button;
class ListChip;

class SavedLists : public QWidget
{
    Q_OBJECT

public:
    /// What a list shows: records that fit the filter, of these ids only where given, living ones or the trash.
    struct Choice
    {
        domain::Filter filter;
        bool incomplete = false;
        bool archived = false;
        QList<const domain::Field *> columns = {}; // empty: those of the ledger
        const domain::Field *sort = nullptr; // null: as the list was
        bool descending = false;
        qint64 saved = 0; // a list somebody keeps: its number
    };

    SavedLists(const Context &context, const Section &section, QWidget *parent = nullptr);
    Choice current() const { return m_lists[m_current].choice; }
    QString currentLabel() const;
    bool currentIsAll() const { return m_current == 0; }
    void chooseAll() { choose(0); }
    void chooseTrash() { choose(m_lists.size() - 1); }
    /// A list somebody keeps, also one that was kept just now.
    void chooseSaved(qint64 list);
    void renameSaved(qint64 list, const QString &name);
    void removeSaved(qint64 list, const QString &name);
    /// Records of the ledger as counted last; what decides whether the office has begun with it. -1: not known yet.
    qint64 total() const { return m_total; }
    void setYear(int year);
    /// Counts every list anew, in the background.
    void recount();
    /// These records are about to change by work of this window, and have changed: what that does to each number is
    /// counted among them alone, in a ledger of any size.
    void expect(const std::vector<qint64> &ids);
    void follow(const std::vector<qint64> &ids);
    std::vector<qint64> counts() const; // of each list in the row; -1: not known yet
    bool isCounting() const { return m_job.isBusy(); }
    /// Of the lists in the row, or under 更多 where it has no room.
    QStringList labels() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void chosen();
    void counted();
    /// The list is to show from now on what is in sight.
    void replaceWanted(qint64 list, const QString &name);
    void noticed(const QString &text, const std::function<void()> &undo);

private:
    struct List
    {
        Choice choice;
        ListChip *chip = nullptr;
        bool offered = true; // false: there is nothing it could show
        bool derived = false; // of a coded column: offered while records have that value
        qint64 count = -1; // -1: not known yet
    };
    List &add(const QString &label, const Choice &choice);
    void loadSaved();
    void showSavedMenu(ListChip *chip, const QPoint &at);
    qsizetype indexOf(const ListChip *chip) const;
    void fold();
    void fillMenu();
    void choose(qsizetype index);
    domain::Filter yearFilter(int year) const;
    static app::CountedList countedList(const Choice &choice)
    {
        return {choice.filter, choice.incomplete, choice.archived};
    }
    void startCounting();
    void takeCounts(const QList<ListChip *> &chips, const std::vector<qint64> &counts);
    void showCount(List &list, qint64 count);
    std::optional<std::vector<qint64>> countAmong(const std::vector<qint64> &ids);

    Context m_context;
    Section m_section;
    QList<List> m_lists;
    qsizetype m_current = 0;
    qsizetype m_yearList = -1;
    qsizetype m_savedFrom = 0; // where the lists somebody keeps begin
    std::optional<QList<app::SavedList>> m_saved; // as they are shown
    Button *m_more;
    QMenu *m_menu;
    qint64 m_total = -1;
    QSet<const ListChip *> m_uncounted; // asked for and not begun with
    std::optional<std::vector<qint64>> m_before; // how many of the expected records are in each list
    app::JobRunner m_job; // last: stops before the chips go
};

} // namespace desktop
