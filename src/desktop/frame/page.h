#pragma once
// A page of the window: what the window asks of each and what each may ask of the window. The pages stand in one array,
// MainWindow::kinds(); those of ledgers are made beside it, one for each entity.

#include "domain/entity.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace desktop {

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);
    virtual void setYear(int year) = 0;
    virtual QString statusText() const = 0; // rich text for the status bar
    /// Asks about what is typed and not saved; false when the person wants to stay.
    virtual bool mayLeave() { return true; }
    /// Something is typed here and not saved.
    virtual bool isTypedIn() const { return false; }

Q_SIGNALS:
    void statusChanged();
    /// Something was done; undo: takes it back, empty where that is not possible.
    void noticed(const QString &text, const std::function<void()> &undo);
    void rowsWanted(const domain::Entity &entity, const std::vector<qint64> &ids, const QString &label);
    void recordWanted(const domain::Entity &entity, qint64 id); // 0: a new one
    void importWanted(const domain::Entity &entity);
    /// An operation of the office's history is to be seen.
    void operationWanted(qint64 operation);
};

} // namespace desktop
