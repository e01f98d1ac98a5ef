#pragma once
// A tab of a record: the records of another entity that belong to it, with add, open and remove.

#include "desktop/context.h"
#include "domain/record.h"
#include "domain/registry.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace app {
class RecordListModel;
}

namespace desktop {

class Button;
class RecordTable;

class ChildPage : public QWidget
{
    Q_OBJECT

public:
    ChildPage(const Context &context, const domain::ChildTable &child, QWidget *parent = nullptr);
    void setParentRecord(const domain::Record &parent);
    void reload();
    /// The number beside the tab; whoever has several tabs counts for all of them.
    bool needsCount() const { return m_parent && !m_counted; }
    void takeCount(qint64 count);
    qint64 count() const { return m_count; }
    const domain::ChildTable &child() const { return m_child; }
    RecordTable *table() const { return m_table; }
    /// Begins a new record of this tab.
    void add();

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// id 0: the record is new, with its reference filled in.
    void openWanted(const domain::Record &record);
    void countChanged(qint64 count);

private:
    bool isReferable() const;
    void load();
    void open(int row);
    void removeSelected();
    void updateState();

    Context m_context;
    domain::ChildTable m_child;
    std::optional<domain::Record> m_parent;
    app::RecordListModel *m_model;
    RecordTable *m_table;
    Button *m_add;
    Button *m_remove;
    QLabel *m_note;
    qint64 m_count = 0;
    bool m_counted = false;
    bool m_stale = true; // rows are loaded when somebody looks at them
};

} // namespace desktop
