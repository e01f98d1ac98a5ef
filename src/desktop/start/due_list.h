#pragma once
// 到期与逾期: what the rules found, grouped by when; Enter opens the record.

#include "services/due.h"

#include <QListWidget>

namespace desktop {

class DueList : public QListWidget
{
    Q_OBJECT

public:
    explicit DueList(QWidget *parent = nullptr);
    void show(const QList<services::DueItem> &items, QDate today);
    int overdue() const { return m_overdue; }
    QStringList groups() const; // headings that are shown, top down

Q_SIGNALS:
    void chosen(const domain::Entity &entity, qint64 record);

private:
    void addGroup(const QString &title, bool urgent, qsizetype count);
    void open(const QListWidgetItem *item);

    int m_overdue = 0;
};

} // namespace desktop
