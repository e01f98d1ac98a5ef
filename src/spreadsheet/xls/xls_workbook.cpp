#include "spreadsheet/xls/xls_workbook.h"

#include "spreadsheet/number_format.h"
#include "spreadsheet/sentences.h"

#include <QHash>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 biff8 = 0x0600;
constexpr qsizetype maxTextBytes = qsizetype(512) << 20; // texts and their table entries together
constexpr size_t maxStyles = 100'000;

class GlobalsReader
{
public:
    explicit GlobalsReader(BiffStream &stream)
        : m_stream(stream)
    {
    }

    XlsWorkbook read()
    {
        const std::optional<BiffRecord> first = m_stream.next();
        if (!first || first->id != biff::Bof || first->word(0) != biff8)
            throw sentences::oldXls(m_stream.path());
        while (const std::optional<BiffRecord> record = m_stream.next()) {
            if (record->id == biff::Eof) {
                resolveStyles();
                if (m_workbook.sheets.isEmpty())
                    throw sentences::notASheet(m_stream.path(), u"xls without worksheets"_s);
                return std::move(m_workbook);
            }
            take(*record);
        }
        throw sentences::damaged(m_stream.path(), u"xls: globals without end"_s);
    }

private:
    void take(const BiffRecord &record)
    {
        switch (record.id) {
        case biff::FilePass:
            throw sentences::passwordProtected(m_stream.path());
        case biff::DateMode:
            m_workbook.epoch1904 = record.word(0) == 1;
            break;
        case biff::BoundSheet:
            takeSheet(record);
            break;
        case biff::Format:
            m_codes.insert(record.word(0), textAt(record, 2).text);
            break;
        case biff::Xf:
            if (m_styles.size() < maxStyles)
                m_styles.push_back(record.word(2));
            break;
        case biff::Sst:
            takeTexts(record);
            break;
        default:
            break;
        }
    }

    void takeSheet(const BiffRecord &record)
    {
        constexpr quint8 worksheet = 0; // others are charts and macro sheets
        if (record.byte(5) != worksheet)
            return;
        BiffReader reader({record.data}, m_stream.path());
        reader.skip(6);
        m_workbook.sheets.append({reader.text(true).text, (record.byte(4) & 0x03) != 0});
        m_workbook.positions.append(record.dword(0));
    }

    BiffReader::Text textAt(const BiffRecord &record, quint64 offset)
    {
        BiffReader reader(m_stream.withContinuations(record), m_stream.path());
        reader.skip(offset);
        return reader.text();
    }

    void takeTexts(const BiffRecord &record)
    {
        BiffReader reader(m_stream.withContinuations(record), m_stream.path());
        reader.skip(4);
        const quint32 count = reader.dword(); // only a claim: what counts are the texts that are there
        qsizetype bytes = 0;
        for (quint32 i = 0; i < count && reader.hasMore(); ++i) {
            m_workbook.texts.push_back(reader.text());
            bytes += 64 + 2 * m_workbook.texts.back().text.size();
            if (bytes > maxTextBytes)
                throw sentences::tooLarge(m_stream.path(), u"xls: shared texts over 512 MiB"_s);
        }
    }

    void resolveStyles()
    {
        QHash<int, NumberFormat> known;
        for (const int id : m_styles) {
            auto at = known.find(id);
            if (at == known.end())
                at = known.insert(id, NumberFormat::of(m_codes.value(id, builtinFormat(id))));
            m_workbook.formats.push_back(*at);
        }
    }

    BiffStream &m_stream;
    XlsWorkbook m_workbook;
    QHash<int, QString> m_codes;
    std::vector<int> m_styles;
};

} // namespace

const NumberFormat *XlsWorkbook::format(int style) const
{
    return static_cast<size_t>(style) < formats.size() ? &formats[static_cast<size_t>(style)] : nullptr;
}

XlsWorkbook readXlsWorkbook(BiffStream &stream) { return GlobalsReader(stream).read(); }

} // namespace spreadsheet
