#include "services/operation_words.h"

#include "domain/registry.h"
#include "storage/operation_summary.h"
#include "storage/row_words.h"
#include "storage/undo_obstacle.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using domain::Entity;
using domain::Field;
using storage::ChangeAction;
using storage::ChangeGroup;

namespace {

constexpr qsizetype mostCompared = 200; // records whose changes are looked at, to say what they have in common
constexpr qsizetype mostFieldsNamed = 4;
constexpr qsizetype mostParts = 3;
constexpr qsizetype longestValue = 30; // characters of a value that a sentence quotes

QString say(const char *text) { return QCoreApplication::translate("History", text); }

QString joined(const QStringList &words)
{
    return words.join(QLocale().language() == QLocale::Chinese ? u"、"_s : u", "_s);
}

/// Short enough to stand in a sentence.
bool isQuotable(const Field &field, const QString &text)
{
    return field.options.format != domain::Format::Multiline && text.size() <= longestValue && !text.contains(u'\n');
}

QStringList labelsOf(const Entity &entity, const QJsonObject &image)
{
    QStringList labels;
    for (const Field *field : entity.fields)
        if (image.contains(field->name()))
            labels << domain::labelOf(entity, *field);
    return labels;
}

QString someOf(QStringList labels)
{
    const qsizetype count = labels.size();
    if (count <= mostFieldsNamed)
        return joined(labels);
    return say(QT_TRANSLATE_NOOP("History", "%1 and others, %2 fields"))
        .arg(joined(labels.mid(0, mostFieldsNamed - 1)), QString::number(count));
}

class Sentence
{
public:
    Sentence(storage::Session &session, const storage::LoggedOperation &operation)
        : m_session(session)
        , m_operation(operation)
        , m_groups(storage::changeGroups(session, operation.id))
    {
    }

    QString text()
    {
        if (m_operation.kind == "issue"_L1)
            return say(QT_TRANSLATE_NOOP("History", "Issued “%1”")).arg(m_operation.label);
        if (m_operation.kind == "init"_L1)
            return say(QT_TRANSLATE_NOOP("History", "The office was set up"));
        if (m_operation.kind == "import"_L1)
            return importText();
        if (m_operation.kind == "merge"_L1)
            return mergeText();
        if (m_groups.isEmpty())
            return m_operation.kind == "settings"_L1 && !m_operation.isSealed
                ? say(QT_TRANSLATE_NOOP("History", "Changed settings or texts of the office"))
                : say(QT_TRANSLATE_NOOP("History", "Saved without a change"));
        QStringList parts;
        for (const ChangeGroup &group : std::as_const(m_groups))
            if (const Entity *entity = domain::findEntity(group.entity))
                parts << groupText(*entity, group);
        addRows(parts);
        if (parts.size() > mostParts)
            parts = parts.mid(0, mostParts) << u"…"_s;
        return parts.join(QLocale().language() == QLocale::Chinese ? u"；"_s : u"; "_s);
    }

private:
    qint64 counted(ChangeAction action) const
    {
        qint64 count = 0;
        for (const ChangeGroup &group : m_groups)
            count += group.action == action ? group.count : 0;
        return count;
    }

    QString importText() const
    {
        const auto group = std::ranges::find_if(
            m_groups, [](const ChangeGroup &one) { return domain::findEntity(one.entity) != nullptr; });
        if (group == m_groups.end())
            return say(QT_TRANSLATE_NOOP("History", "Imported “%1”: nothing new")).arg(m_operation.label);
        return say(QT_TRANSLATE_NOOP("History", "Imported %2 from “%1”: %3 added, %4 updated"))
            .arg(m_operation.label, domain::labelOf(*domain::findEntity(group->entity)),
                 QString::number(counted(ChangeAction::Insert)), QString::number(counted(ChangeAction::Update)));
    }

    QString mergeText() const
    {
        for (const ChangeGroup &group : m_groups)
            if (const Entity *entity = domain::findEntity(group.entity);
                entity != nullptr && group.action == ChangeAction::Archive) {
                const QString gone = named(*entity, group);
                return m_operation.label.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("History", "Merged duplicates: %1")).arg(gone)
                    : say(QT_TRANSLATE_NOOP("History", "Merged %1 into “%2”")).arg(gone, m_operation.label);
            }
        return say(QT_TRANSLATE_NOOP("History", "Merged duplicates"));
    }

