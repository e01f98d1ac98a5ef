#include "reporting/docx/docx_area.h"

#include "reporting/docx/docx_markup.h"
#include "reporting/docx/docx_torn_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

constexpr double cellMargins = 10.8; // points, both sides, as Word begins
constexpr double narrowest = 72;

const Node *child(const Node &node, QLatin1StringView name)
{
    const auto found
        = std::find_if(node.children.begin(), node.children.end(), [&](const Node &one) { return one.is(name); });
    return found == node.children.end() ? nullptr : &*found;
}

/// A measure of the element in points; 0 without.
double points(const Node *node, const QString &attribute)
{
    if (node == nullptr)
        return 0;
    const QRegularExpression value(u"\\sw:%1=[\"'](-?\\d+)"_s.arg(attribute));
    return value.match(node->open).captured(1).toDouble() / twipsPerPoint;
}

void collectSections(const Node &node, QList<double> &widths)
{
    if (node.is("sectPr"_L1)) {
        const Node *margins = child(node, "pgMar"_L1);
        const double columns = std::max(1.0, points(child(node, "cols"_L1), u"num"_s) * twipsPerPoint);
        const double width
            = points(child(node, "pgSz"_L1), u"w"_s) - points(margins, u"left"_s) - points(margins, u"right"_s);
        widths << width / columns;
        return;
    }
    for (const Node &one : node.children)
        collectSections(one, widths);
}

const Node *firstOf(const Node &node, QLatin1StringView name)
{
    if (node.is(name))
        return &node;
    for (const Node &one : node.children)
        if (const Node *found = firstOf(one, name))
            return found;
    return nullptr;
}

} // namespace

InsetArea::InsetArea(const Node &root)
    : m_inText(std::any_of(root.children.begin(), root.children.end(),
                           [](const Node &node) { return node.is("document"_L1); }))
{
    collectSections(root, m_sections);
}

InsetArea::Entry::Entry(InsetArea &area, const Node &node)
    : m_area(area)
    , m_cell(area.m_cell)
    , m_inText(area.m_inText)
    , m_section(node.is("sectPr"_L1))
{
    if (node.is("tc"_L1)) {
        const Node *properties = child(node, "tcPr"_L1);
        const Node *width = properties == nullptr ? nullptr : child(*properties, "tcW"_L1);
        const bool known = width != nullptr && width->open.contains("dxa"_L1);
        area.m_cell = known ? std::max(narrowest, points(width, u"w"_s) - cellMargins) : 0;
    }
    area.m_inText = area.m_inText && !isStory(node);
}

InsetArea::Entry::~Entry()
{
    m_area.m_cell = m_cell;
    m_area.m_inText = m_inText;
    m_area.m_section += m_section ? 1 : 0;
}

InsetPlace InsetArea::place(const QString &text, const Node &paragraph, bool needed) const
{
    InsetPlace place;
    place.text = text;
    place.inText = m_inText;
    place.needed = needed;
    const double section = m_sections.value(m_section);
    place.width = m_cell > 0 ? m_cell : section >= narrowest ? section : LayoutProfile().areaWidth();
    if (const Node *run = firstOf(paragraph, "r"_L1))
        if (const Node *properties = child(*run, "rPr"_L1))
            if (const Node *face = child(*properties, "rFonts"_L1))
                place.face = written(*face);
    place.section = sectionOf(paragraph);
    return place;
}

QString InsetArea::sectionOf(const Node &paragraph)
{
    const Node *properties = child(paragraph, "pPr"_L1);
    const Node *end = properties == nullptr ? nullptr : child(*properties, "sectPr"_L1);
    return end == nullptr ? QString() : written(*end);
}

} // namespace reporting::docx
