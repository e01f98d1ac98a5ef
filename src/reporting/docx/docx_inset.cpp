#include "reporting/docx/docx_inset.h"

#include "reporting/docx/docx_markup.h"
#include "reporting/docx/docx_table.h"
#include "reporting/docx/docx_torn_text.h"
#include "reporting/template/inset_spec.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

void collectText(const Node &node, QString &text)
{
    for (const Node &child : node.children) {
        if (child.kind == Node::Kind::Value)
            text += u"{{"_s + child.text + u"}}"_s;
        else if (child.kind == Node::Kind::Raw && node.is("t"_L1))
            text += unescaped(child.text);
        else if (child.kind == Node::Kind::Element && !child.is("pPr"_L1) && !child.is("rPr"_L1))
            collectText(child, text);
    }
}

bool showsMoreThanText(const Node &node)
{
    for (const char *name : {"drawing", "pict", "object", "fldChar", "footnoteReference", "endnoteReference"})
        if (node.is(QLatin1StringView(name)))
            return true;
    return isStory(node) || std::any_of(node.children.begin(), node.children.end(), showsMoreThanText);
}

/// As low as a paragraph can be: between tables, and behind one.
QString narrow(const QString &section = {})
{
    return u"<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
           "<w:rPr><w:sz w:val=\"2\"/></w:rPr>"_s
        + section + u"</w:pPr></w:p>"_s;
}

QString centred(const QString &content, bool keepNext)
{
    return u"<w:p><w:pPr>"_s + (keepNext ? u"<w:keepNext/>"_s : QString())
        + u"<w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:left=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"center\"/>"
          "</w:pPr>"_s
        + content + u"</w:p>"_s;
}

} // namespace

QString insetOf(const Node &paragraph)
{
    QString text;
    collectText(paragraph, text);
    text = text.trimmed();
    const bool inset = (text.startsWith(u"【表："_s) || text.startsWith(u"【图："_s)) && text.endsWith(u'】')
        && text.count(u'】') == 1;
    return inset && !showsMoreThanText(paragraph) ? text : QString();
}

void InsetWriter::complain(const InsetPlace &place, const QString &problem)
{
    m_problems << QCoreApplication::translate("Docx", "in “%1”: %2").arg(place.text, problem);
}

QString InsetWriter::xml(const InsetPlace &place)
{
    const bool chart = place.text.startsWith(u"【图："_s);
    Inset inset;
    if (!place.inText) {
        inset.error = QCoreApplication::translate(
            "Docx", "A table or picture stands in the text itself, not in a header, footer, note or text box.");
    } else if (place.text.contains("{{"_L1)) {
        inset.error = QCoreApplication::translate("Template", "Nothing is filled in between 【 and 】: write it out.");
    } else {
        const ParsedInset parsed = parseInset(place.text.mid(1, place.text.size() - 2));
        inset.error = parsed.error;
        if (inset.error.isEmpty())
            inset = m_source.inset(parsed.spec);
    }
    if (!inset.error.isEmpty())
        complain(place, inset.error);
    if (!inset.error.isEmpty() || inset.empty)
        return place.needed || !place.section.isEmpty() ? narrow(place.section) : QString();
    m_document.figures += inset.figures;
    m_document.missing += inset.missing;
    return shown(inset, place, chart);
}

QString InsetWriter::shown(const Inset &inset, const InsetPlace &place, bool chart)
{
    LayoutProfile profile;
    profile.areaWidthMm = place.width / pointsPerMm;
    const QString heading = place.face + u"<w:b/>"_s;
    if (chart) {
        Picture picture = chartPicture(inset.chart, m_nextPicture++, m_fonts, profile);
        picture.markup.replace(0, u"<w:r>"_s.size(), u"<w:r"_s + namespaces + u'>');
        m_pictures << picture;
        return centred(picture.markup, true) + centred(run(inset.chart.title, heading), false)
            + (place.section.isEmpty() ? QString() : narrow(place.section));
    }
    // Tables that touch would become one.
    return (inset.table.caption.isEmpty() ? narrow() : centred(run(inset.table.caption, heading), true))
        + plainTableXml(inset.table, place.face, m_fonts, profile) + narrow(place.section);
}

} // namespace reporting::docx
