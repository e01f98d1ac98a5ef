#pragma once
// 选择文件: which table, what is wrong with the one that was refused, and the blank form for those who have none yet.

#include "domain/entity.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace desktop {

class FilePage : public QWidget
{
    Q_OBJECT

public:
    explicit FilePage(QWidget *parent = nullptr);
    /// A sentence that says why the file was not taken; others: ledgers it looks like instead.
    void showProblem(const QString &sentence, const QList<const domain::Entity *> &others);
    void clearProblem();
    QString problem() const;
    /// A file is held over the page.
    void setDropping(bool dropping);

Q_SIGNALS:
    void fileWanted();
    void formWanted();
    void otherLedgerWanted(const domain::Entity &entity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_problem;
    QVBoxLayout *m_others;
    bool m_dropping = false;
};

} // namespace desktop