    /// One by its name, more by their number.
    QString named(const Entity &entity, const ChangeGroup &group) const
    {
        if (group.count != 1)
            return countedRecords(entity, group.count);
        const QString title = storage::titlesOf(m_session, entity, group.first).value(0);
        return title.isEmpty() ? storage::nameOfRecord(entity, group.first.empty() ? 0 : group.first.front(), {})
                               : say(QT_TRANSLATE_NOOP("History", "%1 “%2”")).arg(domain::labelOf(entity), title);
    }

    /// With the names of the first few.
    QString listed(const Entity &entity, const ChangeGroup &group) const
    {
        if (group.count == 1)
            return named(entity, group);
        QStringList titles = storage::titlesOf(m_session, entity, group.first);
        titles.removeAll(QString());
        if (titles.isEmpty())
            return countedRecords(entity, group.count);
        const char *pattern = group.count > titles.size() ? QT_TRANSLATE_NOOP("History", "%1 (%2 and others)")
                                                          : QT_TRANSLATE_NOOP("History", "%1 (%2)");
        return say(pattern).arg(countedRecords(entity, group.count), joined(titles));
    }

    QString groupText(const Entity &entity, const ChangeGroup &group)
    {
        switch (group.action) {
        case ChangeAction::Insert:
            return m_operation.kind == "attach"_L1
                ? say(QT_TRANSLATE_NOOP("History", "Attached: %1")).arg(listed(entity, group))
                : say(QT_TRANSLATE_NOOP("History", "Added: %1")).arg(listed(entity, group));
        case ChangeAction::Archive:
            return say(QT_TRANSLATE_NOOP("History", "Moved to the trash: %1")).arg(listed(entity, group));
        case ChangeAction::Restore:
            return say(QT_TRANSLATE_NOOP("History", "Taken out of the trash: %1")).arg(listed(entity, group));
        case ChangeAction::Erase:
            return say(QT_TRANSLATE_NOOP("History", "Taken out for good: %1")).arg(listed(entity, group));
        case ChangeAction::Update:
            break;
        }
        if (group.count > mostCompared)
            return say(QT_TRANSLATE_NOOP("History", "Changed: %1")).arg(countedRecords(entity, group.count));
        return changeText(entity, group);
    }

    /// What was changed in one record, or in all of them alike.
    QString changeText(const Entity &entity, const ChangeGroup &group)
    {
        const QList<storage::RecordDifference> differences
            = storage::recordDifferences(m_session, m_operation.id, entity, mostCompared);
        QSet<QString> befores, afters;
        for (const storage::RecordDifference &difference : differences)
            for (const FieldChange &change : fieldChanges(entity, difference.before, difference.after)) {
                befores.insert(change.before);
                afters.insert(change.after);
            }
        const QString who = named(entity, group);
        const Field *only = onlyField(entity, differences);
        if (const QStringList labels = labelsIn(entity, differences); labels.isEmpty())
            return say(QT_TRANSLATE_NOOP("History", "Changed: %1")).arg(who);
        else if (only == nullptr || !isQuotable(*only, *befores.cbegin()) || !isQuotable(*only, *afters.cbegin()))
            return say(QT_TRANSLATE_NOOP("History", "Changed %1: %2")).arg(who, someOf(labels));
        const QString label = domain::labelOf(entity, *only);
        if (afters.size() > 1)
            return say(QT_TRANSLATE_NOOP("History", "Changed %1: %2")).arg(who, label);
        const QString before = *befores.cbegin();
        const QString after = *afters.cbegin();
        if (after.isEmpty())
            return befores.size() == 1 && !before.isEmpty()
                ? say(QT_TRANSLATE_NOOP("History", "%1: %2 cleared, it was “%3”")).arg(who, label, before)
                : say(QT_TRANSLATE_NOOP("History", "%1: %2 cleared")).arg(who, label);
        return befores.size() == 1 && !before.isEmpty()
            ? say(QT_TRANSLATE_NOOP("History", "%1: %2 changed from “%3” to “%4”")).arg(who, label, before, after)
            : say(QT_TRANSLATE_NOOP("History", "%1: %2 set to “%3”")).arg(who, label, after);
    }

