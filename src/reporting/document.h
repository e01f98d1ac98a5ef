#pragma once
// A document is blocks of runs; a figure in it is a run that carries its figure. The typesetter, the preview, the PDF
// writer and the Word writer all work from this one model.

#include "domain/date.h"

#include <QDate>
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
    domain::Period period; // computed over; of a stock: as of its end
    QString definition; // 口径 in words: figures/definition_sentence.h
};

enum class RunKind {
    Text,
    Figure, // index points into Document::figures
    Missing, // visible 待补 mark; blocks issue
    Definition, // the figure's entry in the appendix of definitions; links back to where it is printed
};

struct Run
{
    QString text;
    RunKind kind = RunKind::Text;
    int figure = -1; // index into Document::figures; -1 for Text
};

/// Which official style a block is set in (GB/T 9704-2012; domain rules of the layout standard).
enum class BlockKind {
    Title, // 标题, 2nd-size 小标宋, centred, balanced lines
    Subtitle, // 题注 under the title: （征求意见稿）, a date line, the name of the author; 楷体, centred
    Recipient, // 主送机关, flush left, one blank line under the title
    Heading1, // 一、 黑体
    Heading2, // （一） 楷体
    Heading3, // 1. 仿宋
    Heading4, // (1) 仿宋
    Body, // 正文, first line indented two characters
    Table, // 表格
    Chart, // 图
    AttachmentNote, // 附件说明 under the body; one block for each attachment, runs: its name without number
    Signature, // 落款: organ name
    Date, // 成文日期
    AttachmentMark, // 附件 or 附件1, 黑体, flush left on the first line of a new page
    AttachmentTitle, // its title, centred on the third line of that page
    BlankLine, // one empty grid line
    PageBreak,
};

enum class Alignment { Left, Centre, Right };

/// A cell that covers others is written once, at its upper left; the cells it covers are not written.
struct TableCell
{
    QList<Run> runs;
    int columns = 1; // it covers
    int rows = 1;
    bool bold = false; // totals
};

struct Table
{
    QString caption;
    QList<Alignment> alignments; // per column
    QList<double> widths; // relative weights per column; empty = from contents
    QList<QList<TableCell>> headerRows; // repeated on every page the table reaches
    QList<QList<TableCell>> rows;
    bool landscape = false; // turned a quarter on pages of its own (横排表格)
};

enum class ChartKind {
    Bar, // one group of bars per category
    Line,
    Stacked,
    Share, // parts of one whole: the first series only
};

struct ChartSeries
{
    QString name;
    QList<double> values; // one per category; NaN: no value. For drawing only, the labels carry the exact text
    QStringList labels; // as printed beside the point, one per category
    QList<int> figures; // per category: index into Document::figures, or -1
};

struct Chart
{
    ChartKind kind = ChartKind::Bar;
    QString title;
    QString unit;
    QStringList categories;
    QList<ChartSeries> series;
    /// What the picture says, in words, for who cannot see it (alt text in Word).
    QString description() const;
};

struct Block
{
    BlockKind kind = BlockKind::Body;
    QList<Run> runs; // all kinds but Table and Chart
    Table table; // kind Table only
    Chart chart; // kind Chart only
    int templateLine = 0; // 1-based line of the template it came from; 0 when none
    bool ownWording = false; // the office's own words instead of the template's
};

/// 版头: what stands above the red line of the first page. Drawn only where organ is not empty.
struct RedHead
{
    QString organ; // 发文机关标志, 某某工会文件
    QString number; // 发文字号, 某工〔2025〕12号
    QString signer; // 签发人, of documents that go upwards (上行文)
    QString copyNumber; // 份号, six digits
    QString secrecy; // 密级和保密期限
    QString urgency; // 紧急程度
};

/// 版记: at the foot of the last (even) page. Drawn only where office is not empty.
struct RecordBlock
{
    QString copiesTo; // 抄送
    QString office; // 印发机关
    QDate printed; // 印发日期
};

struct Document
{
    QString title; // plain text, for metadata and file names
    QString author;
    QString language = QStringLiteral("zh-CN");
    RedHead redHead;
    RecordBlock recordBlock;
    QString templateName;
    QString templateText; // what it was made from
    QStringList unplacedWordings; // own words whose paragraph the template no longer has
    bool sealed = false; // 加盖印章: signature and date leave room for the seal
    QList<Block> blocks;
    QList<PrintedFigure> figures; // in order of appearance
    QStringList missing; // what the 待补 marks stand for
};

} // namespace reporting
