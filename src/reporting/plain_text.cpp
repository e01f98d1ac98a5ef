#include "reporting/plain_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

QString textOf(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QString rowText(const QList<TableCell> &cells)
{
    QStringList texts;
    for (const TableCell &cell : cells)
        texts << textOf(cell.runs);
    return texts.join(u'\t') + u'\n';
}

} // namespace

QString plainText(const Document &document)
{
    QString text;
    const qsizetype notes = std::ranges::count(document.blocks, BlockKind::AttachmentNote, &Block::kind);
    int note = 0;
    for (const Block &block : document.blocks) {
        switch (block.kind) {
        case BlockKind::AttachmentNote: // 7.3.4, as on the page
            ++note;
            text += note == 1 ? u"附件："_s : QString();
            text += notes > 1 ? u"%1."_s.arg(note) : QString();
            text += textOf(block.runs) + u'\n';
            break;
        case BlockKind::Table:
            if (!block.table.caption.isEmpty())
                text += block.table.caption + u'\n';
            for (const QList<TableCell> &row : block.table.headerRows)
                text += rowText(row);
            for (const QList<TableCell> &row : block.table.rows)
                text += rowText(row);
            break;
        case BlockKind::Chart:
            text += block.chart.description() + u'\n';
            break;
        case BlockKind::BlankLine:
        case BlockKind::PageBreak:
            text += u'\n';
            break;
        default:
            text += textOf(block.runs) + u'\n';
        }
    }
    return text;
}

} // namespace reporting
