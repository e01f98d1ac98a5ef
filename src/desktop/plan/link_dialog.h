#pragma once
// Chooses the record that fulfils a target: a ledger, a few words, one of its records.

#include "desktop/context.h"
#include "domain/entity.h"

#include <QDialog>

class QListWidget;

namespace desktop {

class Button;
class ComboBox;
class SearchField;
class StateLabel;

class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const Context &context, const QString &wording, QWidget *parent = nullptr);
    const domain::Entity *entity() const;
    qint64 record() const; // 0: none chosen
    ComboBox *ledgers() const { return m_ledgers; }
    SearchField *search() const { return m_search; }
    QListWidget *list() const { return m_list; }

private:
    void find();

    Context m_context;
    ComboBox *m_ledgers;
    SearchField *m_search;
    QListWidget *m_list;
    StateLabel *m_state;
    Button *m_link;
};

} // namespace desktop
