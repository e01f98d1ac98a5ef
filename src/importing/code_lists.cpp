#include "importing/code_lists.h"

#include "domain/value_text.h"
#include "domain/vocabulary.h"
#include "importing/cell_values.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Field;
using domain::Kind;
using spreadsheet::Cell;

namespace {

using Codes = QMap<QString, QString>; // code → word

/// One list: what it is about, as far as that is said, and its pairs.
struct CodeList
{
    QStringList topics; // as compared: a heading, the item beside each pair, the name of the sheet
    Codes codes;
};

bool isCode(const QString &text)
{
    static const QRegularExpression code(u"^(\\d{1,4}|[A-Za-z]\\d{0,2})$"_s);
    return code.match(text).hasMatch();
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= 20 && !isCode(text)
        && std::ranges::none_of(text, [](QChar c) { return c.isDigit() && c.unicode() < 0x80; });
}

QString textOf(const spreadsheet::Row &row, qsizetype column)
{
    const Cell &cell = row.cell(column);
    return cell.oversize ? QString() : cell.shown.trimmed();
}

/// “1男2女”, “1-男，2-女”, “男1女2”: at least two pairs.
Codes pairsIn(const QString &text)
{
    static const QString between = u"\\s*[-—–:：=＝.．、]{0,2}\\s*"_s;
    static const QRegularExpression codeFirst(u"(\\d{1,3})"_s + between + u"(\\p{Han}{1,10})"_s);
    static const QRegularExpression wordFirst(u"(\\p{Han}{1,10})"_s + between + u"(\\d{1,3})"_s);
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isLetterOrNumber(); });
    if (first == text.end())
        return {};
    const bool startsWithCode = first->isDigit();
    Codes codes;
    auto matches = (startsWithCode ? codeFirst : wordFirst).globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        codes.insert(match.captured(startsWithCode ? 1 : 2), match.captured(startsWithCode ? 2 : 1));
    }
    return codes.size() >= 2 ? codes : Codes();
}

