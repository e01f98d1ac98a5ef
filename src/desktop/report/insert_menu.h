#pragma once
// What can be put into a template, searched by name: figures by area, facts, lists with their fields, formats, tables,
// charts. Arrows and Enter choose while the words are being typed.

#include "reporting/content/template_menu.h"

#include <QFrame>

class QTreeWidget;
class QTreeWidgetItem;

namespace desktop {

class SearchField;

class InsertMenu : public QFrame
{
    Q_OBJECT

public:
    explicit InsertMenu(QWidget *parent = nullptr);

    void setGroups(const QList<reporting::InsertableGroup> &groups);
    /// Below a widget, within its window's screen.
    void openBelow(const QWidget *place);
    SearchField *search() const { return m_search; }
    QTreeWidget *tree() const { return m_tree; }

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void take(QTreeWidgetItem *item);
    SearchField *m_search;
    QTreeWidget *m_tree;
};

} // namespace desktop
