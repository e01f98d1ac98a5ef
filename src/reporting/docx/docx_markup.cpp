#include "reporting/docx/docx_markup.h"

using namespace Qt::StringLiterals;

namespace reporting::docx {

const QString xmlDeclaration = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_s;
const QString namespaces = u" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                           " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                           " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                           " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                           " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""_s;

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            out += c;
            out += text[++i];
        } else if (c == u'<') {
            out += "&lt;"_L1;
        } else if (c == u'>') {
            out += "&gt;"_L1;
        } else if (c == u'&') {
            out += "&amp;"_L1;
        } else if (c == u'"') {
            out += "&quot;"_L1;
        } else if (c.isSurrogate() || c.unicode() >= 0xFFFE
                   || (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r')) {
            continue;
        } else {
            out += c;
        }
    }
    return out;
}

QString runContent(const QString &text)
{
    QString out;
    QString piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            out += "<w:t xml:space=\"preserve\">"_L1 + escaped(piece) + "</w:t>"_L1;
        piece.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            flush();
            out += "<w:br/>"_L1;
        } else if (c == u'\t') {
            flush();
            out += "<w:tab/>"_L1;
        } else {
            piece += c;
        }
    }
    flush();
    return out;
}

QString run(const QString &text, const QString &properties)
{
    if (text.isEmpty())
        return {};
    QString all = properties;
    if (!all.contains("<w:rFonts"_L1)) { // marks that both scripts share belong to the Chinese face
        const qsizetype place = all.startsWith("<w:rStyle"_L1) ? all.indexOf("/>"_L1) + 2 : 0;
        all.insert(place, u"<w:rFonts w:hint=\"eastAsia\"/>"_s);
    }
    return "<w:r><w:rPr>"_L1 + all + "</w:rPr>"_L1 + runContent(text) + "</w:r>"_L1;
}

QString paragraph(const QString &style, const QString &content, const QString &properties)
{
    return "<w:p><w:pPr><w:pStyle w:val=\""_L1 + style + "\"/>"_L1 + properties + "</w:pPr>"_L1 + content + "</w:p>"_L1;
}

} // namespace reporting::docx
