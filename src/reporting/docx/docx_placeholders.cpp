#include "reporting/docx/docx_placeholders.h"

#include "reporting/docx/docx_torn_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

bool opens(const Node &node) { return node.text.startsWith(u'#') && !node.text.startsWith(u"#否则"_s); }
bool closes(const Node &node) { return node.text.startsWith(u'/'); }

/// Indices of the controls among the nodes that have no partner there.
std::vector<size_t> unpaired(const std::vector<Node> &nodes)
{
    std::vector<size_t> open;
    std::vector<size_t> alone;
    std::vector<std::vector<size_t>> otherwise;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].kind != Node::Kind::Control)
            continue;
        if (opens(nodes[i])) {
            open.push_back(i);
            otherwise.emplace_back();
        } else if (closes(nodes[i])) {
            if (open.empty()) {
                alone.push_back(i);
            } else {
                open.pop_back();
                otherwise.pop_back();
            }
        } else if (open.empty()) {
            alone.push_back(i);
        } else {
            otherwise.back().push_back(i);
        }
    }
    for (size_t k = 0; k < open.size(); ++k) {
        alone.push_back(open[k]);
        alone.insert(alone.end(), otherwise[k].begin(), otherwise[k].end());
    }
    std::sort(alone.begin(), alone.end());
    return alone;
}

/// Takes nodes out of a list and hands them over in order.
std::vector<Node> taken(std::vector<Node> &nodes, const std::vector<size_t> &indices)
{
    std::vector<Node> out;
    for (size_t index : indices)
        out.push_back(nodes[index]);
    for (auto index = indices.rbegin(); index != indices.rend(); ++index)
        nodes.erase(nodes.begin() + static_cast<std::ptrdiff_t>(*index));
    return out;
}

/// Controls that leave their paragraph, cell or row: where it begins and where it ends.
struct Leaving
{
    std::vector<Node> before;
    std::vector<Node> behind;
    bool empty = true; // nothing else was written there
};

class Placer
{
public:
    explicit Placer(QStringList &problems)
        : m_problems(problems)
    {
    }

    bool found() const { return m_found; }

    /// The blocks of a body, a cell, a text box …
    void blocks(Node &container)
    {
        const auto lastBlock = [&] {
            for (size_t i = container.children.size(); i > 0; --i)
                if (container.children[i - 1].kind == Node::Kind::Element)
                    return i - 1;
            return size_t(0);
        }();
        std::vector<Node> children;
        for (size_t i = 0; i < container.children.size(); ++i) {
            Node &child = container.children[i];
            if (child.is("p"_L1)) {
                const bool needed = !container.is("body"_L1) && i == lastBlock;
                Leaving leaving = paragraph(child);
                add(children, std::move(child), std::move(leaving), needed);
            } else if (child.is("tbl"_L1)) {
                rows(child);
                children.push_back(std::move(child));
            } else {
                if (child.kind == Node::Kind::Element) {
                    blocks(child);
                    refuse(child);
                }
                children.push_back(std::move(child));
            }
        }
        container.children = std::move(children);
    }

    /// What is left over in a list of blocks has its other half elsewhere.
    void refuse(Node &container)
    {
        for (const Node &control : taken(container.children, unpaired(container.children)))
            complain(control);
    }

private:
    void complain(const Node &control)
    {
        m_problems << QCoreApplication::translate("Docx",
                                                  "“{{%1}}” in “%2” has its other half in another part of the "
                                                  "document. Both belong around whole paragraphs, around rows of one "
                                                  "table, or into one paragraph.")
                          .arg(control.text, control.context);
    }

    static void add(std::vector<Node> &children, Node node, Leaving leaving, bool needed)
    {
        const bool dropped = leaving.empty && !needed && !(leaving.before.empty() && leaving.behind.empty());
        std::move(leaving.before.begin(), leaving.before.end(), std::back_inserter(children));
        if (!dropped)
            children.push_back(std::move(node));
        std::move(leaving.behind.begin(), leaving.behind.end(), std::back_inserter(children));
    }

    Leaving paragraph(Node &node)
    {
        textBoxes(node);
        Leaving leaving;
        if (!markPlaceholders(node)) {
            leaving.empty = false; // left as it is
            return leaving;
        }
        m_found = true;
        leave(node, leaving);
        return leaving;
    }

    /// Sends controls without a partner in the paragraph out of it. Opening ones must stand first, closing ones last.
    void leave(Node &node, Leaving &leaving)
    {
        std::vector<Node> &children = node.children;
        const std::vector<size_t> alone = unpaired(children);
        bool textBefore = false;
        size_t next = 0;
        for (size_t i = 0; i < children.size(); ++i) {
            if (next < alone.size() && alone[next] == i) {
                ++next;
                const Node &control = children[i];
                bool textBehind = false;
                for (size_t k = i + 1, skip = next; k < children.size(); ++k) {
                    if (skip < alone.size() && alone[skip] == k)
                        ++skip;
                    else
                        textBehind = textBehind || !isBlank(children[k]);
                }
                if (!textBefore && !closes(control))
                    leaving.before.push_back(control);
                else if (!textBehind)
                    leaving.behind.push_back(control);
                else
                    complain(control);
                if (!textBefore && !textBehind && closes(control)) { // a line of its own keeps the order
                    std::move(leaving.behind.begin(), leaving.behind.end(), std::back_inserter(leaving.before));
                    leaving.behind.clear();
                }
            } else if (!isBlank(children[i])) {
                textBefore = true;
            }
        }
        taken(children, alone);
        leaving.empty = !textBefore;
        for (Node &child : children) // inside links and the like a block must be whole
            inner(child);
    }

    void inner(Node &node)
    {
        if (node.kind != Node::Kind::Element || isStory(node))
            return;
        refuse(node);
        for (Node &child : node.children)
            inner(child);
    }

    void textBoxes(Node &node)
    {
        for (Node &child : node.children) {
            if (isStory(child)) {
                blocks(child);
                refuse(child);
            } else if (child.kind == Node::Kind::Element) {
                textBoxes(child);
            }
        }
    }

    void rows(Node &table)
    {
        std::vector<Node> children;
        for (Node &child : table.children) {
            if (child.is("tr"_L1)) {
                Leaving leaving = row(child);
                add(children, std::move(child), std::move(leaving), false);
                continue;
            }
            if (child.kind == Node::Kind::Element && (child.is("sdt"_L1) || child.is("sdtContent"_L1)))
                rows(child);
            children.push_back(std::move(child));
        }
        table.children = std::move(children);
        refuse(table);
    }

    Leaving row(Node &node)
    {
        Leaving leaving;
        cells(node, leaving);
        leaving.empty = isBlank(node);
        return leaving;
    }

    void cells(Node &node, Leaving &leaving)
    {
        for (Node &child : node.children) {
            if (child.is("tc"_L1)) {
                blocks(child);
                for (const Node &control : taken(child.children, unpaired(child.children)))
                    (closes(control) ? leaving.behind : leaving.before).push_back(control);
            } else if (child.is("sdt"_L1) || child.is("sdtContent"_L1)) {
                cells(child, leaving);
            }
        }
    }

    QStringList &m_problems;
    bool m_found = false;
};

} // namespace

bool placePlaceholders(Node &root, QStringList &problems)
{
    Placer placer(problems);
    placer.blocks(root);
    placer.refuse(root);
    return placer.found();
}

} // namespace reporting::docx
