#include "spreadsheet/text/markup.h"

#include "spreadsheet/text/text_file.h"

#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

Markup probeMarkup(const QString &path)
{
    const QString head = sampleOf(path).text.left(64 * 1024).trimmed();
    const auto has = [&](QLatin1StringView text) { return head.contains(text, Qt::CaseInsensitive); };

    if (head.startsWith("MIME-Version:"_L1, Qt::CaseInsensitive))
        return Markup::WebArchive;
    if (!head.startsWith(u'<'))
        return Markup::None;
    // Excel's own web pages name the namespace of its XML, too.
    const QLatin1StringView pageTags[]
        = {"<html"_L1, "<!doctype html"_L1, "<table"_L1, "<meta"_L1, "<style"_L1, "<body"_L1};
    const bool isXml = head.startsWith("<?xml"_L1) || has("<workbook"_L1);
    if (isXml && has("urn:schemas-microsoft-com:office:spreadsheet"_L1) && !has("<html"_L1))
        return Markup::SpreadsheetXml;
    if (has("<office:document"_L1) && has("urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1))
        return Markup::FlatOpenDocument;
    if (std::any_of(std::begin(pageTags), std::end(pageTags), has))
        return Markup::WebPage;
    return head.startsWith("<?xml"_L1) ? Markup::OtherXml : Markup::None;
}

} // namespace spreadsheet
