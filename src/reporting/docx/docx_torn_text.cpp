#include "reporting/docx/docx_torn_text.h"

#include "reporting/docx/docx_markup.h"

#include <QList>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

constexpr qsizetype contextLength = 40;

QString shortened(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() <= contextLength ? simple : simple.left(contextLength) + u'…';
}

/// The texts of a paragraph in reading order, as written nodes.
void collectTexts(Node &node, std::vector<Node *> &texts, std::set<Node *> &breaks)
{
    for (Node &child : node.children) {
        if (child.kind != Node::Kind::Element || isStory(child) || child.is("pPr"_L1))
            continue;
        if (child.is("t"_L1))
            texts.push_back(&child);
        else if (child.is("br"_L1) || child.is("cr"_L1) || child.is("tab"_L1))
            texts.push_back(&child), breaks.insert(&child);
        else
            collectTexts(child, texts, breaks);
    }
}

QString textOfT(const Node &t)
{
    QString text;
    for (const Node &child : t.children)
        if (child.kind == Node::Kind::Raw)
            text += unescaped(child.text);
    return text;
}

/// A placeholder of the paragraph's text: characters [begin, end).
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString content;
};

QList<Span> spansOf(const QString &text)
{
    QList<Span> spans;
    for (qsizetype at = text.indexOf("{{"_L1); at >= 0; at = text.indexOf("{{"_L1, at)) {
        qsizetype close = text.indexOf("}}"_L1, at);
        while (close >= 0 && close + 2 < text.size() && text[close + 2] == u'}')
            ++close;
        const qsizetype line = text.indexOf(u'\n', at);
        if (close < 0 || (line >= 0 && line < close)) {
            // Told by the template's own reader: an open brace without its end.
            const qsizetype end = line < 0 ? text.size() : line;
            spans << Span{at, end, QString()};
            at = end;
            continue;
        }
        spans << Span{at, close + 2, text.mid(at + 2, close - at - 2).trimmed()};
        at = close + 2;
    }
    return spans;
}

Node placeholder(const Span &span, const QString &context)
{
    Node node;
    node.kind
        = span.content.startsWith(u'#') || span.content.startsWith(u'/') ? Node::Kind::Control : Node::Kind::Value;
    node.text = span.content;
    node.context = context;
    return node;
}

Node rawText(const QString &text)
{
    Node node;
    node.text = escaped(text);
    return node;
}

/// Text that begins or ends with a space would lose it otherwise.
void keepSpaces(Node &t)
{
    if (t.open.contains("xml:space"_L1))
        return;
    const bool empty = t.open.endsWith("/>"_L1);
    t.open.chop(empty ? 2 : 1);
    t.open += " xml:space=\"preserve\">"_L1;
}

/// Replaces the spans in the texts of a paragraph by nodes; each stands where its first character stood.
void place(std::vector<Node *> &texts, const std::set<Node *> &breaks, const QList<Span> &spans, const QString &context)
{
    qsizetype start = 0;
    for (Node *t : texts) {
        if (breaks.contains(t)) {
            ++start;
            continue;
        }
        const QString text = textOfT(*t);
        const qsizetype end = start + text.size();
        std::vector<Node> children;
        qsizetype at = start;
        bool changed = false;
        for (const Span &span : spans) {
            if (span.end <= start || span.begin >= end)
                continue;
            changed = true;
            if (span.begin > at)
                children.push_back(rawText(text.mid(at - start, span.begin - at)));
            if (span.begin >= start)
                children.push_back(placeholder(span, context));
            at = std::min(span.end, end);
        }
        if (changed) {
            if (at < end)
                children.push_back(rawText(text.mid(at - start)));
            t->children = std::move(children);
            keepSpaces(*t);
        }
        start = end;
    }
}

bool holdsControl(const Node &node)
{
    return node.kind == Node::Kind::Control
        || (!isStory(node) && std::any_of(node.children.begin(), node.children.end(), holdsControl));
}

/// A run cut at its control nodes: runs of the same formatting with the nodes between them.
std::vector<Node> cut(const Node &run)
{
    std::vector<Node> parts;
    Node current = run;
    current.children.clear();
    const Node empty = [&] {
        Node node = current;
        for (const Node &child : run.children)
            if (child.is("rPr"_L1))
                node.children.push_back(child);
        return node;
    }();
    current = empty;
    const auto flush = [&](bool always = false) {
        if (always || current.children.size() > empty.children.size())
            parts.push_back(current);
        current = empty;
    };
    for (const Node &child : run.children) {
        if (child.is("rPr"_L1))
            continue;
        if (!holdsControl(child)) {
            current.children.push_back(child);
            continue;
        }
        Node t = child;
        t.children.clear();
        for (const Node &piece : child.children) {
            if (piece.kind != Node::Kind::Control) {
                t.children.push_back(piece);
                continue;
            }
            if (!t.children.empty())
                current.children.push_back(t);
            t.children.clear();
            flush();
            parts.push_back(piece);
        }
        if (!t.children.empty())
            current.children.push_back(t);
    }
    flush();
    return parts;
}

void liftControls(Node &node)
{
    std::vector<Node> children;
    for (Node &child : node.children) {
        if (child.is("r"_L1) && holdsControl(child)) {
            for (Node &part : cut(child))
                children.push_back(std::move(part));
            continue;
        }
        if (child.kind == Node::Kind::Element && !isStory(child))
            liftControls(child);
        children.push_back(std::move(child));
    }
    node.children = std::move(children);
}

} // namespace

bool isStory(const Node &node) { return node.is("txbxContent"_L1); }

bool isBlank(const Node &node)
{
    if (node.kind == Node::Kind::Value || node.kind == Node::Kind::Control)
        return false;
    if (node.is("drawing"_L1) || node.is("pict"_L1) || node.is("object"_L1) || node.is("sectPr"_L1)
        || node.is("fldChar"_L1) || node.is("footnoteReference"_L1))
        return false;
    if (node.is("t"_L1))
        return textOfT(node).trimmed().isEmpty() && std::all_of(node.children.begin(), node.children.end(), isBlank);
    return std::all_of(node.children.begin(), node.children.end(), isBlank);
}

bool markPlaceholders(Node &paragraph)
{
    std::vector<Node *> texts;
    std::set<Node *> breaks;
    collectTexts(paragraph, texts, breaks);
    QString text;
    for (Node *t : texts)
        text += breaks.contains(t) ? u"\n"_s : textOfT(*t);
    const QList<Span> spans = spansOf(text);
    if (spans.isEmpty())
        return false;
    place(texts, breaks, spans, shortened(text));
    liftControls(paragraph);
    return true;
}

} // namespace reporting::docx
