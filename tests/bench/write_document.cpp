// Writes a made-up annual summary with so many figures, tables, charts and the appendix of definitions, for measuring.
// Usage: write_document FIGURES OUT.pdf|OUT.docx …

#include "reporting/appendix.h"
#include "reporting/docx/docx_writer.h"
#include "reporting/layout/typesetter.h"
#include "reporting/pdf/pdf_writer.h"

#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

const QDate yearEnd(2025, 12, 31);
constexpr int figuresPerSection = 15;

class Maker
{
public:
    Document make(int figures)
    {
        m_document.title = u"某某街道总工会2025年度工作总结"_s;
        m_document.author = u"某某街道总工会"_s;
        add(BlockKind::Title, {text(m_document.title)});
        add(BlockKind::Recipient, {text(u"某某区总工会："_s)});
        while (m_document.figures.size() < figures)
            addSection(figures);
        add(BlockKind::Signature, {text(u"某某街道总工会"_s)});
        add(BlockKind::Date, {text(u"2025年12月31日"_s)});
        appendDefinitions(m_document);
        return m_document;
    }

private:
    static Run text(const QString &words) { return {words, RunKind::Text, -1}; }

    Block &add(BlockKind kind, const QList<Run> &runs)
    {
        Block block;
        block.kind = kind;
        block.runs = runs;
        m_document.blocks << block;
        return m_document.blocks.last();
    }

    Run figure(const QString &label, const QString &unit)
    {
        const int number = int(m_document.figures.size());
        PrintedFigure printed;
        printed.label = printed.name = label + QString::number(number + 1);
        printed.expression = u"count(event, headcount>=%1)"_s.arg(number);
        printed.text = printed.value = QString::number((number * 7919) % 20000 + 12);
        printed.unit = unit;
        printed.count = (number * 7919) % 900;
        printed.period = {QDate(2025, 1, 1), yearEnd};
        printed.definition = u"活动中参加人数不少于%1的记录数，活动日期在统计期间内"_s.arg(number);
        m_document.figures << printed;
        return {printed.text, RunKind::Figure, number};
    }

    void addSection(int figures)
    {
        static const QStringList numerals{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s,
                                          u"六"_s, u"七"_s, u"八"_s, u"九"_s, u"十"_s};
        const int section = m_section++;
        add(BlockKind::Heading1, {text(numerals.at(section % 10) + u"、强化基层基础，增强工会组织活力"_s)});
        for (int part = 0; part < figuresPerSection / 5 && m_document.figures.size() < figures; ++part) {
            add(BlockKind::Heading2, {text(u'（' + numerals.at(part) + u"）健全服务网络，做实职工普惠服务"_s)});
            add(BlockKind::Body,
                {text(
                     u"坚持以职工为中心的工作导向，聚焦主责主业，扎实开展“送温暖”“送清凉”和困难职工帮扶救助，全年走访慰问职工"_s),
                 figure(u"走访慰问职工"_s, u"人次"_s),
                 text(u"人次，同比有所增长；组织技能培训、劳动竞赛和岗位练兵，参加职工"_s),
                 figure(u"参加培训职工"_s, u"人次"_s),
                 text(u"人次，选树先进典型，弘扬劳模精神、劳动精神、工匠精神；推动企业依法签订集体合同"_s),
                 figure(u"签订集体合同"_s, u"份"_s), text(u"份，覆盖企业"_s), figure(u"覆盖企业"_s, u"家"_s),
                 text(u"家、职工"_s), figure(u"覆盖职工"_s, u"人"_s),
                 text(u"人，维护职工合法权益，构建和谐劳动关系，职工的获得感、幸福感、安全感进一步增强。"_s)});
        }
        if (section % 4 == 0)
            addTable();
        else if (section % 4 == 2)
            addChart();
    }

    void addTable()
    {
        Block &block = add(BlockKind::Table, {});
        block.table.caption = u"表　各基层工会完成情况"_s;
        const auto row = [](const QStringList &words) {
            QList<TableCell> cells;
            for (const QString &word : words)
                cells << TableCell{{text(word)}};
            return cells;
        };
        block.table.headerRows = {row({u"序号"_s, u"基层工会"_s, u"目标"_s, u"完成"_s, u"完成率"_s})};
        block.table.alignments
            = {Alignment::Centre, Alignment::Left, Alignment::Right, Alignment::Right, Alignment::Right};
        for (int i = 1; i <= 16; ++i)
            block.table.rows << row({QString::number(i), u"第%1联合工会委员会"_s.arg(i), QString::number(i * 10),
                                     QString::number(i * 9), u"90%"_s});
    }

    void addChart()
    {
        Block &block = add(BlockKind::Chart, {});
        block.chart.title = u"图　各月走访慰问人次"_s;
        block.chart.unit = u"人次"_s;
        ChartSeries series;
        series.name = u"2025年"_s;
        for (int month = 1; month <= 12; ++month) {
            block.chart.categories << u"%1月"_s.arg(month);
            series.values << month * 13 % 60 + 5;
            series.labels << QString::number(month * 13 % 60 + 5);
            series.figures << -1;
        }
        block.chart.series << series;
    }

    Document m_document;
    int m_section = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "usage: write_document FIGURES OUT.pdf|OUT.docx ...\n";
        return 2;
    }
    const Document document = Maker().make(arguments.at(1).toInt());
    const QDateTime created(yearEnd, QTime(0, 0), Qt::UTC);
    for (const QString &path : arguments.mid(2)) {
        if (path.endsWith(".docx"_L1)) {
            DocxOptions options;
            options.created = created;
            writeDocx(document, path, options);
            continue;
        }
        FontBook fonts;
        PdfOptions options;
        options.title = document.title;
        options.author = document.author;
        options.created = created;
        out << writePdf(typeset(document, fonts), path, options).pages << '\n';
    }
    return 0;
}
