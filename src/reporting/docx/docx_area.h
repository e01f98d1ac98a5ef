#pragma once
// How much room there is at a place of a Word file: between the margins of its section, or in its cell.

#include "reporting/docx/docx_inset.h"

namespace reporting::docx {

class InsetArea
{
public:
    explicit InsetArea(const Node &root);

    /// While the children of a node are walked over.
    class Entry
    {
    public:
        Entry(InsetArea &area, const Node &node);
        ~Entry();
        Q_DISABLE_COPY_MOVE(Entry)

    private:
        InsetArea &m_area;
        double m_cell;
        bool m_inText;
        bool m_section;
    };

    InsetPlace place(const QString &text, const Node &paragraph, bool needed) const;
    /// The paragraph is not walked over: a section may end with it.
    void leave(const Node &paragraph) { m_section += sectionOf(paragraph).isEmpty() ? 0 : 1; }

private:
    static QString sectionOf(const Node &paragraph);

    QList<double> m_sections; // widths, in order
    qsizetype m_section = 0; // of the place
    double m_cell = 0; // 0: in none
    bool m_inText;
};

} // namespace reporting::docx
