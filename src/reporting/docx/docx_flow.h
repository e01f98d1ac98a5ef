#pragma once
// The paragraphs and tables of a .docx body on their way to markup. What follows a paragraph may still change it: a
// page break, a section that ends with it, a signature it must stay with.

#include "reporting/layout_profile.h"

#include <QList>
#include <QString>

#include <optional>

namespace reporting::docx {

/// From the lower edge of the page to the page number. Measured on the number: its dash stands 7 mm below the type
/// area.
inline constexpr double footerMm = 24.7;

/// What a paragraph sets beside its style. Texts are the attributes of their elements; empty: as in the style.
struct Format
{
    std::optional<bool> keepNext;
    bool pageBreakBefore = false;
    QString spacing; // w:before="…" w:after="…" …
    QString indent; // w:left="…" w:hanging="…" …
    QString tabs; // children of w:tabs
    QString alignment; // left, center, right
    QString section; // w:sectPr that ends with the paragraph
    QString xml() const; // children of w:pPr behind w:pStyle
};

class Flow
{
public:
    explicit Flow(const LayoutProfile &profile)
        : m_profile(profile)
    {
    }

    void add(const QString &style, const QString &content, const Format &format = {});
    void addTable(const QString &xml);
    /// The next paragraph or table begins a new page.
    void breakPage() { m_breakPage = true; }
    /// What follows stands on upright or turned pages of their own.
    void turn(bool landscape);
    /// The last paragraphs, back to the last one of the text, stay with what follows.
    void keepLastWithNext();
    bool isEmpty() const { return m_items.isEmpty(); }
    int blanksAtEnd() const;
    /// All of it, with the section of the last pages.
    QString xml() const;

private:
    struct Item
    {
        bool table = false;
        QString style;
        QString text; // content of the paragraph, or the table
        Format format;
    };
    QString section() const;

    const LayoutProfile &m_profile;
    QList<Item> m_items;
    bool m_breakPage = false;
    bool m_landscape = false;
};

} // namespace reporting::docx