/// A text that names its topic and goes on with pairs.
void addFromText(QList<CodeList> &lists, const QString &text)
{
    static const QRegularExpression topic(u"^[\\d.、（(\\s]*(\\p{Han}{2,10})\\s*[（(\\[【:：\\s]?(.{3,200})$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression apart(u"^[\\d.、（(\\s]*(\\p{Han}{2,10}?)\\s*[（(\\[【:：\\n]\\s*(.{3,200})$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    if (text.size() > 400)
        return;
    for (const QRegularExpression *pattern : {&apart, &topic}) {
        const auto match = pattern->match(text);
        if (const Codes codes = match.hasMatch() ? pairsIn(match.captured(2)) : Codes(); !codes.isEmpty()) {
            lists << CodeList{{domain::normalisedTerm(match.captured(1))}, codes};
            return;
        }
    }
}

/// Code and word in two columns side by side, in rows below each other.
class ListFinder
{
public:
    explicit ListFinder(const SheetRows &sheet)
        : m_sheet(sheet)
    {
    }

    QList<CodeList> lists()
    {
        qsizetype width = 0;
        for (const spreadsheet::Row &row : m_sheet.rows) {
            width = std::max(width, std::min<qsizetype>(row.cells.size(), 50)); // no list of codes is as wide
            for (qsizetype column = 0; column < std::min<qsizetype>(row.cells.size(), 50); ++column)
                addFromText(m_lists, textOf(row, column));
        }
        for (qsizetype column = 0; column + 1 < width; ++column) {
            find(column, column + 1, column - 1);
            find(column + 1, column, column - 1);
        }
        return std::move(m_lists);
    }

private:
    void find(qsizetype codes, qsizetype words, qsizetype items)
    {
        QHash<QString, qsizetype> current; // item → index of its list
        QStringList headings{domain::normalisedTerm(m_sheet.name)};
        QString item;
        for (const spreadsheet::Row &row : m_sheet.rows) {
            const QString code = textOf(row, codes);
            const QString word = textOf(row, words);
            // The word of another list to the left is no item.
            if (items >= 0 && isWord(textOf(row, items)) && (items == 0 || !isCode(textOf(row, items - 1))))
                item = domain::normalisedTerm(textOf(row, items));
            if (isCode(code) && isWord(word)) {
                if (!current.contains(item)) {
                    current.insert(item, m_lists.size());
                    m_lists << CodeList{item.isEmpty() ? headings : headings + QStringList{item}, {}};
                }
                m_lists[current.value(item)].codes.insert(code, word);
                continue;
            }
            if (code.isEmpty() && word.isEmpty())
                continue;
            // Something else stands here: the heading of the next list.
            if (!current.isEmpty()) {
                current.clear();
                item.clear();
                headings = {domain::normalisedTerm(m_sheet.name)};
            }
            for (const QString &text : {code, word})
                if (!text.isEmpty())
                    headings << domain::normalisedTerm(text);
        }
    }

    const SheetRows &m_sheet;
    QList<CodeList> m_lists;
};

bool isWordOf(const Field &field, const QString &word)
{
    if (field.kind == Kind::Bool)
        return word == u"是"_s || word == u"否"_s || word == u"有"_s || word == u"无"_s;
    return !domain::vocabularyOf(field.options.vocabulary).codeFor(word).isEmpty();
}

bool isAbout(const CodeList &list, const Field &field, const QString &header)
{
    const QStringList terms = field.allTerms() << field.term() << header;
    return std::ranges::any_of(terms, [&](const QString &term) {
        const QString plain = domain::normalisedTerm(term);
        return plain.size() >= 2
            && std::ranges::any_of(list.topics, [&](const QString &topic) { return topic.contains(plain); });
    });
}

/// The codes of a list as the cells may write them: 1 and 01.
void addCodes(QMap<QString, QString> &found, const QString &header, const Codes &codes)
{
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        found.insert(header + u':' + code.key(), code.value());
        if (code.key().startsWith(u'0') && code.key().size() > 1 && !codes.contains(code.key().mid(1)))
            found.insert(header + u':' + code.key().mid(1), code.value());
        else if (code.key().size() == 1 && code.key().front().isDigit() && !codes.contains(u'0' + code.key()))
            found.insert(header + u":0"_s + code.key(), code.value());
    }
}

const CodeList *listFor(const QList<CodeList> &lists, const Field &field, const QString &header)
{
    const CodeList *best = nullptr;
    for (const CodeList &list : lists) {
        const auto known
            = std::ranges::count_if(list.codes, [&](const QString &word) { return isWordOf(field, word); });
        // Of open lists the file may know words that the program does not.
        const bool closed = field.kind == Kind::Bool || domain::vocabularyOf(field.options.vocabulary).isClosed();
        const bool fits = list.codes.size() >= 2
            && (closed ? known == list.codes.size() : known >= 2 && known * 2 >= list.codes.size());
        if (fits && isAbout(list, field, header) && (best == nullptr || list.codes.size() > best->codes.size()))
            best = &list;
    }
    return best;
}

} // namespace

bool holdsCodes(const MatchedSheet &sheet, const ColumnMatch &column)
{
    if (column.field == nullptr || (column.field->kind != Kind::Choice && column.field->kind != Kind::Bool)
        || (column.field->kind == Kind::Choice && column.field->options.vocabulary == nullptr))
        return false;
    return std::any_of(sheet.rows->rows.begin() + std::min<qsizetype>(sheet.firstData, std::ssize(sheet.rows->rows)),
                       sheet.rows->rows.end(), [&](const spreadsheet::Row &row) {
                           const QString text = cellText(row.cell(column.column));
                           return isCode(text) && !isWordOf(*column.field, text);
                       });
}

QMap<QString, QString> codesExplained(const std::vector<SheetRows> &sheets, const std::vector<MatchedSheet> &matched)
{
    QList<CodeList> lists;
    for (const SheetRows &rows : sheets) {
        const auto own = std::ranges::find(matched, rows.index, [](const MatchedSheet &m) { return m.match.sheet; });
        if (own == matched.end()) {
            lists += ListFinder(rows).lists();
            continue;
        }
        for (qsizetype row = 0; row < own->header.firstRow; ++row)
            for (const Cell &cell : rows.rows[static_cast<size_t>(row)].cells)
                addFromText(lists, cell.shown.trimmed());
    }
    QMap<QString, QString> found;
    for (const MatchedSheet &sheet : matched)
        for (const ColumnMatch &column : sheet.match.columns) {
            if (!holdsCodes(sheet, column))
                continue;
            QList<CodeList> told;
            addFromText(told, column.header);
            const CodeList *list = listFor(told, *column.field, column.header);
            if (list == nullptr)
                list = listFor(lists, *column.field, column.header);
            if (list != nullptr)
                addCodes(found, column.header, list->codes);
        }
    return found;
}

} // namespace importing
