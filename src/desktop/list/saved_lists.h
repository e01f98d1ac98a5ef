#pragma once
// The row of ready lists above a table: all, the section's own, this year's, those with gaps, the trash; each with its
// count.

#include "desktop/context.h"
#include "desktop/frame/navigation.h"
#include "domain/filter.h"

#include <QWidget>

namespace desktop {

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
    };

    SavedLists(const Context &context, const Section &section, QWidget *parent = nullptr);
    Choice current() const { return m_lists[m_current].choice; }
    QString currentLabel() const;
    bool currentIsAll() const { return m_current == 0; }
    void chooseAll() { choose(0); }
    /// Records of the ledger as counted last; what decides whether the office has begun with it.
    qint64 total() const { return m_total; }
    void setYear(int year);
    void recount();

Q_SIGNALS:
    void chosen();

private:
    struct List
    {
        Choice choice;
        ListChip *chip = nullptr;
    };
    void add(const QString &label, const Choice &choice);
    void choose(qsizetype index);
    domain::Filter yearFilter(int year) const;

    Context m_context;
    Section m_section;
    QList<List> m_lists;
    qsizetype m_current = 0;
    qsizetype m_yearList = -1;
    qint64 m_total = 0;
};

} // namespace desktop
