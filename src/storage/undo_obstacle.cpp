#include "storage/undo_obstacle.h"

#include "domain/registry.h"
#include "domain/value_text.h"
#include "storage/record_image.h"
#include "storage/row_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Undo", text); }

/// “李四 on 2025-12-01 10:20”, in the time of the office.
QString whoAndWhen(const ChangeEntry &by)
{
    constexpr int chinaOffset = 8 * 3600;
    return say(QT_TRANSLATE_NOOP("Undo", "%1 on %2"))
        .arg(shownOperator(by.operatorName), by.at.toOffsetFromUtc(chinaOffset).toString(u"yyyy-MM-dd HH:mm"_s));
}

/// A long text is named by its beginning.
QString inQuotes(const QString &text)
{
    constexpr qsizetype longest = 30;
    if (text.isEmpty())
        return say(QT_TRANSLATE_NOOP("Undo", "empty"));
    const QString line = text.simplified();
    return u"“%1”"_s.arg(line.size() > longest ? line.left(longest) + u'…' : line);
}

QString fieldSentence(const UndoObstacle &obstacle)
{
    const QString label = domain::labelOf(*obstacle.entity, *obstacle.field);
    if (obstacle.kind == UndoObstacle::Kind::Relinked)
        return say(QT_TRANSLATE_NOOP("Undo", "%1: %2 (%3) belongs to another record since, by %4."))
            .arg(obstacle.name, label, obstacle.then, whoAndWhen(obstacle.by));
    if (obstacle.then == obstacle.now)
        return say(QT_TRANSLATE_NOOP("Undo", "%1: %2 was changed since by %3."))
            .arg(obstacle.name, label, whoAndWhen(obstacle.by));
    return say(QT_TRANSLATE_NOOP("Undo", "%1: %2 was changed since from %3 to %4 by %5."))
        .arg(obstacle.name, label, inQuotes(obstacle.then), inQuotes(obstacle.now), whoAndWhen(obstacle.by));
}

QString rowSentence(const UndoObstacle &obstacle)
{
    const KeyedTable *table = findKeyedTable(obstacle.table);
    if (table == nullptr)
        return {};
    const QString words = rowWords(*table, obstacle.row);
    if (!isReadableRow(*table, obstacle.row))
        return say(QT_TRANSLATE_NOOP("Undo", "The %1 was changed since by %2.")).arg(words, whoAndWhen(obstacle.by));
    return say(QT_TRANSLATE_NOOP("Undo", "The %1 was changed since from %2 to %3 by %4."))
        .arg(words, inQuotes(obstacle.then), inQuotes(obstacle.now), whoAndWhen(obstacle.by));
}

} // namespace

QString shownOperator(const QString &name)
{
    return name.isEmpty() || name == "-"_L1 ? say(QT_TRANSLATE_NOOP("Undo", "somebody unnamed")) : name;
}

QString nameOfRecord(const domain::Entity &entity, qint64 id, const QString &title)
{
    return title.isEmpty() ? say(QT_TRANSLATE_NOOP("Undo", "Record %1 of %2")).arg(id).arg(domain::labelOf(entity))
                           : u"“%1”"_s.arg(title);
}

QString shownImage(const domain::Field &field, const QJsonObject &image)
{
    const QString text = domain::valueText(field, imageValue(field, image), domain::TextStyle::Display);
    return field.has(domain::Sensitive) ? domain::masked(text) : text;
}

QString obstacleSentence(const UndoObstacle &obstacle)
{
    using Kind = UndoObstacle::Kind;
    const QString &name = obstacle.name;
    switch (obstacle.kind) {
    case Kind::Changed:
    case Kind::Relinked:
        return fieldSentence(obstacle);
    case Kind::Trashed:
        return say(QT_TRANSLATE_NOOP("Undo", "%1 was moved to the trash since by %2."))
            .arg(name, whoAndWhen(obstacle.by));
    case Kind::Restored:
        return say(QT_TRANSLATE_NOOP("Undo", "%1 was taken out of the trash since by %2."))
            .arg(name, whoAndWhen(obstacle.by));
    case Kind::Gone:
        if (obstacle.by.operation == 0)
            return say(QT_TRANSLATE_NOOP("Undo", "%1 is not there any more.")).arg(name);
        return say(QT_TRANSLATE_NOOP("Undo", "%1 is not there any more: it was taken back by %2."))
            .arg(name, whoAndWhen(obstacle.by));
    case Kind::Present:
        return say(QT_TRANSLATE_NOOP("Undo", "%1 is there already.")).arg(name);
    case Kind::KeyTaken:
        return say(QT_TRANSLATE_NOOP("Undo", "%1 cannot come back: %2 has the same %3 (%4) by now."))
            .arg(name, obstacle.other, domain::labelOf(*obstacle.entity, *obstacle.field), obstacle.then);
    case Kind::ReferredTo: {
        const domain::Entity *ledger = domain::findEntity(obstacle.by.entity);
        return say(QT_TRANSLATE_NOOP("Undo", "%3 of %2 refers to %1."))
            .arg(name, ledger != nullptr ? domain::labelOf(*ledger) : QString(), obstacle.other);
    }
    case Kind::HasFiles:
        return say(QT_TRANSLATE_NOOP("Undo", "The file %2 is attached to %1.")).arg(name, obstacle.other);
    case Kind::NothingToReferTo:
        return say(QT_TRANSLATE_NOOP("Undo", "%1 cannot come back: “%2” (%3) is not there any more."))
            .arg(name, obstacle.then, domain::labelOf(*obstacle.entity, *obstacle.field));
    case Kind::NoContent:
        return say(QT_TRANSLATE_NOOP("Undo", "The file %1 is not kept any more.")).arg(name);
    case Kind::RowChanged:
        return rowSentence(obstacle);
    }
    return {};
}

} // namespace storage
