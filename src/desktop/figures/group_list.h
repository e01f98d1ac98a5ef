#pragma once
// Names at the left of a page with how many each holds; the first stands for all of them.

#include <QListWidget>

namespace desktop {

class GroupList : public QListWidget
{
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent = nullptr);
    /// Keeps the chosen one where it is still there.
    void setGroups(const QString &all, const QList<std::pair<QString, int>> &groups);
    QString chosen() const; // empty: all
    void choose(const QString &group);
};

} // namespace desktop
