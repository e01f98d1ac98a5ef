#include "reporting/docx/docx_runs.h"

#include "reporting/appendix.h"
#include "reporting/docx/docx_markup.h"

using namespace Qt::StringLiterals;

namespace reporting::docx {

namespace {

QString figureName(int figure) { return u"fig_"_s + QString::number(figure + 1); }
QString definitionName(int figure) { return u"def_"_s + QString::number(figure + 1); }

template <typename Take> void eachRun(const Document &document, Take take)
{
    const auto inRows = [&](const QList<QList<TableCell>> &rows) {
        for (const QList<TableCell> &row : rows)
            for (const TableCell &cell : row)
                for (const Run &run : cell.runs)
                    take(run);
    };
    for (const Block &block : document.blocks) {
        for (const Run &run : block.runs)
            take(run);
        inRows(block.table.headerRows);
        inRows(block.table.rows);
    }
}

/// Where the first sentence ends, when more follows it: run and place behind its 。; -1 otherwise.
std::pair<qsizetype, qsizetype> sentenceEnd(const QList<Run> &runs)
{
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const qsizetype stop = runs.at(i).text.indexOf(u'。');
        if (stop < 0)
            continue;
        bool more = !runs.at(i).text.sliced(stop + 1).trimmed().isEmpty();
        for (qsizetype k = i + 1; k < runs.size(); ++k)
            more = more || !runs.at(k).text.trimmed().isEmpty();
        return more ? std::pair{i, stop + 1} : std::pair<qsizetype, qsizetype>{-1, -1};
    }
    return {-1, -1};
}

} // namespace

Runs::Runs(const Document &document)
    : m_document(document)
    , m_entries(definitionEntries(document))
{
    eachRun(document, [&](const Run &run) {
        if (run.kind == RunKind::Figure)
            m_written << run.figure;
        else if (run.kind == RunKind::Definition)
            m_defined << run.figure;
    });
    for (const Block &block : document.blocks)
        for (const ChartSeries &series : block.chart.series)
            for (int figure : series.figures)
                m_written << figure;
}

QString Runs::linked(const QString &bookmark, const QString &anchor, const QString &content)
{
    const QString link = anchor.isEmpty()
        ? content
        : "<w:hyperlink w:anchor=\""_L1 + anchor + "\" w:history=\"1\">"_L1 + content + "</w:hyperlink>"_L1;
    if (m_bookmarks.contains(bookmark))
        return link;
    const QString id = QString::number(m_bookmarks.size());
    m_bookmarks << bookmark;
    return "<w:bookmarkStart w:id=\""_L1 + id + "\" w:name=\""_L1 + bookmark + "\"/>"_L1 + link
        + "<w:bookmarkEnd w:id=\""_L1 + id + "\"/>"_L1;
}

QString Runs::one(const Run &run, const QString &properties)
{
    const auto styled = [&](QLatin1StringView style) {
        return properties.contains("<w:rStyle"_L1) ? properties
                                                   : "<w:rStyle w:val=\""_L1 + style + "\"/>"_L1 + properties;
    };
    switch (run.kind) {
    case RunKind::Text:
        break;
    case RunKind::Missing: // the mark once more on the run: not every program reads it from the style
        return docx::run(run.text,
                         "<w:rStyle w:val=\"Missing\"/>"_L1
                             + QString(properties).remove(u"<w:rStyle w:val=\"RunIn\"/>"_s)
                             + "<w:highlight w:val=\"yellow\"/>"_L1);
    case RunKind::Figure: {
        const int entry = m_entries.value(run.figure, -1);
        return linked(figureName(run.figure), m_defined.contains(entry) ? definitionName(entry) : QString(),
                      docx::run(run.text, styled("Figure"_L1)));
    }
    case RunKind::Definition:
        return linked(definitionName(run.figure), m_written.contains(run.figure) ? figureName(run.figure) : QString(),
                      docx::run(run.text, styled("Figure"_L1)));
    }
    return docx::run(run.text, properties);
}

QString Runs::content(const QList<Run> &runs, const QString &properties)
{
    QString xml;
    for (const Run &run : runs)
        xml += one(run, properties);
    return xml;
}

bool Runs::isRunIn(const QList<Run> &runs) { return sentenceEnd(runs).first >= 0; }

QString Runs::heading(const QList<Run> &runs)
{
    const auto [last, end] = sentenceEnd(runs);
    if (last < 0)
        return content(runs);
    QString xml = content(runs.first(last));
    Run head = runs.at(last);
    Run rest = head;
    head.text.truncate(end);
    rest.text.remove(0, end);
    const QString body = u"<w:rStyle w:val=\"RunIn\"/>"_s;
    xml += one(head, {}) + one(rest, body);
    return xml + content(runs.sliced(last + 1), body);
}

QString Runs::bookmarked(const QList<int> &figures, const QString &content)
{
    QString xml = content;
    for (int figure : figures)
        if (figure >= 0 && !m_bookmarks.contains(figureName(figure)))
            xml = linked(figureName(figure), {}, xml);
    return xml;
}

} // namespace reporting::docx
