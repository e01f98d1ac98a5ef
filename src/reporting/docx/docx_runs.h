#pragma once
// The runs of a document as WordprocessingML. Each figure is a bookmark fig_N and leads to its definition def_M in the
// appendix, which leads back; both look like the text around them.

#include "reporting/document.h"

#include <QSet>

namespace reporting::docx {

class Runs
{
public:
    /// The document outlives it.
    explicit Runs(const Document &document);

    /// properties: the children of w:rPr that all runs get; may be empty.
    QString content(const QList<Run> &runs, const QString &properties = {});
    /// A heading with text behind its first sentence is run in: the rest is set as body text.
    QString heading(const QList<Run> &runs);
    static bool isRunIn(const QList<Run> &runs);
    /// What the bookmarks of these figures begin and end with, for figures that are drawn and not written.
    QString bookmarked(const QList<int> &figures, const QString &content);

private:
    QString one(const Run &run, const QString &properties);
    QString linked(const QString &bookmark, const QString &anchor, const QString &content);

    const Document &m_document;
    QList<int> m_entries; // by figure: the one that stands for it in the appendix
    QSet<int> m_written; // figures that stand in the text
    QSet<int> m_defined; // figures with an entry in the appendix
    QSet<QString> m_bookmarks; // given so far; a name may be used once
};

} // namespace reporting::docx