    static QStringList labelsIn(const Entity &entity, const QList<storage::RecordDifference> &differences)
    {
        QJsonObject keys;
        for (const storage::RecordDifference &difference : differences)
            for (auto value = difference.before.begin(); value != difference.before.end(); ++value)
                keys.insert(value.key(), true);
        return labelsOf(entity, keys);
    }

    /// The one field all of them were changed in; null when there are more.
    static const Field *onlyField(const Entity &entity, const QList<storage::RecordDifference> &differences)
    {
        const Field *only = nullptr;
        for (const storage::RecordDifference &difference : differences)
            for (auto value = difference.before.begin(); value != difference.before.end(); ++value)
                if (const Field *field = entity.field(value.key())) {
                    if (only != nullptr && only != field)
                        return nullptr;
                    only = field;
                }
        return only;
    }

    void addRows(QStringList &parts) const
    {
        const bool any = std::ranges::any_of(
            m_groups, [](const ChangeGroup &group) { return storage::findKeyedTable(group.entity) != nullptr; });
        if (!any)
            return;
        const QList<storage::RowDifference> rows = storage::rowDifferences(m_session, m_operation.id);
        QStringList words;
        for (const storage::RowDifference &row : rows)
            words << storage::rowWords(*row.table, row.before);
        if (rows.size() == 1)
            parts << rowText(rows.front(), words.front());
        else if (!rows.isEmpty())
            parts << say(QT_TRANSLATE_NOOP("History", "Changed: %1")).arg(someOf(words));
    }

    static QString rowText(const storage::RowDifference &row, const QString &words)
    {
        const QString before = storage::rowText(*row.table, row.before).simplified();
        const QString after = storage::rowText(*row.table, row.after).simplified();
        const bool wasThere = storage::isThere(*row.table, row.before);
        const bool isThere = storage::isThere(*row.table, row.after);
        const bool short_ = before.size() <= longestValue && after.size() <= longestValue;
        if (storage::isReadableRow(*row.table, row.before) && short_ && !after.isEmpty())
            return before.isEmpty()
                ? say(QT_TRANSLATE_NOOP("History", "Set the %1 to “%2”")).arg(words, after)
                : say(QT_TRANSLATE_NOOP("History", "Changed the %1 from “%2” to “%3”")).arg(words, before, after);
        if (!wasThere)
            return say(QT_TRANSLATE_NOOP("History", "Added the %1")).arg(words);
        return isThere ? say(QT_TRANSLATE_NOOP("History", "Changed the %1")).arg(words)
                       : say(QT_TRANSLATE_NOOP("History", "Removed the %1")).arg(words);
    }

    storage::Session &m_session;
    const storage::LoggedOperation &m_operation;
    const QList<ChangeGroup> m_groups;
};

} // namespace

QString countedRecords(const Entity &entity, qint64 count)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const QString unit = entity.unit().isEmpty() ? u"条"_s : entity.unit();
    return chinese ? u"%1 %2 %3"_s.arg(domain::labelOf(entity)).arg(count).arg(unit)
                   : u"%1 (%2)"_s.arg(domain::labelOf(entity)).arg(count);
}

QList<FieldChange> fieldChanges(const Entity &entity, const QJsonObject &before, const QJsonObject &after)
{
    QList<FieldChange> changes;
    for (const Field *field : entity.fields)
        if (before.contains(field->name()) || after.contains(field->name()))
            changes << FieldChange{domain::labelOf(entity, *field), storage::shownImage(*field, before),
                                   storage::shownImage(*field, after)};
    return changes;
}

QString operationSentence(storage::Session &session, const storage::LoggedOperation &operation)
{
    if (operation.undoes == 0)
        return Sentence(session, operation).text();
    bool back = true; // it takes its work back; otherwise it brings it back
    storage::LoggedOperation work = storage::loggedOperation(session, operation.undoes);
    for (; work.undoes != 0 && work.undoes < work.id; work = storage::loggedOperation(session, work.undoes))
        back = !back;
    return (back ? say(QT_TRANSLATE_NOOP("History", "Took back: %1"))
                 : say(QT_TRANSLATE_NOOP("History", "Brought back: %1")))
        .arg(Sentence(session, work).text());
}

} // namespace services
