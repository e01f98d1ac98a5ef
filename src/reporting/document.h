#pragma once
// A document is blocks of runs; a figure in it is a run that carries its figure. The typesetter, the preview, the PDF
// writer (and later the Word writer) all work from this one model.

#include <QList>
#include <QString>
#include <QStringList>

namespace reporting {

/// One figure printed in a document: how it is written there and what it was computed from.
struct PrintedFigure
{
    QString name; // catalogue name, or the expression itself
    QString label; // Chinese label
    QString expression; // text form of the definition
    QString value; // exact value, plain decimal text ("209096.55"); empty when missing
    QString text; // as printed ("20.91")
    QString unit; // 人, 人次, 户, 元 …
    qint64 count = 0; // rows behind it
};

enum class RunKind {
    Text,
    Figure, // index points into Document::figures
    Missing, // visible 待补 mark; blocks issue
};

struct Run
{
    QString text;
    RunKind kind = RunKind::Text;
    int figure = -1; // index into Document::figures, for Figure and Missing
};

/// Which official style a block is set in (GB/T 9704-2012; domain rules of the layout standard).
enum class BlockKind {
    Title, // 标题, 2nd-size 小标宋, centred, balanced lines
    Recipient, // 主送机关, flush left
    Heading1, // 一、 黑体
    Heading2, // （一） 楷体
    Heading3, // 1. 仿宋
    Body, // 正文, first line indented two characters
    Table, // 表格
    Signature, // 落款: organ name
    Date, // 成文日期
    BlankLine, // one empty grid line
    PageBreak,
};

enum class Alignment { Left, Centre, Right };

struct TableCell
{
    QList<Run> runs;
};

struct Table
{
    QString caption;
    QList<Alignment> alignments; // per column
    QList<double> widths; // relative weights per column; empty = from contents
    QList<TableCell> header; // repeated on every page the table reaches
    QList<QList<TableCell>> rows;
};

struct Block
{
    BlockKind kind = BlockKind::Body;
    QList<Run> runs; // all kinds but Table
    Table table; // kind Table only
    int templateLine = 0; // 1-based line of the template it came from; 0 when none
};

struct Document
{
    QString title; // plain text, for metadata and file names
    QString author;
    QString language = QStringLiteral("zh-CN");
    QList<Block> blocks;
    QList<PrintedFigure> figures; // in order of appearance
    QStringList missing; // what the 待补 marks stand for
};

} // namespace reporting
