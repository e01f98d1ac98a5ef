#include "spreadsheet/text/csv_escape.h"

#include <QRegularExpression>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

// Any number of apostrophes, then a character that starts a formula (tab and return are skipped by spreadsheets).
bool opensFormula(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\'')
            continue;
        return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
    }
    return false;
}

} // namespace

QString escapeCsv(const QString &text)
{
    static const QRegularExpression plainNumber(u"^[+-]?[0-9]+(\\.[0-9]+)?$"_s);
    if (!opensFormula(text) || plainNumber.match(text).hasMatch())
        return text;
    return u'\'' + text;
}

QString unescapeCsv(const QString &text)
{
    if (text.startsWith(u'\'') && opensFormula(text))
        return text.mid(1);
    if (text.size() >= 3 && text.startsWith("=\""_L1) && text.endsWith(u'"')
        && text.indexOf(u'"', 2) == text.size() - 1)
        return text.mid(2, text.size() - 3);
    return text;
}

} // namespace spreadsheet
