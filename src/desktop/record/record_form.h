#pragma once
// The form of any entity: sections with the right editor per field, what is wrong below each, nothing saved by itself.

#include "desktop/context.h"
#include "domain/record.h"

#include <QHash>
#include <QScrollArea>
#include <QSet>

class QVBoxLayout;

namespace desktop {

class FieldEditor;

class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    RecordForm(const Context &context, const domain::Entity &entity, QWidget *parent = nullptr);

    void setRecord(const domain::Record &record);
    /// The record as it is stored by now, with what is typed kept in these fields.
    void rebase(const domain::Record &stored, const std::vector<const domain::Field *> &kept);
    /// The record with everything typed so far that can be read.
    domain::Record record() const;
    /// Everything wrong or worth knowing about what is typed now, and what settle() did that should be known.
    domain::Issues check() const;
    /// Writes what the checks repair or work out into the fields. Happens when a field is left and before saving, never
    /// while somebody types.
    void settle();
    /// What settle() repaired, so that it stays in sight when the record is shown anew.
    const domain::Issues &repairs() const { return m_repairs; }
    void setRepairs(const domain::Issues &repairs) { m_repairs = repairs; }
    int changes() const; // fields that differ from the record as it was set
    /// Shows the issues beside their fields; `all` also those of fields nobody has touched yet.
    void showIssues(const domain::Issues &issues, bool all);
    void setReadOnly(bool readOnly);
    void focusFirst();
    /// Puts the focus on the next field with an issue after the focused one; false when there is none.
    bool focusNextIssue();
    FieldEditor *editor(const domain::Field &field) const { return m_editors.value(&field); }

Q_SIGNALS:
    void edited();

private:
    void build();
    void addSection(const QString &title);
    void addRow(FieldEditor *first, FieldEditor *second);
    QWidget *labelFor(FieldEditor *editor, bool narrow);
    void fieldEdited(FieldEditor *editor);

    Context m_context;
    const domain::Entity &m_entity;
    domain::Record m_original;
    int m_labelWidth;
    QVBoxLayout *m_rows;
    QList<FieldEditor *> m_order;
    QHash<const domain::Field *, FieldEditor *> m_editors;
    QSet<const domain::Field *> m_touched;
    QSet<const domain::Field *> m_derived; // filled in by settle() alone: worked out anew with every other field
    domain::Issues m_repairs;
    bool m_unsettled = false; // typed since the last settle()
};

} // namespace desktop
