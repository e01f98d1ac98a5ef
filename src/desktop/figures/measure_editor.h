#pragma once
// One measure of a figure: ledger, what is computed, the field, the conditions.

#include "figures/definition.h"

#include <QWidget>

namespace desktop {

class ComboBox;
class ConditionEditor;

class MeasureEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureEditor(QWidget *parent = nullptr);
    const domain::Entity &entity() const;
    /// Shows the ledger, measure, field and filter of a single measure.
    void show(const figures::Definition &leaf);
    /// Fills them in; returns why that is not possible, empty when it is.
    QString read(figures::Definition &leaf) const;

    ComboBox *ledger() const { return m_ledger; }
    ComboBox *measure() const { return m_measure; }
    ComboBox *field() const { return m_field; }
    ConditionEditor *conditions() const { return m_conditions; }

Q_SIGNALS:
    void changed();
    void ledgerChanged();

private:
    void chooseLedger();
    void fillFields(const QString &path);

    ComboBox *m_ledger;
    ComboBox *m_measure;
    ComboBox *m_field;
    ConditionEditor *m_conditions;
};

/// A row of a form: its label at the left, wide enough to be read, and what belongs to it.
QLayout *formRow(const QString &label, QWidget *editor);

} // namespace desktop
