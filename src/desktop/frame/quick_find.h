#pragma once
// Finds ledgers by name and records of any ledger from the search box of the window: a list below the box, chosen with
// arrows and Enter.

#include "desktop/context.h"
#include "domain/entity.h"

#include <QListWidget>

class QLineEdit;
class QTimer;

namespace desktop {

class QuickFind : public QListWidget
{
    Q_OBJECT

public:
    QuickFind(const Context &context, QLineEdit *box, QWidget *window);

Q_SIGNALS:
    /// id 0: the ledger itself.
    void chosen(const domain::Entity &entity, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void add(const QString &text, const domain::Entity &entity, qint64 id);
    void take(QListWidgetItem *item);

    Context m_context;
    QLineEdit *m_box;
    QTimer *m_delay;
};

} // namespace desktop
