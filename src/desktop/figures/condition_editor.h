#pragma once
// The conditions of a measure: one line in the filter language, the same as chips, and a menu that writes them.

#include "domain/filter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace desktop {

class Button;

class ConditionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionEditor(QWidget *parent = nullptr);
    /// Of another ledger the conditions go.
    void setEntity(const domain::Entity &entity);
    void setFilter(const domain::Filter &filter);
    void add(const domain::FilterTerm &term);
    /// What stands there; its error when it cannot be read.
    domain::ParsedFilter filter() const;
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();

private:
    void showMenu();
    void fillMenu(QMenu *menu, const domain::Entity &entity, const QString &prefix, int depth);
    void fillValues(QMenu *menu, const domain::Field &field, const QString &path);
    void write(const QList<domain::FilterTerm> &terms);
    void showChips();

    const domain::Entity *m_entity = nullptr;
    QVBoxLayout *m_chips;
    QLineEdit *m_line;
    Button *m_add;
    QLabel *m_error;
};

} // namespace desktop
