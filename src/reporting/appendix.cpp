#include "reporting/appendix.h"

#include "reporting/period_words.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

const QString appendixTitle = u"指标口径和数据"_s;

TableCell textCell(const QString &text) { return {{Run{text}}}; }

Block textBlock(BlockKind kind, const QString &text)
{
    Block block;
    block.kind = kind;
    block.runs = {Run{text}};
    return block;
}

QString periodText(const domain::Period &period) { return period.isValid() ? periodWords(period).title : QString(); }

Table definitionTable(const Document &document, const QList<int> &entries)
{
    Table table;
    table.headerRows = {{textCell(u"序号"_s), textCell(u"指标"_s), textCell(u"数值"_s), textCell(u"口径"_s),
                         textCell(u"统计期间"_s), textCell(u"记录数"_s)}};
    table.alignments
        = {Alignment::Centre, Alignment::Left, Alignment::Right, Alignment::Left, Alignment::Left, Alignment::Right};
    table.widths = {6, 18, 13, 45, 10, 8};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i) != i)
            continue;
        const PrintedFigure &figure = document.figures.at(i);
        table.rows << QList<TableCell>{
            textCell(QString::number(table.rows.size() + 1)),
            TableCell{{Run{figure.label.isEmpty() ? figure.name : figure.label, RunKind::Definition, int(i)}}},
            textCell(figure.value + figure.unit),
            textCell(figure.definition.isEmpty() ? figure.expression : figure.definition),
            textCell(periodText(figure.period)),
            textCell(QString::number(figure.count))};
    }
    return table;
}

/// Under the body: above the signature, behind the notes of other attachments.
qsizetype placeOfNote(const QList<Block> &blocks)
{
    const auto closing = std::find_if(blocks.cbegin(), blocks.cend(), [](const Block &block) {
        return block.kind == BlockKind::Signature || block.kind == BlockKind::Date
            || block.kind == BlockKind::AttachmentMark;
    });
    return closing - blocks.cbegin();
}

/// One attachment is 附件, several are 附件1, 附件2 …
void numberMarks(QList<Block> &blocks)
{
    QList<Block *> marks;
    for (Block &block : blocks)
        if (block.kind == BlockKind::AttachmentMark)
            marks << &block;
    for (qsizetype i = 0; i < marks.size(); ++i)
        marks.at(i)->runs = {Run{marks.size() == 1 ? u"附件"_s : u"附件%1"_s.arg(i + 1)}};
}

} // namespace

QList<int> definitionEntries(const Document &document)
{
    QHash<QString, int> first;
    QList<int> entries;
    for (qsizetype i = 0; i < document.figures.size(); ++i) {
        const PrintedFigure &figure = document.figures.at(i);
        if (figure.expression.isEmpty() || figure.text.isEmpty()) {
            entries << -1;
            continue;
        }
        const QString key = figure.expression + u'\n' + figure.period.from.toString(Qt::ISODate)
            + figure.period.to.toString(Qt::ISODate);
        entries << *(first.contains(key) ? first.find(key) : first.insert(key, int(i)));
    }
    return entries;
}

void appendDefinitions(Document &document)
{
    const QList<int> entries = definitionEntries(document);
    if (std::all_of(entries.begin(), entries.end(), [](int entry) { return entry < 0; }))
        return;
    document.blocks.insert(placeOfNote(document.blocks), textBlock(BlockKind::AttachmentNote, appendixTitle));
    document.blocks << textBlock(BlockKind::AttachmentMark, u"附件"_s)
                    << textBlock(BlockKind::AttachmentTitle, appendixTitle);
    numberMarks(document.blocks);
    Block block;
    block.kind = BlockKind::Table;
    block.table = definitionTable(document, entries);
    document.blocks << block;
}

} // namespace reporting
