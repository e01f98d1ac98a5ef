#pragma once
// The office's own words in the place of a template's. They keep their figures: an own paragraph is a line of a
// template as the one it stands for, in the same block and under the same conditions.

#include "storage/office.h"

#include <QSet>

namespace reporting {

struct WordedTemplate
{
    QString text; // with as many lines as before
    QSet<int> lines; // 1-based, that are the office's
    QStringList unplaced; // own words for lines the template no longer has: they are kept, and shown to the person
};
WordedTemplate withOwnWordings(const QString &templateText, const QList<storage::OwnWording> &wordings);

/// The template's line of a number; empty when there is none.
QString templateLineText(const QString &templateText, int number);

} // namespace reporting
