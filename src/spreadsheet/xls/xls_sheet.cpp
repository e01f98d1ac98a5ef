#include "spreadsheet/xls/xls_sheet.h"

#include "spreadsheet/sentences.h"

#include <algorithm>
#include <bit>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMerges = 1'000'000;

bool isCell(quint16 id)
{
    switch (id) {
    case biff::Formula:
    case biff::MulRk:
    case biff::RString:
    case biff::LabelSst:
    case biff::Number:
    case biff::Label:
    case biff::BoolErr:
    case biff::Rk:
        return true;
    default:
        return false;
    }
}

// 30 bits of a number: an integer or the upper half of a double, perhaps in hundredths. Source: [MS-XLS] 2.5.217.
double fromRk(quint32 rk)
{
    const double value = rk & 2 ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                : std::bit_cast<double>(quint64(rk & ~quint32(3)) << 32);
    return rk & 1 ? value / 100 : value;
}

Cell errorOf(quint8 code)
{
    QString shown = u"#VALUE!"_s;
    switch (code) {
    case 0x00:
        shown = u"#NULL!"_s;
        break;
    case 0x07:
        shown = u"#DIV/0!"_s;
        break;
    case 0x17:
        shown = u"#REF!"_s;
        break;
    case 0x1d:
        shown = u"#NAME?"_s;
        break;
    case 0x24:
        shown = u"#NUM!"_s;
        break;
    case 0x2a:
        shown = u"#N/A"_s;
        break;
    default:
        break;
    }
    return errorCell(shown, shown);
}

} // namespace

XlsSheet::XlsSheet(BiffStream &stream, const XlsWorkbook &workbook, int sheet)
    : m_stream(stream)
    , m_workbook(workbook)
    , m_budget(stream.path())
{
    stream.seek(workbook.positions[sheet]);
    const std::optional<BiffRecord> first = stream.next();
    if (!first || first->id != biff::Bof)
        throw sentences::damaged(stream.path(), u"xls: sheet not where it should be"_s);
    int depth = 1; // charts inside the sheet are streams of their own within it
    while (depth > 0) {
        const qsizetype position = stream.position();
        const std::optional<BiffRecord> record = stream.next();
        if (!record)
            throw sentences::damaged(stream.path(), u"xls: sheet without end"_s);
        if (record->id == biff::Bof)
            ++depth;
        else if (record->id == biff::Eof)
            --depth;
        else if (depth == 1)
            note(*record, position);
    }
    const auto byRow = [](const CellPlace &a, const CellPlace &b) { return a.row < b.row; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), byRow))
        std::stable_sort(m_cells.begin(), m_cells.end(), byRow);
}

void XlsSheet::note(const BiffRecord &record, qsizetype position)
{
    if (isCell(record.id)) {
        m_cells.push_back({record.word(0), static_cast<quint32>(position)});
    } else if (record.id == biff::MergedCells) {
        noteMerges(record);
    } else if (record.id == biff::Row && record.dword(12) & 0x20) {
        m_hiddenRows.resize(std::max<size_t>(m_hiddenRows.size(), record.word(0) + 1U));
        m_hiddenRows[record.word(0)] = true;
    } else if (record.id == biff::ColInfo && record.word(8) & 1 && m_hiddenColumns.size() < maxColumns) {
        const ColumnRange columns{record.word(0), std::min<int>(record.word(2), maxColumns - 1)};
        if (columns.first <= columns.last)
            m_hiddenColumns.append(columns);
    }
}

void XlsSheet::noteMerges(const BiffRecord &record)
{
    for (qsizetype at = 2, left = record.word(0); left > 0 && at + 8 <= record.data.size(); at += 8, --left) {
        const MergedRange range{record.word(at) + 1, record.word(at + 2) + 1, record.word(at + 4), record.word(at + 6)};
        if (range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn && m_merged.size() < maxMerges)
            m_merged.append(range);
    }
}

