#pragma once
// What the page of columns shows: of a plan, or of a file that no plan can be made of yet.

#include "app/import_run.h"

namespace desktop {

/// A bare code in a column, and what it is taken for.
struct CodeQuestion
{
    QString column, code;
    const domain::Field *field = nullptr;
    int rows = 0; // that wait for the answer
    QString key() const { return column + QLatin1Char(':') + code; } // as in ImportOptions::codes
};

struct MappingSubject
{
    const domain::Entity *entity = nullptr;
    QList<importing::SheetMatch> sheets; // whose columns are shown
    QList<importing::SheetOverview> file; // all that the file has
    QList<CodeQuestion> codes; // open ones first
    importing::ImportOptions options;
    importing::RememberedWords remembered;
    QString problem; // why there is no plan; a sentence
    QList<const domain::Field *> missing; // required fields without a column

    bool isOpen(const CodeQuestion &question) const { return options.codes.value(question.key()).isEmpty(); }
    int openCodes() const;
    /// Something only a person can say.
    bool hasQuestions() const { return !problem.isEmpty() || openCodes() > 0; }
};

/// Of the plan that was made last.
MappingSubject subjectOf(const app::ImportRun &run);
/// Of a file that was refused with a sentence: the sheets asked for, or the one most is known of.
MappingSubject subjectOf(const app::ImportRun &run, const importing::ImportOptions &options, const QString &problem);

} // namespace desktop
