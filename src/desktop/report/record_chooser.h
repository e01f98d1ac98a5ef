#pragma once
// Which record a document is about: a ledger searched by name.

#include "desktop/context.h"
#include "domain/entity.h"

#include <QDialog>

class QListWidget;
class QTimer;

namespace desktop {

class Button;
class SearchField;

class RecordChooser : public QDialog
{
    Q_OBJECT

public:
    RecordChooser(const Context &context, const domain::Entity &ledger, QWidget *parent = nullptr);

    qint64 chosen() const; // 0: none
    SearchField *searchField() const { return m_search; }
    QListWidget *list() const { return m_list; }
    void search();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Context m_context;
    const domain::Entity &m_ledger;
    SearchField *m_search;
    QListWidget *m_list;
    QTimer *m_delay;
    Button *m_take;
};

} // namespace desktop
