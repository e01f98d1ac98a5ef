#pragma once
// A figure of the office's own: what it is called and how it is computed; at the right, while it is being made, its
// value and the rows behind it.

#include "app/figure_run.h"
#include "desktop/widgets/typed_dialog.h"

class QLineEdit;
class QTimer;

namespace desktop {

class Button;
class ComboBox;
class FigureForm;
class FigurePanel;
class StateLabel;

class FigureDialog : public TypedDialog
{
    Q_OBJECT

public:
    /// edited: an own figure to change; nothing: a new one. model: a figure a new one begins as.
    FigureDialog(const Context &context, const domain::Period &period, const figures::NamedFigure *edited = nullptr,
                 const figures::NamedFigure *model = nullptr, QWidget *parent = nullptr);

    QLineEdit *name() const { return m_name; }
    QLineEdit *unit() const { return m_unit; }
    FigureForm *form() const { return m_form; }
    FigurePanel *panel() const { return m_panel; }
    QString issue() const;
    void accept() override; // saves

protected:
    int unsaved() const override { return m_changed ? 1 : 0; }

private:
    QWidget *makeHead();
    void show(const figures::NamedFigure &figure);
    figures::NamedFigure figure() const;
    void showFigure();

    domain::Period m_period;
    figures::Catalogue m_catalogue;
    QString m_edited; // name before; empty: a new one
    QLineEdit *m_name;
    QLineEdit *m_label;
    QLineEdit *m_unit;
    ComboBox *m_group;
    FigureForm *m_form;
    FigurePanel *m_panel;
    StateLabel *m_issue;
    Button *m_save;
    QTimer *m_delay;
    bool m_changed = false;
};

} // namespace desktop
