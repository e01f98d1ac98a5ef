#include "reporting/pdf/pdf_navigation.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf: std::shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <optional>
#include <vector>

namespace reporting {
namespace {

using Object = QPDFObjectHandle;

constexpr double above = 6.0; // points of the page left visible above what is jumped to
constexpr int openLevels = 2;
constexpr int printFlag = 4; // 12.5.3 of ISO 32000-1; an archived file demands it

struct Target
{
    int page = 0;
    double y = 0;
};

class Navigation
{
public:
    Navigation(QPDF &pdf, const DisplayList &list)
        : m_pdf(pdf)
        , m_list(list)
    {
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void addOutline()
    {
        if (m_list.outline.isEmpty() || m_pages.empty())
            return;
        Object root = indirect();
        root.replaceKey("/Type", Object::newName("/Outlines"));
        qsizetype next = 0;
        addEntries(root, -1, next, 0);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    void addLinks()
    {
        collectTargets();
        for (qsizetype i = 0; i < m_list.pages.size() && size_t(i) < m_pages.size(); ++i) {
            Object links = Object::newArray();
            for (const FigureArea &area : m_list.pages.at(i).figures)
                if (const auto target = targetOf(area))
                    links.appendItem(link(area.rect, *target));
            if (links.getArrayNItems() > 0)
                m_pages[size_t(i)].replaceKey("/Annots", links);
        }
    }

private:
    Object indirect() { return m_pdf.makeIndirectObject(Object::newDictionary()); }

    double height() const { return m_list.pageSize.height(); }

    Object destination(const Target &target) const
    {
        return Object::newArray({m_pages.at(size_t(target.page)), Object::newName("/XYZ"), Object::newNull(),
                                 Object::newReal(height() - target.y + above, 2), Object::newNull()});
    }

    /// Adds the entries from `next` on that lie deeper than `level`; returns how many show while all is closed but the
    /// first levels.
    int addEntries(Object &parent, int level, qsizetype &next, int depth)
    {
        std::vector<Object> items;
        int shown = 0;
        while (next < m_list.outline.size() && m_list.outline.at(next).level > level) {
            const OutlineEntry &entry = m_list.outline.at(next);
            ++next;
            Object item = indirect();
            item.replaceKey("/Title", Object::newUnicodeString(entry.text.toStdString()));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination({entry.page, entry.y}));
            if (!items.empty()) {
                item.replaceKey("/Prev", items.back());
                items.back().replaceKey("/Next", item);
            }
            const int below = addEntries(item, entry.level, next, depth + 1);
            shown += 1 + (depth + 1 < openLevels ? below : 0);
            items.push_back(item);
        }
        if (!items.empty()) {
            parent.replaceKey("/First", items.front());
            parent.replaceKey("/Last", items.back());
            const bool open = depth < openLevels;
            parent.replaceKey("/Count", Object::newInteger(open ? shown : -shown));
        }
        return shown;
    }

    int entryOf(int figure) const { return m_list.definitions.value(figure, -1); }

    void collectTargets()
    {
        m_printed.assign(size_t(m_list.definitions.size()), std::nullopt);
        m_defined = m_printed;
        for (int page = 0; page < m_list.pages.size(); ++page) {
            for (const FigureArea &area : m_list.pages.at(page).figures) {
                const int entry = entryOf(area.figure);
                if (entry < 0 || area.missing)
                    continue;
                auto &place = area.definition ? m_defined[size_t(entry)] : m_printed[size_t(entry)];
                if (!place)
                    place = Target{page, area.rect.top()};
            }
        }
    }

    std::optional<Target> targetOf(const FigureArea &area) const
    {
        const int entry = entryOf(area.figure);
        if (entry < 0 || area.missing)
            return std::nullopt;
        return area.definition ? m_printed.at(size_t(entry)) : m_defined.at(size_t(entry));
    }

    Object link(const QRectF &area, const Target &target) const
    {
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey(
            "/Rect",
            Object::newArray({Object::newReal(area.left(), 2), Object::newReal(height() - area.bottom(), 2),
                              Object::newReal(area.right(), 2), Object::newReal(height() - area.top(), 2)}));
        annotation.replaceKey("/Border",
                              Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
        annotation.replaceKey("/F", Object::newInteger(printFlag));
        annotation.replaceKey("/Dest", destination(target));
        return annotation;
    }

    QPDF &m_pdf;
    const DisplayList &m_list;
    std::vector<Object> m_pages;
    std::vector<std::optional<Target>> m_printed; // by entry of the appendix
    std::vector<std::optional<Target>> m_defined;
};

} // namespace

void addNavigation(QPDF &pdf, const DisplayList &list)
{
    Navigation navigation(pdf, list);
    navigation.addOutline();
    navigation.addLinks();
}

} // namespace reporting
