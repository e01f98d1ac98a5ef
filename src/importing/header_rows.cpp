#include "importing/header_rows.h"

#include "domain/value_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

namespace {

constexpr size_t rowsLookedAt = 60;
constexpr qsizetype cellsLookedAt = 300; // of each; the widest forms have a third of that

QString bothOf(const QString &above, const QString &own) { return above + u" / "_s + own; }

WordMatch knownExactly(const HeaderCell &cell, const HeaderWords &words)
{
    const bool ofOthers = words.isOfOthers(cell.plainAbove);
    if (const WordMatch own = words.exact(cell.plainOwn);
        cell.plainAbove.isEmpty() || (own.field != nullptr && (!ofOthers || own.fit == WordFit::Told)))
        return own;
    return words.exact(cell.plainAbove + cell.plainOwn);
}

} // namespace

int scoreOf(const Header &header, const HeaderWords &words, bool contained)
{
    QSet<const domain::Field *> fields;
    int score = 0;
    qsizetype printed = 0;
    for (const HeaderCell &cell : header.cells) {
        if (cell.isEmpty())
            continue;
        if (++printed > cellsLookedAt)
            break;
        const WordMatch match = contained ? matchHeaderCell(cell, words).word : knownExactly(cell, words);
        if (match.field == nullptr || fields.contains(match.field))
            continue;
        fields.insert(match.field);
        score += match.fit == WordFit::Contained ? 1 : 3;
    }
    return score;
}

HeaderCellMatch matchHeaderCell(const HeaderCell &cell, const HeaderWords &words)
{
    if (cell.own.isEmpty() || cell.above.isEmpty()) {
        const QString &plain = cell.own.isEmpty() ? cell.plainAbove : cell.plainOwn;
        return {words.match(plain), cell.own.isEmpty() ? cell.above : cell.own, words.leftOut(plain)};
    }
    const QString both = bothOf(cell.above, cell.own);
    if (words.leftOut(cell.plainBoth) || words.leftOut(cell.plainOwn))
        return {{}, words.leftOut(cell.plainBoth) ? both : cell.own, true};
    if (const WordMatch told = words.exact(cell.plainBoth); told.fit == WordFit::Told)
        return {told, both};
    // 家庭成员 above 单位 is not the person's own unit: what stands above must not contradict.
    const bool ofOthers = words.isOfOthers(cell.plainAbove);
    if (WordMatch own = words.exact(cell.plainOwn); own.field != nullptr && (!ofOthers || own.fit == WordFit::Told)) {
        if (words.isOwnGroup(cell.plainAbove) && own.fit == WordFit::Exact)
            own.fit = WordFit::OwnGroup;
        return {own, own.fit == WordFit::OwnGroup ? both : cell.own};
    }
    if (const WordMatch joined = words.exact(cell.plainAbove + cell.plainOwn); joined.field != nullptr)
        return {joined, both};
    if (ofOthers)
        return {{}, both};
    if (const WordMatch own = words.match(cell.plainOwn); own.field != nullptr)
        return {own, cell.own};
    return {{}, both};
}

SheetTop::SheetTop(const SheetRows &sheet)
    : m_sheet(sheet)
{
    const size_t rows = std::min(rowsLookedAt, sheet.rows.size());
    for (size_t row = 0; row < rows; ++row) {
        QStringList printed, plain;
        for (const spreadsheet::Cell &cell : sheet.rows[row].cells) {
            printed << (cell.kind == spreadsheet::CellKind::Text && !cell.oversize ? cell.shown.simplified()
                                                                                   : QString());
            plain << (printed.last().isEmpty() ? QString() : domain::normalisedTerm(printed.last()));
        }
        m_printed.push_back(std::move(printed));
        m_plain.push_back(std::move(plain));
    }
    for (const spreadsheet::MergedRange &merge : sheet.merges)
        if (rows > 0 && merge.firstRow <= sheet.rows[rows - 1].number)
            m_merges << merge;
    for (qsizetype row = 0; row < std::ssize(m_plain); ++row) {
        addOneRow(row);
        addTwoRows(row);
    }
}

Header SheetTop::findHeader(const HeaderWords &words) const
{
    Header best;
    for (const bool contained : {false, true}) {
        for (const Header &candidate : m_candidates) {
            const int score = scoreOf(candidate, words, contained);
            const bool completes
                = score == best.score && candidate.grouped && !best.grouped && candidate.firstRow == best.firstRow;
            if (score > best.score || (score > 0 && completes)) {
                best = candidate;
                best.score = score;
            }
        }
        // Two known words are a header; below that also words that only contain known ones are looked at.
        if (best.score >= 6)
            break;
    }
    return best;
}

QStringList SheetTop::titles(const Header &header) const
{
    QStringList titles{domain::normalisedTerm(m_sheet.name)};
    for (qsizetype row = 0; row < header.firstRow; ++row)
        titles += m_plain[static_cast<size_t>(row)];
    titles.removeAll(QString());
    return titles;
}

void SheetTop::addOneRow(qsizetype row)
{
    const auto at = static_cast<size_t>(row);
    Header header{row, row, {}, 0, false};
    for (qsizetype column = 0; column < m_printed[at].size(); ++column)
        header.cells.append(HeaderCell{m_printed[at][column], {}, m_plain[at][column], {}});
    m_candidates.push_back(std::move(header));
}

void SheetTop::addTwoRows(qsizetype row)
{
    const auto at = static_cast<size_t>(row);
    if (at + 1 >= m_printed.size() || m_sheet.rows[at + 1].number != m_sheet.rows[at].number + 1)
        return;
    QStringList groups = m_plain[at];
    groups.removeAll(QString());
    groups.removeDuplicates();
    if (groups.size() < 2)
        return; // one text over everything is the sheet's title
    Header header{row, row + 1, {}, 0, false};
    const qsizetype columns = std::max(m_printed[at].size(), m_printed[at + 1].size());
    qsizetype carried = -1;
    const QStringList &lower = m_printed[at + 1];
    header.grouped = lower.size() - lower.count(QString()) >= 2
        && std::ranges::none_of(m_sheet.rows[at + 1].cells, [](const spreadsheet::Cell &cell) {
                         return cell.kind != spreadsheet::CellKind::Text && !cell.isEmpty();
                     });
    for (qsizetype column = 0; column < columns; ++column) {
        const QString own = m_printed[at + 1].value(column);
        qsizetype source = sourceColumn(row, column);
        // Text files cannot merge cells: what stands above holds until something else does.
        if (!m_printed[at].value(source).isEmpty())
            carried = source;
        else if (!own.isEmpty() && carried >= 0 && m_sheet.merges.isEmpty())
            source = carried;
        const bool alone = source == column && !m_printed[at].value(column).isEmpty()
            && (column + 1 >= columns || !m_printed[at].value(column + 1).isEmpty());
        header.grouped = header.grouped && (own.isEmpty() || !alone);
        const QString above = m_printed[at].value(source);
        header.cells.append(
            HeaderCell{own, above, m_plain[at + 1].value(column), m_plain[at].value(source),
                       own.isEmpty() || above.isEmpty() ? QString() : domain::normalisedTerm(bothOf(above, own))});
    }
    m_candidates.push_back(std::move(header));
}

qsizetype SheetTop::sourceColumn(qsizetype row, qsizetype column) const
{
    const int number = m_sheet.rows[static_cast<size_t>(row)].number;
    for (const spreadsheet::MergedRange &merge : m_merges)
        if (merge.firstRow == number && merge.contains(number, static_cast<int>(column)))
            return merge.firstColumn;
    return column;
}

} // namespace importing
