#include "reporting/docx/docx_flow.h"

#include "reporting/docx/docx_markup.h"

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

// 28 characters need this much more than 156 mm, or the last one of a full line wraps.
constexpr int spareTwips = 8;

int twipsOfMm(double mm) { return twips(mm * pointsPerMm); }

} // namespace

QString Format::xml() const
{
    QString out;
    if (keepNext)
        out += *keepNext ? u"<w:keepNext/>"_s : u"<w:keepNext w:val=\"0\"/>"_s;
    if (pageBreakBefore)
        out += u"<w:pageBreakBefore/>"_s;
    if (!tabs.isEmpty())
        out += u"<w:tabs>"_s + tabs + u"</w:tabs>"_s;
    if (!spacing.isEmpty())
        out += u"<w:spacing "_s + spacing + u"/>"_s;
    if (!indent.isEmpty())
        out += u"<w:ind "_s + indent + u"/>"_s;
    if (!alignment.isEmpty())
        out += u"<w:jc w:val=\""_s + alignment + u"\"/>"_s;
    return out + section;
}

void Flow::add(const QString &style, const QString &content, const Format &format)
{
    Item item{false, style, content, format};
    item.format.pageBreakBefore = (format.pageBreakBefore || m_breakPage) && !m_items.isEmpty();
    m_breakPage = false;
    m_items << item;
}

void Flow::addTable(const QString &xml)
{
    if (xml.isEmpty())
        return;
    // Two tables that touch would become one, and a table cannot ask for a new page itself.
    if (m_breakPage || (!m_items.isEmpty() && m_items.last().table)) {
        Format keep;
        keep.keepNext = true;
        add(u"Narrow"_s, {}, keep);
    }
    m_items << Item{true, {}, xml, {}};
}

void Flow::turn(bool landscape)
{
    if (landscape == m_landscape)
        return;
    if (!m_items.isEmpty()) {
        if (m_items.last().table || !m_items.last().format.section.isEmpty())
            add(u"Narrow"_s, {});
        m_items.last().format.section = section();
    }
    m_landscape = landscape;
    m_breakPage = false; // a section begins a page
}

void Flow::keepLastWithNext()
{
    for (qsizetype i = m_items.size() - 1; i >= 0 && !m_items[i].table; --i) {
        m_items[i].format.keepNext = true;
        if (!m_items[i].text.isEmpty() && m_items[i].style != u"AttachmentNote"_s)
            return;
    }
}

int Flow::blanksAtEnd() const
{
    int blanks = 0;
    for (qsizetype i = m_items.size() - 1; i >= 0 && !m_items[i].table && m_items[i].text.isEmpty(); --i)
        ++blanks;
    return blanks;
}

QString Flow::xml() const
{
    QString out;
    for (const Item &item : m_items)
        out += item.table ? item.text : paragraph(item.style, item.text, item.format.xml());
    if (!m_items.isEmpty() && m_items.last().table)
        out += paragraph(u"Narrow"_s, {});
    return out + section();
}

QString Flow::section() const
{
    const LayoutProfile &p = m_profile;
    const double right = p.paperWidthMm - p.leftMm - p.areaWidthMm;
    const double bottom = p.paperHeightMm - p.topMm - p.areaHeightMm;
    const int wide = twipsOfMm(p.paperWidthMm);
    const int high = twipsOfMm(p.paperHeightMm);
    QString out = u"<w:sectPr><w:footerReference w:type=\"even\" r:id=\"%1\"/>"
                  "<w:footerReference w:type=\"default\" r:id=\"%2\"/><w:type w:val=\"nextPage\"/>"_s.arg(
                      m_landscape ? u"rIdEvenTurned"_s : u"rIdEven"_s, m_landscape ? u"rIdOddTurned"_s : u"rIdOdd"_s);
    // A turned page has the head of its table at the binding edge (7.6, odd pages).
    out += m_landscape ? u"<w:pgSz w:w=\"%1\" w:h=\"%2\" w:orient=\"landscape\"/>"_s.arg(high).arg(wide)
                       : u"<w:pgSz w:w=\"%1\" w:h=\"%2\"/>"_s.arg(wide).arg(high);
    const double top = m_landscape ? p.leftMm : p.topMm;
    const double foot = m_landscape ? right : bottom;
    const double left = m_landscape ? bottom : p.leftMm;
    const double other = m_landscape ? p.topMm : right;
    out += u"<w:pgMar w:top=\"%1\" w:right=\"%2\" w:bottom=\"%3\" w:left=\"%4\" w:header=\"851\" w:footer=\"%5\" "
           "w:gutter=\"0\"/>"_s.arg(twipsOfMm(top))
               .arg(twipsOfMm(other) - (m_landscape ? 0 : spareTwips))
               .arg(twipsOfMm(foot))
               .arg(twipsOfMm(left))
               .arg(twipsOfMm(m_landscape ? footerMm / 2 : footerMm));
    return out
        + u"<w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"%1\"/></w:sectPr>"_s.arg(
            twips(p.linePitch));
}

} // namespace reporting::docx
