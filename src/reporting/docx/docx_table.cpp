#include "reporting/docx/docx_table.h"

#include "reporting/docx/docx_markup.h"
#include "reporting/docx/docx_styles.h"
#include "reporting/layout/table_columns.h"

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

constexpr double rule = 0.5; // points; Word adds it to the height of a row, our own pages do not

QString alignmentWord(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Centre:
        return u"center"_s;
    case Alignment::Right:
        return u"right"_s;
    case Alignment::Left:
        break;
    }
    return u"left"_s;
}

class TableWriter
{
public:
    /// runs: nothing where the styles of the file are not ours.
    TableWriter(const Table &table, Runs *runs, const QString &face, FontBook &fonts, const LayoutProfile &profile)
        : m_table(table)
        , m_runs(runs)
        , m_face(face)
        , m_profile(profile)
        , m_grid(placeCells(table))
        , m_fitted(fitColumns(table, m_grid, profile.areaWidth(), fonts, profile))
    {
        for (double edge : m_fitted.edges)
            m_edges << twips(edge);
    }

    QString xml()
    {
        if (m_grid.columns == 0)
            return {};
        QString out = u"<w:tbl><w:tblPr>"_s + (m_runs != nullptr ? u"<w:tblStyle w:val=\"TableGrid\"/>"_s : QString())
            + u"<w:tblW w:w=\"%1\" w:type=\"dxa\"/>"_s.arg(m_edges.last()) + (m_runs == nullptr ? borders() : QString())
            + u"<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"%1\" w:type=\"dxa\"/>"
              "<w:left w:w=\"%2\" w:type=\"dxa\"/><w:bottom w:w=\"%3\" w:type=\"dxa\"/>"
              "<w:right w:w=\"%2\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"_s
                  .arg(twips(m_fitted.size * 0.25 - rule))
                  .arg(twips(m_fitted.padding))
                  .arg(twips(m_fitted.size * 0.25));
        for (qsizetype i = 1; i < m_edges.size(); ++i)
            out += u"<w:gridCol w:w=\"%1\"/>"_s.arg(m_edges[i] - m_edges[i - 1]);
        out += u"</w:tblGrid>"_s;
        for (int row = 0; row < m_grid.rows; ++row) {
            out += u"<w:tr><w:trPr><w:cantSplit/>"_s + (row < m_grid.headerRows ? u"<w:tblHeader/>"_s : QString())
                + u"</w:trPr>"_s;
            for (int index : m_grid.inRow.at(row))
                out += cell(m_grid.cells.at(index), row);
            out += u"</w:tr>"_s;
        }
        return out + u"</w:tbl>"_s;
    }

private:
    QString cell(const PlacedCell &placed, int row)
    {
        QString properties
            = u"<w:tcW w:w=\"%1\" w:type=\"dxa\"/>"_s.arg(m_edges.at(placed.columnEnd()) - m_edges.at(placed.column));
        if (placed.columns > 1)
            properties += u"<w:gridSpan w:val=\"%1\"/>"_s.arg(placed.columns);
        if (placed.rows > 1)
            properties += placed.row == row ? u"<w:vMerge w:val=\"restart\"/>"_s : u"<w:vMerge/>"_s;
        properties += u"<w:vAlign w:val=\"center\"/>"_s;
        const bool header = row < m_grid.headerRows;

        const bool written = placed.cell != nullptr && placed.row == row;
        const QList<Run> runs = written ? placed.cell->runs : QList<Run>();
        return u"<w:tc><w:tcPr>"_s + properties + u"</w:tcPr>"_s
            + (m_runs != nullptr ? styled(placed, header, runs) : plain(placed, header, runs)) + u"</w:tc>"_s;
    }

    QString spacing() const
    {
        return u"<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"%1\" w:lineRule=\"exact\"/>"_s.arg(
            twips(m_fitted.size * m_profile.tableLineFactor));
    }

    QString size() const { return u"<w:sz w:val=\"%1\"/><w:szCs w:val=\"%1\"/>"_s.arg(qRound(m_fitted.size * 2)); }

    Alignment alignmentOf(const PlacedCell &placed) const
    {
        return m_table.alignments.value(placed.column, Alignment::Left);
    }

    QString styled(const PlacedCell &placed, bool header, const QList<Run> &runs)
    {
        const bool smaller = m_fitted.size < m_profile.tableSize;
        QString format;
        if (smaller)
            format += spacing();
        const Alignment alignment = alignmentOf(placed);
        if (!header && alignment != Alignment::Left)
            format += u"<w:jc w:val=\"%1\"/>"_s.arg(alignmentWord(alignment));
        QString character;
        if (!header && cellFont(placed, m_grid) == FontStyle::Hei)
            character += faces(heiFace);
        if (smaller)
            character += size();
        return paragraph(header ? u"TableHeader"_s : u"TableText"_s, m_runs->content(runs, character), format);
    }

    QString plain(const PlacedCell &placed, bool header, const QList<Run> &runs) const
    {
        QString content;
        for (const Run &part : runs)
            content += run(part.text,
                           m_face + (cellFont(placed, m_grid) == FontStyle::Hei ? u"<w:b/>"_s : QString()) + size()
                               + (part.kind == RunKind::Missing ? u"<w:highlight w:val=\"yellow\"/>"_s : QString()));
        return u"<w:p><w:pPr>"_s + (header ? u"<w:keepNext/>"_s : QString()) + spacing()
            + u"<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"%1\"/></w:pPr>"_s.arg(
                header ? u"center"_s : alignmentWord(alignmentOf(placed)))
            + content + u"</w:p>"_s;
    }

    static QString borders()
    {
        QString xml = u"<w:tblBorders>"_s;
        for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
            xml += u"<w:%1 w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"_s.arg(QLatin1StringView(side));
        return xml + u"</w:tblBorders>"_s;
    }

    const Table &m_table;
    Runs *m_runs;
    QString m_face;
    const LayoutProfile &m_profile;
    TableGrid m_grid;
    TableColumns m_fitted;
    QList<int> m_edges; // twips
};

} // namespace

QString tableXml(const Table &table, Runs &runs, FontBook &fonts, const LayoutProfile &profile)
{
    return TableWriter(table, &runs, {}, fonts, profile).xml();
}

QString plainTableXml(const Table &table, const QString &face, FontBook &fonts, const LayoutProfile &profile)
{
    return TableWriter(table, nullptr, face, fonts, profile).xml();
}

} // namespace reporting::docx
