#include "spreadsheet/xlsx/form_writer.h"

#include "spreadsheet/cell.h"
#include "spreadsheet/sentences.h"
#include "spreadsheet/xlsx/workbook_file.h"

#include <algorithm>
#include <array>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInlineList = 255;
constexpr qsizetype longestHintTitle = 32;
constexpr qsizetype longestHint = 255;
constexpr qsizetype longestSheetName = 31;
constexpr qsizetype longestComment = 32767;

/// Characters that XML cannot hold are left out; the rest libxlsxwriter escapes.
QByteArray writable(QString text)
{
    text.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0xfffe || c.unicode() == 0xffff;
    });
    return text.toUtf8();
}

QString sheetName(QString name)
{
    for (QChar &c : name)
        if (u"[]:*?/\\'"_s.contains(c) || c.unicode() < 0x20)
            c = u'_';
    return name.left(longestSheetName);
}

} // namespace

struct FormWriter::Private
{
    explicit Private(const QString &path)
        : file(path, false)
    {
    }

    WorkbookFile file;
    QByteArray author;
    lxw_worksheet *worksheet = nullptr;
    std::array<lxw_format *, 9> formats{};
    lxw_row_t row = 0;
    QStringList sheetNames;
    QList<QStringList> lists; // too long for a rule: columns of a hidden sheet
    QString listSheet;

    std::vector<std::vector<quint64>>
        cells; // of each sheet, in order of writing: place, and whether it holds something

    void check(lxw_error code) { file.check(code, row); }

    void count(lxw_row_t at, lxw_col_t column, bool full)
    {
        cells.back().push_back((quint64(at) << 17) | (quint64(column) << 1) | (full ? 1 : 0));
    }

    /// What a place was given last counts.
    static WrittenCells counted(std::vector<quint64> places)
    {
        std::ranges::stable_sort(places, {}, [](quint64 place) { return place >> 1; });
        WrittenCells written;
        written.counted = false; // the texts lie in a part of their own
        for (size_t i = 0; i < places.size(); ++i)
            if ((i + 1 == places.size() || places[i] >> 1 != places[i + 1] >> 1) && (places[i] & 1) != 0)
                written.add(static_cast<quint32>(places[i] >> 17), static_cast<quint32>((places[i] >> 1) & 0xffff));
        return written;
    }

    lxw_format *format(FormStyle style) const { return formats[static_cast<size_t>(style)]; }

    void makeFormats()
    {
        for (lxw_format *&format : formats)
            format = workbook_add_format(file.workbook());
        for (const FormStyle style : {FormStyle::Text, FormStyle::Marked, FormStyle::Note})
            format_set_num_format(format(style), "@");
        format_set_num_format(format(FormStyle::Date), "yyyy-mm-dd");
        format_set_num_format(format(FormStyle::Money), "0.00");
        format_set_bg_color(format(FormStyle::Marked), 0xffc7ce);
        for (const FormStyle style : {FormStyle::Header, FormStyle::RequiredHeader}) {
            format_set_bold(format(style));
            format_set_text_wrap(format(style));
            format_set_align(format(style), LXW_ALIGN_CENTER);
            format_set_align(format(style), LXW_ALIGN_VERTICAL_CENTER);
            format_set_bg_color(format(style), 0xf2f2f2);
            format_set_border(format(style), LXW_BORDER_THIN);
        }
        format_set_font_color(format(FormStyle::RequiredHeader), 0xc00000);
        format_set_bold(format(FormStyle::Title));
        format_set_font_size(format(FormStyle::Title), 14);
        format_set_text_wrap(format(FormStyle::Note));
        format_set_align(format(FormStyle::Note), LXW_ALIGN_VERTICAL_TOP);
    }

    void writeLists()
    {
        if (lists.isEmpty())
            return;
        lxw_worksheet *sheet = file.addSheet(listSheet.toUtf8());
        cells.emplace_back();
        for (qsizetype column = 0; column < lists.size(); ++column)
            for (qsizetype i = 0; i < lists[column].size(); ++i) {
                const QByteArray word = writable(lists[column][i]);
                const auto at = static_cast<lxw_row_t>(i);
                check(worksheet_write_string(sheet, at, static_cast<lxw_col_t>(column), word.constData(),
                                             format(FormStyle::Text)));
                count(at, static_cast<lxw_col_t>(column), !word.isEmpty());
            }
        worksheet_hide(sheet);
    }
};

FormWriter::FormWriter(const QString &path, const QString &author)
    : d(std::make_unique<Private>(path))
{
    d->author = author.toUtf8();
    d->listSheet = u"可选词"_s;
    d->makeFormats();
}

FormWriter::~FormWriter() = default;

