#include "desktop/figures/figure_form.h"

#include "desktop/figures/figure_words.h"
#include "desktop/figures/measure_editor.h"
#include "desktop/theme.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using figures::Basis;
using figures::Definition;
using figures::Measure;

namespace {

enum FigureKind { OneNumber, Share };

/// A part of a share that inherits everything from it.
bool isPlain(const Definition &part)
{
    return part.isLeaf() && !part.basisGiven && !part.dateField && !part.endField && !part.period && !part.per;
}

bool fits(const Definition &definition)
{
    if (definition.per && definition.per->units)
        return false;
    if (definition.measure == Measure::Ratio)
        return isPlain(*definition.left) && isPlain(*definition.right);
    return definition.isLeaf() && !definition.endField;
}

void choose(ComboBox &box, const QVariant &data, const QString &words)
{
    int index = box.findData(data);
    if (index < 0) {
        index = box.count();
        box.addItem(words, data);
    }
    box.setCurrentIndex(index);
}

QLabel *sectionTitle(const QString &text)
{
    QLabel *title = textLabel(text, 9, tokens().text, true);
    title->setContentsMargins(0, 8, 0, 0);
    return title;
}

QWidget *pair(QWidget *left, QWidget *right, const QString &between = {})
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(left, 1);
    if (!between.isEmpty())
        row->addWidget(textLabel(between, 10, tokens().text2));
    row->addWidget(right, 1);
    return both;
}

} // namespace

FigureForm::FigureForm(QWidget *head, QWidget *parent)
    : QScrollArea(parent)
    , m_parts(new QWidget)
    , m_kind(new ComboBox)
    , m_measure(new MeasureEditor)
    , m_denominator(new MeasureEditor)
    , m_denominatorTitle(sectionTitle(tr("Of which it is the share")))
    , m_basis(new ComboBox)
    , m_explanation(textLabel({}, 9, tokens().text2))
    , m_date(new ComboBox)
    , m_dateRow(new QWidget)
    , m_per(new ComboBox)
    , m_extreme(new ComboBox)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_note(textLabel(tr("The form has no parts for this calculation; change it as text."), 9, tokens().warn))
    , m_error(textLabel({}, 9, tokens().error))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    for (QLabel *label : {m_explanation, m_note, m_error})
        label->setWordWrap(true);
    m_text->setFixedHeight(56);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Definition as text"));
    auto *page = new FilledPage(tokens().base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(6);
    layout->addWidget(head);
    layout->addWidget(makeParts());
    layout->addWidget(sectionTitle(tr("Definition as text")));
    layout->addWidget(m_text);
    layout->addWidget(m_error);
    layout->addWidget(m_note);
    layout->addStretch();
    setWidget(page);
    for (ComboBox *box : {m_kind, m_basis, m_date, m_per, m_extreme})
        connect(box, &QComboBox::currentIndexChanged, this, &FigureForm::readParts);
    for (MeasureEditor *editor : {m_measure, m_denominator})
        connect(editor, &MeasureEditor::changed, this, &FigureForm::readParts);
    connect(m_measure, &MeasureEditor::ledgerChanged, this, [this] { fillLedgerChoices(nullptr); });
    for (QLineEdit *line : {m_from, m_to})
        connect(line, &QLineEdit::textEdited, this, &FigureForm::readParts);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FigureForm::readText);
    fillLedgerChoices(nullptr);
    readParts();
}

