#include "reporting/pdf/text_layer.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf: std::shared_ptr only
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QByteArrayView>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace reporting {
namespace {

constexpr double widthTolerance = 3; // thousandths of an em: Qt rounds advances

/// A composite font of the file.
struct PdfFont
{
    QPDFObjectHandle object;
    QList<double> widths; // by subset index, thousandths of an em
};

// Radicals and compatibility ideographs share glyphs with the characters people write.
bool isSecondary(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

// numGlyphs of the maxp table of an embedded TrueType file
int glyphCount(QPDFObjectHandle descriptor)
{
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
        return 0;
    const std::shared_ptr<Buffer> file = descriptor.getKey("/FontFile2").getStreamData();
    const QByteArrayView bytes(reinterpret_cast<const char *>(file->getBuffer()), qsizetype(file->getSize()));
    constexpr qsizetype directory = 12;
    constexpr qsizetype entrySize = 16;
    const auto number = [&](qsizetype at, int size) {
        quint32 value = 0;
        for (qsizetype i = at; i < at + size && i < bytes.size(); ++i)
            value = (value << 8) | quint8(bytes.at(i));
        return qsizetype(value);
    };
    for (qsizetype entry = 0; entry < number(4, 2); ++entry) {
        const qsizetype at = directory + entry * entrySize;
        if (at + entrySize <= bytes.size() && bytes.sliced(at, 4) == "maxp")
            return int(number(number(at + 8, 4) + 4, 2));
    }
    return 0;
}

// 9.7.4.3 of ISO 32000: c [w1 w2 …] or first last w; what is not named has the default width
QList<double> widthsOf(QPDFObjectHandle font)
{
    std::map<int, double> widths;
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle array = descendant.getKey("/W");
    const int count = array.isArray() ? array.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count;) {
        const int first = array.getArrayItem(i).getIntValueAsInt();
        QPDFObjectHandle second = array.getArrayItem(i + 1);
        if (second.isArray()) {
            for (int k = 0; k < second.getArrayNItems(); ++k)
                widths[first + k] = second.getArrayItem(k).getNumericValue();
            i += 2;
        } else if (i + 2 < count) {
            for (int k = first; k <= second.getIntValueAsInt(); ++k)
                widths[k] = array.getArrayItem(i + 2).getNumericValue();
            i += 3;
        } else {
            break;
        }
    }
    QPDFObjectHandle standard = descendant.getKey("/DW");
    const int named = widths.empty() ? 0 : widths.rbegin()->first + 1;
    QList<double> result(std::max(named, glyphCount(descendant.getKey("/FontDescriptor"))),
                         standard.isNumber() ? standard.getNumericValue() : 1000);
    for (const auto &[index, width] : widths)
        result[index] = width;
    return result;
}

/// In order of their numbers in the raw file: Qt takes the number when a face is first used.
QList<PdfFont> fontsOf(QPDF &pdf)
{
    std::map<int, PdfFont> fonts;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0") && object.getKey("/DescendantFonts").isArray())
            fonts[object.getObjectID()] = {object, widthsOf(object)};
    }
    QList<PdfFont> ordered;
    for (const auto &[number, font] : fonts)
        ordered.append(font);
    return ordered;
}

bool fits(const PdfFont &font, const UsedFace &used, const Face &face)
{
    if (font.widths.size() != used.glyphs.size() + 1)
        return false;
    const QList<QPointF> advances = face.font.advancesForGlyphIndexes(used.glyphs);
    for (qsizetype i = 0; i < advances.size(); ++i) {
        const double width = advances.at(i).x() / Face::referenceSize * 1000;
        if (std::abs(font.widths.at(i + 1) - width) > widthTolerance)
            return false;
    }
    return true;
}

QByteArray hex(char32_t codePoint)
{
    QByteArray result;
    for (QChar unit : writtenText(codePoint))
        result += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return result;
}

// Qt numbers the subset tags in the order of a hash; ISO 32000 9.6.4 only asks for six letters.
void tagSubset(PdfFont &font, int index)
{
    std::string name = "AAAAAA";
    for (size_t i = 5; index > 0; --i, index /= 26)
        name[i] = char('A' + index % 26);
    name = '/' + name + '+' + font.object.getKey("/BaseFont").getName().substr(1);
    QPDFObjectHandle descendant = font.object.getKey("/DescendantFonts").getArrayItem(0);
    font.object.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    descendant.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    descendant.getKey("/FontDescriptor").replaceKey("/FontName", QPDFObjectHandle::newName(name));
}

std::string toUnicodeMap(const UsedFace &used)
{
    constexpr qsizetype blockSize = 100; // the most a bfchar block may hold
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (qsizetype first = 0; first < used.codePoints.size(); first += blockSize) {
        const qsizetype end = std::min(first + blockSize, used.codePoints.size());
        map += QByteArray::number(end - first) + " beginbfchar\n";
        for (qsizetype i = first; i < end; ++i)
            map += '<' + hex(char32_t(i + 1)) + "> <" + hex(used.codePoints.at(i)) + ">\n";
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map.toStdString();
}

} // namespace

void UsedGlyphs::add(const DisplayPage &page)
{
    for (const GlyphRun &run : page.runs) {
        if (!m_byFace.contains(run.face)) {
            m_byFace.insert(run.face, int(m_faces.size()));
            m_faces.append({run.face, {}, {}});
        }
        UsedFace &face = m_faces[m_byFace.value(run.face)];
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            const quint64 key = (quint64(run.face) << 32) | run.glyphs.at(i);
            const auto place = m_places.constFind(key);
            if (place == m_places.constEnd()) {
                m_places.insert(key, int(face.glyphs.size()));
                face.glyphs.append(run.glyphs.at(i));
                face.codePoints.append(run.codePoints.at(i));
            } else if (isSecondary(face.codePoints.at(*place))) {
                face.codePoints[*place] = run.codePoints.at(i);
            }
        }
    }
}

QStringList repairTextLayer(QPDF &pdf, const UsedGlyphs &glyphs, const QList<Face> &faces)
{
    QStringList unmatched;
    QList<PdfFont> fonts = fontsOf(pdf);
    for (int i = 0; i < fonts.size(); ++i)
        tagSubset(fonts[i], i);
    qsizetype next = 0;
    for (const UsedFace &used : glyphs.faces()) {
        const Face &face = faces.at(used.face);
        qsizetype match = next;
        while (match < fonts.size() && !fits(fonts.at(match), used, face))
            ++match;
        if (match == fonts.size()) {
            unmatched.append(face.family); // for instance a face that may not be embedded is drawn as outlines
            continue;
        }
        fonts[match].object.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, toUnicodeMap(used)));
        next = match + 1;
    }
    return unmatched;
}

} // namespace reporting
