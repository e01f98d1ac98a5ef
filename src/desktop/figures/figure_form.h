#pragma once
// The definition of a figure as a form, and below it the same in its text form; what is changed in one shows in the
// other. Definitions the form has no parts for (calculations, shares with dates of their own) are edited as text.

#include "figures/definition.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace desktop {

class ComboBox;
class MeasureEditor;

class FigureForm : public QScrollArea
{
    Q_OBJECT

public:
    /// head: stands above the definition, in the same columns.
    explicit FigureForm(QWidget *head, QWidget *parent = nullptr);

    void setDefinition(const figures::Definition &definition);
    /// What stands there now; nothing while it cannot be read.
    const std::optional<figures::Definition> &definition() const { return m_definition; }
    QString error() const; // why it cannot be read
    bool fitsForm() const;

    MeasureEditor *measure() const { return m_measure; }
    MeasureEditor *denominator() const { return m_denominator; }
    ComboBox *kind() const { return m_kind; }
    ComboBox *basis() const { return m_basis; }
    ComboBox *date() const { return m_date; }
    ComboBox *per() const { return m_per; }
    QPlainTextEdit *text() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    QWidget *makeParts();
    void readParts();
    void readText();
    void showParts(const figures::Definition &definition);
    void showState(const QString &error);
    void fillLedgerChoices(const figures::Definition *definition);
    void explainBasis();
    QString fromParts(figures::Definition &definition) const;
    QString fromDates(figures::Definition &definition) const;

    std::optional<figures::Definition> m_definition;
    QWidget *m_parts;
    ComboBox *m_kind;
    MeasureEditor *m_measure;
    MeasureEditor *m_denominator;
    QLabel *m_denominatorTitle;
    ComboBox *m_basis;
    QLabel *m_explanation;
    ComboBox *m_date;
    QWidget *m_dateRow;
    ComboBox *m_per;
    ComboBox *m_extreme;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QPlainTextEdit *m_text;
    QLabel *m_note;
    QLabel *m_error;
};

} // namespace desktop
