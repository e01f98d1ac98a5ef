#pragma once
// One paragraph of the document: what the template makes of it today, and the office's own words beside it.

#include "app/own_wording.h"
#include "reporting/content/template_menu.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace desktop {

class Button;
class InsertMenu;

class ParagraphPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ParagraphPanel(QWidget *parent = nullptr);
    void open(const app::Paragraph &paragraph);
    const app::Paragraph &paragraph() const { return m_paragraph; }
    QString text() const;
    bool hasChanges() const;
    QPlainTextEdit *edit() const { return m_edit; }
    /// What can be put where the cursor stands.
    void setInsertable(const QList<reporting::InsertableGroup> &groups);

Q_SIGNALS:
    /// own: nothing: the template's words again; empty: the paragraph is left out.
    void saveWanted(const app::Paragraph &paragraph, const std::optional<QString> &own);

private:
    app::Paragraph m_paragraph;
    QLabel *m_generated;
    QLabel *m_state;
    QPlainTextEdit *m_edit;
    Button *m_save;
    Button *m_again;
    Button *m_leaveOut;
    InsertMenu *m_menu;
};

} // namespace desktop