void FormWriter::beginSheet(const QString &name)
{
    QString free = sheetName(name.isEmpty() ? u"Sheet1"_s : name);
    for (int i = 2; d->sheetNames.contains(free, Qt::CaseInsensitive) || free == d->listSheet; ++i)
        free = sheetName(name).left(longestSheetName - 4) + QString::number(i);
    d->sheetNames << free;
    d->worksheet = d->file.addSheet(free.toUtf8());
    d->cells.emplace_back();
    if (!d->author.isEmpty())
        worksheet_set_comments_author(d->worksheet, d->author.constData());
    d->row = 0;
}

void FormWriter::setColumn(int column, double width, FormStyle style)
{
    const auto at = static_cast<lxw_col_t>(column);
    d->check(worksheet_set_column(d->worksheet, at, at, width, d->format(style)));
}

void FormWriter::writeRow(const QList<FormCell> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const FormCell &cell = cells[i];
        const QByteArray text = writable(cell.text);
        if (!cell.text.isEmpty())
            d->check(worksheet_write_string(d->worksheet, d->row, column, text.constData(), d->format(cell.style)));
        else if (cell.style != FormStyle::Text)
            d->check(worksheet_write_blank(d->worksheet, d->row, column, d->format(cell.style)));
        if (!cell.text.isEmpty() || cell.style != FormStyle::Text)
            d->count(d->row, column, !text.isEmpty());
        if (!cell.comment.isEmpty()) {
            lxw_comment_options options = {};
            options.x_scale = 1.6;
            options.y_scale = 1.0 + static_cast<double>(cell.comment.size()) / 80.0;
            d->check(worksheet_write_comment_opt(d->worksheet, d->row, column,
                                                 writable(cell.comment.left(longestComment)).constData(), &options));
        }
    }
    ++d->row;
}

void FormWriter::addRule(const ColumnRule &rule)
{
    lxw_data_validation validation = {};
    validation.ignore_blank = LXW_VALIDATION_ON;
    QByteArray title = writable(rule.hintTitle.left(longestHintTitle));
    QByteArray hint = writable(rule.hint.left(longestHint));
    if (!hint.isEmpty()) {
        validation.input_title = title.data();
        validation.input_message = hint.data();
    }
    QByteArray formula;
    validation.validate = LXW_VALIDATION_TYPE_ANY;
    if (!rule.words.isEmpty()) {
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
        validation.show_error = rule.closed ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
        const bool plain = std::ranges::none_of(rule.words, [](const QString &word) { return word.contains(u','); });
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        if (plain && rule.words.join(u',').size() <= longestInlineList) {
            // Given as a formula: libxlsxwriter has room for 255 bytes of words, not for 255 characters.
            formula = writable(u"=\"%1\""_s.arg(rule.words.join(u',').replace(u'"', u"\"\""_s)));
        } else {
            if (!d->lists.contains(rule.words))
                d->lists << rule.words;
            const QString column = columnName(static_cast<int>(d->lists.indexOf(rule.words)));
            formula = u"=%1!$%2$1:$%2$%3"_s.arg(d->listSheet, column).arg(rule.words.size()).toUtf8();
        }
        validation.value_formula = formula.data();
    }
    if (rule.words.isEmpty() && hint.isEmpty())
        return;
    const auto column = static_cast<lxw_col_t>(rule.column);
    d->check(worksheet_data_validation_range(d->worksheet, static_cast<lxw_row_t>(rule.firstRow - 1), column,
                                             static_cast<lxw_row_t>(rule.lastRow - 1), column, &validation));
}

void FormWriter::freeze() { worksheet_freeze_panes(d->worksheet, d->row, 0); }

void FormWriter::merge(int firstRow, int lastRow, int firstColumn, int lastColumn, const FormCell &cell)
{
    const QByteArray text = writable(cell.text);
    d->check(worksheet_merge_range(d->worksheet, static_cast<lxw_row_t>(firstRow - 1),
                                   static_cast<lxw_col_t>(firstColumn), static_cast<lxw_row_t>(lastRow - 1),
                                   static_cast<lxw_col_t>(lastColumn), text.constData(), d->format(cell.style)));
    for (int row = firstRow; row <= lastRow; ++row)
        for (int column = firstColumn; column <= lastColumn; ++column)
            d->count(static_cast<lxw_row_t>(row - 1), static_cast<lxw_col_t>(column),
                     row == firstRow && column == firstColumn && !text.isEmpty());
}

void FormWriter::finish()
{
    d->writeLists();
    std::vector<WrittenCells> written;
    for (const std::vector<quint64> &places : d->cells)
        written.push_back(Private::counted(places));
    d->file.finish(written);
}

double shownWidth(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2e80 ? 1 : 2;
    return width;
}

} // namespace spreadsheet