QWidget *FigureForm::makeParts()
{
    m_kind->addItem(tr("one number"), OneNumber);
    m_kind->addItem(measureLabel(Measure::Ratio), Share);
    for (const Basis basis : {Basis::Flow, Basis::Stock, Basis::Cumulative, Basis::All})
        m_basis->addItem(basisLabel(basis), static_cast<int>(basis));
    m_extreme->addItem(tr("the smallest of them"), false);
    m_extreme->addItem(tr("the largest of them"), true);
    m_from->setPlaceholderText(tr("that of the document"));
    m_to->setPlaceholderText(tr("that of the document"));
    const std::pair<QWidget *, QString> names[] = {{m_kind, tr("Kind of figure")},
                                                   {m_basis, tr("Which records count")},
                                                   {m_date, tr("Counts by")},
                                                   {m_per, tr("In every")},
                                                   {m_extreme, tr("In every")},
                                                   {m_from, tr("From")},
                                                   {m_to, tr("To")}};
    for (const auto &[widget, name] : names)
        widget->setAccessibleName(name);
    auto *dateRow = new QVBoxLayout(m_dateRow);
    dateRow->setContentsMargins(0, 0, 0, 0);
    dateRow->addLayout(formRow(tr("Counts by"), m_date));
    auto *layout = new QVBoxLayout(m_parts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(sectionTitle(tr("What is counted")));
    layout->addLayout(formRow(tr("Kind"), m_kind));
    layout->addWidget(m_measure);
    layout->addWidget(m_denominatorTitle);
    layout->addWidget(m_denominator);
    layout->addWidget(sectionTitle(tr("Of which time")));
    layout->addLayout(formRow(tr("Counts"), m_basis));
    layout->addLayout(formRow({}, m_explanation));
    layout->addWidget(m_dateRow);
    layout->addLayout(formRow(tr("Period"), pair(m_from, m_to, tr("to"))));
    layout->addLayout(formRow(tr("In every"), pair(m_per, m_extreme)));
    return m_parts;
}

void FigureForm::fillLedgerChoices(const Definition *definition)
{
    const QSignalBlocker quietDate(m_date);
    const QSignalBlocker quietPer(m_per);
    const domain::Entity &entity = m_measure->entity();
    m_date->clear();
    const domain::Field *start = entity.options.start;
    m_date->addItem(start ? domain::labelOf(entity, *start) : tr("no date"), QString());
    m_per->clear();
    m_per->addItem(tr("not asked for"), QString());
    const std::pair<QString, QString> parts[] = {{u"week"_s, tr("week")},
                                                 {u"month"_s, tr("month")},
                                                 {u"quarter"_s, tr("quarter")},
                                                 {u"half_year"_s, tr("half year")}};
    for (const auto &[word, label] : parts)
        m_per->addItem(label, word);
    for (const domain::Field *field : entity.fields) {
        if (field->kind == Kind::Date && field != start)
            m_date->addItem(domain::labelOf(entity, *field), field->name());
        if (field->kind == Kind::Choice || field->kind == Kind::Reference)
            m_per->addItem(domain::labelOf(entity, *field), field->name());
    }
    if (definition && definition->dateField)
        choose(*m_date, *definition->dateField, *definition->dateField);
    if (definition && definition->per)
        choose(*m_per, definition->per->by, definition->per->by);
}

QString FigureForm::fromDates(Definition &definition) const
{
    const QString date = m_date->currentData().toString();
    if (definition.isLeaf() && !date.isEmpty())
        definition.dateField = date;
    const QString by = m_per->currentData().toString();
    if (!by.isEmpty())
        definition.per = figures::Per{by, m_extreme->currentData().toBool(), nullptr};
    if (m_from->text().trimmed().isEmpty() && m_to->text().trimmed().isEmpty())
        return {};
    const auto from = domain::Date::parse(m_from->text());
    const auto to = domain::Date::parse(m_to->text());
    const domain::Period period{from ? from->firstDay() : QDate(), to ? to->firstDay() : QDate()};
    if (!period.isValid())
        return tr("The period must be two dates such as 2025-01-01 and 2025-12-31, or stay empty.");
    definition.period = period;
    return {};
}

QString FigureForm::fromParts(Definition &definition) const
{
    definition.basis = static_cast<Basis>(m_basis->currentData().toInt());
    definition.basisGiven = true;
    if (m_kind->currentData().toInt() == OneNumber) {
        const QString error = m_measure->read(definition);
        return error.isEmpty() ? fromDates(definition) : error;
    }
    auto left = std::make_shared<Definition>();
    auto right = std::make_shared<Definition>();
    definition.measure = Measure::Ratio;
    for (const QString &error : {m_measure->read(*left), m_denominator->read(*right)})
        if (!error.isEmpty())
            return error;
    definition.left = left;
    definition.right = right;
    return fromDates(definition);
}

void FigureForm::readParts()
{
    const bool share = m_kind->currentData().toInt() == Share;
    m_denominator->setVisible(share);
    m_denominatorTitle->setVisible(share);
    m_dateRow->setVisible(!share && m_basis->currentData().toInt() != static_cast<int>(Basis::All));
    m_extreme->setVisible(!m_per->currentData().toString().isEmpty());
    explainBasis();
    Definition definition;
    QString error = fromParts(definition);
    if (error.isEmpty()) { // what cannot be read back was not meant
        const QString text = figures::expressionText(definition);
        figures::ParsedDefinition parsed = figures::parseExpression(text);
        m_definition = std::move(parsed.definition);
        error = parsed.error;
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    } else {
        m_definition.reset();
    }
    showState(error);
    Q_EMIT changed();
}

void FigureForm::readText()
{
    figures::ParsedDefinition parsed = figures::parseExpression(m_text->toPlainText().simplified());
    m_definition = std::move(parsed.definition);
    if (m_definition && fits(*m_definition))
        showParts(*m_definition);
    showState(parsed.error);
    Q_EMIT changed();
}

void FigureForm::setDefinition(const Definition &definition)
{
    m_text->setPlainText(figures::expressionText(definition));
}

void FigureForm::showParts(const Definition &definition)
{
    const bool share = definition.measure == Measure::Ratio;
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietBasis(m_basis);
    const QSignalBlocker quietExtreme(m_extreme);
    m_kind->setCurrentIndex(share ? Share : OneNumber);
    m_measure->show(share ? *definition.left : definition);
    if (share)
        m_denominator->show(*definition.right);
    m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(definition.basis)));
    fillLedgerChoices(&definition);
    m_extreme->setCurrentIndex(definition.per && definition.per->largest ? 1 : 0);
    m_from->setText(definition.period ? definition.period->from.toString(Qt::ISODate) : QString());
    m_to->setText(definition.period ? definition.period->to.toString(Qt::ISODate) : QString());
    m_denominator->setVisible(share);
    m_denominatorTitle->setVisible(share);
    m_dateRow->setVisible(!share && definition.basis != Basis::All);
    m_extreme->setVisible(definition.per.has_value());
    explainBasis();
}

void FigureForm::explainBasis()
{
    const auto basis = static_cast<Basis>(m_basis->currentData().toInt());
    const bool dated = !m_date->currentData().toString().isEmpty() || m_measure->entity().options.start;
    m_explanation->setText(basisExplanation(basis, dated ? m_date->currentText() : QString()));
}

void FigureForm::showState(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_note->setVisible(!fitsForm());
    m_parts->setVisible(fitsForm());
    m_text->setProperty("issue", error.isEmpty() ? QVariant() : QVariant(u"error"_s));
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
}

QString FigureForm::error() const { return m_error->text(); }

bool FigureForm::fitsForm() const { return !m_definition || fits(*m_definition); }

} // namespace desktop
