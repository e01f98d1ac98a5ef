#pragma once
// Writes small sheets that people fill in: marked cells, comments, drop-downs, hints. For long lists see xlsx_writer.h.

#include "spreadsheet/sheet_error.h"

#include <QStringList>
#include <memory>

namespace spreadsheet {

enum class FormStyle {
    Text, // stored and typed as text, so digits are never lost
    Date, // yyyy-mm-dd
    Number,
    Money,
    Header,
    RequiredHeader, // in red
    Title, // larger
    Marked, // text on light red
    Note, // wrapped text
};

struct FormCell
{
    QString text; // always written as text
    FormStyle style = FormStyle::Text;
    QString comment;
};

/// What may be typed into a column.
struct ColumnRule
{
    int column = 0;
    int firstRow = 1, lastRow = 1; // 1-based
    QStringList words; // to choose from; empty: anything
    bool closed = false; // other words are refused
    QString hintTitle, hint; // shown beside the cell
};

/// Writes beside the target and takes its place in finish(). Throws SheetError{Unwritable}.
class FormWriter
{
public:
    explicit FormWriter(const QString &path, const QString &author = {});
    ~FormWriter();
    Q_DISABLE_COPY_MOVE(FormWriter)

    void beginSheet(const QString &name);
    /// width in characters; style of cells that are typed in later.
    void setColumn(int column, double width, FormStyle style);
    void writeRow(const QList<FormCell> &cells);
    void addRule(const ColumnRule &rule);
    /// The rows written so far stay in sight.
    void freeze();
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn, const FormCell &cell);

    void finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The width in characters that shows a text: a Chinese character takes two.
double shownWidth(const QString &text);

} // namespace spreadsheet
