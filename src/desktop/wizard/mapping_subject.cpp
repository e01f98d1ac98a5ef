#include "desktop/wizard/mapping_subject.h"

#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;
using importing::ColumnMatch;
using importing::SheetMatch;
using importing::SheetOverview;

namespace {

const domain::Field *fieldOf(const QList<SheetMatch> &sheets, const QString &header)
{
    for (const SheetMatch &sheet : sheets)
        for (const ColumnMatch &column : sheet.columns)
            if (column.header == header && column.field != nullptr)
                return column.field;
    return nullptr;
}

auto known(const SheetOverview &sheet)
{
    return std::ranges::count_if(sheet.match.columns,
                                 [](const ColumnMatch &column) { return column.field != nullptr; });
}

} // namespace

int MappingSubject::openCodes() const
{
    return static_cast<int>(
        std::ranges::count_if(codes, [&](const CodeQuestion &question) { return isOpen(question); }));
}

MappingSubject subjectOf(const app::ImportRun &run)
{
    const importing::ImportPlan &plan = run.currentPlan();
    MappingSubject subject;
    subject.entity = plan.entity;
    subject.sheets = plan.sheets;
    subject.file = run.sheets();
    subject.options = plan.options;
    subject.remembered = plan.remembered;
    for (const importing::RowIssue &found : plan.issues) {
        if (found.issue.code != "code_asked"_L1 || found.issue.field == nullptr)
            continue;
        const CodeQuestion asked{found.column, found.issue.value, found.issue.field, 1};
        const auto same = std::ranges::find(subject.codes, asked.key(), &CodeQuestion::key);
        if (same != subject.codes.end())
            ++same->rows;
        else
            subject.codes << asked;
    }
    for (auto code = plan.options.codes.begin(); code != plan.options.codes.end(); ++code) {
        const QString column = code.key().section(u':', 0, -2);
        const QString plain = code.key().section(u':', -1);
        if (plain.startsWith(u'0') && plan.options.codes.contains(column + u':' + plain.mid(1)))
            continue; // the same code, written with a zero before it
        if (const domain::Field *field = fieldOf(plan.sheets, column))
            subject.codes << CodeQuestion{column, plain, field, 0};
    }
    return subject;
}

MappingSubject subjectOf(const app::ImportRun &run, const importing::ImportOptions &options, const QString &problem)
{
    MappingSubject subject;
    subject.entity = &run.entity();
    subject.file = run.sheets();
    subject.options = options;
    subject.problem = problem;
    const SheetOverview *best = nullptr;
    for (const SheetOverview &sheet : subject.file) {
        if (sheet.blank || (!options.sheets.isEmpty() && !options.sheets.contains(sheet.match.sheet)))
            continue;
        if (!options.sheets.isEmpty())
            subject.sheets << sheet.match;
        if (best == nullptr || known(sheet) > known(*best))
            best = &sheet;
    }
    if (best != nullptr) {
        if (options.sheets.isEmpty())
            subject.sheets << best->match;
        subject.missing = best->missing;
    }
    return subject;
}

} // namespace desktop