void XlsSheet::read(const std::function<bool(Row &&)> &row, const Progress &progress)
{
    constexpr size_t step = 4096;
    m_budget = SheetBudget(m_stream.path());
    Row current;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (progress && i % step == 0 && !progress(static_cast<qint64>(i), static_cast<qint64>(m_cells.size())))
            throw sentences::cancelled(m_stream.path());
        m_stream.seek(m_cells[i].position);
        current.number = m_cells[i].row + 1;
        addCells(*m_stream.next(), &current);
        if (i + 1 < m_cells.size() && m_cells[i + 1].row == m_cells[i].row)
            continue;
        current.hidden = m_cells[i].row < m_hiddenRows.size() && m_hiddenRows[m_cells[i].row];
        m_budget.count(current);
        if (!row(std::exchange(current, Row())))
            return;
    }
}

void XlsSheet::addCells(const BiffRecord &record, Row *row)
{
    const int column = record.word(2);
    const auto number = [this](double value, int style) {
        return numberCell(storedNumber(value), value, m_workbook.format(style), m_workbook.epoch1904);
    };
    switch (record.id) {
    case biff::Number:
        return m_budget.place(row, column, number(record.number(6), record.word(4)));
    case biff::Rk:
        return m_budget.place(row, column, number(fromRk(record.dword(6)), record.word(4)));
    case biff::MulRk:
        for (qsizetype i = 0; 4 + 6 * (i + 1) + 2 <= record.data.size(); ++i)
            m_budget.place(row, column + static_cast<int>(i),
                           number(fromRk(record.dword(6 + 6 * i)), record.word(4 + 6 * i)));
        return;
    case biff::LabelSst: {
        const size_t index = record.dword(6);
        const bool known = index < m_workbook.texts.size();
        return m_budget.place(row, column,
                              known ? textCell(m_workbook.texts[index].text, m_workbook.texts[index].oversize)
                                    : errorCell(QString::number(index), u"#REF!"_s));
    }
    case biff::Label:
    case biff::RString: {
        BiffReader reader(m_stream.withContinuations(record), m_stream.path());
        reader.skip(6);
        const BiffReader::Text text = reader.text();
        return m_budget.place(row, column, textCell(text.text, text.oversize));
    }
    case biff::BoolErr:
        return m_budget.place(row, column,
                              record.byte(7) != 0 ? errorOf(record.byte(6)) : boolCell(record.byte(6) != 0));
    case biff::Formula:
        return m_budget.place(row, column, formula(record));
    default:
        return;
    }
}

// The result of a formula: a number, or a mark that says what it is instead. Source: [MS-XLS] 2.5.133.
Cell XlsSheet::formula(const BiffRecord &record)
{
    enum Result : quint8 { StringResult = 0, BoolResult = 1, ErrorResult = 2, EmptyResult = 3 };
    constexpr quint16 calculateOnLoad = 0x0002;

    Cell withoutValue;
    withoutValue.formulaWithoutValue = true;
    const bool uncalculated = record.word(14) & calculateOnLoad; // programs that do not calculate leave 0 or nothing
    if (record.word(12) != 0xffff) {
        const double value = record.number(6);
        if (value == 0 && uncalculated)
            return withoutValue;
        return numberCell(storedNumber(value), value, m_workbook.format(record.word(4)), m_workbook.epoch1904);
    }
    switch (record.byte(6)) {
    case BoolResult:
        return boolCell(record.byte(8) != 0);
    case ErrorResult:
        return errorOf(record.byte(8));
    case StringResult:
        break;
    default:
        return uncalculated ? withoutValue : Cell();
    }
    // The text follows, behind the definition of a shared or array formula where there is one.
    while (const std::optional<BiffRecord> next = m_stream.next()) {
        if (next->id == biff::String) {
            BiffReader reader(m_stream.withContinuations(*next), m_stream.path());
            const BiffReader::Text text = reader.text();
            return textCell(text.text, text.oversize);
        }
        if (isCell(next->id) || next->id == biff::Eof)
            break;
    }
    return withoutValue;
}

} // namespace spreadsheet
