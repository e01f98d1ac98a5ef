#pragma once
// 更多台账: the ledgers that have no tab, grouped by the part of the work they belong to. All of it comes from the
// registry. The search box has the focus: typing narrows the list, arrows choose, Enter opens.

#include "desktop/context.h"
#include "desktop/frame/page.h"
#include "domain/entity.h"

class QLabel;
class QScrollArea;

namespace desktop {

class LedgerHeader;
class LedgerRow;
class SearchField;

class LedgersPage : public Page
{
    Q_OBJECT

public:
    explicit LedgersPage(const Context &context, QWidget *parent = nullptr);
    void setYear(int year) override;
    QString statusText() const override; // rich text
    SearchField *search() const { return m_search; }
    /// Those that fit what is typed, as they stand on the page.
    QList<LedgerRow *> shownRows() const;
    LedgerRow *currentRow() const;
    /// Chinese headings of the groups that are shown, top down.
    QStringList shownGroups() const;

Q_SIGNALS:
    void chosen(const domain::Entity &entity);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group
    {
        QLabel *title = nullptr;
        QList<LedgerRow *> rows;
    };
    QWidget *makeHead();
    QWidget *makeFoot();
    void makeRows();
    void narrow();
    void recount();
    void arrange();
    void choose(LedgerRow *row);
    bool moveBy(int key);

    Context m_context;
    int m_year;
    SearchField *m_search;
    QLabel *m_none;
    QScrollArea *m_scroll;
    QWidget *m_board;
    QList<Group> m_groups;
    QList<LedgerHeader *> m_headers;
    QWidget *m_divider;
    LedgerRow *m_current = nullptr;
    bool m_stale = true;
};

} // namespace desktop
