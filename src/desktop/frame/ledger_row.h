#pragma once
// One ledger on the page of all ledgers: icon, name, what else it is called, how much it holds, when it was last
// written in.

#include "app/ledgers.h"

#include <QAbstractButton>

namespace desktop {

class LedgerRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LedgerRow(const domain::Entity &entity, QWidget *parent = nullptr);
    const domain::Entity &entity() const { return m_entity; }
    const app::LedgerState &state() const { return m_state; }
    void setState(const app::LedgerState &state);
    /// Where the second column begins, so that the rows of a page line up.
    void setNameWidth(int width);
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }

    QSize sizeHint() const override;
    /// The columns of numbers, from the right edge: last written, in the year, records.
    static QRect cell(int column, const QRect &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    const domain::Entity &m_entity;
    app::LedgerState m_state;
    QString m_otherNames;
    int m_nameWidth = 0;
    bool m_current = false;
};

/// Above each column of ledgers: what the numbers are.
class LedgerHeader : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerHeader(QWidget *parent = nullptr);
    void setYear(int year);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_year = 0;
};

} // namespace desktop
