#pragma once
// What is to be said about a sheet as a whole: rows that are hidden, a union that was assumed. The first sentence is
// always there, the others on demand.

#include "importing/import_plan.h"

#include <QWidget>

class QVBoxLayout;

namespace desktop {

class Button;

/// Sentences about sheets and not about one of the rows, in the order of the plan.
QStringList sheetNotes(const importing::ImportPlan &plan);

class SheetNotes : public QWidget
{
    Q_OBJECT

public:
    explicit SheetNotes(QWidget *parent = nullptr);
    void setNotes(const QStringList &notes); // none: takes no room
    const QStringList &notes() const { return m_notes; }
    void setOpen(bool open);

private:
    QStringList m_notes;
    QVBoxLayout *m_lines;
    Button *m_more;
    bool m_open = false;
};

} // namespace desktop
