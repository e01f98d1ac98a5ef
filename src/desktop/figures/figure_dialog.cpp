#include "desktop/figures/figure_dialog.h"

#include "app/own_figures.h"
#include "desktop/figures/figure_form.h"
#include "desktop/figures/measure_editor.h"
#include "desktop/report/figure_panel.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QTimer>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 200; // ms
constexpr int formWidth = 620;

QString ownGroup() { return u"自定义"_s; }

} // namespace

FigureDialog::FigureDialog(const Context &context, const domain::Period &period, const figures::NamedFigure *edited,
                           const figures::NamedFigure *model, QWidget *parent)
    : TypedDialog(context, parent)
    , m_period(period)
    , m_edited(edited ? edited->name : QString())
    , m_name(new QLineEdit)
    , m_label(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_group(new ComboBox)
    , m_form(new FigureForm(makeHead()))
    , m_panel(new FigurePanel(context))
    , m_issue(new StateLabel)
    , m_save(new Button(tr("Save"), Button::Primary))
    , m_delay(new QTimer(this))
{
    setWindowTitle(edited ? tr("Change the figure “%1”").arg(edited->label) : tr("New figure"));
    resize(1120, 732);
    guarded(context, this, "figures", [&] { m_catalogue = figures::Catalogue::load(context.office.session()); });
    m_group->setEditable(true);
    m_group->addItem(ownGroup());
    for (const figures::NamedFigure &known : m_catalogue.all())
        if (m_group->findText(known.group) < 0)
            m_group->addItem(known.group);
    m_form->setFixedWidth(formWidth);
    m_save->setKey(QKeySequence::Save);
    auto *cancel = new Button(tr("Cancel"));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_form);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(m_panel, 1);
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    setFill(foot, tokens().window);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(16, 0, 16, 0);
    footRow->setSpacing(8);
    footRow->addWidget(m_issue, 1);
    footRow->addWidget(cancel);
    footRow->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(foot);
    if (edited || model)
        show(edited ? *edited : *model);
    if (!edited)
        m_name->clear();

    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    const auto touched = [this] {
        m_changed = true;
        m_delay->start();
    };
    for (QLineEdit *line : {m_name, m_label, m_unit})
        connect(line, &QLineEdit::textEdited, this, touched);
    connect(m_group, &QComboBox::editTextChanged, this, touched);
    connect(m_form, &FigureForm::changed, this, touched);
    connect(m_delay, &QTimer::timeout, this, &FigureDialog::showFigure);
    connect(cancel, &QPushButton::clicked, this, &FigureDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FigureDialog::accept);
    m_name->setFocus();
    showFigure();
}

QWidget *FigureDialog::makeHead()
{
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("what documents call it"));
    m_label->setAccessibleName(tr("Label"));
    m_label->setPlaceholderText(tr("the name, if left empty"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setPlaceholderText(u"人、人次、户、家、元、%"_s);
    m_group->setAccessibleName(tr("Group"));
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(formRow(tr("Name"), m_name));
    layout->addLayout(formRow(tr("Label"), m_label));
    layout->addLayout(formRow(tr("Unit"), m_unit));
    layout->addLayout(formRow(tr("Group"), m_group));
    return head;
}

void FigureDialog::show(const figures::NamedFigure &figure)
{
    m_name->setText(figure.name);
    m_label->setText(figure.label == figure.name || !figure.own ? QString() : figure.label);
    m_unit->setText(figure.unit);
    m_group->setEditText(figure.own ? figure.group : ownGroup());
    m_form->setDefinition(figure.definition);
}

figures::NamedFigure FigureDialog::figure() const
{
    figures::NamedFigure figure;
    figure.name = m_name->text().trimmed();
    figure.label = m_label->text().trimmed().isEmpty() ? figure.name : m_label->text().trimmed();
    figure.unit = m_unit->text().trimmed();
    figure.group = m_group->currentText().trimmed();
    figure.definition = m_form->definition().value_or(figures::Definition());
    figure.own = true;
    return figure;
}

QString FigureDialog::issue() const { return m_issue->text(); }

void FigureDialog::showFigure()
{
    m_delay->stop();
    m_issue->clear();
    m_save->setEnabled(m_form->definition().has_value());
    m_panel->setEnabled(m_form->definition().has_value()); // what stands there is of the last one that could be read
    if (!m_form->definition()) {
        m_issue->setState(Icon::Error, tr("The definition cannot be read yet."), tokens().error);
        return;
    }
    figures::NamedFigure shown = figure();
    if (shown.label.isEmpty())
        shown.label = tr("New figure");
    const auto failure = app::attempt("own figure", [&] { // while typing, nobody is interrupted
        m_panel->show(app::figureRow(m_context.office, shown, m_period));
    });
    if (failure)
        m_issue->setState(Icon::Error, failure->message, tokens().error);
    else if (const QString problem = figures::ownFigureProblem(m_catalogue, shown, m_edited);
             m_changed && !shown.name.isEmpty() && !problem.isEmpty())
        m_issue->setState(Icon::Warning, problem, tokens().warn);
}

void FigureDialog::accept()
{
    showFigure();
    if (!m_form->definition())
        return;
    const figures::NamedFigure wanted = figure();
    const QString problem = figures::ownFigureProblem(m_catalogue, wanted, m_edited);
    if (!problem.isEmpty()) {
        m_issue->setState(Icon::Error, problem, tokens().error);
        (wanted.unit.isEmpty() && !wanted.name.isEmpty() ? m_unit : m_name)->setFocus();
        return;
    }
    const bool saved = guarded(m_context, this, "save figure", [&] {
        if (m_edited.isEmpty())
            app::addFigure(m_context.office, wanted);
        else
            app::replaceFigure(m_context.office, m_edited, wanted);
    });
    if (!saved)
        return;
    m_changed = false;
    QDialog::accept();
}

} // namespace desktop
