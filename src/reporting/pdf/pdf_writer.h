#pragma once
// Writes a display list as PDF. The same list and the same options give the same bytes.

#include "reporting/drawing/display_list.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <memory>

namespace reporting {

struct PdfOptions
{
    QString title;
    QString author;
    QString language = QStringLiteral("zh-CN");
    QDateTime created; // printed into the file; invalid = no date
    QString identity; // of an issued document: its number and what verifies it; empty: none
    bool archival = false; // PDF/A-2
};

struct PdfResult
{
    int pages = 0;
    qint64 bytes = 0;
    bool textLayerComplete = true; // every character of the list can be searched and copied
    QStringList unmatchedFaces; // families whose text layer was left as Qt wrote it, for the log
};

/// Writes pages one after the other and keeps none, for documents of thousands of pages. The same pages and the same
/// options give the same bytes. Throws as writePdf does.
class PdfStream
{
public:
    PdfStream(const QString &path, QSizeF pageSize, const PdfOptions &options);
    ~PdfStream();
    Q_DISABLE_COPY_MOVE(PdfStream)

    void addPage(const DisplayPage &page, const QList<Face> &faces);
    /// Of the pages that follow.
    void setPageSize(QSizeF size);
    int pages() const; // so far
    /// Replaces path only now, when the whole file is there. faces: those of all pages. navigation: the list the pages
    /// came from, for outline and links; null: none.
    PdfResult finish(const QList<Face> &faces, const DisplayList *navigation = nullptr);
    /// The same without writing it.
    QByteArray finished(const QList<Face> &faces, const DisplayList *navigation, PdfResult &result);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The bytes that writePdf() would write.
QByteArray madePdf(const DisplayList &list, const PdfOptions &options, PdfResult &result);

/// Replaces path only when the whole file is written. Throws domain::Error{Unwritable} otherwise and leaves path as it
/// was.
PdfResult writePdf(const DisplayList &list, const QString &path, const PdfOptions &options);

} // namespace reporting
