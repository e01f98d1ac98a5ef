#include "reporting/ledger/ledger_layout.h"

#include "domain/error.h"
#include "reporting/drawing/text_units.h"
#include "reporting/layout_profile.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace reporting {
namespace {

constexpr double sizes[] = {10.5, 9.0, 8.0, 7.5}; // 五号, 小五 and below
constexpr double smallestUpright = 9.0; // below that the sheet is turned
constexpr double paddingEm = 0.3;
constexpr double longTextEm = 16; // longer cells wrap and ask for no more room than this
constexpr double comfortEm = 5; // a column narrower than this breaks words
constexpr double spareEm = 0.01; // so that what just fits does not break
constexpr double longestPieceEm = 14; // longer unbroken pieces are broken after all
constexpr double shortWordEm = 4.5; // columns of such words are centred
constexpr qsizetype numberColumn = -1; // 序号

/// What a column asks for, in ems.
struct Need
{
    double least = 1; // no narrower
    double natural = 1; // every cell in one line, within reason
    double longest = 0; // its longest cell
};

/// Widths of texts, remembered: most cells of a ledger repeat.
class Ruler
{
public:
    explicit Ruler(FontBook &fonts)
        : m_fonts(fonts)
    {
    }

    void take(Need &need, const QString &text, FontStyle font)
    {
        if (text.isEmpty())
            return;
        const QList<Unit> units = measure({{text, RunKind::Text, -1}}, {font, 1.0, 1.0}, m_fonts);
        double width = 0;
        double piece = 0;
        double longestPiece = 0;
        double longest = 0;
        for (int i = 0; i < units.size(); ++i) {
            if (i > 0 && breakCost(units, i) < forbidden)
                piece = 0;
            if (i > 0 && units.at(i - 1).lineEnd)
                width = 0;
            width += units.at(i).width;
            piece += units.at(i).width;
            longestPiece = std::max(longestPiece, piece);
            longest = std::max(longest, width);
        }
        need.longest = std::max(need.longest, longest);
        need.least
            = std::max({need.least, std::min(longestPiece + spareEm, longestPieceEm), std::min(longest, comfortEm)});
        need.natural = std::max({need.natural, need.least, std::min(longest, longTextEm)});
    }

private:
    FontBook &m_fonts;
};

class Layouter
{
public:
    Layouter(const Ledger &ledger, FontBook &fonts)
        : m_ledger(ledger)
        , m_ruler(fonts)
    {
    }

    LedgerLayout run(const domain::Progress &progress)
    {
        measureColumns(progress);
        choosePaper();
        m_layout.padding = m_layout.size * paddingEm;
        makeBands();
        for (const Need &need : m_needs)
            m_layout.centred << (need.longest <= shortWordEm);
        return m_layout;
    }

private:
    void measureColumns(const domain::Progress &progress)
    {
        m_needs.resize(m_ledger.columns.size());
        for (qsizetype i = 0; i < m_needs.size(); ++i) {
            const LedgerColumn &column = m_ledger.columns.at(i);
            // A heading may wrap after two characters; only its cells make a column wide.
            Need heading;
            m_ruler.take(heading, column.header, FontStyle::Hei);
            m_needs[i].least = std::min(heading.natural, 2.2);
            m_needs[i].natural = std::max(1.0, std::min(heading.natural, comfortEm));
            m_ruler.take(m_needs[i], printed(column, column.total), FontStyle::Body);
        }
        m_ruler.take(m_number, u"序号"_s, FontStyle::Hei);
        m_ruler.take(m_number, QString::number(m_ledger.rows.size()), FontStyle::Body);
        QList<QSet<QString>> seen(m_needs.size());
        for (qsizetype row = 0; row < m_ledger.rows.size(); ++row) {
            if (progress && row % 256 == 0 && !progress(row, m_ledger.rows.size()))
                throw domain::Error(domain::ErrorCode::Cancelled,
                                    QCoreApplication::translate("Reporting", "The ledger was stopped."));
            const QStringList &cells = m_ledger.rows.at(row);
            for (qsizetype i = 0; i < std::min(cells.size(), m_needs.size()); ++i) {
                if (cells.at(i).isEmpty() || seen.at(i).contains(cells.at(i)))
                    continue;
                if (seen.at(i).size() < mostRemembered)
                    seen[i].insert(cells.at(i));
                m_ruler.take(m_needs[i], printed(m_ledger.columns.at(i), cells.at(i)), FontStyle::Body);
            }
        }
    }

    double widthOf(const QList<qsizetype> &columns, double Need::*what, double size) const
    {
        double width = 0;
        for (const qsizetype column : columns)
            width += need(column).*what * size + 2 * paddingEm * size;
        return width;
    }

    const Need &need(qsizetype column) const { return column == numberColumn ? m_number : m_needs.at(column); }

    QList<qsizetype> allColumns() const
    {
        QList<qsizetype> columns{numberColumn};
        for (qsizetype i = 0; i < m_needs.size(); ++i)
            columns << i;
        return columns;
    }

    void choosePaper()
    {
        const QSizeF upright = LayoutProfile().paper();
        const QList<qsizetype> columns = allColumns();
        for (const QSizeF &paper : {upright, upright.transposed()}) {
            m_layout.paper = paper;
            for (const double size : sizes) {
                m_layout.size = size;
                if (size < smallestUpright)
                    break;
                if (widthOf(columns, &Need::natural, size) <= m_layout.areaWidth())
                    return;
            }
        }
        for (const double size : sizes) {
            m_layout.size = size;
            // Cells wrap; while half of what they ask for is there, that reads better than smaller text.
            const double wanted = (widthOf(columns, &Need::natural, size) + widthOf(columns, &Need::least, size)) / 2;
            if (wanted <= m_layout.areaWidth())
                return;
        }
    }

    /// As few bands as hold the columns, each with 序号, all but the first with the name.
    void makeBands()
    {
        QList<qsizetype> columns{numberColumn};
        for (qsizetype i = 0; i < m_needs.size(); ++i) {
            if (m_layout.bands.size() > 0 && i == m_ledger.nameColumn)
                continue;
            QList<qsizetype> wider = columns;
            wider << i;
            if (columns.size() > 2 && widthOf(wider, &Need::least, m_layout.size) > m_layout.areaWidth()) {
                addBand(columns);
                columns = {numberColumn, m_ledger.nameColumn};
            }
            columns << i;
        }
        addBand(columns);
    }

    void addBand(const QList<qsizetype> &columns)
    {
        const double room = m_layout.areaWidth();
        const double least = widthOf(columns, &Need::least, m_layout.size);
        const double natural = widthOf(columns, &Need::natural, m_layout.size);
        LedgerBand band{columns, {0}};
        for (const qsizetype column : columns) {
            const double small = need(column).least * m_layout.size + 2 * m_layout.padding;
            const double large = need(column).natural * m_layout.size + 2 * m_layout.padding;
            double width = large * room / natural;
            if (natural > room)
                width = least < room ? small + (large - small) * (room - least) / (natural - least)
                                     : small * room / least;
            band.edges << band.edges.last() + width;
        }
        m_layout.bands << band;
    }

    static constexpr qsizetype mostRemembered = 4096;

    const Ledger &m_ledger;
    Ruler m_ruler;
    QList<Need> m_needs;
    Need m_number;
    LedgerLayout m_layout;
};

} // namespace

LedgerLayout layOut(const Ledger &ledger, FontBook &fonts, const domain::Progress &progress)
{
    return Layouter(ledger, fonts).run(progress);
}

} // namespace reporting
