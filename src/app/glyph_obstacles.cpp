#include "app/glyph_obstacles.h"

#include "domain/registry.h"
#include "domain/value_text.h"
#include "reporting/layout/glyph_preflight.h"
#include "storage/repository.h"

namespace app {

namespace {

constexpr qint64 mostNames = 20; // of one ledger: enough to say whose name it is

/// What records are called that have the character in their title.
QStringList namesWith(storage::Session &session, char32_t character)
{
    QStringList names;
    for (const domain::Entity *entity : domain::allEntities()) {
        const domain::Field *title = entity->options.title;
        if (title == nullptr || title->kind != domain::Kind::Text || entity->options.keptByProgram)
            continue;
        storage::ListQuery query;
        query.filter.terms << domain::FilterTerm{
            title->name(), domain::FilterOp::Contains, {QString::fromUcs4(&character, 1)}, {}};
        query.limit = mostNames;
        storage::Repository repository(session, *entity);
        for (const domain::Record &record : repository.load(repository.ids(query)))
            names << record.title();
    }
    return names;
}

} // namespace

QStringList glyphObstacles(storage::Session &session, const reporting::Document &document, reporting::FontBook &fonts)
{
    QStringList names;
    for (const reporting::GlyphProblem &problem : reporting::findGlyphProblems(document, fonts))
        if (!problem.isPrinted())
            names << namesWith(session, problem.character);
    QStringList sentences;
    for (const reporting::GlyphProblem &problem : reporting::findGlyphProblems(document, fonts, names))
        if (!problem.isPrinted())
            sentences << problem.sentence();
    return sentences;
}

} // namespace app
