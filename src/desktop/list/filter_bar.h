#pragma once
// The bar above a list: search box (plain words and the filter language), conditions as chips, and what can be done.

#include "desktop/context.h"
#include "domain/filter.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QTimer;

namespace desktop {

class Button;
class SearchField;
class StateLabel;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Context &context, const domain::Entity &entity, const QString &createText,
              QWidget *parent = nullptr);

    /// Search box and chips together.
    domain::Filter filter() const;
    /// Why a condition in the search box cannot be read; empty when it can.
    QString error() const;
    bool isEmpty() const;
    QString inWords() const;
    void clear();
    /// A chip that stands for rows chosen elsewhere ("126 rows of 走访慰问").
    void setRowsChip(const QString &label);
    void setYear(int year) { m_year = year; }
    void showError(const QString &message);
    void setExportEnabled(bool enabled);
    SearchField *search() const { return m_search; }
    Button *columnsButton() const { return m_columns; }

Q_SIGNALS:
    void changed();
    void rowsChipRemoved();
    void importWanted();
    void exportWanted();
    /// The list is to be written into a form of another office.
    void formFillWanted();
    void blankFormWanted();
    void printWanted();
    /// The conditions are to be kept as a list.
    void saveWanted();
    void createWanted();

private:
    void showFilterMenu();
    void showExportMenu();
    void fillFieldMenu(QMenu *menu, const domain::Field &field);
    void addTerm(const domain::FilterTerm &term);
    void rebuildChips();
    QString valueWords(const domain::FilterTerm &term) const;

    Context m_context;
    const domain::Entity &m_entity;
    int m_year;
    SearchField *m_search;
    QTimer *m_delay;
    QHBoxLayout *m_chips;
    Button *m_filter;
    Button *m_clear;
    Button *m_save;
    StateLabel *m_error;
    Button *m_export;
    Button *m_print;
    Button *m_columns;
    QList<domain::FilterTerm> m_terms;
    QString m_rowsLabel;
};

} // namespace desktop
