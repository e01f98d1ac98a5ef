#include "spreadsheet/xlsx/written_cells.h"

#include "spreadsheet/xml_parts.h"

#include <limits>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

quint64 mixed(quint64 number) // splitmix64: sums of places do not meet by chance
{
    number += 0x9e3779b97f4a7c15;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

/// Counts what a part holds, and by being fed holds it to be well-formed.
class PartReader final : public XmlHandler
{
public:
    WrittenCells found;
    qint64 claimedTexts = -1, texts = 0; // of a table of shared texts

    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "c")
            m_place = placeOf(attributes.value("r"));
        else if (name == "v" || name == "is")
            found.add(m_place.first, m_place.second);
        else if (name == "t")
            m_inText = true;
        else if (name == "si")
            ++texts;
        else if (name == "sst")
            claimedTexts = attributes.value("uniqueCount").toLongLong();
    }
    void end(QByteArrayView name) override
    {
        if (name == "t")
            m_inText = false;
    }
    void text(QByteArrayView utf8) override
    {
        if (m_inText)
            found.addText(utf8);
    }

private:
    static std::pair<quint32, quint32> placeOf(QByteArrayView reference) // B12
    {
        quint32 row = 0, column = 0;
        for (const char c : reference) {
            if (c >= 'A' && c <= 'Z')
                column = column * 26 + static_cast<quint32>(c - 'A' + 1);
            else
                row = row * 10 + static_cast<quint32>(c - '0');
        }
        return {row - 1, column - 1};
    }

    std::pair<quint32, quint32> m_place;
    bool m_inText = false;
};

bool isXml(const QString &part)
{
    return part.endsWith(".xml"_L1) || part.endsWith(".rels"_L1) || part.endsWith(".vml"_L1);
}

bool holds(const WrittenCells &found, const WrittenCells &written)
{
    return found.cells == written.cells && found.places == written.places
        && (!written.counted || (found.wide == written.wide && found.narrow >= written.narrow));
}

} // namespace

void WrittenCells::add(quint32 row, quint32 column)
{
    ++cells;
    places += mixed((quint64(row) << 16) | column);
}

void WrittenCells::addText(QByteArrayView utf8)
{
    for (const char c : utf8)
        ++(static_cast<uchar>(c) < 0x80 ? narrow : wide);
}

WorkbookFinding examineWorkbook(const QString &path, const std::vector<WrittenCells> &sheets)
{
    WorkbookFinding finding;
    try {
        const ZipArchive zip(path, std::numeric_limits<qint64>::max());
        size_t found = 0;
        const QStringList parts = zip.parts();
        for (const QString &part : parts)
            finding.unpacked += zip.claimedSize(part);
        for (const QString &part : parts) {
            if (!isXml(part)) {
                zip.read(part, [](const char *, int) { return true; });
                continue;
            }
            PartReader reader;
            parsePart(zip, part, reader);
            if (reader.claimedTexts >= 0 && reader.claimedTexts != reader.texts)
                finding.fault = part + u": texts missing"_s;
            for (size_t i = 0; i < sheets.size(); ++i)
                if (part == u"xl/worksheets/sheet%1.xml"_s.arg(i + 1)) {
                    ++found;
                    if (!holds(reader.found, sheets[i]))
                        finding.fault
                            = u"%1: %2 cells instead of %3"_s.arg(part).arg(reader.found.cells).arg(sheets[i].cells);
                }
        }
        for (const QString &needed : {u"[content_types].xml"_s, u"_rels/.rels"_s, u"xl/workbook.xml"_s,
                                      u"xl/_rels/workbook.xml.rels"_s, u"xl/styles.xml"_s})
            if (!parts.contains(needed))
                finding.fault = u"part missing: "_s + needed;
        if (found != sheets.size())
            finding.fault = u"%1 of %2 sheets"_s.arg(found).arg(sheets.size());
    } catch (const SheetError &failure) {
        finding.fault = failure.detail();
    }
    return finding;
}

} // namespace spreadsheet
