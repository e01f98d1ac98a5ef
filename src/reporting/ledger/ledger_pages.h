#pragma once
// The pages of a ledger. Where they break is settled at once; a page is set when it is asked for, so that a ledger of
// thousands of pages never stands in memory as a whole.

#include "reporting/ledger/ledger_rows.h"

namespace reporting {

class LedgerPages
{
public:
    /// The ledger and the fonts outlive the pages. Progress counts each row twice. Throws Error{Cancelled}.
    LedgerPages(const Ledger &ledger, FontBook &fonts, const domain::Progress &progress = {});
    Q_DISABLE_COPY_MOVE(LedgerPages)

    QSizeF paper() const { return m_layout.paper; }
    int count() const { return int(m_pages.size()); }
    /// Heading, rows with the header above them, and the footer: 制表人, 审核人, 日期, 第 1 页 共 5 页.
    DisplayPage page(int index) const;
    /// The first pages, for looking at.
    DisplayList preview(int pages = 1) const;

private:
    /// A line of a row.
    struct Place
    {
        qsizetype row = 0;
        qsizetype line = 0;
    };
    struct Page
    {
        qsizetype band = 0;
        Place first;
        Place end; // not included
        bool totals = false;
    };

    void countLines(const domain::Progress &progress);
    void breakPages(qsizetype band);
    void fill(Page &page, double room) const;
    double bodyTop(bool firstPage) const;
    double bodyBottom() const;
    double drawHeading(DisplayPage &page, bool firstPage) const;
    void drawFooter(DisplayPage &page, int index) const;

    const Ledger &m_ledger;
    FontBook &m_fonts;
    LedgerLayout m_layout;
    LedgerRows m_rows;
    SetCell m_title, m_subtitle, m_runningTitle, m_prepared;
    QList<QList<quint16>> m_lines; // of each row, by band
    QList<Page> m_pages;
};

} // namespace reporting
