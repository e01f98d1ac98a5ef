#include "reporting/content/own_wording.h"

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

/// A template's line has no line breaks; a paragraph that is left out becomes a note, which is never printed.
QString asLine(const QString &text)
{
    const QString line = text.simplified();
    return line.isEmpty() ? u"※"_s : line;
}

} // namespace

WordedTemplate withOwnWordings(const QString &templateText, const QList<storage::OwnWording> &wordings)
{
    WordedTemplate worded;
    QStringList lines = templateText.split(u'\n');
    for (const storage::OwnWording &wording : wordings) {
        bool placed = false;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).trimmed() != wording.line.trimmed() || worded.lines.contains(int(i + 1)))
                continue;
            lines[i] = asLine(wording.text);
            worded.lines << int(i + 1);
            placed = true;
        }
        if (!placed)
            worded.unplaced << wording.text;
    }
    worded.text = lines.join(u'\n');
    return worded;
}

QString templateLineText(const QString &templateText, int number)
{
    return templateText.split(u'\n').value(number - 1).trimmed();
}

} // namespace reporting
