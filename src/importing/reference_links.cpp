#include "importing/reference_links.h"

#include "domain/union_name.h"
#include "importing/union_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Field;
using domain::Link;

namespace {

bool hasColumn(const SheetMatch &sheet, const Field &field)
{
    return std::ranges::any_of(sheet.columns, [&](const ColumnMatch &column) { return column.field == &field; });
}

QString textOf(const domain::Record &record, const Field &field)
{
    const auto *link = std::get_if<Link>(&record.value(field));
    return link == nullptr ? QString() : link->text;
}

/// Names that the rows of this very import bring along.
QSet<QString> namesIn(const ImportPlan &plan)
{
    QSet<QString> names;
    const Field *reference = plan.entity->options.reference;
    if (reference == nullptr)
        return names;
    for (const PlannedRow &row : plan.rows)
        if (row.outcome != RowOutcome::Reject)
            if (const auto *name = std::get_if<QString>(&row.record.value(*reference)))
                names.insert(*name);
    return names;
}

/// A blank inside a Chinese name is a slip of the hand where the name is known without it.
Link linkTo(storage::Registers &registers, const Field &field, const QString &text)
{
    static const QRegularExpression blank(u"(?<=[\\p{Han}）)])\\s+(?=[\\p{Han}（(])"_s);
    const qint64 id = registers.find(field, text);
    if (id == 0 && std::ranges::any_of(text, [](QChar c) { return c.isSpace(); })) {
        const QString close = QString(text).remove(blank);
        if (const qint64 known = registers.find(field, close); known != 0)
            return Link{close, known};
    }
    return Link{text, id};
}

bool namesOne(const QString &text, const QSet<QString> &names)
{
    const QStringList variants = domain::unionNameVariants(text);
    return names.contains(text)
        || std::ranges::any_of(variants, [&](const QString &variant) { return names.contains(variant); });
}

} // namespace

ReferenceLinks::ReferenceLinks(storage::Session &session, const domain::Entity &entity, storage::Registers &registers)
    : m_entity(entity)
    , m_registers(registers)
{
    for (const Field *field : entity.fields) {
        if (field->kind != domain::Kind::Reference)
            continue;
        m_fields << field;
        if (concernsUnions(*field))
            m_assumed.insert(field, ownUnion(session));
    }
}

void ReferenceLinks::resolve(ReadRow &row)
{
    for (const Field *field : m_fields) {
        if (field->has(domain::Strict))
            resolveStrict(*field, row);
        else if (const QString text = textOf(row.planned.record, *field); !text.isEmpty())
            row.planned.record.setValue(*field, linkTo(m_registers, *field, text));
    }
}

void ReferenceLinks::resolveStrict(const Field &field, ReadRow &row)
{
    if (!hasColumn(*row.sheet, field)) {
        assume(field, row);
        return;
    }
    const bool told
        = std::ranges::any_of(row.issues, [&](const domain::Issue &issue) { return issue.field == &field; });
    const QString text = textOf(row.planned.record, field);
    if (text.isEmpty()) {
        if (!told)
            row.issues << domain::error(
                field.issueStem() + u"_missing"_s, &field,
                QCoreApplication::translate("Import", "%1 is missing.").arg(domain::labelOf(m_entity, field)));
        return;
    }
    const Link link = linkTo(m_registers, field, text);
    row.planned.record.setValue(field, link);
    if (link.id != 0 || m_registers.isEmpty(field))
        return;
    QString message = QCoreApplication::translate("Import", "“%1” is not in the register of %2.")
                          .arg(text, domain::labelOf(*field.options.target));
    if (const QString nearest = m_registers.nearest(field, text); !nearest.isEmpty())
        message += QCoreApplication::translate("Import", " Is “%1” meant?").arg(nearest);
    row.issues << domain::error(field.issueStem() + u"_unknown"_s, &field, message, text);
}

void ReferenceLinks::assume(const Field &field, ReadRow &row) const
{
    if (const QString own = m_assumed.value(&field); !own.isEmpty())
        row.planned.record.setValue(field, Link{own, m_registers.find(field, own)});
}

void ReferenceLinks::report(ImportPlan &plan) const
{
    for (auto assumed = m_assumed.cbegin(); assumed != m_assumed.cend(); ++assumed) {
        for (const SheetMatch &sheet : plan.sheets) {
            if (hasColumn(sheet, *assumed.key()))
                continue;
            const QString label = domain::labelOf(m_entity, *assumed.key());
            const QString message = assumed->isEmpty()
                ? QCoreApplication::translate(
                      "Import", "The sheet has no column for %1, and the office has not said its name: it stays empty.")
                      .arg(label)
                : QCoreApplication::translate("Import", "The sheet has no column for %1; “%2” is taken.")
                      .arg(label, *assumed);
            plan.issues << RowIssue{
                sheet.name,
                sheet.headerRow,
                {},
                domain::warning(assumed.key()->issueStem() + u"_assumed"_s, assumed.key(), message)};
        }
    }
    const QSet<QString> names = namesIn(plan);
    QSet<QPair<const Field *, QString>> warned;
    for (PlannedRow &row : plan.rows) {
        if (row.outcome != RowOutcome::Create && row.outcome != RowOutcome::Update)
            continue;
        for (const Field *field : m_fields) {
            const auto *link = std::get_if<Link>(&row.record.value(*field));
            if (link == nullptr || link->id != 0 || link->text == m_assumed.value(field)
                || warned.contains({field, link->text})
                || (field->options.target == &m_entity && namesOne(link->text, names)))
                continue;
            warned.insert({field, link->text});
            row.issues << domain::warning(
                field->issueStem() + u"_unlinked"_s, field,
                QCoreApplication::translate(
                    "Import", "“%1” is not in the register of %2 yet. The text is kept and linked once it is there.")
                    .arg(link->text, domain::labelOf(*field->options.target)),
                link->text);
        }
    }
}

} // namespace importing
