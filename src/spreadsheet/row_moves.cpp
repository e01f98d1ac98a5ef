#include "spreadsheet/row_moves.h"

#include "spreadsheet/cell_making.h"

#include <QRegularExpression>
#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

int columnFrom(QStringView letters)
{
    int column = 0;
    for (const QChar c : letters)
        column = column * 26 + (c.toUpper().unicode() - u'A' + 1);
    return column - 1;
}

} // namespace

RowMoves RowMoves::keeping(int first, std::vector<int> kept, int last)
{
    RowMoves moves;
    moves.m_keeping = true;
    moves.m_first = first;
    moves.m_kept = std::move(kept);
    moves.m_last = last;
    return moves;
}

RowMoves RowMoves::inserting(int last, int rows)
{
    RowMoves moves;
    moves.m_last = last;
    moves.m_inserted = rows;
    return moves;
}

int RowMoves::moved(int row) const
{
    if (!m_keeping)
        return row > m_last ? row + m_inserted : row;
    if (row < m_first)
        return row;
    const auto at = std::ranges::lower_bound(m_kept, row);
    return at != m_kept.end() && *at == row ? m_first + static_cast<int>(at - m_kept.begin()) : 0;
}

std::pair<int, int> RowMoves::moved(int first, int last, bool openEnd) const
{
    if (!m_keeping)
        return {moved(first), last >= m_last ? std::min(last + m_inserted, maxRows) : last};
    if (last < m_first)
        return {first, last};
    const auto from = std::ranges::lower_bound(m_kept, first);
    const auto to = std::ranges::upper_bound(m_kept, last);
    const int newFirst = first < m_first ? first : m_first + static_cast<int>(from - m_kept.begin());
    if (openEnd && last >= m_last)
        return {newFirst, std::max(last, newFirst)};
    const int newLast = m_first + static_cast<int>(to - m_kept.begin()) - 1;
    return newLast < newFirst ? std::pair(0, 0) : std::pair(newFirst, newLast);
}

std::optional<MergedRange> RowMoves::moved(MergedRange range, bool openEnd) const
{
    std::tie(range.firstRow, range.lastRow) = moved(range.firstRow, range.lastRow, openEnd);
    return range.firstRow == 0 ? std::nullopt : std::optional(range);
}

QByteArray RowMoves::movedRanges(QByteArrayView ranges) const
{
    QByteArrayList out;
    for (const QByteArray &text : ranges.toByteArray().simplified().split(' ')) {
        const auto range = rangeFrom(text);
        if (!range) {
            if (!text.isEmpty())
                out << text;
        } else if (const auto left = moved(*range, true)) {
            out << (*left == *range ? text : rangeText(*left));
        }
    }
    return out.join(' ');
}

std::optional<MergedRange> rangeFrom(QByteArrayView text)
{
    static const QRegularExpression form(
        u"^\\$?([A-Za-z]{0,3})\\$?(\\d{0,7})(?::\\$?([A-Za-z]{0,3})\\$?(\\d{0,7}))?$"_s);
    const auto match = form.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int group) { return match.captured(group); };
    const bool pair = text.contains(':');
    if ((part(1).isEmpty() || part(2).isEmpty()) && !pair)
        return std::nullopt;
    MergedRange range;
    range.firstColumn = part(1).isEmpty() ? 0 : columnFrom(part(1));
    range.firstRow = part(2).isEmpty() ? 1 : part(2).toInt();
    range.lastColumn = !pair ? range.firstColumn : part(3).isEmpty() ? maxColumns - 1 : columnFrom(part(3));
    range.lastRow = !pair ? range.firstRow : part(4).isEmpty() ? maxRows : part(4).toInt();
    if (range.firstRow < 1 || range.lastRow < range.firstRow || range.lastColumn < range.firstColumn
        || range.lastRow > maxRows || range.lastColumn >= maxColumns)
        return std::nullopt;
    return range;
}

QByteArray cellName(int row, int column) { return columnName(column).toLatin1() + QByteArray::number(row); }

QByteArray rangeText(const MergedRange &range)
{
    const QByteArray first = cellName(range.firstRow, range.firstColumn);
    const QByteArray last = cellName(range.lastRow, range.lastColumn);
    return first == last ? first : first + ':' + last;
}

QList<MergedRange> without(const MergedRange &range, const MergedRange &hole)
{
    const int top = std::max(range.firstRow, hole.firstRow), bottom = std::min(range.lastRow, hole.lastRow);
    const int left = std::max(range.firstColumn, hole.firstColumn), right = std::min(range.lastColumn, hole.lastColumn);
    if (top > bottom || left > right)
        return {range};
    QList<MergedRange> pieces;
    if (range.firstRow < top)
        pieces << MergedRange{range.firstRow, top - 1, range.firstColumn, range.lastColumn};
    if (range.firstColumn < left)
        pieces << MergedRange{top, bottom, range.firstColumn, left - 1};
    if (right < range.lastColumn)
        pieces << MergedRange{top, bottom, right + 1, range.lastColumn};
    if (bottom < range.lastRow)
        pieces << MergedRange{bottom + 1, range.lastRow, range.firstColumn, range.lastColumn};
    return pieces;
}

std::optional<QString> movedFormula(const QString &formula, int rows, int columns, const RowMoves &moves)
{
    // Texts, quoted sheet names and what stands in brackets are passed over; what is left are names and references.
    static const QRegularExpression token(
        u"(\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'!?|\\[[^\\]]*\\])"
        u"|((?<![\\w.$])\\$?\\d+:\\$?\\d+(?![\\w.]))"
        u"|((?<![\\w.$])(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?::(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7}))?(?![\\w.(!]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    struct Corner
    {
        int row = 0, column = 0;
        QString columnMark, rowMark;
        QString text() const { return columnMark + columnName(column) + rowMark + QString::number(row); }
    };
    QString out;
    qsizetype done = 0;
    for (auto matches = token.globalMatch(formula); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty())
            continue;
        if (!match.captured(2).isEmpty())
            return std::nullopt;
        const auto corner = [&](int group) {
            Corner c{match.captured(group + 3).toInt(), columnFrom(match.capturedView(group + 1)),
                     match.captured(group), match.captured(group + 2)};
            c.row += c.rowMark.isEmpty() ? rows : 0;
            c.column += c.columnMark.isEmpty() ? columns : 0;
            return c;
        };
        const bool foreign = match.capturedStart() > 0 && formula[match.capturedStart() - 1] == u'!';
        const bool pair = !match.captured(11).isEmpty();
        Corner first = corner(4), last = pair ? corner(8) : first;
        if (first.row < 1 || last.row < 1 || first.column < 0 || last.column < 0
            || std::max(first.row, last.row) > maxRows || std::max(first.column, last.column) >= maxColumns)
            return std::nullopt;
        if (!foreign) {
            if (pair && last.row < first.row)
                return std::nullopt;
            std::tie(first.row, last.row) = pair ? moves.moved(first.row, last.row, false)
                                                 : std::pair(moves.moved(first.row), moves.moved(last.row));
            if (first.row == 0)
                return std::nullopt;
        }
        out += formula.mid(done, match.capturedStart() - done) + first.text() + (pair ? u':' + last.text() : QString());
        done = match.capturedEnd();
    }
    return out + formula.mid(done);
}

} // namespace spreadsheet
